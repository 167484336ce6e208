import { makeFeedback } from '../../shared/feedback/feedback.ts';
import type { Answer, Feedback } from '../../shared/feedback/feedback.ts';
import { siteIdentity } from '../../shared/feedback/identity.ts';
import type { Submission } from '../../shared/feedback/submission.ts';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { parsePrivateKey } from '../../shared/sealing/keys.ts';
import { open } from '../../shared/sealing/open.ts';
import type { OpenFailure } from '../../shared/sealing/open.ts';

/** Why an envelope could not be opened; `no-key` where the owner's key is damaged. */
export type OpenEnvelopeFailure = OpenFailure | 'no-key';

/** What is needed beside the envelope. */
export interface OpenOptions {
  /** The owner's, as `makeKeyPair` gave it. */
  readonly privateKey: string;
  readonly businessId: string;
  /** ISO date-time at which the collector took it. */
  readonly receivedAt: string;
  /** Whether it may have lain in a mail box for long, so that only the visitor's clock tells when it was written. */
  readonly isLate?: boolean;
}

const SOURCE = { kind: 'widget', name: 'widget', url: null } as const;

/** An outbox gives up sooner than this, so that an older time is a wrong clock's. */
const OLDEST_DAYS = 40;
/** A mail box is emptied sooner than this. */
const LATE_DAYS = 3650;
const DAY_MS = 86_400_000;

/** Answers that have a place of their own in feedback. */
const PLACED = ['comment', 'contact'];

/**
 * Opens what a visitor sent.
 *
 * @param envelope - As the inbox gave it: anything.
 * @param options - The key that opens it, and what it becomes part of.
 * @returns The visitor's words as feedback, or why they cannot be read.
 */
export async function openEnvelope(
  envelope: unknown,
  { privateKey, ...rest }: OpenOptions,
): Promise<Result<Feedback, OpenEnvelopeFailure>> {
  const key = await parsePrivateKey(privateKey);
  if (!key.ok) return fail('no-key');
  const opened = await open(envelope, privateKey);
  if (!opened.ok) return opened;
  return succeed(feedbackOf(opened.value, rest));
}

function feedbackOf(
  submission: Submission,
  { businessId, receivedAt, isLate = false }: Omit<OpenOptions, 'privateKey'>,
): Feedback {
  const { comment } = submission.answers;
  const answers = Object.entries(submission.answers).filter(([id]) => !PLACED.includes(id));
  return makeFeedback({
    id: siteIdentity(SOURCE.name, submission.id.toLowerCase()),
    businessId,
    source: SOURCE,
    author: { name: null, contact: contactOf(submission) },
    writtenAt: timeOf(submission.writtenAt, receivedAt, isLate ? LATE_DAYS : OLDEST_DAYS),
    writtenAtPrecision: 'second',
    capturedAt: receivedAt,
    answers: Object.fromEntries<Answer>(answers),
    text: typeof comment === 'string' ? comment.replaceAll(/\r\n?/g, '\n').trim() : '',
    language: submission.language,
    touchpoint: submission.touchpoint,
    consent: submission.contact === null ? null : { contact: submission.mayContact },
  });
}

/** Without consent there is no contact, whatever was sent. */
function contactOf({ contact, mayContact }: Submission): string | null {
  return mayContact && contact !== null && contact.trim() !== '' ? contact.trim() : null;
}

/** The visitor's time where their clock can be right: an answer from yesterday's outbox counts for yesterday. */
function timeOf(writtenAt: string, receivedAt: string, oldestDays: number): string {
  const written = Date.parse(writtenAt);
  const received = Date.parse(receivedAt);
  const isLikely = written <= received && written >= received - oldestDays * DAY_MS;
  return new Date(isLikely ? written : received).toISOString();
}

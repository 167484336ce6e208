import * as v from 'valibot';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { ReceivedEnvelope } from '../inbox/inbox-kind.ts';
import { openEnvelope } from '../inbox/open-envelope.ts';
import type { OpenEnvelopeFailure } from '../inbox/open-envelope.ts';
import type { InboxConnection } from '../store/inboxes.ts';
import type { OwnerKey } from '../store/keys.ts';
import type { UnopenedEnvelope } from '../store/unopened.ts';
import { fail } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** What came out of some envelopes. */
export interface OpenedArrivals {
  readonly feedback: readonly Feedback[];
  readonly unopened: readonly UnopenedEnvelope[];
}

/** What is needed beside the envelopes. */
export interface ArrivalOptions {
  readonly connection: Pick<InboxConnection, 'inbox' | 'businessId'>;
  readonly keys: readonly OwnerKey[];
  /** For what came without a readable time. */
  readonly now: Date;
}

const keyedSchema = v.object({ kid: v.string() });

/**
 * Opens a page of envelopes.
 *
 * @param envelopes - As the inbox gave them.
 * @param options - Whose they are, and the keys to try.
 * @returns The feedback in them, and those that did not open, each with the reason.
 */
export async function openArrivals(
  envelopes: readonly ReceivedEnvelope[],
  options: ArrivalOptions,
): Promise<OpenedArrivals> {
  const { inbox, businessId } = options.connection;
  const feedback: Feedback[] = [];
  const unopened: UnopenedEnvelope[] = [];
  for (const { seq, envelope, receivedAt: stated } of envelopes) {
    const receivedAt = timeOr(options.now, stated);
    const opened = await openWithKeys(envelope, { keys: options.keys, businessId, receivedAt });
    if (opened.ok) feedback.push(opened.value);
    else {
      const rest = { inbox, businessId, receivedAt, failure: opened.failure };
      unopened.push({ id: `${inbox}/${seq}`, envelope: JSON.stringify(envelope) ?? '', ...rest });
    }
  }
  return { feedback, unopened };
}

/**
 * Opens an envelope with that of the owner's keys that it was sealed to.
 *
 * @param envelope - Anything.
 * @param options - All keys, and what the feedback becomes part of.
 * @returns The feedback, or why there is none; `no-key` where the owner has no key at all.
 */
export async function openWithKeys(
  envelope: unknown,
  options: {
    readonly keys: readonly OwnerKey[];
    readonly businessId: string;
    readonly receivedAt: string;
    /** See `OpenOptions`. */
    readonly isLate?: boolean;
  },
): Promise<Result<Feedback, OpenEnvelopeFailure>> {
  const { keys, ...rest } = options;
  const key = keys.find(({ kid }) => kid === keyIdIn(envelope)) ?? keys[0];
  return key === undefined
    ? fail('no-key')
    : openEnvelope(envelope, { ...rest, privateKey: key.privateKey });
}

/**
 * Reads which key an envelope was sealed to.
 *
 * @param envelope - Anything.
 * @returns The key's id; `null` where it names none.
 */
export function keyIdIn(envelope: unknown): string | null {
  const keyed = v.safeParse(keyedSchema, envelope);
  return keyed.success ? keyed.output.kid : null;
}

function timeOr(now: Date, stated: string): string {
  const time = Date.parse(stated);
  return new Date(Number.isFinite(time) ? time : now).toISOString();
}

import type { Submission } from '../../../shared/feedback/submission.ts';
import type { Envelope } from '../../../shared/sealing/envelope.ts';
import type { OwnerKeyPair } from '../../../shared/sealing/keys.ts';
import { seal } from '../../../shared/sealing/seal.ts';

/**
 * What a visitor sends in a test.
 *
 * @param known - What the test is about.
 * @returns A whole submission.
 */
export function makeSubmission(known: Partial<Submission> = {}): Submission {
  return {
    v: 1,
    id: crypto.randomUUID(),
    answers: { csat: 4, comment: 'Lovely cakes.' },
    contact: null,
    mayContact: false,
    touchpoint: '/menu',
    language: 'en',
    writtenAt: '2026-03-04T12:00:00.000Z',
    ...known,
  };
}

/**
 * Seals a submission as the widget does.
 *
 * @param keys - The owner's.
 * @param known - What the test is about.
 * @returns The envelope, for the inbox `linde`.
 */
export function makeEnvelope(
  keys: OwnerKeyPair,
  known: Partial<Submission> = {},
): Promise<Envelope> {
  return seal(makeSubmission(known), { inbox: 'linde', publicKey: keys.publicKey });
}

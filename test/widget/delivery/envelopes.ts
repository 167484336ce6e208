import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import type { Waiting } from '../../../widget/delivery/target.ts';

const { publicKey } = await makeKeyPair();

/** A sealed answer that waits, made by the real sealing. */
export async function makeWaiting(
  part: { readonly comment?: string; readonly address?: string; readonly inbox?: string } = {},
): Promise<Waiting> {
  const {
    comment = 'The soup was warm.',
    address = 'https://bell.example',
    inbox = 'linde-7f3a',
  } = part;
  const submission = {
    v: 1,
    id: crypto.randomUUID(),
    answers: { csat: 4, comment },
    contact: null,
    mayContact: false,
    touchpoint: '/',
    language: 'en',
    writtenAt: new Date().toISOString(),
  } as const;
  const envelope = await seal(submission, { inbox, publicKey });
  return { id: envelope.id, target: 'collector', address, envelope };
}

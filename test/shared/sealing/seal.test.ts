import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { envelopeSchema } from '../../../shared/sealing/envelope.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import { makeSubmission } from './submissions.ts';

const INBOX = 'linde-7f3a';

describe('seal', () => {
  it('makes a valid envelope that shows id, inbox and key id, and no word of the answers', async () => {
    const { publicKey, kid } = await makeKeyPair();
    const submission = makeSubmission({ contact: 'guest@example.org', mayContact: true });
    const envelope = await seal(submission, { inbox: INBOX, publicKey });
    expect(v.is(envelopeSchema, envelope)).toBe(true);
    expect(envelope).toMatchObject({ v: 1, id: submission.id, inbox: INBOX, kid });
    expect(JSON.stringify(envelope)).not.toMatch(/soup|guest/);
    expect(atob(envelope.sealed.replaceAll('-', '+').replaceAll('_', '/'))).not.toMatch(
      /soup|csat/,
    );
  });

  it('never gives the same bytes, nor the same one-time key, twice', async () => {
    const { publicKey } = await makeKeyPair();
    const submission = makeSubmission();
    const one = await seal(submission, { inbox: INBOX, publicKey });
    const other = await seal(submission, { inbox: INBOX, publicKey });
    expect(one.sealed).not.toBe(other.sealed);
    expect(one.sealed.slice(0, 86)).not.toBe(other.sealed.slice(0, 86));
  });

  it('makes short answers the same size, whatever they say', async () => {
    const { publicKey } = await makeKeyPair();
    const texts = ['', 'Good.', 'We waited a while, but it was worth it. '.repeat(12)];
    const sizes = await Promise.all(
      texts.map(async (comment) => {
        const submission = makeSubmission({ answers: { csat: 2, comment } });
        return (await seal(submission, { inbox: INBOX, publicKey })).sealed.length;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('takes the longest comment in a script of three bytes a letter', async () => {
    const { publicKey } = await makeKeyPair();
    const submission = makeSubmission({ answers: { comment: '茶'.repeat(10_000) } });
    const envelope = await seal(submission, { inbox: INBOX, publicKey });
    expect(v.is(envelopeSchema, envelope)).toBe(true);
  });

  it('throws a RangeError where the answers are longer than an envelope takes', async () => {
    const { publicKey } = await makeKeyPair();
    const submission = makeSubmission({ answers: { comment: '茶'.repeat(20_000) } });
    await expect(seal(submission, { inbox: INBOX, publicKey })).rejects.toThrow(RangeError);
  });

  it('throws a TypeError where there is no key', async () => {
    await expect(seal(makeSubmission(), { inbox: INBOX, publicKey: 'x' })).rejects.toThrow(
      TypeError,
    );
  });
});

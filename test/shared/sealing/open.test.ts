import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../shared/sealing/envelope.ts';
import { makeKeyPair, parsePublicKey } from '../../../shared/sealing/keys.ts';
import { encodeBase64Url } from '../../../shared/sealing/base64url.ts';
import { open } from '../../../shared/sealing/open.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import { PURPOSE, SUITE, outsideOf } from '../../../shared/sealing/suite.ts';
import { makeSubmission } from './submissions.ts';

const INBOX = 'linde-7f3a';
const MALFORMED = { ok: false, failure: 'malformed' };

describe('open', () => {
  it.each([
    { what: 'a tap', part: { answers: { csat: 5 } } },
    {
      what: 'words of many scripts',
      part: { answers: { comment: 'Très bon «café» 茶 🙂 شكرا\n"quoted"' } },
    },
    { what: 'a contact', part: { contact: '+49 30 0000000', mayContact: true } },
    { what: 'a long comment', part: { answers: { nps: 0, comment: 'slow '.repeat(2000) } } },
  ])('gives back $what as it was sealed', async ({ part }) => {
    const { publicKey, privateKey } = await makeKeyPair();
    const submission = makeSubmission(part);
    const envelope = await seal(submission, { inbox: INBOX, publicKey });
    expect(await open(envelope, privateKey)).toEqual({ ok: true, value: submission });
  });

  it('opens what came through JSON', async () => {
    const { publicKey, privateKey } = await makeKeyPair();
    const envelope = await seal(makeSubmission(), { inbox: INBOX, publicKey });
    expect((await open(JSON.parse(JSON.stringify(envelope)), privateKey)).ok).toBe(true);
  });

  it('is not for us where another key was sealed to', async () => {
    const [ours, theirs] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const envelope = await seal(makeSubmission(), { inbox: INBOX, publicKey: theirs.publicKey });
    expect(await open(envelope, ours.privateKey)).toEqual({ ok: false, failure: 'not-for-us' });
  });

  it.each<{ what: string; change: (envelope: Envelope) => unknown }>([
    { what: 'its id', change: (one) => ({ ...one, id: crypto.randomUUID() }) },
    { what: 'its inbox', change: (one) => ({ ...one, inbox: 'somebody-else' }) },
    { what: 'a sealed bit', change: (one) => ({ ...one, sealed: flip(one.sealed, 200) }) },
    { what: 'its one-time key', change: (one) => ({ ...one, sealed: flip(one.sealed, 20) }) },
    { what: 'its length', change: (one) => ({ ...one, sealed: one.sealed.slice(0, 60) }) },
  ])('does not open where $what was changed', async ({ change }) => {
    const { publicKey, privateKey } = await makeKeyPair();
    const envelope = await seal(makeSubmission(), { inbox: INBOX, publicKey });
    expect(await open(change(envelope), privateKey)).toEqual(MALFORMED);
  });

  it('does not open with another key, even where the key id was forged to match', async () => {
    const [ours, theirs] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const envelope = await seal(makeSubmission(), { inbox: INBOX, publicKey: theirs.publicKey });
    expect(await open({ ...envelope, kid: ours.kid }, ours.privateKey)).toEqual(MALFORMED);
  });

  it.each([
    { what: 'nothing', envelope: null },
    { what: 'a text', envelope: 'sealed' },
    { what: 'half an envelope', envelope: { v: 1, id: crypto.randomUUID() } },
  ])('calls $what malformed', async ({ envelope }) => {
    const { privateKey } = await makeKeyPair();
    expect(await open(envelope, privateKey)).toEqual(MALFORMED);
  });

  it('says that a newer version is unknown', async () => {
    const { privateKey } = await makeKeyPair();
    const failure = { ok: false, failure: 'unknown-version' };
    expect(await open({ v: 2, anything: true }, privateKey)).toEqual(failure);
  });

  it.each([
    { what: 'no JSON', content: 'hello' },
    { what: 'no answers', content: '{"v":1}' },
    { what: 'the id of another envelope', content: JSON.stringify(makeSubmission()) },
  ])('refuses a rightly sealed $what', async ({ content }) => {
    const { publicKey, privateKey, kid } = await makeKeyPair();
    const key = await parsePublicKey(publicKey);
    if (!key.ok) throw new Error('a fresh key is a key');
    const outside = { v: 1, id: crypto.randomUUID(), inbox: INBOX, kid } as const;
    const { encapsulatedSecret, ciphertext } = await SUITE.Seal(
      key.value,
      new TextEncoder().encode(content),
      { info: PURPOSE, aad: outsideOf(outside) },
    );
    const sealed = encodeBase64Url(new Uint8Array([...encapsulatedSecret, ...ciphertext]));
    expect(await open({ ...outside, sealed }, privateKey)).toEqual(MALFORMED);
  });

  it('throws a TypeError where the private key is none', async () => {
    await expect(open({}, 'not a key')).rejects.toThrow(TypeError);
  });
});

function flip(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../../shared/sealing/base64url.ts';
import { keyIdOf } from '../../../shared/sealing/keys.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { open } from '../../../shared/sealing/open.ts';
import { pad } from '../../../shared/sealing/padding.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import { makeSubmission } from './submissions.ts';

/** Another author's HPKE, with what an envelope's format says and nothing else of ours. */
const SUITE = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});
const INFO = new TextEncoder().encode('counterbell/1');
const ENCAPSULATED = 65;
const PRIVATE = 32;

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return decodeBase64Url(text) ?? new Uint8Array();
}

function outside(id: string, inbox: string, kid: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([1, id, inbox, kid]));
}

describe('a foreign client', () => {
  it('opens what the widget sealed', async () => {
    const keys = await makeKeyPair();
    const submission = makeSubmission();
    const { id, inbox, kid, sealed } = await seal(submission, {
      inbox: 'shop',
      publicKey: keys.publicKey,
    });
    const raw = bytesOf(keys.privateKey).slice(0, PRIVATE);
    const recipientKey = await SUITE.kem.importKey('raw', raw.buffer, false);
    const bytes = bytesOf(sealed);
    const enc = bytes.slice(0, ENCAPSULATED);
    const recipient = await SUITE.createRecipientContext({ recipientKey, enc, info: INFO });
    const plain = await recipient.open(bytes.slice(ENCAPSULATED), outside(id, inbox, kid));
    expect(JSON.parse(new TextDecoder().decode(plain))).toEqual(submission);
  });

  it('seals what the extension opens', async () => {
    const keys = await makeKeyPair();
    const submission = makeSubmission();
    const { id } = submission;
    const kid = await keyIdOf(keys.publicKey);
    const recipientPublicKey = await SUITE.kem.importKey(
      'raw',
      bytesOf(keys.publicKey).buffer,
      true,
    );
    const sender = await SUITE.createSenderContext({ recipientPublicKey, info: INFO });
    const padded = new Uint8Array(pad(JSON.stringify(submission)));
    const sealed = await sender.seal(padded, outside(id, 'shop', kid));
    const bytes = new Uint8Array([...new Uint8Array(sender.enc), ...new Uint8Array(sealed)]);
    const envelope = { v: 1, id, inbox: 'shop', kid, sealed: encodeBase64Url(bytes) };
    expect(await open(envelope, keys.privateKey)).toEqual({ ok: true, value: submission });
  });
});

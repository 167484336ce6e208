import { describe, expect, it } from 'vitest';
import { decodeBase64Url } from '../../../shared/sealing/base64url.ts';
import { makeKeyPair, parsePrivateKey } from '../../../shared/sealing/keys.ts';
import { PADDED_BYTES } from '../../../shared/sealing/padding.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import { openByTheStandard } from './rfc9180.ts';
import { makeSubmission } from './submissions.ts';

const POINT_BYTES = 65;

describe('an envelope', () => {
  it('is opened by RFC 9180 alone, without our code or our library', async () => {
    const { publicKey, privateKey } = await makeKeyPair();
    const submission = makeSubmission();
    const { v, id, inbox, kid, sealed } = await seal(submission, { inbox: 'linde', publicKey });
    const keys = await parsePrivateKey(privateKey);
    const all = decodeBase64Url(sealed);
    const point = decodeBase64Url(publicKey);
    if (!keys.ok || all === null || point === null) throw new Error('made just now, so readable');
    const json = await openByTheStandard(
      {
        encapsulated: all.slice(0, POINT_BYTES),
        ciphertext: all.slice(POINT_BYTES),
        info: new TextEncoder().encode('counterbell/1'),
        aad: new TextEncoder().encode(JSON.stringify([v, id, inbox, kid])),
      },
      { privateKey: keys.value.privateKey, publicKey: point },
    );
    expect(JSON.parse(json)).toEqual(submission);
    expect(PADDED_BYTES).toContain(json.length);
  });
});

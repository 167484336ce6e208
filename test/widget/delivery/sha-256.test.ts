import { describe, expect, it } from 'vitest';
import { sha256From } from '../../../widget/delivery/sha-256.ts';

/** Around the ends of one block and of two, where the padding needs another. */
const LENGTHS = [0, 1, 54, 55, 56, 63, 64, 65, 118, 119, 120, 128, 1000];

describe('sha256From', () => {
  it.each([
    { text: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { text: 'abc', digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    {
      text: 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      digest: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    },
    {
      text: 'a'.repeat(1_000_000),
      digest: 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    },
  ])('comes to $digest as the standard says', ({ text, digest }) => {
    expect(hexOf(sha256From('')(text))).toBe(digest);
    expect(hexOf(sha256From(text)(''))).toBe(digest);
  });

  it.each(LENGTHS)('comes to the browser’s own of a beginning of %i bytes', async (length) => {
    const beginning = 'ü'.repeat(length / 2) + 'x'.repeat(length % 2);
    const hash = sha256From(beginning);
    for (const end of LENGTHS.map((count) => '4711'.repeat(count).slice(0, count))) {
      expect(hexOf(hash(end))).toBe(await digestOf(beginning + end));
    }
  });
});

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hexOf(words: Int32Array): string {
  return [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

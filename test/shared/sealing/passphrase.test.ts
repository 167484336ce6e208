import { pbkdf2Sync, createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lock, unlock } from '../../../shared/sealing/passphrase.ts';

const WRONG = { ok: false, failure: 'wrong-passphrase' };
const TAG_BYTES = 16;

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

describe('unlock', { timeout: 60_000 }, () => {
  it.each(['geheim genug für alle', '鍵は秘密です、誰にも言わないで'])(
    'opens what lock made with "%s", and with nothing else',
    async (passphrase) => {
      const locked = await lock('the text', passphrase);
      expect(await unlock(locked, passphrase)).toEqual({ ok: true, value: 'the text' });
      expect(await unlock(locked, `${passphrase}!`)).toEqual(WRONG);
    },
  );

  it('takes an umlaut typed on another keyboard for the same', async () => {
    const locked = await lock('the text', 'schlu\u0308ssel');
    expect((await unlock(locked, 'schl\u00fcssel')).ok).toBe(true);
  });

  it('refuses a changed bit', async () => {
    const locked = await lock('the text', 'passphrase');
    const changed = locked.sealed.startsWith('A') ? 'B' : 'A';
    const sealed = changed + locked.sealed.slice(1);
    expect(await unlock({ ...locked, sealed }, 'passphrase')).toEqual(WRONG);
  });

  it('never locks twice alike', async () => {
    const [one, other] = [await lock('the text', 'same'), await lock('the text', 'same')];
    expect(one.sealed).not.toBe(other.sealed);
    expect(one.salt).not.toBe(other.salt);
  });
});

describe('lock', { timeout: 60_000 }, () => {
  it('is opened by anybody else’s PBKDF2 and AES-GCM, with what the file states', async () => {
    const locked = await lock('the text', 'passphrase');
    const key = pbkdf2Sync('passphrase', bytes(locked.salt), locked.iterations, 32, 'sha256');
    const sealed = bytes(locked.sealed);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(locked.nonce));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const text = decipher.update(sealed.subarray(0, -TAG_BYTES), undefined, 'utf8');
    expect(text + decipher.final('utf8')).toBe('the text');
    expect(locked.iterations).toBeGreaterThanOrEqual(600_000);
  });
});

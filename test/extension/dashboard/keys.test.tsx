import { describe, expect, it } from 'vitest';
import { ensureKey } from '../../../extension/actions.ts';
import { noteCopied } from '../../../extension/key-life.ts';
import { lockedKeyFileOf } from '../../../extension/locked-key-file.ts';
import { ownerKeys, type OwnerKey } from '../../../extension/store/keys.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { fingerprintOf } from '../../../shared/sealing/fingerprint.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, NOW, violationsOn } from './draw-dashboard.tsx';

const PASSPHRASE = 'four words for nobody';
/** A passphrase takes its time, on a busy machine seconds. */
const SLOW = { timeout: 20_000 };
const REMINDER = 'There is no copy of your key';

async function makeKey(store: Store): Promise<OwnerKey> {
  const key = await ensureKey(store, NOW);
  if (!key.ok) throw new Error(key.failure);
  return key.value;
}

function find<Kind extends HTMLElement>(page: HTMLElement, id: string, kind: new () => Kind): Kind {
  const found = page.querySelector(id);
  if (found instanceof kind) return found;
  throw new Error(`There is no ${id}.`);
}

async function type(page: HTMLElement, id: string, text: string): Promise<void> {
  await expect.poll(() => page.querySelector(id)).not.toBeNull();
  const field = find(page, id, HTMLInputElement);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}

async function press(page: HTMLElement, id: string): Promise<void> {
  await expect.poll(() => page.querySelector(id)).not.toBeNull();
  find(page, id, HTMLButtonElement).click();
  await new Promise(requestAnimationFrame);
}

describe('KeyCard', { timeout: 60_000 }, () => {
  it('shows the key in words, and that it has no copy, until it has', async () => {
    const store = await makeStore();
    const key = await makeKey(store);
    const { page, state } = drawDashboard(store, '#/settings');
    await expect.poll(() => page.textContent).toContain(REMINDER);
    await expect.poll(() => page.textContent).toContain(await fingerprintOf(key.publicKey));
    expect(await violationsOn(page)).toEqual([]);
    await noteCopied(store, [key], NOW);
    state.changed();
    await expect.poll(() => page.textContent).not.toContain(REMINDER);
  });

  it('makes no copy behind a short passphrase', async () => {
    const store = await makeStore();
    await makeKey(store);
    const { page } = drawDashboard(store, '#/settings');
    await type(page, '#copy-passphrase', 'short');
    await press(page, '#copy-keys');
    await expect.poll(() => page.querySelector('[role=alert]')?.textContent).toContain('too short');
    expect(page.textContent).toContain(REMINDER);
  });

  it('puts keys back from a copy, once the passphrase is right', async () => {
    const key = await makeKey(await makeStore());
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/settings');
    const files = new DataTransfer();
    files.items.add(new File([await lockedKeyFileOf([key], PASSPHRASE)], 'keys.json'));
    const field = find(page, '#restore-key', HTMLInputElement);
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await type(page, '#restore-passphrase', 'something else');
    await press(page, '#unlock-keys');
    await expect.poll(() => page.textContent, SLOW).toContain('does not open this file');
    expect(await ownerKeys(store)).toEqual([]);
    await type(page, '#restore-passphrase', PASSPHRASE);
    await press(page, '#unlock-keys');
    await expect.poll(() => page.textContent, SLOW).toContain('The key is back');
    expect(await ownerKeys(store)).toEqual([key]);
  });

  it('makes another key only when it is pressed twice', async () => {
    const store = await makeStore();
    const key = await makeKey(store);
    const { page } = drawDashboard(store, '#/settings');
    await press(page, '#change-key');
    expect(await ownerKeys(store)).toEqual([key]);
    await press(page, '#change-key');
    await expect.poll(() => page.textContent).toContain('The new key is in use');
    expect((await ownerKeys(store)).map(({ kid }) => kid)).toContain(key.kid);
    await expect.poll(() => page.textContent).toContain('Opens what was sent before');
    expect(await violationsOn(page)).toEqual([]);
  });
});

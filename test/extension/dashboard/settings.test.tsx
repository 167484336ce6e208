import { describe, expect, it } from 'vitest';
import { ensureKey } from '../../../extension/actions.ts';
import { keyFileOf } from '../../../extension/key-file.ts';
import { exportEverything } from '../../../extension/store/backup.ts';
import { ownerKeys } from '../../../extension/store/keys.ts';
import { sourceCounts } from '../../../extension/store/sources.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, noSites, NOW } from './draw-dashboard.tsx';
import { makeVoices, storeVoices } from './make-voices.ts';

describe('settings', () => {
  it('deletes everything, but only once the word is typed', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(5));
    const { page } = drawDashboard(store, '#/settings');
    const button = find(page, '#delete-everything', HTMLButtonElement);
    expect(button.disabled).toBe(true);
    await type(page, '#delete-word', 'delet');
    await expect.poll(() => button.disabled).toBe(true);
    await type(page, '#delete-word', 'delete');
    await expect.poll(() => button.disabled).toBe(false);
    button.click();
    await expect.poll(() => page.textContent).toContain('Deleted: 5 pieces of feedback');
    expect(await sourceCounts(store)).toEqual([]);
  });

  it('puts a backup back', async () => {
    const full = await makeStore();
    await storeVoices(full, makeVoices(8));
    const backup = await exportEverything(full);
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/settings');
    give(page, '#restore', new File([backup], 'backup.json'));
    await expect.poll(() => page.textContent).toContain('8 stored');
    expect((await sourceCounts(store)).reduce((sum, { n }) => sum + n, 0)).toBe(8);
  });

  it.each([
    { id: '#restore', text: 'no', words: 'damaged or is not JSON' },
    { id: '#restore', text: '{}', words: 'not a Counterbell backup' },
    { id: '#restore-key', text: '{}', words: 'not a Counterbell key' },
  ])('says why "$text" is of no use in $id', async ({ id, text, words }) => {
    const { page } = drawDashboard(await makeStore(), '#/settings');
    give(page, id, new File([text], 'some.json'));
    await expect.poll(() => page.querySelector('[role=alert]')?.textContent).toContain(words);
  });

  it('puts a key back', async () => {
    const key = await ensureKey(await makeStore(), NOW);
    if (!key.ok) throw new Error(key.failure);
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/settings');
    give(page, '#restore-key', new File([keyFileOf(key.value)], 'key.json'));
    await expect.poll(() => page.textContent).toContain('is back');
    expect(await ownerKeys(store)).toEqual([key.value]);
  });

  it('says what each known site was checked on', async () => {
    const { page } = drawDashboard(await makeStore(), '#/settings');
    await expect.poll(() => page.querySelector('#known-sites')).not.toBeNull();
    const groups = [...page.querySelectorAll('#known-sites dl > div')].map((group) =>
      [...group.children].map((part) => part.textContent),
    );
    expect(groups.map(([name]) => name)).toEqual([
      'Checked on real pages',
      'Checked on made-up pages',
      'Unproven',
    ]);
    expect(groups[2]?.[1]).toContain('Angi');
  });

  it('asks for a site, and gives it back', async () => {
    const allowed: string[] = [];
    const { page } = drawDashboard(await makeStore(), '#/settings', noSites(allowed));
    await type(page, '#site', 'nonsense');
    submit(page, '#site');
    await expect.poll(() => page.textContent).toContain('not a site’s address');
    await type(page, '#site', 'reviews.example');
    submit(page, '#site');
    await expect.poll(() => page.textContent).toContain('No longer https://reviews.example/*');
    expect(allowed).toEqual(['https://reviews.example/*']);
    [...page.querySelectorAll('button')]
      .find((button) => button.textContent.startsWith('No longer'))
      ?.click();
    await expect.poll(() => allowed).toEqual([]);
  });
});

/** As an owner types: the page draws before the next key. */
async function type(page: HTMLElement, id: string, text: string): Promise<void> {
  const field = find(page, id, HTMLInputElement);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}

function submit(page: HTMLElement, id: string): void {
  find(page, id, HTMLInputElement).form?.requestSubmit();
}

function give(page: HTMLElement, id: string, file: File): void {
  const field = find(page, id, HTMLInputElement);
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function find<Kind extends Element>(
  page: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
  return found;
}

import { render } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import '../../../extension/tokens.css';
import '../../../extension/components/components.css';
import '../../../extension/onboarding/onboarding.css';
import { currentBusiness, ensureKey } from '../../../extension/actions.ts';
import { Onboarding } from '../../../extension/onboarding/onboarding.tsx';
import { createOnboarding } from '../../../extension/onboarding/state.ts';
import { inboxConnections, saveInboxConnection } from '../../../extension/store/inboxes.ts';
import { ownerKeys } from '../../../extension/store/keys.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { NOW, violationsOn } from '../dashboard/draw-dashboard.tsx';
import { makeStore, makeStoreName } from '../store/make-store.ts';

describe('Onboarding', () => {
  it('makes one key, however many pages are open', async () => {
    const name = makeStoreName();
    const store = await makeStore(name);
    const pages = [draw(store), draw(await makeStore(name))];
    for (const page of pages) {
      await expect.poll(() => page.textContent).toContain('Your key is ready');
    }
    expect(await ownerKeys(store)).toHaveLength(1);
  });

  it('is open to everybody', async () => {
    const page = draw(await makeStore());
    await expect.poll(() => page.querySelector('#download-key')).not.toBeNull();
    expect(await violationsOn(page)).toEqual([]);
  });

  it.each([
    { given: {}, words: 'Give your business a name first.' },
    { given: { '#business-name': 'Café Linde' }, words: 'Give the collector’s address' },
    {
      given: { '#business-name': 'Café Linde', '#collector-url': 'bell.example' },
      words: 'Give the pairing code',
    },
    {
      given: { '#business-name': 'L', '#collector-url': 'ftp://x', '#pairing-code': 'ABCD-EFGH' },
      words: 'That is not an address.',
    },
    {
      given: {
        '#business-name': 'L',
        // A port on which nothing answers.
        '#collector-url': 'http://127.0.0.1:9',
        '#pairing-code': 'ABCD-EFGH',
      },
      words: 'No collector could be reached',
    },
  ])('says "$words"', async ({ given, words }) => {
    const store = await makeStore();
    const page = draw(store);
    for (const [id, text] of Object.entries(given)) await type(page, id, text);
    page.querySelector<HTMLButtonElement>('#pair')?.click();
    await expect.poll(() => page.querySelector('[role=alert]')?.textContent).toContain(words);
    expect(await inboxConnections(store)).toEqual([]);
  });

  it('keeps the name when the owner leaves the field', async () => {
    const store = await makeStore();
    const page = draw(store);
    await type(page, '#business-name', 'Café Linde');
    page.querySelector('#business-name')?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => page.textContent).toContain('Saved.');
    expect((await currentBusiness(store)).name).toBe('Café Linde');
  });

  it('shows the tag of a bell that is connected already', async () => {
    const store = await makeStore();
    const key = await ensureKey(store, NOW);
    if (!key.ok) throw new Error(key.failure);
    await saveInboxConnection(store, {
      collector: 'https://bell.example',
      inbox: 'linde',
      token: 'secret',
      kid: key.value.kid,
      cursor: null,
      businessId: 'main',
      lastFetchedAt: null,
      lastFailure: null,
    });
    const page = draw(store);
    await expect.poll(() => page.querySelector('#tag')).not.toBeNull();
    const tag = page.querySelector<HTMLTextAreaElement>('#tag')?.value;
    expect(tag).toBe(
      `<script async src="https://bell.example/linde/counterbell.js" data-key="${key.value.publicKey}"></script>`,
    );
    expect(await violationsOn(page)).toEqual([]);
  });
});

function draw(store: Store): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  render(<Onboarding state={createOnboarding(store, () => NOW)} />, page);
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  return page;
}

/** As an owner types: the page draws before the next key. */
async function type(page: HTMLElement, id: string, text: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>(id);
  if (field === null) throw new Error(`There is no ${id}.`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}

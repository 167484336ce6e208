import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../extension/dashboard/survey/draft.ts';
import { saveOwnerKey } from '../../../extension/store/keys.ts';
import { readSetting } from '../../../extension/store/settings.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';

describe('the survey panel', () => {
  it('keeps every change at once, and takes it up again', async () => {
    const store = await makeStore();
    const page = await drawn(store);
    type(page, '#survey-business', 'Oak');
    await settled();
    choose(page, '#add-question', 'choice');
    await expect.poll(() => page.querySelector('#choice-choice-a')).not.toBeNull();
    type(page, '#choice-choice-a', 'Cakes');
    await expect
      .poll(async () => (await draftIn(store))?.survey.questions.at(-1)?.choices?.[0]?.label)
      .toBe('Cakes');
    const again = await drawn(store);
    expect(again.querySelector<HTMLInputElement>('#choice-choice-a')?.value).toBe('Cakes');
    expect(again.querySelector('#findings')?.textContent).toContain('at least two choices');
  });

  it('refuses a leading question, says why, and lets the owner ask it all the same', async () => {
    const page = await drawn(await makeStore());
    type(page, '#words-csat', 'How great was it?');
    await expect
      .poll(() => page.querySelector('#findings')?.textContent)
      .toContain('“great” leads');
    click(page, '#findings input[type=checkbox]');
    await expect.poll(() => page.querySelector('#findings .notice.bad')).toBeNull();
  });

  it('refuses gating for good', async () => {
    const page = await drawn(await makeStore());
    click(page, '#add-link');
    await expect.poll(() => page.querySelector('#link-label-0')).not.toBeNull();
    type(page, '#link-label-0', 'Loved it? Review us');
    await settled();
    type(page, '#link-url-0', 'https://reviews.example/oak');
    await expect
      .poll(() => page.querySelector('#findings')?.textContent ?? '')
      .toContain('16 CFR 465');
    expect(page.querySelector('#findings input')).toBeNull();
  });

  it('shows the tag for another target, with its steps', async () => {
    const store = await makeStore();
    await saveOwnerKey(store, { ...(await makeKeyPair()), createdAt: '2026-03-01' });
    const page = await drawn(store);
    choose(page, '#tag-target', 'ntfy');
    await expect.poll(() => page.querySelector('#tag-address')).not.toBeNull();
    type(page, '#tag-address', 'https://ntfy.sh/oak');
    const tag = (): string => page.querySelector<HTMLTextAreaElement>('#survey-tag')?.value ?? '';
    await expect.poll(tag).toContain('data-target="ntfy https://ntfy.sh/oak"');
    choose(page, '#tag-site', 'shopify');
    await expect
      .poll(() => page.querySelector('#site-steps')?.textContent)
      .toContain('theme.liquid');
  });

  it('makes no tag with a key that nobody could open anything with', async () => {
    const store = await makeStore();
    const [key, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const createdAt = '2026-03-01';
    await saveOwnerKey(store, { ...key, publicKey: other.publicKey, createdAt });
    const page = await drawn(store);
    choose(page, '#tag-target', 'ntfy');
    await expect.poll(() => page.textContent).toContain('Your key is damaged here');
    expect(page.querySelector('#survey-tag')).toBeNull();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('names the gate that stops a made-up visit', async () => {
    const page = await drawn(await makeStore());
    click(page, '#add-ask');
    await expect.poll(() => page.querySelector('#ask-urls-0')).not.toBeNull();
    type(page, '#ask-urls-0', '/order/*', 'change');
    const verdict = (): string => page.querySelector('#verdicts')?.textContent ?? '';
    await expect.poll(verdict).toContain('stopped by the page');
    type(page, '#visit-url', '/order/1', 'change');
    await expect.poll(verdict).toContain('it asks now');
  });

  it('compares wordings, and says where there are too few', async () => {
    const store = await makeStore();
    const page = await drawn(store);
    click(page, '[data-question=csat] fieldset:last-of-type button');
    await expect.poll(() => page.querySelector('#trial')?.textContent).toContain('too few');
  });

  it('draws a code to print for the page that is named', async () => {
    const page = await drawn(await makeStore());
    type(page, '#card-page', 'https://oak.example/ask');
    await settled();
    type(page, '#card-place', 'Table 4');
    await expect
      .poll(() => page.querySelector('.table-card .unseen')?.textContent)
      .toBe('QR code for https://oak.example/ask?touchpoint=Table+4');
    type(page, '#mail-page', 'https://oak.example/thanks');
    await expect
      .poll(() => page.querySelector<HTMLTextAreaElement>('#mail-link')?.value)
      .toBe('https://oak.example/thanks?score=4');
  });

  it('is open to everybody with everything unfolded', async () => {
    const page = await drawn(await makeStore());
    for (const each of ['#add-ask', '#add-link', '#add-help', '#look-own']) {
      click(page, each);
      await settled();
    }
    choose(page, '#add-question', 'choices');
    await expect.poll(() => page.querySelector('#choice-choices-a')).not.toBeNull();
    for (const part of page.querySelectorAll('details')) part.open = true;
    expect(await violationsOn(page)).toEqual([]);
  });
});

async function drawn(store: Store): Promise<HTMLElement> {
  const { page } = drawDashboard(store, '#/survey');
  await expect.poll(() => page.querySelector('#survey-business')).not.toBeNull();
  return page;
}

async function draftIn(store: Store): Promise<ReturnType<typeof parseDraft>> {
  const stored = await readSetting(store, 'survey-draft');
  return typeof stored === 'string' ? parseDraft(JSON.parse(stored)) : null;
}

function type(page: HTMLElement, selector: string, text: string, event = 'input'): void {
  const field = page.querySelector<HTMLInputElement>(selector);
  expect(field).not.toBeNull();
  if (field === null) return;
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

function choose(page: HTMLElement, selector: string, value: string): void {
  const field = page.querySelector<HTMLSelectElement>(selector);
  expect(field).not.toBeNull();
  if (field === null) return;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function click(page: HTMLElement, selector: string): void {
  const element = page.querySelector<HTMLElement>(selector);
  expect(element).not.toBeNull();
  element?.click();
}

/** Until what was typed is drawn: nobody types into two fields at once. */
function settled(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50));
}

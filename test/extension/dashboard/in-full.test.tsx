import { describe, expect, it } from 'vitest';
import { feedbackById } from '../../../extension/store/feedback.ts';
import { readSetting } from '../../../extension/store/settings.ts';
import type { Store } from '../../../extension/store/schema.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { piecesLit } from '../../../extension/dashboard/in-full/pieces-lit.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';
import { makeVoice, storeVoices } from './make-voices.ts';

const ID = 'tellall:7';
const PATIENT = { timeout: 5000 };

describe('FeedbackInFull', () => {
  it('shows where it was seen, what it said before, and what was made of it', async () => {
    const { page } = await drawnWith({
      author: { name: 'Aylin', contact: null },
      text: 'The staff were wonderful. But the soup was cold.',
      stars: 4,
      touchpoint: '/table',
      tags: ['regular'],
      permalink: 'https://tellall.example/linde/7',
      editions: [
        {
          replacedAt: '2026-02-20T10:00:00Z',
          title: null,
          text: 'It was awful.',
          rating: { value: 1, best: 5, worst: 1 },
        },
      ],
    });
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('Aylin');
    const text = page.querySelector('main')?.textContent ?? '';
    for (const said of ['It was awful.', '1 of 5', '/table', 'regular', '% sure']) {
      expect(text).toContain(said);
    }
    const links = [...page.querySelectorAll('a')].filter((a) => a.textContent?.includes('answer'));
    expect(links[0]?.href).toBe('https://tellall.example/linde/7');
    await expect.poll(() => page.querySelectorAll('.lit.pos').length, PATIENT).toBeGreaterThan(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('shows what the page showed beside the words', async () => {
    const { page } = await drawnWith({
      author: { name: 'Aylin', contact: null },
      text: 'Die Suppe war kalt.',
      language: 'de',
      rating: { value: 0, best: 1, worst: 0 },
      stars: 1,
      permalink: 'https://tellall.example/linde/7',
      translated: { original: 'The soup was cold.', language: 'en' },
      editedAt: '2026-02-21',
      photos: 3,
      editions: [
        {
          replacedAt: '2026-02-20',
          title: null,
          text: 'The soup was warm.',
          rating: { value: 4, best: 5, worst: 1 },
          writtenAt: '2025-05-02',
        },
      ],
    });
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('Aylin');
    await expect.poll(() => page.querySelectorAll('.lit.neg').length, PATIENT).toBeGreaterThan(0);
    expect(page.querySelector('.translated')?.textContent).toContain(
      'What they wrote themselvesThe soup',
    );
    const facts = [...page.querySelectorAll('.facts div')].map((fact) => fact.textContent);
    expect(facts).toEqual(
      expect.arrayContaining([
        'Rating as givendoes not recommend you',
        expect.stringMatching(/^Changed by the customer.*2026/),
        'Photos with it3',
      ]),
    );
    const text = page.querySelector('main')?.textContent ?? '';
    for (const said of ['Die Suppe war kalt.', 'from English', 'still shows it', '4 of 5']) {
      expect(text).toContain(said);
    }
    expect(page.querySelector('a[href="https://tellall.example/linde/7"]')).not.toBeNull();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says where only a translation is known', async () => {
    const { page } = await drawnWith({
      text: 'The soup was cold.',
      translated: { original: null, language: 'not a language' },
    });
    await expect.poll(() => page.textContent).toContain('The page held the translation only.');
  });

  it('keeps status, day, notes, tags and how it ended', async () => {
    const { page, store } = await drawnWith({ text: 'Cold soup.' });
    await expect.poll(() => page.querySelector('#handling-status')).not.toBeNull();
    fill(page, '#handling-status', 'open');
    fill(page, '#handling-due', '2026-03-09');
    fill(page, '#handling-notes', 'Called her.');
    fill(page, '#handling-tags', ' regular, wholesale ,regular,');
    fill(page, '#handling-outcome', 'won-back');
    // As quick as hands are, what was typed is drawn before they reach the button.
    await new Promise((resolve) => setTimeout(resolve, 50));
    page.querySelector<HTMLFormElement>('.stack')?.requestSubmit();
    await expect.poll(() => page.textContent).toContain('Kept.');
    const kept = (await feedbackById(store, ID))?.feedback;
    expect(kept?.handling).toEqual({ status: 'open', due: '2026-03-09', notes: 'Called her.' });
    expect(kept?.tags).toEqual(['regular', 'wholesale']);
    expect(await readSetting(store, `outcome:${ID}`)).toBe('won-back');
  });

  it('says that a piece is not here', async () => {
    const store = await makeStore();
    await storeVoices(store, [makeVoice({ id: ID, text: 'Cold soup.' })]);
    const { page } = drawDashboard(store, '#/feedback?id=gone');
    await expect
      .poll(() => page.querySelector('h1')?.textContent)
      .toBe('This feedback is not here');
    expect(page.querySelector('.empty a')?.getAttribute('href')).not.toContain('id=');
  });

  it('leads back to the list with all that it was narrowed to', async () => {
    const { page } = await drawnWith({ text: 'Cold soup.' }, '&text=soup&stars=2');
    await expect
      .poll(() => page.querySelector('main p a')?.getAttribute('href'))
      .toBe('#/feedback?period=365&stars=2&text=soup');
  });

  it('writes to a customer only where they allow it, and links to no script', async () => {
    const { page } = await drawnWith({
      source: { kind: 'widget', name: 'widget', url: 'javascript:alert(1)' },
      author: { name: 'Tom', contact: 'tom@example.com' },
      consent: { contact: false },
      text: 'Call me.',
    });
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('Tom');
    expect(page.querySelectorAll('a[href^=mailto], a[href^=javascript]')).toHaveLength(0);
  });
});

describe('piecesLit', () => {
  it.each([
    { words: [] },
    { words: [{ start: 0, end: 4, amount: 1 }] },
    {
      words: [
        { start: 5, end: 9, amount: -2 },
        { start: 7, end: 11, amount: 1 },
      ],
    },
    { words: [{ start: 9, end: 99, amount: 1 }] },
  ])('joins to the text again: $words', ({ words }) => {
    const text = 'Cold soup, kind staff.';
    expect(
      piecesLit(text, words)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

async function drawnWith(
  known: Partial<Feedback>,
  query = '',
): Promise<{ readonly page: HTMLElement; readonly store: Store }> {
  const store = await makeStore();
  await storeVoices(store, [makeVoice({ id: ID, ...known })]);
  const hash = `#/feedback?period=365${query}&id=${encodeURIComponent(ID)}`;
  return { page: drawDashboard(store, hash).page, store };
}

function fill(page: HTMLElement, selector: string, value: string): void {
  const field = page.querySelector(selector);
  if (field instanceof HTMLSelectElement) field.value = value;
  else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = value;
  } else throw new Error(`There is no ${selector}.`);
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

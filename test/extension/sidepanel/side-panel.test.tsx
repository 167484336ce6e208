import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import type { CapturedPage } from '../../../extension/capture/captured-page.ts';
import type { TabReading } from '../../../extension/sidepanel/reading.ts';
import { sourceCounts } from '../../../extension/store/sources.ts';
import { NOW, violationsOn } from '../dashboard/draw-dashboard.tsx';
import { makeStore } from '../store/make-store.ts';
import { drawPanel } from './draw-panel.tsx';
import { oneTab } from './tabs-in-test.ts';

const ADDRESS = 'https://reviews.example/linde';
const UNKNOWN = { '@type': 'Review', author: 'Mo', reviewBody: 'A different page.' };
const TEXTS = [
  'The staff remember my order.',
  'We waited twenty minutes for a coffee.',
  'Lovely cakes and friendly people.',
];

describe('SidePanel', () => {
  it('says what to press on a page that has not been read', async () => {
    const { page } = drawPanel(await makeStore(), oneTab());
    await expect.poll(() => page.textContent).toContain('has not been read yet');
    expect(page.textContent).toContain('Press the Counterbell button in the toolbar');
    expect(page.querySelector('#read-page')).toBeNull();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('reads the page by its own button where that is allowed', async () => {
    const { page } = drawPanel(await makeStore(), oneTab(readingOf(3)));
    await expect.poll(() => page.querySelector('#read-page')).not.toBeNull();
    expect(page.textContent).toContain('Counterbell may read this page');
    expect(page.textContent).not.toContain('toolbar');
    page.querySelector<HTMLButtonElement>('#read-page')?.click();
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('3 reviews here, all new');
  });

  it('saves what is new and says what became of it', async () => {
    const store = await makeStore();
    const tabs = oneTab();
    const { page } = drawPanel(store, tabs);
    tabs.show(readingOf(3));
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('3 reviews here, all new');
    expect(page.textContent).toContain('Complained of: waiting');
    expect(await violationsOn(page)).toEqual([]);
    page.querySelector<HTMLButtonElement>('#save')?.click();
    await expect.poll(() => page.textContent).toContain('3 saved.');
    expect(tabs.recounts()).toBe(1);
    expect(await sourceCounts(store)).toMatchObject([{ name: 'reviews.example', n: 3 }]);
    tabs.show(null);
    await expect.poll(() => page.textContent).toContain('has not been read yet');
    tabs.show(readingOf(5));
    await expect.poll(() => page.querySelector('h1')?.textContent).toContain('2 of them new');
    page.querySelector<HTMLButtonElement>('#save')?.click();
    await expect.poll(() => page.textContent).toContain('2 saved; 3 were known already.');
    await expect
      .poll(() => page.querySelector('h1')?.textContent)
      .toBe('5 reviews here, all known');
  });

  it('says of no other page what was saved on this one', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    tabs.show(readingOf(400));
    await expect.poll(() => page.querySelector('#save')).not.toBeNull();
    page.querySelector<HTMLButtonElement>('#save')?.click();
    tabs.turnAway();
    tabs.show({ ok: true, captured: captured(structured([UNKNOWN])) });
    await expect.poll(() => tabs.recounts()).toBe(1);
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('1 review here, new');
    expect(page.textContent).not.toContain('saved');
  });

  it('reads again what has grown meanwhile', async () => {
    const tabs = oneTab(readingOf(5));
    const { page } = drawPanel(await makeStore(), tabs);
    tabs.show(readingOf(3));
    await expect.poll(() => page.querySelector('#read-page')?.textContent).toBe('Read again');
    page.querySelector<HTMLButtonElement>('#read-page')?.click();
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('5 reviews here, all new');
  });

  it('says that reading did not work where the background does not answer', async () => {
    const { page } = drawPanel(await makeStore(), { ...oneTab(readingOf(3)), read: unanswered });
    await expect.poll(() => page.querySelector('#read-page')).not.toBeNull();
    page.querySelector<HTMLButtonElement>('#read-page')?.click();
    await expect.poll(() => page.textContent).toContain('did not work');
  });

  it('stands with 500 reviews', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    tabs.show(readingOf(500));
    await expect.poll(() => page.querySelector('h1')?.textContent).toContain('500 reviews here');
    expect(page.textContent).toContain('and 400 more');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says what was looked for where there is nothing', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    tabs.show({ ok: true, captured: captured('<p>Opening hours: 9 to 5.</p>') });
    await expect.poll(() => page.textContent).toContain('No reviews found here');
    expect(page.textContent).toContain('JSON-LD');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says of a site that it knows that it may have changed', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    const reading = captured('<p>Opening hours: 9 to 5.</p>');
    const ways = [{ way: 'recipe' as const, found: 0 }, ...reading.ways];
    tabs.show({ ok: true, captured: { ...reading, siteId: 'trustpilot', ways } });
    await expect.poll(() => page.textContent).toContain('Counterbell knows Trustpilot, yet finds');
  });

  it('offers to read the frames of a page without reviews, and reads them', async () => {
    const tabs = oneTab(readingOf(2));
    const { page } = drawPanel(await makeStore(), tabs);
    const frames = ['https://voices.example/widget?shop=1'];
    tabs.show({ ok: true, captured: captured('<p>Mugs.</p>'), frames });
    await expect.poll(() => page.textContent).toContain('A part of this page comes from voices');
    expect(await violationsOn(page)).toEqual([]);
    page.querySelector<HTMLButtonElement>('.allow-frame')?.click();
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe('2 reviews here, all new');
  });

  it.each([
    { failure: 'restricted' as const, words: 'Browsers do not let extensions read this page' },
    { failure: 'not-allowed' as const, words: 'may not read this page yet' },
    { failure: 'not-captured' as const, words: 'Reload the page' },
    { failure: 'still-loading' as const, words: 'still loading' },
  ])('says what to do where a page is $failure', async ({ failure, words }) => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    tabs.show({ ok: false, failure });
    await expect.poll(() => page.textContent).toContain(words);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('tells what the page made difficult', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    const broken = '<script type="application/ld+json">{"@type": "Review",</script>';
    tabs.show({ ok: true, captured: captured(broken + structured(reviewsOf(2))) });
    await expect.poll(() => page.textContent).toContain('2 reviews here');
    expect(page.textContent).toContain('damaged and left aside');
    tabs.show({ ok: true, captured: { ...captured(structured(reviewsOf(2))), state: 'drifted' } });
    await expect.poll(() => page.textContent).toContain('has changed how it shows reviews');
  });

  it('tells what stands with a review, and with the business', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    const reading = captured(structured(reviewsOf(2)));
    const [first, second] = reading.reviews;
    const edition = { replacedAt: '2026-03-01', title: null, text: 'Cold soup', rating: null };
    const known = [
      { ...first, editedAt: '2026-03-01', photos: 2, editions: [edition] },
      { ...second, translated: { original: 'Warme Suppe', language: 'de' } },
    ];
    const business = { name: 'Café Linde', address: 'Am Markt 1', reviewCount: 1204, siteId: 'p7' };
    const aggregateRating = { value: 4.5, best: 5, worst: 1 };
    tabs.show({
      ok: true,
      captured: {
        ...reading,
        business: { ...business, aggregateRating },
        reviews: reading.reviews.map((review, at) => ({ ...review, ...known[at] })),
      },
    });
    await expect.poll(() => page.querySelectorAll('.review-facts')).toHaveLength(2);
    expect(page.querySelector('.business-line')?.textContent).toBe(
      'Am Markt 1 · 4.5 of 5 on the site · 1,204 reviews there · the site’s number: p7',
    );
    const [changed, translated] = page.querySelectorAll('.review-facts');
    expect(changed?.textContent).toContain('changed by the customer on');
    expect(changed?.textContent).toContain('2 photos');
    expect(changed?.textContent).toContain('Cold soup');
    expect(translated?.textContent).toContain('translated by the site');
    expect(translated?.textContent).toContain('Warme Suppe');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('shows markup as the letters it is', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    const payload = 'Nice <img src=x onerror="window.ranHere=1"> staff';
    const [review] = reviewsOf(1);
    const hostile = [{ ...review, reviewBody: payload }];
    const reading = captured(structured(hostile).replaceAll('<img', String.raw`\u003cimg`));
    tabs.show({ ok: true, captured: { ...reading, reviews: withText(reading, payload) } });
    await expect.poll(() => page.querySelector('.item-text')?.textContent).toContain(payload);
    expect(page.querySelectorAll('.item img')).toHaveLength(0);
    expect(Reflect.has(window, 'ranHere')).toBe(false);
  });
});

function readingOf(n: number): TabReading {
  return { ok: true, captured: captured(structured(reviewsOf(n))) };
}

function unanswered(): Promise<void> {
  return Promise.reject(new Error('captureTab: failed'));
}

function withText(page: CapturedPage, text: string): CapturedPage['reviews'] {
  return page.reviews.map((review) => ({ ...review, text }));
}

function captured(html: string): CapturedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return capturePage(document, { url: ADDRESS, now: NOW, businessId: '' });
}

function structured(reviews: readonly object[]): string {
  const business = { '@context': 'https://schema.org', '@type': 'Cafe', name: 'Café Linde' };
  return `<script type="application/ld+json">${JSON.stringify({ ...business, review: reviews })}</script>`;
}

function reviewsOf(n: number): readonly object[] {
  return Array.from({ length: n }, (_, at) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: `Guest ${at}` },
    datePublished: '2026-02-01',
    reviewRating: { '@type': 'Rating', ratingValue: (at % 5) + 1, bestRating: 5 },
    reviewBody: `${TEXTS[at % TEXTS.length] ?? ''} Visit number ${at}.`,
  }));
}

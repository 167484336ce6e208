import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import type { CapturedPage } from '../../../extension/capture/captured-page.ts';
import { feedbackById } from '../../../extension/store/feedback.ts';
import { NOW, violationsOn } from '../dashboard/draw-dashboard.tsx';
import { makeStore } from '../store/make-store.ts';
import { drawPanel } from './draw-panel.tsx';
import { oneTab } from './tabs-in-test.ts';

const ADDRESS = 'https://reviews.example/linde';
const TOLD = `<script type="application/ld+json">{"@type": "Cafe", "name": "Café Linde", "review": [{"@type": "Review",
  "author": "Mo", "datePublished": "2026-02-01", "reviewRating": {"ratingValue": 4}, "reviewBody": "Kind people."}]}</script>`;

describe('PageFound', () => {
  it('says what its customers have changed and taken down since it was saved', async () => {
    const store = await makeStore();
    const tabs = oneTab();
    const { page } = drawPanel(store, tabs);
    tabs.show({ ok: true, captured: captured(marked(6)) });
    await expect.poll(() => page.querySelector('#save')).not.toBeNull();
    press(page, '#save');
    await expect.poll(() => page.textContent).toContain('6 saved.');
    tabs.show(null);
    await expect.poll(() => page.textContent).toContain('has not been read yet');
    const later = captured(
      marked(6).replace('Visit number 1.', 'They have mended the oven since.'),
    );
    const [, , gone] = later.reviews;
    tabs.show({ ok: true, captured: seenOn('2027-01-01', later, gone?.id ?? '') });
    await expect.poll(() => page.textContent).toContain('1 was changed by its writer since');
    expect(page.textContent).toContain('1 that you saved is no longer on this page.');
    expect(page.querySelector('#edited .review-facts')?.textContent).toContain('Visit number 1.');
    expect(page.querySelector('#vanished')?.textContent).toContain('Visit number 2.');
    expect(await violationsOn(page)).toEqual([]);
    expect(page.querySelector('#save')?.textContent).toBe('Save what changed');
    press(page, '#save');
    await expect
      .poll(() => page.textContent)
      .toContain(
        '1 known one was brought up to date. Noted of 1 that it is no longer on this page.',
      );
    await expect.poll(() => page.querySelector('#vanished')).toBeNull();
    expect((await feedbackById(store, gone?.id ?? ''))?.feedback.vanishedAt).toContain(
      '2027-01-01',
    );
  });

  it('says that what is known has something new', async () => {
    const store = await makeStore();
    const tabs = oneTab();
    const { page } = drawPanel(store, tabs);
    const reading = captured(marked(3));
    tabs.show({ ok: true, captured: reading });
    await expect.poll(() => page.querySelector('#save')).not.toBeNull();
    press(page, '#save');
    await expect.poll(() => page.textContent).toContain('3 saved.');
    tabs.show(null);
    const reply = { text: 'Thank you.', at: null };
    const reviews = reading.reviews.map((review) => ({ ...review, reply }));
    tabs.show({ ok: true, captured: { ...reading, reviews } });
    await expect.poll(() => page.textContent).toContain('3 known ones have something new');
    expect(page.querySelector('#save')?.textContent).toBe('Save what changed');
  });

  it('asks to save nothing where all is known, and offers to read the site by itself', async () => {
    const store = await makeStore();
    const tabs = oneTab();
    const { page } = drawPanel(store, tabs);
    tabs.show({ ok: true, captured: captured(marked(3)) });
    await expect.poll(() => page.querySelector('#save')).not.toBeNull();
    expect(page.querySelector('#allow-site')).toBeNull();
    press(page, '#save');
    await expect.poll(() => page.querySelector('#allow-site')).not.toBeNull();
    tabs.show(null);
    await expect.poll(() => page.textContent).toContain('has not been read yet');
    tabs.show({ ok: true, captured: captured(marked(3)) });
    await expect.poll(() => page.textContent).toContain('Nothing to save');
    expect(page.querySelector('#save')).toBeNull();
    await expect.poll(() => page.querySelector('#allow-site')).not.toBeNull();
    press(page, '#allow-site');
    await expect.poll(() => page.textContent).toContain('as soon as you open it');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says how surely it read each field, and by what', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    tabs.show({ ok: true, captured: captured(marked(4)) });
    await expect.poll(() => page.querySelector('#sureness')).not.toBeNull();
    expect(page.querySelector('#sureness')?.textContent).toContain(
      'Surely read: name, stars, date, and text.',
    );
    expect(page.querySelector('#sureness details')?.textContent).toContain(
      'name: in 4 of 4, from marks for search engines',
    );
    tabs.show({ ok: true, captured: captured(TOLD) });
    await expect.poll(() => page.textContent).toContain('The page itself shows no reviews');
  });

  it('keeps the keyboard in the panel when a button goes or rests', async () => {
    const tabs = oneTab({ ok: true, captured: captured(marked(3)) });
    const { page } = drawPanel(await makeStore(), tabs);
    await expect.poll(() => page.querySelector('#read-page')).not.toBeNull();
    pressByKey(page, '#read-page');
    await expect.poll(() => page.querySelector('#save')).not.toBeNull();
    await expect.poll(() => document.activeElement?.id).toBe('read-page');
    pressByKey(page, '#save');
    await expect.poll(() => page.textContent).toContain('3 saved.');
    await expect.poll(() => document.activeElement?.id).toBe('open-more');
    pressByKey(page, '#open-more');
    await expect.poll(() => document.activeElement?.id).toBe('stop-opening');
  });

  it('folds a long text, and shows all of it when asked', async () => {
    const tabs = oneTab();
    const { page } = drawPanel(await makeStore(), tabs);
    const reading = captured(marked(2));
    const text = 'The long tale of a breakfast. '.repeat(400);
    const reviews = reading.reviews.map((review) => ({ ...review, text }));
    tabs.show({ ok: true, captured: { ...reading, reviews } });
    await expect.poll(() => page.querySelectorAll('.unfold')).toHaveLength(2);
    const shown = page.querySelector('.item-text');
    const folded = shown?.clientHeight ?? 0;
    press(page, '.unfold');
    await expect.poll(() => shown?.clientHeight ?? 0).toBeGreaterThan(folded * 3);
    expect(page.querySelector('.unfold')?.getAttribute('aria-expanded')).toBe('true');
    expect(await violationsOn(page)).toEqual([]);
  });
});

function press(page: HTMLElement, selector: string): void {
  page.querySelector<HTMLButtonElement>(selector)?.click();
}

function pressByKey(page: HTMLElement, selector: string): void {
  page.querySelector<HTMLButtonElement>(selector)?.focus();
  press(page, selector);
}

/** A page that marks its reviews, gives them ids and says how many there are. */
function marked(n: number): string {
  const cards = Array.from({ length: n }, (_, at) => {
    const text = `The staff remember my order, and the cake was warm. Visit number ${at}.`;
    return `<article itemprop="review" itemscope itemtype="https://schema.org/Review" data-review-id="a${at}9"><b itemprop="author">Guest ${at}</b>
      <time itemprop="datePublished" datetime="2026-02-01">1 February</time> <i itemprop="reviewRating">4/5</i><p itemprop="reviewBody">${text}</p></article>`;
  });
  return `<main itemscope itemtype="https://schema.org/Cafe"><h1 itemprop="name">Café Linde</h1>${cards.join('')}</main>`;
}

/** The page at a later look, at which one of its reviews is gone and the count says so. */
function seenOn(day: string, page: CapturedPage, gone: string): CapturedPage {
  const reviews = page.reviews
    .filter(({ id }) => id !== gone)
    .map((review) => ({ ...review, capturedAt: `${day}T10:00:00.000Z` }));
  const business = { name: 'Café Linde', address: null, aggregateRating: null };
  return { ...page, reviews, business: { ...business, reviewCount: reviews.length } };
}

function captured(html: string): CapturedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return capturePage(document, { url: ADDRESS, now: NOW, businessId: '' });
}

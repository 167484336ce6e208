import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import { documentOf } from './stored-page.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function nameOn(html: string, url = 'https://www.tellall.example/linde'): string {
  return capturePage(documentOf(html), { url, now: NOW, businessId: '' }).siteName;
}

function stating(name: string): string {
  return `<meta property="og:site_name" content="${name}">`;
}

describe('siteNameOf', () => {
  it.each([
    { what: 'the page’s own name', html: stating('Tellall'), name: 'Tellall' },
    { what: 'markup as letters', html: stating('&lt;b&gt;Tell&lt;/b&gt;'), name: '<b>Tell</b>' },
    { what: 'one line', html: stating(' Tell\n\tall &#x202e;\u0000 '), name: 'Tell all �' },
    { what: 'at most 60 characters', html: stating('x'.repeat(80)), name: 'x'.repeat(60) },
    { what: 'no half of an emoji', html: stating(`${'x'.repeat(59)}👍`), name: 'x'.repeat(59) },
    { what: 'the host for an empty name', html: stating(' \n&#x200b;'), name: 'tellall.example' },
    { what: 'the host where none is stated', html: '<p>Hello</p>', name: 'tellall.example' },
  ])('gives $what', ({ html, name }) => {
    expect(nameOn(html)).toBe(name);
  });

  it('leaves a known site its own name', () => {
    const url = 'https://www.trustpilot.com/review/linde.example';
    expect(nameOn(stating('Trustpilot Reviews'), url)).toBe('Trustpilot');
  });

  it('is what the demo’s review page states', async () => {
    const { reviewsPage } = await import('../../../widget/demo/reviews-page.ts');
    expect(nameOn(reviewsPage(NOW))).toBe('Tellall');
  });
});

import { describe, expect, it } from 'vitest';
import { type CaptureOptions, capturePage } from '../../../extension/capture/capture-page.ts';
import { recall } from '../../../extension/capture/page-memory.ts';
import { documentOf, fixturePage } from './stored-page.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function readPage(): { readonly document: Document; readonly options: CaptureOptions } {
  const { html, expected } = fixturePage('trustpilot/list-with-teasers');
  const document = documentOf(html);
  const options = { url: expected.url, now: NOW, businessId: 'linde' };
  capturePage(document, options);
  return { document, options };
}

function later(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

describe('recall', () => {
  it('knows nothing of a page that was not read', () => {
    expect(recall(documentOf(''), { url: '', now: NOW, businessId: '' })).toBeNull();
  });

  it('gives the reading again, as captured now', () => {
    const { document, options } = readPage();
    const again = recall(document, { ...options, now: later(5) });
    expect(again?.reviews.length).toBeGreaterThan(1);
    for (const { capturedAt } of again?.reviews ?? []) {
      expect(capturedAt).toBe(later(5).toISOString());
    }
  });

  it.each<[string, (document: Document) => void]>([
    ['a word', (document) => document.querySelector('p')?.append(' More.')],
    ['an attribute', (document) => document.body.setAttribute('class', 'dark')],
    ['a card', (document) => document.querySelector('article')?.remove()],
  ])('forgets where %s has changed', (_, change) => {
    const { document, options } = readPage();
    change(document);
    expect(recall(document, options)).toBeNull();
  });

  it.each<[string, Partial<CaptureOptions>]>([
    ['the address', { url: 'https://www.trustpilot.com/review/other.example' }],
    ['the business', { businessId: 'other' }],
    ['the time, by more than a minute,', { now: later(61) }],
    ['the ways', { ways: ['json-ld'] }],
  ])('forgets where %s is another', (_, change) => {
    const { document, options } = readPage();
    expect(recall(document, { ...options, ...change })).toBeNull();
  });
});

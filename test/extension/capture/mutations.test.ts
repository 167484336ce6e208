import { describe, expect, it } from 'vitest';
import { mutatePages } from '../../../scripts/mutate-in-page.ts';
import { FIXTURE_PAGES } from './stored-page.ts';

/** Thousands are read by `npm run mutate -- pages 5000`. */
const RUNS = 200;

describe('capturePage', () => {
  it('reads what it can of damaged pages, and nothing of them runs or reaches further', () => {
    const samples = FIXTURE_PAGES.map(({ name, html, expected: { url, now } }) => {
      return { name, html, url, now };
    });
    const report = mutatePages(samples, RUNS, Math.floor(Math.random() * 1e9));
    expect(report.failure).toBeNull();
    expect(report.pages).toBe(RUNS);
    expect(report.reviews).toBeGreaterThan(RUNS / 4);
  });
});

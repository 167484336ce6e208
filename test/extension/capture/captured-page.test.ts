import { describe, expect, it } from 'vitest';
import {
  firstHalf,
  parseCaptured,
  withBusiness,
} from '../../../extension/capture/captured-page.ts';
import { captureFixture, fixturePage } from './stored-page.ts';

const captured = captureFixture(fixturePage('trustpilot/list-with-teasers'));

describe('parseCaptured', () => {
  it('lets a captured page through', () => {
    expect(parseCaptured(captured)).toEqual({ ok: true, value: captured });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'reviews'],
    ['an unknown state', { ...captured, state: 'fine' }],
    ['a review that is none', { ...captured, reviews: [{ id: 'x' }] }],
    [
      'more reviews than a page can give',
      { ...captured, reviews: Array(5001).fill(captured.reviews[0]) },
    ],
  ])('refuses %s', (_name, value) => {
    expect(parseCaptured(value)).toEqual({ ok: false, failure: 'not-captured' });
  });

  it('drops what does not belong', () => {
    const parsed = parseCaptured({ ...captured, html: '<b>' });
    expect(parsed.ok && Object.keys(parsed.value)).not.toContain('html');
  });
});

describe('withBusiness', () => {
  const [first, second] = withBusiness(captured, 'linde-2').reviews;

  it('puts the business into every review', () => {
    expect(withBusiness(captured, 'linde-2').reviews.map(({ businessId }) => businessId)).toEqual([
      'linde-2',
      'linde-2',
      'linde-2',
    ]);
  });

  it('keeps the ids that the site gave', () => {
    expect(first?.id).toBe('trustpilot:600000000000000000000001');
  });

  it('makes fingerprints anew, the same as if the business had been known in the page', () => {
    expect(second?.id).toMatch(/^trustpilot:~[0-9a-f]{16}$/);
    expect(second?.id).not.toBe(captured.reviews[1]?.id);
    expect(withBusiness(withBusiness(captured, ''), 'linde').reviews[1]?.id).toBe(
      captured.reviews[1]?.id,
    );
  });
});

describe('firstHalf', () => {
  it('keeps the first reviews and notes how many were left out in all', () => {
    const half = firstHalf({ ...captured, notes: [{ code: 'left-out', count: 4 }] });
    expect(half?.reviews).toEqual(captured.reviews.slice(0, 1));
    expect(half?.notes).toEqual([{ code: 'left-out', count: 6 }]);
    expect(parseCaptured(half).ok).toBe(true);
  });

  it('is null where there is only one', () => {
    expect(firstHalf({ ...captured, reviews: captured.reviews.slice(0, 1) })).toBeNull();
  });
});

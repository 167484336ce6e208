import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { mergeFeedback } from '../../../extension/store/merge-feedback.ts';
import { makeReview } from './make-review.ts';

const LATER = '2026-04-01T08:00:00.000Z';
const EARLIER = '2026-01-01T08:00:00.000Z';
const WHOLE = 'The soup was cold. We told the waiter, who brought another at once.';
const CUT = 'The soup was cold. We told the waiter…';

interface Row {
  readonly what: string;
  readonly stored: Partial<Feedback>;
  readonly seen: Partial<Feedback>;
  readonly merged: Partial<Feedback>;
}

const edition = (text: string, replacedAt = LATER): Feedback['editions'][number] => ({
  replacedAt,
  title: null,
  text,
  rating: { value: 4, best: 5, worst: 1 },
});

describe('mergeFeedback', () => {
  it.each<Row>([
    {
      what: 'the whole text where the page now shows only its beginning',
      stored: { text: WHOLE },
      seen: { text: CUT, isTruncated: true },
      merged: { text: WHOLE, isTruncated: false, editions: [] },
    },
    {
      what: 'the whole text in place of its beginning',
      stored: { text: CUT, isTruncated: true },
      seen: { text: WHOLE },
      merged: { text: WHOLE, isTruncated: false, editions: [] },
    },
    {
      what: 'that its page lost it, whatever an export still holds',
      stored: { vanishedAt: LATER },
      seen: {
        source: { kind: 'import', name: 'example-reviews', url: null },
        capturedAt: '2026-05-01T08:00:00.000Z',
      },
      merged: { vanishedAt: LATER },
    },
    {
      what: 'that its page lost it, as a backup tells',
      stored: {},
      seen: { vanishedAt: LATER },
      merged: { vanishedAt: LATER },
    },
    {
      what: 'the whole text in place of one that ends in dots where it was cut',
      stored: { text: `${WHOLE.slice(0, 48)}…` },
      seen: { text: WHOLE },
      merged: { text: WHOLE, editions: [] },
    },
    {
      what: 'the whole text where a page cuts it with dots',
      stored: { text: WHOLE },
      seen: { text: `${WHOLE.slice(0, 48)}...` },
      merged: {},
    },
    {
      what: 'an edit of a short text that ended in dots',
      stored: { text: 'Not bad…' },
      seen: { text: 'Not bad… but the second visit was better.' },
      merged: {
        text: 'Not bad… but the second visit was better.',
        editions: [edition('Not bad…')],
      },
    },
    {
      what: 'the longer of two beginnings',
      stored: { text: CUT, isTruncated: true },
      seen: { text: 'The soup was cold. We...', isTruncated: true },
      merged: { text: CUT, isTruncated: true, editions: [] },
    },
    {
      what: 'an edited text, with the one before as an edition',
      stored: { text: WHOLE },
      seen: { text: 'They have a new cook: the soup was hot.' },
      merged: { text: 'They have a new cook: the soup was hot.', editions: [edition(WHOLE)] },
    },
    {
      what: 'an edited text of which only the beginning is shown',
      stored: { text: WHOLE },
      seen: { text: 'They have a new…', isTruncated: true },
      merged: { text: 'They have a new…', isTruncated: true, editions: [edition(WHOLE)] },
    },
    {
      what: 'an edited rating, with the one before as an edition',
      stored: { text: WHOLE },
      seen: { text: WHOLE, rating: { value: 2, best: 5, worst: 1 }, stars: 2 },
      merged: { stars: 2, rating: { value: 2, best: 5, worst: 1 }, editions: [edition(WHOLE)] },
    },
    {
      what: 'a rating that was not read before, without an edition',
      stored: { rating: null, stars: null },
      seen: {},
      merged: { stars: 4, rating: { value: 4, best: 5, worst: 1 }, editions: [] },
    },
    {
      what: 'the stored text where the page shows none',
      stored: { text: WHOLE, title: 'Cold soup' },
      seen: { text: '', title: null },
      merged: { text: WHOLE, title: 'Cold soup', editions: [] },
    },
    {
      what: 'the finer date',
      stored: { writtenAt: '2026-02-01', writtenAtPrecision: 'month' },
      seen: { writtenAt: '2026-02-11', writtenAtPrecision: 'day' },
      merged: { writtenAt: '2026-02-11', writtenAtPrecision: 'day' },
    },
    {
      what: 'a date where there was none',
      stored: { writtenAt: null, writtenAtPrecision: null },
      seen: { writtenAt: '2026-02-11', writtenAtPrecision: 'year' },
      merged: { writtenAt: '2026-02-11', writtenAtPrecision: 'year' },
    },
    {
      what: 'the reply, once there is one',
      stored: { reply: null },
      seen: { reply: { text: 'Thank you, Ada.', at: '2026-03-20' } },
      merged: { reply: { text: 'Thank you, Ada.', at: '2026-03-20' } },
    },
    {
      what: 'the reply as it reads after an edit',
      stored: { reply: { text: 'Thank you.', at: '2026-03-20' } },
      seen: { reply: { text: 'Thank you, Ada.', at: '2026-03-21' } },
      merged: { reply: { text: 'Thank you, Ada.', at: '2026-03-21' } },
    },
    {
      what: 'the owner’s handling and tags',
      stored: {
        handling: { status: 'done', notes: 'Called her', due: null },
        tags: ['soup'],
        text: CUT,
        isTruncated: true,
      },
      seen: { text: WHOLE, tags: ['imported'] },
      merged: {
        handling: { status: 'done', notes: 'Called her', due: null },
        tags: ['soup'],
        text: WHOLE,
        isTruncated: false,
      },
    },
    {
      what: 'a backup’s handling where nothing has been done since',
      stored: {},
      seen: { capturedAt: EARLIER, handling: { status: 'open', notes: 'Ask', due: '2026-05-01' } },
      merged: {
        handling: { status: 'open', notes: 'Ask', due: '2026-05-01' },
        capturedAt: EARLIER,
      },
    },
    {
      what: 'a backup’s wording as an edition of what was seen since',
      stored: { text: WHOLE },
      seen: { capturedAt: EARLIER, text: 'Cold soup, and nobody cared about it.' },
      merged: {
        text: WHOLE,
        capturedAt: EARLIER,
        editions: [edition('Cold soup, and nobody cared about it.', '2026-03-05T10:00:00.000Z')],
      },
    },
  ])('keeps $what', ({ stored, seen, merged }) => {
    const before = makeReview(stored);
    const again = makeReview({ capturedAt: LATER, ...seen });
    expect(mergeFeedback(before, again)).toEqual({ ...before, ...merged });
  });

  it.each<Omit<Row, 'merged'>>([
    { what: 'it was only seen again', stored: {}, seen: {} },
    {
      what: 'a relative date has moved',
      stored: { writtenAt: '2026-02-01', writtenAtPrecision: 'month' },
      seen: { writtenAt: '2026-03-01', writtenAtPrecision: 'month' },
    },
    {
      what: 'the date is only known more coarsely',
      stored: { writtenAt: '2026-02-01', writtenAtPrecision: 'day' },
      seen: { writtenAt: '2025-01-01', writtenAtPrecision: 'year' },
    },
    {
      what: 'the page was rendered with other spaces',
      stored: { text: 'Cold soup.\nRude waiter.' },
      seen: { text: 'Cold soup.  Rude waiter. ' },
    },
    {
      what: 'the same rating stands on another scale',
      stored: { rating: { value: 4, best: 5, worst: 1 }, stars: 4 },
      seen: { rating: { value: 8, best: 10, worst: 0 }, stars: 4 },
    },
    {
      what: 'the reply’s relative date has moved',
      stored: { reply: { text: 'Thank you.', at: '2026-03-20' } },
      seen: { reply: { text: 'Thank you.', at: '2026-02-20' } },
    },
    {
      what: 'it was seen on another page of the list',
      stored: {},
      seen: {
        source: {
          kind: 'review-site',
          name: 'example-reviews',
          url: 'https://reviews.example/linde?page=2',
        },
      },
    },
    {
      what: 'an older backup holds what has been edited since',
      stored: { editions: [edition('Cold soup.', LATER)] },
      seen: { text: 'Cold soup.', capturedAt: '2026-03-05T10:00:00.000Z' },
    },
    {
      what: 'its fields only stand in another order',
      stored: { author: { contact: null, name: 'Ada' } },
      seen: { author: { name: 'Ada', contact: null } },
    },
  ])('gives back the stored one itself where $what', ({ stored, seen }) => {
    const before = makeReview(stored);
    expect(mergeFeedback(before, makeReview({ capturedAt: LATER, ...seen }))).toBe(before);
  });

  it('is settled: merging the same sight again changes nothing', () => {
    const seen = makeReview({ capturedAt: LATER, text: WHOLE, stars: 1, title: 'Cold soup' });
    const once = mergeFeedback(makeReview({ title: 'Soup' }), seen);
    expect(mergeFeedback(once, seen)).toBe(once);
  });
});

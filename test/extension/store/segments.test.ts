import { beforeAll, describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import type { Analysis } from '../../../shared/feedback/analysis.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { SLOTS } from '../../../extension/store/bitmap.ts';
import { deleteFeedback, saveFeedback, updateHandling } from '../../../extension/store/feedback.ts';
import { feedbackPage } from '../../../extension/store/list.ts';
import type { FeedbackQuery } from '../../../extension/store/list.ts';
import { lineOf, termOf } from '../../../extension/store/list-line.ts';
import { openStore } from '../../../extension/store/open.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { searchWords } from '../../../extension/store/search-words.ts';
import { makeReviews } from './make-review.ts';
import { storedAnew } from './stored-anew.ts';

const NAME = 'test-segments';
const COUNT = 2 * SLOTS + 700;
const SAVED_AT_ONCE = 1300;

/** Many of one day, so that pages end among lines of one moment. */
const ITEMS = makeReviews(COUNT).map((item, at): Feedback => {
  const days = { ...item, writtenAt: (item.writtenAt ?? '').slice(0, 10) };
  return at % 3 === 0 ? days : { ...days, writtenAt: '2026-02-03' };
});

const analyses = new Map<string, Analysis | null>();

/** The number in a text says nothing. */
function analyse(text: string): Analysis | null {
  const kind = text.replaceAll(/\d/g, '0');
  const made = analyses.get(kind) ?? analyseText(kind, 'en');
  analyses.set(kind, made);
  return made;
}

const ALL: FeedbackQuery = {
  from: null,
  to: null,
  sources: [],
  label: null,
  theme: null,
  stars: null,
  status: null,
  answered: null,
  text: '',
  limit: 500,
  after: null,
};

async function everyId(store: Store, query: Partial<FeedbackQuery>): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof feedbackPage>> = await feedbackPage(store, {
      ...ALL,
      ...query,
      after,
    });
    ids.push(...page.items.map(({ feedback }) => feedback.id));
    after = page.next;
  } while (after !== null);
  return ids;
}

/** By looking at each one. */
function idsOf(items: readonly Feedback[], query: Partial<FeedbackQuery>): readonly string[] {
  const { stars, label, text = '', sources = [], from, to } = query;
  const terms = [
    ...(stars ? [termOf('stars', stars)] : []),
    ...(label ? [termOf('label', label)] : []),
  ];
  const typed = searchWords(text);
  return items
    .filter(({ source }) => sources.length === 0 || sources.includes(source.name))
    .filter(
      ({ writtenAt }) => (writtenAt ?? '') >= (from ?? '') && (writtenAt ?? '') <= (to ?? '9'),
    )
    .filter((item) => {
      const line = lineOf(item, analyse(item.text));
      return (
        terms.every((term) => line.terms.includes(term)) &&
        typed.every((each) => line.words.some((word) => word.startsWith(each)))
      );
    })
    .map(({ id }) => id)
    .toSorted();
}

describe('feedbackPage over full segments', () => {
  let store: Store;

  beforeAll(async () => {
    indexedDB.deleteDatabase(NAME);
    const opened = await openStore(NAME);
    if (!opened.ok) throw new Error(opened.failure);
    store = opened.value;
    for (let at = 0; at < COUNT; at += SAVED_AT_ONCE) {
      await saveFeedback(store, ITEMS.slice(at, at + SAVED_AT_ONCE), analyse);
    }
    return () => {
      store.close();
      indexedDB.deleteDatabase(NAME);
    };
  }, 60_000);

  it('has made segments', async () => {
    expect(await store.count('segments')).toBe(2);
  });

  it.each<{ what: string; query: Partial<FeedbackQuery> }>([
    { what: 'everything', query: {} },
    { what: 'a filter', query: { stars: 2 } },
    { what: 'two filters that seldom meet', query: { stars: 3, label: 'neg' } },
    { what: 'a source', query: { sources: ['other-reviews'] } },
    { what: 'both sources', query: { sources: ['other-reviews', 'example-reviews'] } },
    { what: 'days', query: { from: '2025-03-01', to: '2025-04-30' } },
    { what: 'one busy day', query: { from: '2026-02-03', to: '2026-02-03', stars: 4 } },
    { what: 'a common word', query: { text: 'window' } },
    { what: 'the beginning of a word', query: { text: 'visi 47' } },
    { what: 'one number of many', query: { text: '4711' } },
    { what: 'a number that begins many', query: { text: '47' } },
    { what: 'a letter', query: { text: 'g', stars: 5 } },
    { what: 'words that never meet', query: { text: 'friendly rude' } },
    { what: 'what nobody says', query: { text: 'zebra' } },
  ])('finds $what, each once', async ({ query }) => {
    const ids = await everyId(store, query);
    expect(ids.toSorted()).toEqual(idsOf(ITEMS, query));
  });

  it('gives the newest first', async () => {
    const ids = await everyId(store, {});
    const days = new Map(ITEMS.map(({ id, writtenAt }) => [id, writtenAt ?? '']));
    const written = ids.map((id) => days.get(id) ?? '');
    expect(written).toEqual(written.toSorted().toReversed());
  });

  it('keeps up with what is ticked off, edited and deleted', async () => {
    const done = { status: 'done', notes: '', due: null } as const;
    const [first, second, third] = [ITEMS[10], ITEMS[SLOTS + 20], ITEMS[COUNT - 5]];
    if (!first || !second || !third) throw new Error('There are fewer.');
    for (const { id } of [first, second, third]) await updateHandling(store, id, done);
    const edited = { ...second, text: 'A zebra!', capturedAt: '2027-01-01T00:00:00.000Z' };
    await saveFeedback(store, [edited], analyse);
    await deleteFeedback(store, [first.id]);
    expect(await everyId(store, { status: 'done' })).toHaveLength(2);
    expect(await everyId(store, { text: 'zebra' })).toEqual([second.id]);
    expect(await everyId(store, { text: second.text.slice(-20), stars: 2 })).not.toContain(
      second.id,
    );
    expect(await everyId(store, {})).toHaveLength(COUNT - 1);
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
  });
});

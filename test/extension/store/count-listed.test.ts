import { beforeAll, describe, expect, it } from 'vitest';
import { makeFeedback, dayOf } from '../../../shared/feedback/feedback.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { addTallies, EMPTY_TALLY, tallyOf } from '../../../shared/metrics/tally.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { matches } from '../../../extension/dashboard/narrow/matches.ts';
import { NO_FILTERS } from '../../../extension/dashboard/route.ts';
import type { Filters } from '../../../extension/dashboard/route.ts';
import { allFeedback } from '../../../extension/store/all-feedback.ts';
import { countListed, within } from '../../../extension/store/count-listed.ts';
import { deleteFeedback, saveFeedback, updateTags } from '../../../extension/store/feedback.ts';
import type { StoredFeedback } from '../../../extension/store/feedback.ts';
import { isIndexWhole } from '../../../extension/store/rebuild.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { openStore } from '../../../extension/store/open.ts';
import { makeReviews } from './make-review.ts';

/** More than one full segment, and a tail. */
const MANY = 4600;
const EVER = { from: null, to: null };
const QUARTER = { from: '2026-03-01', to: '2026-05-31' };

let store: Store;
let all: readonly StoredFeedback[];

beforeAll(async () => {
  const opened = await openStore(`count-listed-${Date.now()}`);
  if (!opened.ok) throw new Error(opened.failure);
  store = opened.value;
  const items = makeReviews(MANY).map(varied);
  await saveFeedback(store, items, analyseText);
  // Into both the segment and the tail: another reply, other tags, other words, and some that go.
  const again = items.filter((_, at) => at % 50 === 0);
  const replied = again.map((item) => ({ ...item, reply: { text: 'Sorry.', at: null } }));
  await saveFeedback(store, replied, analyseText);
  const reworded = items.filter((_, at) => at % 70 === 3);
  await saveFeedback(
    store,
    reworded.map((item) => ({ ...item, text: `${item.text} The soup was cold.` })),
    analyseText,
  );
  for (const { id } of items.slice(0, 5)) await updateTags(store, id, ['regular', 'vip']);
  await deleteFeedback(
    store,
    items.filter((_, at) => at % 90 === 7).map(({ id }) => id),
  );
  const chunks: StoredFeedback[] = [];
  for await (const chunk of allFeedback(store)) {
    for (const { feedback, analysis } of chunk) {
      chunks.push({ feedback, analysis: analysis?.analysis ?? null });
    }
  }
  all = chunks;
  return () => store.close();
});

describe('countListed', () => {
  it('can tell all that this version wrote', async () => {
    expect(await isIndexWhole(store)).toBe(true);
    expect((await store.count('segments')) > 0).toBe(true);
  });

  it.each<{ readonly what: string; readonly filters: Partial<Filters> }>([
    { what: 'everything', filters: {} },
    { what: 'a tone', filters: { label: 'neg' } },
    { what: 'a theme', filters: { theme: 'staff' } },
    { what: 'stars', filters: { stars: 5 } },
    { what: 'an answer', filters: { answered: 'nps' } },
    { what: 'a word', filters: { text: 'soup' } },
    { what: 'a place', filters: { business: 'branch' } },
    { what: 'a touchpoint', filters: { touchpoint: '/order' } },
    { what: 'a tag', filters: { tag: 'regular' } },
    { what: 'a source and a tone', filters: { sources: ['other-reviews'], label: 'pos' } },
    { what: 'what nobody said', filters: { tag: 'nobody' } },
  ])('counts $what as reading all of it does', async ({ filters }) => {
    const wanted = { ...NO_FILTERS, ...filters };
    for (const range of [EVER, QUARTER]) {
      const isWanted = within(range);
      const expected = all.filter(
        (item) => isWanted(dayOf(item.feedback)) && matches(item, wanted),
      );
      const counted = await countListed(store, { ranges: [range], filters: wanted });
      expect(plain(counted ?? [])).toEqual(plain(cellsOf(expected)));
    }
  });

  it('tells how far it has come, and stops', async () => {
    const stopping = new AbortController();
    const told: number[] = [];
    await countListed(store, {
      ranges: [EVER],
      filters: NO_FILTERS,
      signal: stopping.signal,
      onProgress(looked) {
        told.push(looked);
        stopping.abort();
      },
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toBeLessThan(all.length);
  });
});

/** Places, touchpoints, tags and the bell's answers among the reviews. */
function varied(review: Feedback, at: number): Feedback {
  const [businessId, touchpoint, tags] = [
    at % 4 === 0 ? 'branch' : 'main',
    at % 3 === 0 ? '/order' : null,
    at % 6 === 0 ? ['regular'] : [],
  ];
  const known = { ...review, businessId, touchpoint, tags };
  if (at % 11 !== 0) return { ...known, stars: at % 13 === 0 ? 3.7 : review.stars };
  return makeFeedback({
    ...known,
    id: `widget:${at}`,
    source: { kind: 'widget', name: 'widget', url: null },
    rating: null,
    stars: null,
    answers: { nps: at % 11, csat: (at % 5) + 1, ces: (at % 7) + 1 },
  });
}

function cellsOf(items: readonly StoredFeedback[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { feedback, analysis } of items) {
    const { businessId, source, touchpoint } = feedback;
    const key = { businessId, source: source.name, touchpoint: touchpoint ?? '' };
    const day = dayOf(feedback);
    const name = JSON.stringify({ ...key, day });
    const own = tallyOf(feedback, analysis);
    const exact = { ...own, sentimentSum: places(own.sentimentSum) };
    const tally = addTallies(cells.get(name)?.tally ?? EMPTY_TALLY, exact);
    cells.set(name, { ...key, day, tally });
  }
  return [...cells.values()];
}

/** As cells keep the sum of scores. */
function places(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** In one order, and with sums to four places, as cells keep them. */
function plain(cells: readonly Cell[]): unknown {
  return cells
    .map(({ businessId, source, touchpoint, day, tally }) => ({
      name: [day, businessId, source, touchpoint].join(' '),
      tally: rounded(tally),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function rounded(tally: Tally): Tally {
  const themes = Object.fromEntries(
    Object.entries(tally.themes).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  return {
    ...tally,
    themes,
    starsRemainder: places(tally.starsRemainder),
    sentimentSum: places(tally.sentimentSum),
  };
}

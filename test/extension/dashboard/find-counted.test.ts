import { describe, expect, it } from 'vitest';
import {
  DRIVER_SCORES,
  leadingScore,
  leadingScoreOf,
} from '../../../extension/dashboard/drivers/driver-score.ts';
import { findCounted, findDrivers } from '../../../extension/dashboard/drivers/find-drivers.ts';
import type { Driver } from '../../../extension/dashboard/drivers/find-drivers.ts';
import { tallyVoices } from '../../../extension/dashboard/drivers/period-facts.ts';
import { NO_FILTERS } from '../../../extension/dashboard/route.ts';
import { allFeedback } from '../../../extension/store/all-feedback.ts';
import { countAnswers } from '../../../extension/store/count-answers.ts';
import type { StoredFeedback } from '../../../extension/store/feedback.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { makeStore } from '../store/make-store.ts';
import { makeVoices, storeVoices } from './make-voices.ts';

const EVER = { from: null, to: null };
const BY = ['theme', 'touchpoint', 'source'] as const;

describe('findCounted', () => {
  it.each(DRIVER_SCORES.map(({ id }) => id))(
    'finds by counts what is found in the feedback itself, for %s',
    async (id) => {
      const { store, voices } = await filled();
      const score = DRIVER_SCORES.find((each) => each.id === id);
      if (score === undefined) throw new Error(`There is no score ${id}.`);
      const answered = score.id === 'text' ? 'label' : score.id;
      for (const by of BY) {
        const query = { range: EVER, filters: NO_FILTERS, answered, by } as const;
        const counted = await countAnswers(store, query);
        const found = counted === null ? [] : findCounted(counted, score);
        const read = findDrivers(voices, score, by);
        expect(byName(found)).toEqual(byName(read));
        expect(kindsOf(found)).toEqual(kindsOf(read));
      }
    },
  );
});

describe('leadingScoreOf', () => {
  it('is led by the same score as the feedback itself', async () => {
    const { voices } = await filled();
    for (const few of [voices, voices.slice(0, 20), voices.slice(0, 3), []]) {
      expect(leadingScoreOf(tallyVoices(few))).toBe(leadingScore(few));
    }
  });
});

/** What is equal may come in any order, and any of it may be called the first. */
function byName(drivers: readonly Driver[]): readonly Omit<Driver, 'kind'>[] {
  return drivers
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ kind: _kind, ...driver }) => driver);
}

function kindsOf(drivers: readonly Driver[]): readonly string[] {
  return drivers.map(({ kind }) => kind).toSorted();
}

async function filled(): Promise<{
  readonly store: Store;
  readonly voices: readonly StoredFeedback[];
}> {
  const store = await makeStore();
  const steps = [null, '/order', '/table'];
  const made = makeVoices(240).map((voice, at) => ({
    ...voice,
    touchpoint: steps[at % steps.length] ?? null,
    answers: at % 3 === 0 ? {} : { nps: at % 11, csat: (at % 5) + 1, ces: (at % 7) + 1 },
  }));
  await storeVoices(store, made);
  const voices: StoredFeedback[] = [];
  for await (const chunk of allFeedback(store)) {
    for (const { feedback, analysis } of chunk) {
      voices.push({ feedback, analysis: analysis?.analysis ?? null });
    }
  }
  return { store, voices };
}

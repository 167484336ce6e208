import { describe, expect, it } from 'vitest';
import { raiseAlarms, shareOf } from '../../../extension/watch/raise-alarms.ts';
import { subjectKey } from '../../../extension/watch/subject.ts';
import { FIRST_STATE } from '../../../extension/watch/watch-state.ts';
import type { WatchedSeries } from '../../../extension/watch/watched-series.ts';

const SPEED = { kind: 'complaints', theme: 'speed', source: null, touchpoint: null } as const;
const FIRST_DAY = { today: '2026-03-02', at: '2026-03-02T10:00:00.000Z' };
const NEXT_DAY = { today: '2026-03-03', at: '2026-03-03T10:00:00.000Z' };

/** A complaint every other week for a year, and then these. */
function seriesWith(...last: readonly number[]): WatchedSeries {
  const before = Array.from({ length: 364 }, (_, at) => Number(at % 14 === 3));
  return { subject: SPEED, counts: [...before, ...last], isMissed: false };
}

describe('raiseAlarms', () => {
  it('says what, since when, against what and how sure', () => {
    const { news } = raiseAlarms(FIRST_STATE, [seriesWith(0, 2, 0, 3, 2)], FIRST_DAY);
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({
      subject: SPEED,
      chart: 'surge',
      count: 7,
      since: '2026-02-27',
      until: '2026-03-02',
      answer: 'none',
    });
    expect(news[0]?.luck).toBeLessThan(1);
    expect(news[0]?.before.events).toBeGreaterThan(10);
  });

  it('raises one alarm for what goes on, and keeps its figures up to date', () => {
    const first = raiseAlarms(FIRST_STATE, [seriesWith(0, 2, 0, 3, 2)], FIRST_DAY);
    const second = raiseAlarms(first.state, [seriesWith(0, 2, 0, 3, 2, 2)], NEXT_DAY);
    expect(second.news).toEqual([]);
    expect(second.state.alarms).toHaveLength(1);
    expect(second.state.alarms[0]).toMatchObject({
      id: first.news[0]?.id,
      raisedAt: FIRST_DAY.at,
      count: 9,
      until: '2026-03-03',
    });
  });

  it('leaves answered what goes on, and remembers that it does', () => {
    const { state } = raiseAlarms(FIRST_STATE, [seriesWith(0, 2, 0, 3, 2)], FIRST_DAY);
    const answered = {
      ...state,
      alarms: state.alarms.map((alarm) => ({ ...alarm, answer: 'seen' as const })),
    };
    const second = raiseAlarms(answered, [seriesWith(0, 2, 0, 3, 2, 2)], NEXT_DAY);
    expect(second.news).toEqual([]);
    expect(second.state.alarms[0]).toMatchObject({ answer: 'seen', count: 7, until: '2026-03-03' });
  });

  it('gives back the same state where nothing is new', () => {
    expect(raiseAlarms(FIRST_STATE, [seriesWith(0, 0)], FIRST_DAY).state).toBe(FIRST_STATE);
    const { state } = raiseAlarms(FIRST_STATE, [seriesWith(0, 2, 0, 3, 2)], FIRST_DAY);
    expect(raiseAlarms(state, [seriesWith(0, 2, 0, 3, 2)], FIRST_DAY).state).toBe(state);
  });

  it('learns from what was called false: the same no longer alarms, more of it does', () => {
    const mild = seriesWith(0, 1, 1, 0, 2, 0);
    const wild = seriesWith(3, 4, 3, 4, 3, 4);
    expect(raiseAlarms(FIRST_STATE, [mild], FIRST_DAY).news).toHaveLength(1);
    const wary = { ...FIRST_STATE, calledFalse: { [subjectKey(SPEED)]: 7 } };
    expect(raiseAlarms(wary, [mild], FIRST_DAY).news).toEqual([]);
    expect(raiseAlarms(wary, [wild], FIRST_DAY).news).toHaveLength(1);
  });
});

describe('shareOf', () => {
  it('shares the budget among all, and halves it with each false alarm', () => {
    const series = seriesWith(0);
    expect(shareOf(FIRST_STATE, series, 20)).toBe(0.05);
    const wary = { ...FIRST_STATE, calledFalse: { [subjectKey(SPEED)]: 2 } };
    expect(shareOf(wary, series, 20)).toBe(0.0125);
  });
});

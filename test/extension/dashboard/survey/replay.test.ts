import { describe, expect, it } from 'vitest';
import { firstVisit, visitOf } from '../../../../extension/dashboard/survey/made-up-visit.ts';
import { replay } from '../../../../extension/dashboard/survey/replay.ts';
import type { Display } from '../../../../shared/feedback/display.ts';

const NOW = new Date(2026, 2, 2, 10, 0);
const DAY = 86_400_000;
const RULES: Display = { quietDays: 14, hours: [9, 18], asks: [{ kind: 'nps', everyDays: 90 }] };

describe('replay', () => {
  it('asks a first visitor at once', () => {
    expect(replayed(RULES, {})).toMatchObject({ gate: null, showsAt: null, stillShut: null });
  });

  it('lets the clock run through one gate after the other', () => {
    // Asked 80 days ago at 22:00: after ten days more, it is night.
    const { gate, showsAt } = replayed(RULES, {
      at: '2026-03-02T22:00',
      askedDaysAgo: { nps: 80 },
    });
    expect(gate).toBe('everyDays');
    expect(new Date(showsAt ?? 0).getHours()).toBe(9);
    expect((showsAt ?? 0) - new Date(2026, 2, 2, 22).getTime()).toBeGreaterThan(10 * DAY);
  });

  it('holds the quiet time against whatever was asked last', () => {
    const { gate, showsAt } = replayed(RULES, { askedDaysAgo: { csat: 4, ces: 30 } });
    expect([gate, showsAt]).toEqual(['quietDays', NOW.getTime() + 10 * DAY]);
  });

  it('says what is still shut once time has passed', () => {
    const asks = [{ kind: 'nps' as const, everyDays: 90, urls: ['/order'] }];
    const found = replayed({ asks }, { askedDaysAgo: { nps: 1 } });
    expect(found).toMatchObject({ gate: 'everyDays', showsAt: null, stillShut: 'urls' });
  });

  it('waits out the seconds on the page', () => {
    const asks = [{ kind: 'nps' as const, everyDays: 0, seconds: 30 }];
    expect(replayed({ asks }, { seconds: 10 }).showsAt).toBe(NOW.getTime() + 20_000);
  });
});

describe('visitOf', () => {
  it('reads events and properties, and keeps the present where the date is none', () => {
    const made = { ...firstVisit(NOW, 'de'), at: '', events: 'paid, seen', properties: 'n=3, x' };
    expect(visitOf(made, NOW)).toMatchObject({
      now: NOW.getTime(),
      events: [{ '': 'paid' }, { '': 'seen' }],
      properties: { n: 3 },
      languages: ['de'],
    });
  });

  it('remembers nothing of a visitor who wants privacy, so that nobody asks them', () => {
    const made = { ...firstVisit(NOW, 'de'), askedDaysAgo: { nps: 1 }, wantsPrivacy: true };
    expect(visitOf(made, NOW).history).toEqual({});
    expect(replayed(RULES, { wantsPrivacy: true }).gate).toBe('privacy');
  });
});

function replayed(
  display: Display,
  change: Partial<ReturnType<typeof firstVisit>>,
): Partial<ReturnType<typeof replay>[number]> {
  const visit = { ...firstVisit(NOW, 'en'), at: '2026-03-02T10:00', ...change };
  return replay(display, visitOf(visit, NOW))[0] ?? {};
}

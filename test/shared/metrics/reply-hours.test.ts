import { describe, expect, it } from 'vitest';
import { replyHoursOf } from '../../../shared/metrics/reply-hours.ts';

const WRITTEN = { writtenAt: '2026-03-01T08:00:00Z', writtenAtPrecision: 'second' } as const;

describe('replyHoursOf', () => {
  it.each([
    { at: '2026-03-02T20:00:00Z', hours: 36 },
    { at: '2026-02-28', hours: 0 },
    { at: null, hours: null },
    { at: 'soon', hours: null },
  ])('is $hours for a reply of $at', ({ at, hours }) => {
    expect(replyHoursOf({ ...WRITTEN, reply: { text: 'Thank you', at } })).toBe(hours);
  });

  it('is unknown without reply, and where only the month is known', () => {
    const reply = { text: 'Thank you', at: '2026-03-02' };
    expect(replyHoursOf({ ...WRITTEN, reply: null })).toBeNull();
    expect(replyHoursOf({ ...WRITTEN, writtenAtPrecision: 'month', reply })).toBeNull();
  });
});

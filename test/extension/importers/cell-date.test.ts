import { describe, expect, it } from 'vitest';
import { isDate, readCellDate } from '../../../extension/importers/cell-date.ts';

const OPTIONS = { now: new Date('2026-11-21T12:00:00Z'), language: null, dayFirst: true };

describe('readCellDate', () => {
  it.each([
    ['Excel’s count of days', '46086', '2026-03-05'],
    ['Excel’s count with a time', '46086.5', '2026-03-05T12:00:00Z'],
    ['Excel’s short month', '05-Mar-26', '2026-03-05'],
    ['a zone by its name', '2026-03-05 10:00:00 PST', '2026-03-05T18:00:00Z'],
    ['a zone of half an hour', '2026-03-05 10:00:00 IST', '2026-03-05T04:30:00Z'],
    ['a zone in summer', '2026-07-05 10:00:00 (CEST)', '2026-07-05T08:00:00Z'],
    ['a short distance from UTC', '2026/03/05 9:12:03 AM GMT+1', '2026-03-05T08:12:03Z'],
    ['a distance west of UTC', '2026-03-05 09:12:03 UTC-3:30', '2026-03-05T12:42:03Z'],
    ['a time with points', '05/03/2026 9.12.03', '2026-03-05T09:12:03Z'],
    ['a time with points behind a word', '5.3.2026 klo 9.12', '2026-03-05T09:12:00Z'],
    ['an afternoon in Korean', '2026. 3. 5 오후 3:04:05', '2026-03-05T15:04:05Z'],
    ['a morning in Chinese', '2026/3/5 上午9:04:05', '2026-03-05T09:04:05Z'],
    ['a whole moment as it is', '2026-03-05T10:00:00+01:00', '2026-03-05T09:00:00Z'],
  ])('reads %s', (_, cell, writtenAt) => {
    expect(readCellDate(cell, OPTIONS)?.writtenAt).toBe(writtenAt);
  });

  it.each(['10115', '99999', '5', '3.5', 'PST', 'x'.repeat(5000)])('is null for %j', (cell) => {
    expect(readCellDate(cell, OPTIONS)).toBeNull();
  });
});

describe('isDate', () => {
  it.each(['3/25/26', '25.03.2026', '2 weeks ago', 'vor 3 Tagen', '46086'])(
    'holds for %j',
    (cell) => {
      expect(isDate(cell)).toBe(true);
    },
  );

  it.each(['4.5', 'Good bread', '', '12 guests'])('does not hold for %j', (cell) => {
    expect(isDate(cell)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { dayFirstOf, readDate } from '../../../shared/reading/dates.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function read(
  text: string,
  language: string | null = null,
  dayFirst: boolean | null = null,
): string | null {
  const date = readDate(text, { now: NOW, language, dayFirst });
  return date && `${date.writtenAt} ${date.precision}`;
}

describe('readDate', () => {
  it.each([
    { text: '2026-01-05', date: '2026-01-05 day' },
    { text: '2026-01-05T09:30:00Z', date: '2026-01-05T09:30:00Z second' },
    { text: '2026-01-05T23:30:00-04:00', date: '2026-01-06T03:30:00Z second' },
    { text: '2026-10-01T12:00:00.123456+00:00', date: '2026-10-01T12:00:00Z second' },
    { text: '2026-09-30T14:05:42+0000', date: '2026-09-30T14:05:42Z second' },
    { text: '2026-05-01 10:05:00', date: '2026-05-01T10:05:00Z second' },
    { text: '2026-02-10 15:30:40 UTC', date: '2026-02-10T15:30:40Z second' },
    { text: '2024-01-01 00:00:00', date: '2024-01-01 day' },
    { text: '20040826T0000-0700', date: '2004-08-26T07:00:00Z second' },
    { text: '1480000000', date: '2016-11-24T15:06:40Z second' },
    { text: '1480000000000', date: '2016-11-24T15:06:40Z second' },
    { text: 'Thu, 05 Mar 2015 09:30:00 +0100', date: '2015-03-05T08:30:00Z second' },
    { text: 'Thu Mar 05 2015 09:30:00 GMT+0100 (CET)', date: '2015-03-05T08:30:00Z second' },
    { text: '2026-03', date: '2026-03-01 month' },
    { text: '2026', date: '2026-01-01 year' },
  ])('reads "$text", as programs write it', ({ text, date }) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    { text: 'March 4, 2024', date: '2024-03-04 day' },
    { text: '4th March 2024', date: '2024-03-04 day' },
    { text: 'Reviewed in India on 15 April 2026', date: '2026-04-15 day' },
    { text: 'Revisado en España el 25 de agosto de 2017', date: '2017-08-25 day' },
    { text: '1er févr. 2024', date: '2024-02-01 day' },
    { text: '4. März 2024', date: '2024-03-04 day' },
    { text: '12 dic 2020', date: '2020-12-12 day' },
    { text: '4 gennaio 2024', date: '2024-01-04 day' },
    { text: '4 maart 2024', date: '2024-03-04 day' },
    { text: '4 de março de 2024', date: '2024-03-04 day' },
    { text: 'Отзыв написан 17 марта 2015', date: '2015-03-17 day' },
    { text: '4 września 2024', date: '2024-09-04 day' },
    { text: '2024年3月4日', date: '2024-03-04 day' },
    { text: '2024. március 4.', date: '2024-03-04 day' },
    { text: '4 มีนาคม 2567', date: '2024-03-04 day' },
    { text: 'Jan 5th, ’24', date: '2024-01-05 day' },
    { text: 'Sept. 3, 2020 at 4:05 PM', date: '2020-09-03 day' },
    { text: 'Mar 2026', date: '2026-03-01 month' },
    { text: '3 January', date: '2026-01-03 day' },
    { text: 'December 24', date: '2025-12-24 day' },
  ])('reads "$text", with its month in words', ({ text, date }) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    { text: 'a week ago', date: '2026-11-14 month' },
    { text: '2 weeks ago', date: '2026-11-07 month' },
    { text: 'A day ago', date: '2026-11-20 day' },
    { text: '22 hours ago', date: '2026-11-20 day' },
    { text: 'over a year ago', date: '2025-11-21 year' },
    { text: 'il y a 5\u00a0mois', date: '2026-06-21 month' },
    { text: 'hace 3 meses', date: '2026-08-21 month' },
    { text: 'hace más de un año', date: '2025-11-21 year' },
    { text: 'vor 2 Wochen', date: '2026-11-07 month' },
    { text: 'vor einem Monat', date: '2026-10-21 month' },
    { text: '6 maanden geleden', date: '2026-05-21 month' },
    { text: '3 mesi fa', date: '2026-08-21 month' },
    { text: 'há 2 dias', date: '2026-11-19 day' },
    { text: '2 anos atrás', date: '2024-11-21 year' },
    { text: '5 лет назад', date: '2021-11-21 year' },
    { text: 'месяц назад', date: '2026-10-21 month' },
    { text: '2 tygodnie temu', date: '2026-11-07 month' },
    { text: 'för 2 år sedan', date: '2024-11-21 year' },
    { text: '3 か月前', date: '2026-08-21 month' },
    { text: '2天前', date: '2026-11-19 day' },
    { text: 'قبل شهرين', date: '2026-09-21 month' },
    { text: 'לפני יומיים', date: '2026-11-19 day' },
    { text: 'gestern', date: '2026-11-20 day' },
    { text: 'Today', date: '2026-11-21 day' },
  ])('counts "$text" back from now', ({ text, date }) => {
    expect(read(text)).toBe(date);
  });

  it('counts months back to the last day of a shorter month', () => {
    const now = new Date('2026-03-31T12:00:00Z');
    expect(readDate('a month ago', { now, language: 'en', dayFirst: null })?.writtenAt).toBe(
      '2026-02-28',
    );
  });

  it.each([
    { text: '25/12/2023', language: null, dayFirst: null, date: '2023-12-25 day' },
    { text: '12/25/2023', language: null, dayFirst: null, date: '2023-12-25 day' },
    { text: '12/25/2023', language: 'fr', dayFirst: true, date: '2023-12-25 day' },
    { text: '3/4/2024', language: 'en-US', dayFirst: null, date: '2024-03-04 day' },
    { text: '3/4/2024', language: 'en-GB', dayFirst: null, date: '2024-04-03 day' },
    { text: '3/4/2024', language: 'nl', dayFirst: null, date: '2024-04-03 day' },
    { text: '3/4/2024', language: 'nl', dayFirst: false, date: '2024-03-04 day' },
    { text: '3/4/2024', language: 'en', dayFirst: true, date: '2024-04-03 day' },
    { text: '03.04.2024', language: null, dayFirst: null, date: '2024-04-03 day' },
    { text: '3. 4. 2024', language: null, dayFirst: null, date: '2024-04-03 day' },
    { text: '11-08-2014', language: 'nl', dayFirst: null, date: '2014-08-11 day' },
    { text: '05/19/19', language: null, dayFirst: null, date: '2019-05-19 day' },
    { text: '06/06/98', language: null, dayFirst: null, date: '1998-06-06 day' },
    {
      text: '7/22/2016 10:59:00 pm',
      language: 'en',
      dayFirst: null,
      date: '2016-07-22T22:59:00Z second',
    },
    { text: '24. 3. 4.', language: 'ko', dayFirst: null, date: '2024-03-04 day' },
    { text: '4\u200f/3\u200f/2024', language: 'ar', dayFirst: null, date: '2024-03-04 day' },
  ])('reads "$text" with language $language, day first $dayFirst', (row) => {
    expect(read(row.text, row.language, row.dayFirst)).toBe(row.date);
  });

  it('admits that it cannot tell day from month', () => {
    expect(read('3/4/2024')).toBe('2024-03-04 year');
  });

  it.each([
    '',
    'undefined',
    'null',
    '12:30',
    '31/02/2024',
    '2024-02-30',
    '99',
    'lovely',
    '13/13/2024',
  ])('is null for "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('dayFirstOf', () => {
  it.each([
    { texts: ['3/4/2024', '25/4/2024'], dayFirst: true },
    { texts: ['3/4/2024', '4/25/2024 10:00'], dayFirst: false },
    { texts: ['3/4/2024'], dayFirst: null },
    { texts: ['25/4/2024', '4/25/2024'], dayFirst: null },
    { texts: [], dayFirst: null },
  ])('is $dayFirst for $texts', ({ texts, dayFirst }) => {
    expect(dayFirstOf(texts)).toBe(dayFirst);
  });
});

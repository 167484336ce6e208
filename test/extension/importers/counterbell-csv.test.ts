import { describe, expect, it } from 'vitest';
import { importFile } from '../../../extension/importers/import-file.ts';
import { csvHeader, csvRows } from '../../../extension/store/csv-rows.ts';
import { makeFeedback, type Feedback } from '../../../shared/feedback/feedback.ts';

const OWN: readonly Feedback[] = [
  makeFeedback({
    id: 'trustpilot:abc',
    businessId: 'linde',
    source: { kind: 'review-site', name: 'trustpilot', url: null },
    capturedAt: '2026-10-01T10:00:00.000Z',
    author: { name: '-Mara-', contact: null },
    writtenAt: '2026-09-30',
    writtenAtPrecision: 'day',
    title: '@home',
    text: '=HYPERLINK("http://bad.example")\nand "light"; note: warm',
    language: 'en',
    rating: { value: 9, best: 10, worst: 1 },
    stars: 4.5,
    reply: { text: 'Thanks', at: '2026-10-02' },
    permalink: 'https://reviews.example/abc',
    tags: ['table 4', 'garden'],
    handling: { status: 'open', notes: '+49 call back', due: '2026-12-01' },
  }),
  makeFeedback({
    id: 'widget:1',
    businessId: 'linde',
    source: { kind: 'widget', name: 'widget', url: null },
    capturedAt: '2026-10-02T10:00:00.000Z',
    author: { name: null, contact: 'ana@mail.example' },
    consent: { contact: true },
    answers: { nps: 9, csat: 4, ces: 6, 'how-was-it': 'Good', seats: 4 },
    touchpoint: 'checkout',
  }),
  makeFeedback({
    id: 'google-maps:7',
    businessId: 'linde',
    source: { kind: 'review-site', name: 'google-maps', url: 'https://maps.example/linde' },
    capturedAt: '2026-10-03T10:00:00.000Z',
    author: { name: 'Ilja', contact: null },
    consent: { contact: false },
    text: '-Warm soup',
    rating: { value: 1, best: 1, worst: 0 },
    isTruncated: true,
    editedAt: null,
    translated: { original: '=Теплый суп', language: 'ru' },
    photos: 2,
    editions: [
      {
        replacedAt: '2026-09-01T00:00:00.000Z',
        title: null,
        text: 'Cold "soup",\nsadly',
        rating: { value: 2, best: 5, worst: 1 },
        writtenAt: null,
      },
    ],
  }),
  makeFeedback({
    id: 'google-maps:8',
    businessId: 'linde',
    source: { kind: 'review-site', name: 'google-maps', url: 'https://maps.example/linde' },
    capturedAt: '2026-10-03T10:00:00.000Z',
    text: 'Fine',
    permalink: 'https://maps.example/linde/8',
    vanishedAt: '2026-10-20T08:00:00.000Z',
    editedAt: '2026-10-02',
    translated: { original: null, language: null },
  }),
];

const BARE: Parameters<typeof makeFeedback>[0] = {
  id: 'csv:1',
  businessId: 'linde',
  source: { kind: 'import', name: 'csv', url: null },
  capturedAt: '2026-10-03T10:00:00.000Z',
  text: 'Fine',
};

describe('counterbellCsv', () => {
  it('takes back what the store exports, under the same ids, formulas included', () => {
    const text = csvHeader() + csvRows(OWN.map((feedback) => ({ feedback, analysis: null })));
    const result = importFile(
      { name: 'counterbell.csv', bytes: new TextEncoder().encode(text) },
      { businessId: 'other', now: new Date('2026-11-21T12:00:00Z') },
    );
    expect(result).toMatchObject({ value: { format: 'counterbell-csv', problems: [], rows: 4 } });
    expect(result.ok && result.value.feedback).toStrictEqual(OWN);
  });

  it('neutralises formulas in original words too', () => {
    expect(csvRows([{ feedback: OWN[2] ?? makeFeedback(BARE), analysis: null }])).toContain(
      '"\'=Теплый суп"',
    );
  });

  it('leaves out earlier wordings that somebody has broken', () => {
    const feedback = makeFeedback(BARE);
    const row = csvRows([{ feedback, analysis: null }]).trimEnd();
    // The last cell but one holds them.
    const text = csvHeader() + row.replace(/,$/, '"[{""text"": 5",');
    const result = importFile(
      { name: 'counterbell.csv', bytes: new TextEncoder().encode(text) },
      { businessId: 'other', now: new Date('2026-11-21T12:00:00Z') },
    );
    expect(result.ok && result.value.feedback).toStrictEqual([feedback]);
  });
});

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
];

describe('counterbellCsv', () => {
  it('takes back what the store exports, under the same ids, formulas included', () => {
    const text = csvHeader() + csvRows(OWN.map((feedback) => ({ feedback, analysis: null })));
    const result = importFile(
      { name: 'counterbell.csv', bytes: new TextEncoder().encode(text) },
      { businessId: 'other', now: new Date('2026-11-21T12:00:00Z') },
    );
    expect(result).toMatchObject({ value: { format: 'counterbell-csv', problems: [], rows: 2 } });
    expect(result.ok && result.value.feedback).toStrictEqual(OWN);
  });
});

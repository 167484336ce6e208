import { describe, expect, it } from 'vitest';
import { importFile } from '../../../extension/importers/import-file.ts';
import type { ImportReport } from '../../../extension/importers/importer.ts';
import { mergeReports } from '../../../extension/importers/merge-reports.ts';

function reportOf(text: string): ImportReport {
  const bytes = new TextEncoder().encode(text);
  const result = importFile({ name: 'a.csv', bytes }, { businessId: 'linde', now: new Date(0) });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('mergeReports', () => {
  it('keeps what stands in two files once, and says so', () => {
    const one = reportOf('id,date,text\nreview-001,2026-01-05,One\nreview-002,2026-01-06,Two\n');
    const two = reportOf('id,date,text\nreview-002,2026-01-06,Two\nreview-003,someday,Three\n');
    const merged = mergeReports([
      { name: 'one.csv', report: one },
      { name: 'two.csv', report: two },
    ]);
    expect(merged.feedback.map(({ text }) => text)).toStrictEqual(['One', 'Two', 'Three']);
    expect(merged.rows).toBe(4);
    expect(merged.problems).toStrictEqual([
      { code: 'unreadable-date', line: 3, found: 'someday', file: 'two.csv' },
      { code: 'repeated-file', line: 1, found: '1', file: 'two.csv' },
    ]);
  });
});

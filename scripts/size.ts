import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WIDGET_FOLDER, type WidgetFiles, buildWidget } from './build-widget.ts';
import { ROOT } from './run.ts';

const LEVEL = 9;

/** What a visitor's phone loads, with the most bytes that it may be. */
interface Budget {
  readonly file: keyof WidgetFiles;
  /** Bytes of gzip. */
  readonly most: number;
  readonly reason: string;
}

const BUDGETS: readonly Budget[] = [
  { file: 'loader', most: 1536, reason: 'on every page view; one network packet' },
  { file: 'panel', most: 10_240, reason: 'when the bell is tapped; Lit and English included' },
  { file: 'sealing', most: 12_288, reason: 'after the first answer, or where one waits; RFC 9180' },
];

const files = await buildWidget();
const rows = BUDGETS.map((budget) => ({ ...budget, bytes: gzipBytes(files[budget.file]) }));
const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at < 4 ? String(cell).padEnd(10) : cell)).join('');
const table = [
  line(['file', 'gzip', 'budget', 'left', 'loaded']),
  ...rows.map(({ file, bytes, most, reason }) => line([file, bytes, most, most - bytes, reason])),
];
process.stdout.write(`${table.join('\n')}\n`);
for (const { file, bytes, most } of rows.filter((row) => row.bytes > row.most)) {
  process.stderr.write(`${files[file]} is ${bytes - most} bytes over its budget of ${most}.\n`);
  process.exitCode = 1;
}

function gzipBytes(name: string): number {
  return gzipSync(readFileSync(join(ROOT, WIDGET_FOLDER, name)), { level: LEVEL }).length;
}

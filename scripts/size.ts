import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WIDGET_FOLDER, type WidgetFiles, buildWidget } from './build-widget.ts';
import { ROOT } from './run.ts';

const LEVEL = 9;

/** What a visitor's phone loads, with the most bytes that it may be. */
interface Budget {
  readonly file: Exclude<keyof WidgetFiles, 'languages'>;
  /** Bytes of gzip. */
  readonly most: number;
  readonly reason: string;
}

const BUDGETS: readonly Budget[] = [
  { file: 'loader', most: 1536, reason: 'on every page view; one network packet' },
  { file: 'rules', most: 2560, reason: 'in its place, where the survey asks by itself' },
  { file: 'panel', most: 10_240, reason: 'when the bell is tapped; Lit and English included' },
  { file: 'sealing', most: 12_288, reason: 'after the first answer, or where one waits; RFC 9180' },
];

/** Of another language, which is loaded with the panel. */
const MOST_OF_A_LANGUAGE = 1024;

/** Of the loader and the panel together, in English, with every type of question. */
const MOST_TOGETHER = 12_288;

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

const together = gzipBytes(files.loader) + gzipBytes(files.panel);
process.stdout.write(`loader and panel: ${together} of ${MOST_TOGETHER}\n`);
if (together > MOST_TOGETHER) process.exitCode = 1;

for (const name of files.languages) {
  const bytes = gzipBytes(name);
  if (bytes <= MOST_OF_A_LANGUAGE) continue;
  process.stderr.write(`${name} is ${bytes} bytes, more than ${MOST_OF_A_LANGUAGE}.\n`);
  process.exitCode = 1;
}
process.stdout.write(
  `${files.languages.length} languages beside English, each at most ${MOST_OF_A_LANGUAGE}\n`,
);

function gzipBytes(name: string): number {
  return gzipSync(readFileSync(resolve(ROOT, WIDGET_FOLDER, name)), { level: LEVEL }).length;
}

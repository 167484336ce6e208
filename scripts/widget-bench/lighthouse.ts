import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const execute = promisify(execFile);

/** Apache-2.0. Not among the project's own packages: it would bring a hundred others. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Its report is that of a whole page load. */
const MAX_OUTPUT = 64 * 1024 * 1024;

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** Audits whose own number is worth a column: two times in milliseconds, and how far things moved. */
const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

const reportSchema = v.object({
  categories: v.record(v.string(), v.object({ score: v.nullable(v.number()) })),
  audits: v.record(v.string(), v.object({ numericValue: v.optional(v.number()) })),
});

/** What Lighthouse says of a page on a slow phone. */
export interface LighthouseFigures {
  /** 0 to 100, as it shows them. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Milliseconds, but for the shift. */
  readonly numbers: Readonly<Record<(typeof AUDITS)[number], number>>;
}

/**
 * Gets Lighthouse from npm, once, into a folder outside the project's own packages.
 *
 * @param cache - Where to put it.
 * @returns The file that runs it.
 * @throws {Error} Where npm cannot get it.
 */
export async function getLighthouse(cache: string): Promise<string> {
  const folder = join(cache, 'lighthouse');
  const file = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', LIGHTHOUSE];
  await execute('npm', args, { cwd: folder });
  return file;
}

/**
 * Has Lighthouse look at a page, its network and processor slowed down to a phone's for real, not by a model afterwards.
 *
 * @param file - From `getLighthouse`.
 * @param port - The browser's for debugging.
 * @param url - The page's.
 * @returns The figures of one load.
 * @throws {Error} Where it fails, or says something else than expected.
 */
export async function lookAt(file: string, port: string, url: string): Promise<LighthouseFigures> {
  const args = [
    file,
    url,
    `--port=${port}`,
    '--output=json',
    '--quiet',
    '--throttling-method=devtools',
    `--only-categories=${CATEGORIES.join(',')}`,
    '--no-enable-error-reporting',
  ];
  const { stdout } = await execute(process.execPath, args, { maxBuffer: MAX_OUTPUT }).catch(() => {
    // Its own error holds the whole report.
    throw new Error('Lighthouse did not come to an end.');
  });
  const { categories, audits } = v.parse(reportSchema, JSON.parse(stdout));
  const scoreOf = (name: string): number => Math.round(100 * (categories[name]?.score ?? 0));
  const numberOf = (name: string): number => audits[name]?.numericValue ?? NaN;
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    },
    numbers: {
      'first-contentful-paint': numberOf('first-contentful-paint'),
      'largest-contentful-paint': numberOf('largest-contentful-paint'),
      'total-blocking-time': numberOf('total-blocking-time'),
      'cumulative-layout-shift': numberOf('cumulative-layout-shift'),
    },
  };
}

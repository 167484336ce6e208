/**
 * `npm test`: everything that a change must pass, one line a step.
 * With arguments it runs only the tests they name: `npm test -- test/shared`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { findBrowser } from './browsers.mjs';
import { run, say } from './run.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  // After the build, which writes WXT's types.
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'sizes', command: ['node', 'scripts/size.ts'] },
  {
    name: 'add-on lint',
    command: ['web-ext', 'lint', '--source-dir', 'dist/extension/firefox-mv3', '--no-input'],
  },
];

/** The part of Vitest's report that the closing line is made of. */
const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(v.object({ status: v.string() })),
});

if (findBrowser('chromium') === null) {
  say('The tests need a Chromium and none was found: install one, or set CHROME_PATH to one.');
  process.exit(1);
}
const filters = process.argv.slice(2);
const failed = await runSteps(stepsFor(filters));
const tests = await runTests(filters);
if (failed.length > 0) say(`Failed before the tests: ${failed.join(', ')}.`);
say(tests.line);
process.exit(failed.length > 0 || !tests.passed ? 1 : 0);

/** Flows drive built files, so these are built first even where only a flow is asked for. */
function stepsFor(wanted: readonly string[]): readonly Step[] {
  if (wanted.length === 0) return STEPS;
  const drivesBuiltFiles = wanted.some((filter) => filter.includes('e2e'));
  return STEPS.filter(({ name }) => name === 'build' && drivesBuiltFiles);
}

async function runSteps(steps: readonly Step[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const step of steps) {
    const started = performance.now();
    const { status, output } = await run(step.command);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${status === 0 ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(12)} ${seconds.padStart(6)} s`);
    if (status === 0) continue;
    say(output.trimEnd());
    failures.push(step.name);
  }
  return failures;
}

async function runTests(
  wanted: readonly string[],
): Promise<{ readonly passed: boolean; readonly line: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'counterbell-tests-'));
  const report = join(folder, 'report.json');
  const { status } = await run(
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...wanted],
    { onOutput: (piece) => process.stdout.write(piece) },
  );
  const line = closingLine(report);
  rmSync(folder, { recursive: true, force: true });
  return { passed: status === 0, line };
}

/** A file that could not be run at all counts as one failed test, so that the line never reads better than it was. */
function closingLine(report: string): string {
  try {
    const read = v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')));
    const broken = read.testResults.filter(({ status }) => status === 'failed').length;
    const failures = Math.max(read.numFailedTests, broken);
    return `tests: ${read.numPassedTests} passed, ${failures} failed, ${read.numPendingTests} skipped`;
  } catch {
    return 'tests: 0 passed, 1 failed';
  }
}

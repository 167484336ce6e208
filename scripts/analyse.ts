// Reads JSON lines {id, text, stars?} from stdin and writes what their texts express as JSON lines, in the same order.
// A line that cannot be read is named on stderr and left out; the others are still answered, and the exit status is 1. Lines are
// answered as they come, so that a million of them take no more memory than one. With --explain each answer says which words moved it.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { SentimentLabel } from '../shared/feedback/analysis.ts';
import { fail, succeed, type Result } from '../shared/result.ts';
import { analyseText } from '../shared/sentiment/analyse-text.ts';
import { explainText } from '../shared/sentiment/explain.ts';
import { NO_SENTIMENT } from '../shared/sentiment/judge.ts';
import { complain, readsStdin, stopWithReader } from './command-line.ts';

interface Answer {
  readonly id: string | number;
  readonly score: number;
  readonly label: SentimentLabel;
  readonly confidence: number;
  readonly stars: number | null;
  readonly disagrees?: true;
  readonly themes: readonly { readonly theme: string; readonly polarity: SentimentLabel }[];
  /** With --explain: words that moved the score, the strongest first. */
  readonly words?: readonly { readonly word: string; readonly amount: number }[];
}

type LineFailure = 'not-json' | 'no-id' | 'no-text';

const WORDS = {
  'not-json': 'is not a JSON object',
  'no-id': 'has no "id" that is a text or a number',
  'no-text': 'has no "text" that is a text',
} satisfies Record<LineFailure, string>;

const EXAMPLE = '{"id": "1", "text": "Good bread"}';
const FLUSH_AT = 64 * 1024;
const objectSchema = v.pipe(
  v.unknown(),
  v.check((row) => !Array.isArray(row)),
  v.looseObject({}),
);
const idSchema = v.union([v.string(), v.pipe(v.number(), v.finite())]);
const textSchema = v.string();
const starsSchema = v.pipe(v.number(), v.minValue(1), v.maxValue(5));

const EXPLAIN = '--explain';
const isExplained = process.argv.includes(EXPLAIN);
if (readsStdin('analyse', [EXPLAIN])) await answerLines();

async function answerLines(): Promise<void> {
  stopWithReader();
  let number = 0;
  let told = 0;
  let waiting = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    // A byte order mark counts as space.
    if (line.trim() === '') continue;
    told += 1;
    const answer = answerLine(line.trim());
    if (answer.ok) waiting += `${JSON.stringify(answer.value)}\n`;
    else complain(`Line ${number} ${WORDS[answer.failure]}, so it was left out.`);
    if (waiting.length >= FLUSH_AT) {
      await write(waiting);
      waiting = '';
    }
  }
  await write(waiting);
  if (told > 0) return;
  complain(`Nothing to analyse came in; give it one text a line, such as ${EXAMPLE}.`);
}

async function write(lines: string): Promise<void> {
  if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
}

function answerLine(line: string): Result<Answer, LineFailure> {
  const row = v.safeParse(objectSchema, parseJson(line));
  if (!row.success) return fail('not-json');
  const { id, text } = row.output;
  if (!v.is(idSchema, id)) return fail('no-id');
  if (!v.is(textSchema, text)) return fail('no-text');
  return succeed(answerFor(id, text, starsOf(row.output['stars'])));
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not JSON at all is told in the same words as JSON of another shape.
    return null;
  }
}

/** Stars that cannot be read are as none: the words are judged alone. */
function starsOf(value: unknown): number | null {
  return v.is(starsSchema, value) ? value : null;
}

function answerFor(id: string | number, text: string, stars: number | null): Answer {
  const analysis = analyseText(text, null, stars);
  const themes = analysis?.themes ?? [];
  return {
    id,
    ...(analysis?.sentiment ?? NO_SENTIMENT),
    themes: themes.map(({ theme, polarity }) => ({ theme, polarity })),
    ...(isExplained && { words: explained(text) }),
  };
}

function explained(text: string): NonNullable<Answer['words']> {
  return explainText(text, null)
    .map(({ start, end, amount }) => ({ word: text.slice(start, end), amount }))
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

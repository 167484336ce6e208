/**
 * `npm run -s score`: reads JSON lines of feedback from stdin, prints one JSON object with every score by metric id.
 *
 * A line is `{"id": "1", "answers": {"nps": 9}, "stars": 4, "text": "…", "writtenAt": "2026-01-05"}`, or the whole
 * `Feedback` shape; only `id` must be there, and of two lines with one id the later counts. A score is
 * `{value, n, low, high, counts, moreNeeded, verdict}`, or `null` where nobody has answered.
 */
import { text as readText } from 'node:stream/consumers';
import * as v from 'valibot';
import { answerSchema, sourceSchema, starsOf } from '../shared/feedback/feedback.ts';
import type { Feedback } from '../shared/feedback/feedback.ts';
import type { Metric, Score } from '../shared/metrics/metric.ts';
import { METRICS } from '../shared/metrics/registry.ts';
import { addTallies, EMPTY_TALLY, tallyOf } from '../shared/metrics/tally.ts';
import type { Countable, Tally } from '../shared/metrics/tally.ts';
import { verdictOf } from '../shared/metrics/verdict.ts';
import type { Verdict } from '../shared/metrics/verdict.ts';
import type { AnswerFailure } from '../shared/questions/question.ts';
import { questionOf } from '../shared/questions/registry.ts';
import { fail, succeed } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { analyseText } from '../shared/sentiment/analyse-text.ts';
import { complain, readsStdin, stopWithReader } from './command-line.ts';

const EXAMPLE = '{"id": "1", "stars": 4, "text": "Good bread"}';
const SHOWN_CHARACTERS = 40;
const MISSING = 'is missing';

/** Feedback that does not say where it came from is counted as an imported review. */
const IMPORTED = { kind: 'import', name: 'jsonl', url: null } as const;

const SOURCE_KINDS = sourceSchema.pipe[0].entries.kind.options;

const number = v.number('must be a number');
const text = v.string('must be a text');

const lineSchema = v.object(
  {
    id: v.pipe(
      v.union([v.string(), v.number()], 'must be a text'),
      v.transform(String),
      v.nonEmpty('must not be empty'),
    ),
    answers: v.nullish(
      v.record(
        v.string(),
        v.nullable(v.union(answerSchema.options, 'must be a number, a text or a list of texts')),
        'must be an object such as {"nps": 9}',
      ),
      {},
    ),
    stars: v.nullish(
      v.pipe(number, v.minValue(1, 'must be at least 1'), v.maxValue(5, 'must be at most 5')),
      null,
    ),
    rating: v.nullish(
      v.object(
        { value: number, best: v.nullish(number, 5), worst: v.nullish(number, 1) },
        describeMissing('must be an object such as {"value": 8, "best": 10, "worst": 1}'),
      ),
      null,
    ),
    text: v.nullish(text, ''),
    language: v.nullish(text, null),
    writtenAt: v.nullish(text, null),
    source: v.nullish(
      v.object(
        {
          kind: v.picklist(SOURCE_KINDS, `must be one of ${SOURCE_KINDS.join(', ')}`),
          name: v.nullish(text, IMPORTED.name),
          url: v.nullish(text, null),
        },
        describeMissing('must be an object such as {"kind": "widget", "name": "widget"}'),
      ),
      IMPORTED,
    ),
    reply: v.nullish(
      v.object(
        { text, at: v.nullish(text, null) },
        describeMissing('must be an object such as {"text": "Thank you"}'),
      ),
      null,
    ),
  },
  describeMissing(`must be an object such as ${EXAMPLE}`),
);

/** What of a line is scored. */
interface Scorable extends Countable {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
}

type ScoreReport = Score & { readonly verdict: Verdict };

await main();

async function main(): Promise<void> {
  if (!readsStdin('score')) return;
  const scorables = parseLines(await readText(process.stdin));
  if (!scorables.ok) return complain(scorables.failure);
  stopWithReader();
  const tally = scorables.value.map(tallyScorable).reduce(addTallies, EMPTY_TALLY);
  const report = METRICS.map((metric) => [metric.id, reportOn(metric, tally)]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(report), null, 2)}\n`);
}

function tallyScorable(scorable: Scorable): Tally {
  return tallyOf(scorable, analyseText(scorable.text, scorable.language, scorable.stars));
}

function reportOn(metric: Metric, tally: Tally): ScoreReport | null {
  const score = metric.compute(tally);
  return score === null ? null : { ...score, verdict: verdictOf(metric, score) };
}

function parseLines(input: string): Result<readonly Scorable[], string> {
  const byId = new Map<string, Scorable>();
  for (const [at, line] of input
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line.trim());
    if (!parsed.ok) return fail(`Line ${at + 1}: ${parsed.failure}`);
    byId.set(parsed.value.id, parsed.value);
  }
  return byId.size === 0
    ? fail(`Nothing to score came in; give it one piece of feedback a line, such as ${EXAMPLE}.`)
    : succeed([...byId.values()]);
}

function parseLine(line: string): Result<Scorable, string> {
  const json = parseJson(line);
  if (!json.ok) return json;
  const parsed = v.safeParse(lineSchema, json.value);
  if (!parsed.success) return fail(describeIssue(parsed.issues[0]));
  const { rating, ...known } = parsed.output;
  const answers = parseAnswers(known.answers);
  if (!answers.ok) return answers;
  const stars = known.stars ?? starsOf(rating);
  if (stars === null && rating !== null) {
    return fail(`rating must lie on its scale, but is ${rating.value} of ${rating.best}.`);
  }
  return succeed({ ...known, stars, answers: answers.value });
}

function parseJson(line: string): Result<unknown, string> {
  try {
    return succeed(JSON.parse(line));
  } catch {
    // What JSON.parse says differs by engine and names offsets: the line's beginning is easier to find.
    const start = line.slice(0, SHOWN_CHARACTERS);
    return fail(`this is not whole JSON, at ${start}${start.length < line.length ? '…' : ''}.`);
  }
}

function parseAnswers(
  answers: Readonly<Record<string, Feedback['answers'][string] | null>>,
): Result<Feedback['answers'], string> {
  const kept: Feedback['answers'] = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (answer === null) continue;
    const question = questionOf(id);
    const parsed = question?.parse(answer) ?? succeed(answer);
    if (!parsed.ok) return fail(describeAnswer(id, parsed.failure, answer));
    kept[id] = parsed.value;
  }
  return succeed(kept);
}

function describeAnswer(id: string, failure: AnswerFailure, answer: unknown): string {
  const range = questionOf(id)?.range ?? null;
  if (failure === 'too-long') return `answers.${id} is too long.`;
  const wanted = range === null ? 'a text' : `a whole number from ${range[0]} to ${range[1]}`;
  return `answers.${id} must be ${wanted}, but is ${showInput(answer)}.`;
}

function describeIssue(issue: v.InferIssue<typeof lineSchema>): string {
  const path = v.getDotPath(issue);
  if (path === null) return `it ${issue.message}, but is ${showInput(issue.input)}.`;
  return issue.message === MISSING
    ? `${path} is missing.`
    : `${path} ${issue.message}, but is ${showInput(issue.input)}.`;
}

/** Valibot reports a missing key as the object's own issue: the two are told apart here. */
function describeMissing(otherwise: string): (issue: v.ObjectIssue) => string {
  return ({ path }) => (path?.at(-1)?.origin === 'key' ? MISSING : otherwise);
}

function showInput(input: unknown): string {
  const shown = JSON.stringify(input) ?? 'missing';
  return shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS)}…` : shown;
}

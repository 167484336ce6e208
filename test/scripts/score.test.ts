import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../shared/metrics/registry.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/score.ts');

const reportSchema = v.record(
  v.string(),
  v.nullable(
    v.strictObject({
      value: v.number(),
      n: v.number(),
      low: v.number(),
      high: v.number(),
      counts: v.record(v.string(), v.number()),
      moreNeeded: v.number(),
      verdict: v.picklist(['good', 'middling', 'poor', 'too-few']),
    }),
  ),
);
type Report = v.InferOutput<typeof reportSchema>;

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runScore(input: string): Outcome {
  return spawnSync(process.execPath, [SCRIPT], { input, encoding: 'utf8' });
}

function scoreLines(lines: readonly unknown[]): Report {
  const { status, stdout, stderr } = runScore(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return v.parse(reportSchema, JSON.parse(stdout));
}

function repeat(times: number, answer: number): readonly number[] {
  return Array.from({ length: times }, () => answer);
}

const FULL = {
  id: 'example:1',
  businessId: 'linde',
  source: { kind: 'review-site', name: 'example', url: 'https://example.com/linde' },
  author: { name: 'Jo', contact: null },
  writtenAt: '2026-01-05',
  writtenAtPrecision: 'day',
  capturedAt: '2026-01-06T10:00:00Z',
  rating: { value: 8, best: 10, worst: 0 },
  stars: null,
  answers: {},
  title: 'Lovely',
  text: 'The staff were friendly and the cake was excellent.',
  language: 'en',
  reply: { text: 'Thank you, Jo', at: null },
  touchpoint: null,
  stage: null,
  tags: [],
  consent: null,
  handling: { status: 'new', notes: '', due: null },
  permalink: null,
  isTruncated: false,
  editions: [],
};

describe('score', () => {
  it('scores answers by metric id', () => {
    const answers = [...repeat(18, 9), ...repeat(11, 7), ...repeat(2, 3)];
    const report = scoreLines(answers.map((nps, at) => ({ id: String(at), answers: { nps } })));
    expect(Object.keys(report)).toEqual(METRICS.map(({ id }) => id));
    expect(report['nps']).toMatchObject({
      n: 31,
      counts: { promoters: 18, passives: 11, detractors: 2 },
      moreNeeded: 0,
      verdict: 'good',
    });
    expect(report['nps']?.value).toBeCloseTo(51.6, 1);
    expect(report['nps']?.low).toBeCloseTo(25.5, 1);
    expect(report['nps']?.high).toBeCloseTo(68.6, 1);
    expect(report['csat']).toBeNull();
    expect(report['average-rating']).toBeNull();
    expect(report['sentiment-index']).toBeNull();
  });

  it('reads whole feedback: stars from the rating, the reply, the sentiment of the text', () => {
    const report = scoreLines([FULL]);
    expect(report['average-rating']).toMatchObject({ value: 4, n: 1 });
    expect(report['response-rate']).toMatchObject({ value: 1, n: 1 });
    expect(report['sentiment-index']).toMatchObject({ value: 100, n: 1 });
    expect(report['nps']).toBeNull();
  });

  it('tells good words from bad ones', () => {
    const report = scoreLines([
      { id: '1', text: 'Excellent, friendly service. I love this place.' },
      { id: '2', text: 'Terrible. Rude staff, awful food, never again.' },
      { id: '3', stars: 3 },
    ]);
    expect(report['sentiment-index']).toMatchObject({
      value: 0,
      n: 2,
      counts: { positive: 1, negative: 1 },
    });
  });

  it('lets the later of two lines with one id count', () => {
    const report = scoreLines([
      { id: '1', stars: 1 },
      { id: '2', stars: 4 },
      { id: '1', stars: 5 },
    ]);
    expect(report['average-rating']).toMatchObject({ value: 4.5, n: 2 });
  });

  it('leaves out what is null, and keeps the bell apart from reviews', () => {
    const report = scoreLines([
      { id: '1', answers: { csat: 5, nps: null }, stars: null, source: { kind: 'widget' } },
    ]);
    expect(report['csat']).toMatchObject({ value: 1, n: 1, verdict: 'too-few' });
    expect(report['nps']).toBeNull();
    expect(report['response-rate']).toBeNull();
  });

  it('bears a byte order mark, blank lines and Windows line ends', () => {
    const { status, stdout } = runScore(
      '\uFEFF{"id":"1","stars":4}\r\n\r\n{"id":"2","stars":5}\r\n',
    );
    expect(status).toBe(0);
    expect(v.parse(reportSchema, JSON.parse(stdout))['average-rating']?.n).toBe(2);
  });

  it.each([
    { line: '{"id": "2", "stars"', says: 'this is not whole JSON, at {"id": "2", "stars".' },
    { line: '{"stars": 4}', says: 'id is missing.' },
    { line: '{"id": ""}', says: 'id must not be empty, but is "".' },
    { line: '"4 stars"', says: 'it must be an object such as' },
    { line: '{"id": "2", "stars": 9}', says: 'stars must be at most 5, but is 9.' },
    { line: '{"id": "2", "stars": "four"}', says: 'stars must be a number, but is "four".' },
    {
      line: '{"id": "2", "answers": {"nps": 11}}',
      says: 'answers.nps must be a whole number from 0 to 10, but is 11.',
    },
    { line: '{"id": "2", "answers": {"comment": 4}}', says: 'answers.comment must be a text' },
    { line: '{"id": "2", "rating": {"best": 5}}', says: 'rating.value is missing.' },
    {
      line: '{"id": "2", "rating": {"value": 9, "best": 5}}',
      says: 'rating must lie on its scale, but is 9 of 5.',
    },
    {
      line: '{"id": "2", "source": {"kind": "radio"}}',
      says: 'source.kind must be one of review-site, widget, import, but is "radio".',
    },
  ])('stops at $line, naming the line', ({ line, says }) => {
    const { status, stdout, stderr } = runScore(`{"id": "1", "stars": 4}\n\n${line}\n`);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`Line 3: ${says}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['', '\n \n'])('says that nothing came in for %j', (input) => {
    const { status, stdout, stderr } = runScore(input);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('Nothing to score came in');
  });
});

import { spawn } from 'node:child_process';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/analyse.ts', import.meta.url));

const answerSchema = v.looseObject({ id: v.union([v.string(), v.number()]) });

interface Run {
  readonly lines: readonly string[];
  readonly errors: string;
  readonly status: number | null;
}

describe('analyse', () => {
  it('answers each line in order', async () => {
    const { lines, errors, status } = await analyse([
      '{"id": "a", "text": "Lovely soup, friendly waiter", "stars": 5}',
      '{"id": 2, "text": "Never again. The waiter was rude."}',
      '',
      '{"id": "c", "text": ""}',
    ]);
    const answers = lines.map((line) => v.parse(answerSchema, JSON.parse(line)));
    expect(answers).toMatchObject([
      {
        id: 'a',
        label: 'pos',
        themes: [
          { theme: 'product', polarity: 'pos' },
          { theme: 'service', polarity: 'pos' },
        ],
      },
      { id: 2, label: 'neg' },
      { id: 'c', score: 0, label: 'neu', confidence: 0, stars: null, themes: [] },
    ]);
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it.each([
    { bad: '{"id": "a"', words: 'is not a JSON object' },
    { bad: '[1, 2]', words: 'is not a JSON object' },
    { bad: '{"text": "good"}', words: 'has no "id"' },
    { bad: '{"id": "a", "text": 5}', words: 'has no "text"' },
  ])('names the line where one $words, and answers the rest', async ({ bad, words }) => {
    const { lines, errors, status } = await analyse([
      '{"id": "1", "text": "good"}',
      bad,
      '{"id": "3", "text": "bad"}',
    ]);
    expect(errors).toContain('Line 2 ');
    expect(errors).toContain(words);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(lines).toHaveLength(2);
    expect(status).toBe(1);
  });

  it('bears a byte order mark and Windows line ends', async () => {
    const { lines, errors } = await analyse(['\uFEFF{"id": "a", "text": "good"}\r', '\r']);
    expect(errors).toBe('');
    expect(lines).toHaveLength(1);
  });

  it.each([[[]], [['', ' ']]])('says that nothing came in for %j', async (input) => {
    const { lines, errors, status } = await analyse(input);
    expect({ lines, status }).toEqual({ lines: [], status: 1 });
    expect(errors).toMatch(/^Nothing to analyse came in; .*\n$/);
  });

  it('keeps the order of many lines', async () => {
    const ids = Array.from({ length: 5000 }, (_, at) => at);
    const { lines } = await analyse(
      ids.map((id) => JSON.stringify({ id, text: `good bread ${id}` })),
    );
    expect(lines.map((line) => v.parse(answerSchema, JSON.parse(line)).id)).toEqual(ids);
  });
});

async function analyse(input: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'pipe'] });
  const status = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  child.stdin.end(input.map((line) => `${line}\n`).join(''));
  const [out, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { lines: out.split('\n').filter((line) => line !== ''), errors, status: await status };
}

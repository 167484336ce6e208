import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES } from '../../../shared/feedback/default-survey.ts';
import { questionOf, QUESTIONS } from '../../../shared/questions/registry.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/questions');
const NO_QUESTIONS = new Set(['parse-scale', 'parse-text', 'question', 'registry']);
const FILES = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !NO_QUESTIONS.has(name));

describe('QUESTIONS', () => {
  it('lists every file of the folder once, and nothing else', () => {
    expect(QUESTIONS.map(({ id }) => id).toSorted()).toEqual(FILES.toSorted());
  });

  it('has every type that a survey may ask', () => {
    expect(QUESTIONS.map(({ id }) => id).toSorted()).toEqual(QUESTION_TYPES.toSorted());
  });

  it.each(FILES)('has a source for %s', (name) => {
    expect(readFileSync(join(FOLDER, `${name}.ts`), 'utf8')).toContain('@source');
  });

  it('brings no package into the widget', () => {
    for (const file of readdirSync(FOLDER)) {
      const imported = readFileSync(join(FOLDER, file), 'utf8').matchAll(
        /^import (?!type).*from '(.+)';$/gm,
      );
      for (const [, from] of imported) {
        expect(from).toMatch(/^(\.\/.+|\.\.\/result\.ts|\.\.\/feedback\/limits\.ts)$/);
      }
    }
  });
});

describe('questionOf', () => {
  it('finds each by its id', () => {
    for (const question of QUESTIONS) expect(questionOf(question.id)).toBe(question);
  });

  it('is null for the owner’s own questions', () => {
    expect(questionOf('favourite-cake')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { lessonsIn } from '../../../scripts/sentiment-training/lessons/registry.ts';
import { LANGUAGES } from '../../../shared/languages/registry.ts';

describe('lessonsIn', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))(
    'makes whole sentences in %s, half of them praise',
    (tag) => {
      const lessons = lessonsIn([tag], 400);
      expect(lessons).toHaveLength(400);
      expect(lessons.filter(({ level }) => level === 2)).toHaveLength(200);
      expect(lessons.filter(({ text }) => /[{}|]|^$|undefined/u.test(text))).toEqual([]);
      expect(new Set(lessons.map(({ text }) => text)).size).toBeGreaterThan(200);
    },
  );

  it('says of a topic as much good as bad', () => {
    const lessons = lessonsIn(['en'], 20_000).filter(({ text }) => text.includes('waitress'));
    const praise = lessons.filter(({ level }) => level === 2).length;
    expect(praise / lessons.length).toBeGreaterThan(0.35);
    expect(praise / lessons.length).toBeLessThan(0.65);
  });

  it('turns a word that is denied', () => {
    const denied = lessonsIn(['en'], 20_000).filter(({ text }) =>
      /was not (?:friendly|dirty)$/u.test(text),
    );
    expect(denied.some(({ text }) => text.endsWith('dirty'))).toBe(true);
    for (const { text, level } of denied) expect(level).toBe(text.endsWith('dirty') ? 2 : 0);
  });

  it('makes the same texts each time', () => {
    expect(lessonsIn(['de', 'fr'], 50)).toEqual(lessonsIn(['de', 'fr'], 50));
  });
});

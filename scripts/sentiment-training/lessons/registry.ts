import { lexiconFor } from '../../../shared/languages/registry.ts';
import type { Sample } from '../samples.ts';
import { LESSONS_DE } from './de.ts';
import { LESSONS_EN } from './en.ts';
import { LESSONS_ES } from './es.ts';
import { LESSONS_FR } from './fr.ts';
import { LESSONS_IT } from './it.ts';
import { makeLessons, type Lessons } from './lessons.ts';
import { LESSONS_NL } from './nl.ts';
import { LESSONS_PT } from './pt.ts';

const LESSONS: ReadonlyMap<string, Lessons> = new Map([
  ['en', LESSONS_EN],
  ['es', LESSONS_ES],
  ['fr', LESSONS_FR],
  ['de', LESSONS_DE],
  ['it', LESSONS_IT],
  ['nl', LESSONS_NL],
  ['pt', LESSONS_PT],
]);

/** Valence from which a phrase is a judgement by itself. */
const CLEAR = 3;

/**
 * Makes the lessons of some languages.
 *
 * @param languages - Primary tags.
 * @param count - How many texts to make in each.
 * @returns Short labelled texts.
 */
export function lessonsIn(languages: readonly string[], count: number): readonly Sample[] {
  return languages.flatMap((tag) => {
    const lessons = LESSONS.get(tag);
    return lessons === undefined ? [] : makeLessons(tag, withPhrases(tag, lessons), count);
  });
}

/** The phrases of the language's list are sentences, too: "no complaints". */
function withPhrases(tag: string, lessons: Lessons): Lessons {
  const phrases = Array.from(lexiconFor(tag)?.idioms.values() ?? []).flat();
  const told = (sign: number): string =>
    phrases
      .filter(({ valence }) => valence * sign >= CLEAR)
      .map(({ words }) => `|${words.join(' ')}`)
      .join('');
  return {
    ...lessons,
    praise: lessons.praise + told(1),
    complaint: lessons.complaint + told(-1),
  };
}

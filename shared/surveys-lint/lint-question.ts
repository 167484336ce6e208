import type { Question } from '../feedback/survey.ts';
import type { Finding } from './finding.ts';
import { heard, without } from './listen.ts';
import type { Said } from './said.ts';

/** Answered by one tick or one number, so that it must ask one thing. */
const ONE_ANSWER = ['csat', 'nps', 'ces', 'rating', 'choice', 'choices', 'consent'];

const SCALES = ['csat', 'nps', 'ces', 'rating'];

/**
 * Whether a wording pushes an answer, or asks two things at once.
 *
 * @param question - Whose wording it is.
 * @param said - The wording.
 * @param name - The business's, as `plain` makes it: what it is called pushes nobody.
 * @returns At most one finding of a kind.
 */
export function lintQuestion({ type }: Question, said: Said, name: string): readonly Finding[] {
  const { place, language, words } = said;
  const text = without(said.text, [name]);
  const leading = leadingIn(type, text, words);
  const double = ONE_ANSWER.includes(type) ? doubleIn(text, words) : null;
  return [
    ...(leading === null ? [] : [{ code: 'leading' as const, place, language, heard: leading }]),
    ...(double === null ? [] : [{ code: 'double' as const, place, language, heard: double }]),
  ];
}

/** In open questions praise may stand: "What did you like best?" pushes nobody. */
function leadingIn(type: string, text: string, words: Said['words']): string | null {
  if (words === null) return null;
  const nudge = heard(text, words.nudges);
  if (nudge !== null || !SCALES.includes(type)) return nudge;
  // Both ends of a scale in one question are fair.
  const rest = without(text, words.pairs);
  return heard(rest, words.praise) ?? heard(rest, words.blame);
}

function doubleIn(text: string, words: Said['words']): string | null {
  if (text.replaceAll(/[^?？؟]/g, '').length > 1) return '? … ?';
  if (words === null) return null;
  const rest = without(text, words.pairs)
    // At its beginning a joining word joins the question to what stood before.
    .replace(/^\S+ /, '');
  const join = heard(rest, words.joins);
  return join === null ? null : aroundOf(rest, join);
}

/** The two words that are joined say more than the joint. */
function aroundOf(text: string, join: string): string {
  const parts = text.split(` ${join} `);
  const before = parts[0]?.split(' ').at(-1) ?? '';
  const after = parts[1]?.split(' ')[0]?.replaceAll(/[?.,!]/g, '') ?? '';
  return `${before} ${join} ${after}`.trim();
}

import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { Words } from './words.ts';

/**
 * Who wrote it.
 *
 * @param feedback - Any.
 * @param words - The interface's language.
 * @returns Their name; else what they are.
 */
export function authorOf(feedback: Feedback, { say }: Words): string {
  if (feedback.author.name !== null) return feedback.author.name;
  return feedback.source.kind === 'widget' ? say.item.visitor : say.item.nameless;
}

/**
 * Where it came in and when it was written, as finely as that is known.
 *
 * @param feedback - Any.
 * @param words - The interface's language.
 * @param now - The present.
 * @returns Source, touchpoint and day.
 */
export function whereAndWhen(feedback: Feedback, words: Words, now: Date): string {
  const { source, touchpoint } = feedback;
  const where = words.say.sourceNames[source.name] ?? source.name;
  const when = whenOf(feedback, words, now);
  return [where, touchpoint, when].filter((part) => part !== null && part !== '').join(' · ');
}

/**
 * When it was written, as finely as that is known.
 *
 * @param feedback - Any.
 * @param words - The interface's language.
 * @param now - The present.
 * @returns The day; the day of the sight where the page gives none.
 */
export function whenOf(feedback: Feedback, { say, format }: Words, now: Date): string {
  const { writtenAt, writtenAtPrecision, capturedAt } = feedback;
  if (writtenAt === null) return say.item.undated(format.dayAgo(capturedAt, now));
  return writtenAtPrecision === 'month' || writtenAtPrecision === 'year'
    ? format.date(writtenAt, writtenAtPrecision)
    : format.dayAgo(writtenAt, now);
}

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
export function whereAndWhen(feedback: Feedback, { say, format }: Words, now: Date): string {
  const { writtenAt, writtenAtPrecision, capturedAt, source, touchpoint } = feedback;
  const when =
    writtenAt === null
      ? say.item.undated(format.dayAgo(capturedAt, now))
      : writtenAtPrecision === 'month' || writtenAtPrecision === 'year'
        ? format.date(writtenAt, writtenAtPrecision)
        : format.dayAgo(writtenAt, now);
  const where = say.sourceNames[source.name] ?? source.name;
  return [where, touchpoint, when].filter((part) => part !== null && part !== '').join(' · ');
}

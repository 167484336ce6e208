import type { JSX } from 'preact';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { useWords } from '../../components/words.ts';
import { useDashboard } from '../state.ts';

/**
 * What an edited review said before.
 *
 * @param props - The feedback.
 * @param props.feedback - Any.
 * @returns A card, the latest wording first; nothing where it was never edited.
 */
export function HistoryCard({ feedback }: { readonly feedback: Feedback }): JSX.Element | null {
  const { say, format } = useWords();
  const { now } = useDashboard();
  const { inFull } = say;
  // What we noticed has the moment until which it stood; what the site shows itself has its own date.
  const whenOf = ({ replacedAt, writtenAt }: Feedback['editions'][number]): string => {
    if (writtenAt === undefined) return inFull.replaced(format.moment(replacedAt, now()));
    if (writtenAt === null) return say.captured.shownThen;
    return say.captured.writtenThen(format.date(writtenAt));
  };
  if (feedback.editions.length === 0) return null;
  return (
    <section class="card">
      <h2>{inFull.history}</h2>
      <ol class="plain-list history">
        {feedback.editions.toReversed().map((edition, at) => (
          <li key={at}>
            <p class="small muted">
              {whenOf(edition)}
              {edition.rating !== null &&
                ` · ${inFull.starsThen(format.number(edition.rating.value, Number.isInteger(edition.rating.value) ? 0 : 1), String(edition.rating.best))}`}
            </p>
            {edition.title !== null && (
              <p class="item-title" dir="auto">
                {edition.title}
              </p>
            )}
            <p dir="auto" class="lit-text">
              {edition.text === '' ? inFull.wordless : edition.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

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
  if (feedback.editions.length === 0) return null;
  return (
    <section class="card">
      <h2>{inFull.history}</h2>
      <ol class="plain-list history">
        {feedback.editions.toReversed().map(({ replacedAt, title, text, rating }) => (
          <li key={replacedAt}>
            <p class="small muted">
              {inFull.replaced(format.moment(replacedAt, now()))}
              {rating !== null &&
                ` · ${inFull.starsThen(format.number(rating.value, Number.isInteger(rating.value) ? 0 : 1), String(rating.best))}`}
            </p>
            {title !== null && (
              <p class="item-title" dir="auto">
                {title}
              </p>
            )}
            <p dir="auto" class="lit-text">
              {text === '' ? inFull.wordless : text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { JSX } from 'preact';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { useWords, type Words } from '../components/words.ts';

/** Earlier wordings and originals are there to be compared, not to be read through. */
const MOST_LETTERS = 400;

/**
 * What the page shows of a review beside its words: that it was changed, translated, or has photos.
 *
 * @param props - The review.
 * @param props.feedback - As it was read.
 * @returns A line, with the customer's own and earlier words to unfold; nothing where there is nothing to say.
 */
export function ReviewFacts({ feedback }: { readonly feedback: Feedback }): JSX.Element | null {
  const words = useWords();
  const { facts } = words.say.sidePanel;
  const line = factsOf(feedback, words);
  const original = feedback.translated?.original ?? null;
  if (line.length === 0 && original === null && feedback.editions.length === 0) return null;
  return (
    <div class="review-facts small">
      {line.length > 0 && <p class="muted">{line.join(' · ')}</p>}
      {original !== null && <Unfolded title={facts.original} texts={[original]} />}
      {feedback.editions.length > 0 && (
        <Unfolded
          title={facts.earlier(feedback.editions.length)}
          texts={feedback.editions.toReversed().map(({ text }) => text)}
        />
      )}
    </div>
  );
}

function Unfolded({
  title,
  texts,
}: {
  readonly title: string;
  readonly texts: readonly string[];
}): JSX.Element {
  return (
    <details>
      <summary class="muted">{title}</summary>
      {texts.map((text, at) => (
        <p key={at} class="reply" dir="auto">
          {text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text}
        </p>
      ))}
    </details>
  );
}

function factsOf(feedback: Feedback, { say, format }: Words): readonly string[] {
  const { facts } = say.sidePanel;
  const { editedAt, translated, photos } = feedback;
  const line: string[] = [];
  if (editedAt !== undefined) {
    line.push(editedAt === null ? facts.edited : facts.editedOn(format.date(editedAt)));
  }
  if (photos !== undefined) line.push(facts.photos(photos, format.number(photos)));
  if (translated !== undefined) line.push(facts.translated);
  return line;
}

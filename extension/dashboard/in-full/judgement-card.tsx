import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import type { StoredFeedback } from '../../store/feedback.ts';

const PERCENT = 100;

/**
 * How the words were judged, and how sure that is.
 *
 * @param props - The feedback.
 * @param props.item - With its analysis.
 * @returns A few lines; nothing where there are no words.
 */
export function JudgementCard({ item }: { readonly item: StoredFeedback }): JSX.Element | null {
  const { say, format } = useWords();
  const { inFull } = say;
  const { feedback, analysis } = item;
  if (feedback.text === '') return null;
  if (analysis === null || analysis.sentiment.stars === null) {
    return <p class="muted small">{inFull.unread}</p>;
  }
  const { label, confidence, stars, disagrees } = analysis.sentiment;
  return (
    <>
      <p>
        <b class={`tone-${label}`}>{inFull.tones[label]}</b>,{' '}
        {inFull.sure(format.number(confidence * PERCENT))}.{' '}
        {inFull.textStars(format.number(stars, 1))}
      </p>
      {disagrees === true && <p class="notice bad">{inFull.disagrees}</p>}
    </>
  );
}

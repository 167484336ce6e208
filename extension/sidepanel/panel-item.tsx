import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FeedbackItem } from '../components/feedback-item.tsx';
import { useWords } from '../components/words.ts';
import type { AnalysedReview } from './page-words.ts';
import { ReviewFacts } from './review-facts.tsx';

/** Letters and lines from which a text is folded: more would push the others off the panel. */
const LONG = { letters: 700, lines: 14 };

/** A review of the page in front. */
export interface PanelItemProps {
  readonly review: Pick<AnalysedReview, 'feedback'> & Partial<AnalysedReview>;
  readonly now: Date;
}

/**
 * A review beside its page; a long text is folded.
 *
 * @param props - The review, and the present.
 * @returns An article with what else the page shows of it.
 */
export function PanelItem({ review, now }: PanelItemProps): JSX.Element {
  const { say, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { feedback, analysis = null } = review;
  const isLong =
    feedback.text.length > LONG.letters || feedback.text.split('\n').length > LONG.lines;
  return (
    <div class={isLong && !isOpen ? 'folded' : ''}>
      <FeedbackItem feedback={feedback} analysis={analysis} now={now} isBesidePage />
      {isLong && (
        <button
          type="button"
          class="button quiet small unfold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? say.sidePanel.fold : say.sidePanel.unfold(format.number(feedback.text.length))}
        </button>
      )}
      <ReviewFacts feedback={feedback} />
    </div>
  );
}

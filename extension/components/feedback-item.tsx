import type { JSX } from 'preact';
import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { authorOf, whenOf, whereAndWhen } from './feedback-words.ts';
import { MarkedText } from './marked-text.tsx';
import { safeLink } from './safe-link.ts';
import { Stars } from './stars.tsx';
import { ThemeTags } from './theme-tags.tsx';
import { useWords } from './words.ts';

/** One customer's word, and what may be done with it here. */
export interface FeedbackItemProps {
  readonly feedback: Feedback;
  readonly analysis: Analysis | null;
  readonly now: Date;
  /** Shows the "new" sign. */
  readonly isNew?: boolean;
  /** Whether it stands beside its own page, which needs neither name nor link there. */
  readonly isBesidePage?: boolean;
  /** Buttons under the text. */
  readonly children?: JSX.Element;
}

/**
 * One piece of feedback, as it is shown in every list.
 *
 * @param props - The feedback and its surroundings.
 * @returns An article.
 */
export function FeedbackItem(props: FeedbackItemProps): JSX.Element {
  const { feedback, analysis, now, isNew, isBesidePage, children } = props;
  const words = useWords();
  const { say } = words;
  return (
    <article class="item">
      <header class="item-head">
        {feedback.stars !== null && <Stars value={feedback.stars} />}
        <b dir="auto">{authorOf(feedback, words)}</b>
        {isNew === true && <span class="new-sign">{say.common.new}</span>}
        <span class="muted small">
          {isBesidePage === true
            ? whenOf(feedback, words, now)
            : whereAndWhen(feedback, words, now)}
        </span>
      </header>
      <Answers feedback={feedback} />
      {feedback.title !== null && (
        <p class="item-title" dir="auto">
          {feedback.title}
        </p>
      )}
      {feedback.text !== '' && (
        <p class="item-text">
          <MarkedText text={feedback.text} analysis={analysis} />
          {feedback.isTruncated && <span class="muted small"> {say.item.cut}</span>}
        </p>
      )}
      <Reply feedback={feedback} />
      <footer class="item-foot">
        <ThemeTags themes={analysis?.themes ?? []} tags={feedback.tags} />
        <div class="item-actions">
          <PageLink
            address={safeLink(feedback.permalink ?? (isBesidePage ? null : feedback.source.url))}
          />
          {children}
        </div>
      </footer>
    </article>
  );
}

/**
 * What was chosen and typed beside the text.
 *
 * @param props - The feedback.
 * @param props.feedback - Any.
 * @returns A row of tags; nothing where only the text was given.
 */
export function Answers({ feedback }: { readonly feedback: Feedback }): JSX.Element | null {
  const { say } = useWords();
  const answers = Object.entries(feedback.answers).filter(([id]) => id !== 'comment');
  const { contact } = feedback.author;
  if (answers.length === 0 && contact === null) return null;
  return (
    <ul class="tags">
      {answers.map(([id, answer]) => (
        <li key={id} class="tag" dir="auto">
          {say.answer(id, Array.isArray(answer) ? answer.join(', ') : String(answer))}
        </li>
      ))}
      {contact !== null && <li class="tag">{say.item.contact(contact)}</li>}
    </ul>
  );
}

function Reply({ feedback }: { readonly feedback: Feedback }): JSX.Element | null {
  const { say } = useWords();
  if (feedback.reply === null) return null;
  return (
    <details class="small">
      <summary class="muted">{say.item.answered}</summary>
      <p class="reply" dir="auto">
        {feedback.reply.text}
      </p>
    </details>
  );
}

function PageLink({ address }: { readonly address: string | null }): JSX.Element | null {
  const { say } = useWords();
  if (address === null) return null;
  return (
    <a class="small" href={address} target="_blank" rel="noreferrer noopener">
      {say.item.openPage}
    </a>
  );
}

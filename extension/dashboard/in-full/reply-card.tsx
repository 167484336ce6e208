import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { safeLink } from '../../components/safe-link.ts';
import { useWords } from '../../components/words.ts';

/** A mail address, and nothing that could end it early in a link. */
const MAIL = /^[^\s@<>?&"]+@[^\s@<>?&"]+\.[^\s@<>?&"]+$/;

/**
 * The owner's answer: what was answered, or a draft to copy, with the way to where it belongs.
 *
 * @param props - The feedback.
 * @param props.feedback - Any.
 * @returns A card.
 */
export function ReplyCard({ feedback }: { readonly feedback: Feedback }): JSX.Element {
  const { say, format } = useWords();
  const { reply } = feedback;
  return (
    <section class="card">
      <h2>{reply === null ? say.inFull.reply : say.inFull.answered}</h2>
      {reply === null ? (
        <Draft feedback={feedback} />
      ) : (
        <>
          {reply.at !== null && <p class="small muted">{format.date(reply.at)}</p>}
          <p class="reply" dir="auto">
            {reply.text}
          </p>
        </>
      )}
    </section>
  );
}

function Draft({ feedback }: { readonly feedback: Feedback }): JSX.Element {
  const { say } = useWords();
  const { inFull, common } = say;
  const { name } = feedback.author;
  const [text, setText] = useState(name === null ? '' : inFull.replyFor(name));
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <div class="field">
        <label for="reply-draft" class="unseen">
          {inFull.reply}
        </label>
        <textarea
          id="reply-draft"
          rows={5}
          dir="auto"
          value={text}
          aria-describedby="reply-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span id="reply-hint" class="small muted">
          {inFull.replyHint}
        </span>
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          {common.copy}
        </button>
        <output class="small muted">{outcome !== null && common[outcome]}</output>
        <ReplyLink feedback={feedback} text={text} />
      </div>
    </>
  );
}

interface ReplyLinkProps {
  readonly feedback: Feedback;
  readonly text: string;
}

function ReplyLink({ feedback, text }: ReplyLinkProps): JSX.Element | null {
  const { inFull } = useWords().say;
  const { author, consent, permalink, source } = feedback;
  const review = source.kind === 'review-site' ? safeLink(permalink ?? source.url) : null;
  if (review !== null) {
    return (
      <a class="button" href={review} target="_blank" rel="noreferrer noopener">
        {inFull.toReview}
      </a>
    );
  }
  const { contact } = author;
  if (contact === null || !MAIL.test(contact) || consent?.contact === false) return null;
  return (
    <a class="button" href={`mailto:${contact}?body=${encodeURIComponent(text)}`}>
      {inFull.write}
    </a>
  );
}

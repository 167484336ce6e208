import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Handling } from '../../../shared/feedback/feedback.ts';
import { authorOf, whereAndWhen } from '../../components/feedback-words.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import { Notice } from '../../components/notice.tsx';
import { Stars } from '../../components/stars.tsx';
import { ThemeTags } from '../../components/theme-tags.tsx';
import { useWords } from '../../components/words.ts';
import { updateHandling, type StoredFeedback } from '../../store/feedback.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import './list.css';

/** One row of the list. */
export interface ListRowProps {
  readonly row: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
  /** Rows in all; -1 where that is not known. */
  readonly count: number;
  /** `null` while it is being read. */
  readonly item: StoredFeedback | null;
  /** Whether Tab leads to it. */
  readonly isActive: boolean;
}

/**
 * A piece of feedback in the list: its head, its first lines, its themes.
 *
 * @param props - Its place and the feedback.
 * @returns An article that opens the whole of it.
 */
export function ListRow({ row, top, height, count, item, isActive }: ListRowProps): JSX.Element {
  const { say } = useWords();
  const headId = `row-${row}`;
  // The same as long as the feedback is: scrolling draws only the rows that come into the window.
  const content = useMemo(() => item && <RowContent item={item} headId={headId} />, [item, headId]);
  return (
    <article
      class="list-row"
      {...focusable(row, isActive)}
      aria-posinset={row + 1}
      aria-setsize={count}
      aria-labelledby={headId}
      style={{ transform: `translateY(${top}px)`, height: `${height}px` }}
    >
      {content ?? (
        <p id={headId} class="muted small">
          {say.bigList.loading}
        </p>
      )}
    </article>
  );
}

/** A feed's articles take the focus themselves: WAI-ARIA Authoring Practices, "Feed Pattern". */
function focusable(
  row: number,
  isActive: boolean,
): { readonly 'data-row': number; readonly tabindex: 0 | -1 } {
  return { 'data-row': row, tabindex: isActive ? 0 : -1 };
}

interface RowContentProps {
  readonly item: StoredFeedback;
  readonly headId: string;
}

function RowContent({ item: { feedback, analysis }, headId }: RowContentProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { now, route } = useDashboard();
  const author = authorOf(feedback, words);
  const view = { ...route.value.view, id: feedback.id };
  return (
    <>
      <header class="item-head" id={headId}>
        {feedback.stars !== null && <Stars value={feedback.stars} />}
        <a
          class="row-open"
          dir="auto"
          href={hashOf({ ...route.value, view })}
          aria-label={say.inFull.open(author)}
        >
          {author}
        </a>
        {feedback.handling.status === 'new' && <span class="new-sign">{say.common.new}</span>}
        <span class="muted small">{whereAndWhen(feedback, words, now())}</span>
      </header>
      <p class="row-text">
        {feedback.title !== null && (
          <b dir="auto">
            {feedback.title}
            {'. '}
          </b>
        )}
        {feedback.text === '' ? (
          <span class="muted">{answersText(feedback.answers, say)}</span>
        ) : (
          <MarkedText text={feedback.text} analysis={analysis} />
        )}
      </p>
      <footer class="row-foot">
        <ThemeTags themes={analysis?.themes ?? []} tags={feedback.tags} />
        <StatusButton id={feedback.id} handling={feedback.handling} />
      </footer>
    </>
  );
}

function answersText(
  answers: StoredFeedback['feedback']['answers'],
  say: ReturnType<typeof useWords>['say'],
): string {
  return Object.entries(answers)
    .map(([id, answer]) =>
      say.answer(id, Array.isArray(answer) ? answer.join(', ') : String(answer)),
    )
    .join(' · ');
}

interface StatusButtonProps {
  /** `Feedback.id`. */
  readonly id: string;
  readonly handling: Handling;
}

function StatusButton({ id, handling }: StatusButtonProps): JSX.Element {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  const [isFailed, setIsFailed] = useState(false);
  const isDone = handling.status === 'done';
  const setStatus = async (status: Handling['status']): Promise<void> => {
    const written = await updateHandling(store, id, { ...handling, status });
    setIsFailed(!written.ok);
    changed();
  };
  return (
    <span class="row-action">
      {isDone && <span class="tag pos">{say.item.done}</span>}
      <button
        type="button"
        class="button small"
        onClick={() => void setStatus(isDone ? 'open' : 'done')}
      >
        {isDone ? say.item.reopen : say.item.markDone}
      </button>
      {isFailed && <Notice tone="bad">{say.list.notChanged}</Notice>}
    </span>
  );
}

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../components/empty.tsx';
import { authorOf, whereAndWhen } from '../../components/feedback-words.ts';
import { Answers } from '../../components/feedback-item.tsx';
import { Stars } from '../../components/stars.tsx';
import { ThemeTags } from '../../components/theme-tags.tsx';
import { useWords } from '../../components/words.ts';
import { feedbackById, type StoredFeedback } from '../../store/feedback.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { FactsCard } from './facts-card.tsx';
import { HandlingCard } from './handling-card.tsx';
import { HistoryCard } from './history-card.tsx';
import './in-full.css';
import { JudgementCard } from './judgement-card.tsx';
import { LitText } from './lit-text.tsx';
import { ReplyCard } from './reply-card.tsx';
import { TranslatedWords } from './translated-words.tsx';

/**
 * One piece of feedback with all that is known of it and all that can be done about it.
 *
 * @param props - Which.
 * @param props.id - `Feedback.id`.
 * @returns The page below the bar.
 */
export function FeedbackInFull({ id }: { readonly id: string }): JSX.Element {
  const { say } = useWords();
  const { store, route, changes } = useDashboard();
  // In a list, so that "not read yet" and "not there" differ.
  const found = useLoaded(async () => [await feedbackById(store, id)], `${id} ${changes.value}`);
  const list = hashOf({ ...route.value, view: { ...route.value.view, id: null } });
  if (found === null) return <p class="muted">{say.frame.reading}</p>;
  const [item] = found;
  if (item === null || item === undefined) {
    const { gone } = say.inFull;
    return (
      <Empty title={gone.title} text={gone.text} isWholePage>
        <a class="button primary" href={list}>
          {gone.button}
        </a>
      </Empty>
    );
  }
  return (
    <>
      <p>
        <a href={list}>← {say.inFull.back}</a>
      </p>
      <Head item={item} />
      <div class="two">
        <div class="column">
          <Words item={item} />
          <HistoryCard feedback={item.feedback} />
          <FactsCard item={item} />
        </div>
        <div class="column">
          <HandlingCard feedback={item.feedback} />
          <ReplyCard feedback={item.feedback} />
        </div>
      </div>
    </>
  );
}

function Head({ item: { feedback } }: { readonly item: StoredFeedback }): JSX.Element {
  const words = useWords();
  const { now } = useDashboard();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="lead">
      <h1 dir="auto" tabindex={-1} ref={title}>
        {authorOf(feedback, words)}
      </h1>
      <p class="row">
        {feedback.stars !== null && <Stars value={feedback.stars} />}
        <span class="muted">{whereAndWhen(feedback, words, now())}</span>
      </p>
    </header>
  );
}

function Words({ item }: { readonly item: StoredFeedback }): JSX.Element {
  const { say } = useWords();
  const { feedback, analysis } = item;
  return (
    <section class="card" aria-label={say.inFull.words}>
      {feedback.title !== null && (
        <p class="item-title" dir="auto">
          {feedback.title}
        </p>
      )}
      <Answers feedback={feedback} />
      {feedback.text === '' ? (
        <p class="muted">{say.inFull.wordless}</p>
      ) : analysis?.of === 'original' ? (
        <p class="lit-text" dir="auto">
          {feedback.text}
        </p>
      ) : (
        <LitText text={feedback.text} language={analysis?.language ?? feedback.language} />
      )}
      {feedback.isTruncated && <p class="muted small">{say.item.cut}</p>}
      <TranslatedWords item={item} />
      <ThemeTags themes={analysis?.themes ?? []} tags={feedback.tags} />
      <JudgementCard item={item} />
    </section>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EmergingPhrase } from '../../../shared/phrases/emerging-phrases.ts';
import { useWords } from '../../components/words.ts';
import type { Store } from '../../store/schema.ts';
import { rangeOf, type Period } from '../period.ts';
import { readNarrowed } from '../narrow/read-narrowed.ts';
import { hashOf, listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';
import { LookingNote } from '../looking-note.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useLongLoad } from '../use-long-load.ts';
import type { FoundPhrases, PhraseQuestion } from './find-phrases.ts';
import { FRESH_DAYS } from './fresh-days.ts';
import { quoteWith } from './quote-with.ts';

const FRESH: Period = { kind: 'days', days: FRESH_DAYS };
/** Quotes of each phrase. */
const MOST_QUOTES = 3;
/** Looked through for a quote: a word found by its beginning may be another. */
const LOOKED_AT = 12;

/**
 * What people say that they did not say before, and what only the unhappy say.
 *
 * @returns A card.
 */
export function PhrasesCard(): JSX.Element {
  const { say } = useWords();
  const { store, route, today, business } = useDashboard();
  const { period, filters } = route.value;
  const name = business.value?.name ?? '';
  const { value: found, ...reading } = useLongLoad(
    (given) =>
      lookForPhrases(store, {
        ...given,
        today: today.value,
        range: rangeOf(period, today.value),
        filters,
        names: [name],
      }),
    `${hashOf(route.value)} ${today.value} ${name}`,
  );
  if (found === null) {
    return (
      <>
        <p class="muted">{say.phrases.reading}</p>
        <LookingNote {...reading} />
      </>
    );
  }
  return (
    <div class="cards">
      {reading.isStopped && <LookingNote {...reading} />}
      <PhraseList
        id="new-words"
        title={say.phrases.fresh}
        hint={say.phrases.freshHint}
        none={say.phrases.freshNone}
        counts={say.phrases.freshCounts}
        phrases={found.fresh}
        period={FRESH}
      />
      <PhraseList
        id="unhappy-words"
        title={say.phrases.unhappy}
        hint={say.phrases.unhappyHint}
        none={say.phrases.unhappyNone}
        counts={say.phrases.unhappyCounts}
        phrases={found.unhappy}
        period={period}
      />
    </div>
  );
}

/** The lists of function words are loaded when the themes are looked at, not with the dashboard. */
async function lookForPhrases(store: Store, question: PhraseQuestion): Promise<FoundPhrases> {
  const { findPhrases } = await import('./find-phrases.ts');
  return findPhrases(store, question);
}

/** How many say it, on this side and on the other. */
type Counts = (here: number, there: number) => string;

interface PhraseListProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly counts: Counts;
  readonly phrases: readonly EmergingPhrase[];
  /** Where their quotes are looked for. */
  readonly period: Period;
}

function PhraseList(props: PhraseListProps): JSX.Element {
  const { id, title, hint, none, counts, phrases, period } = props;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="muted small">{phrases.length === 0 ? none : hint}</p>
      <ul class="plain-list">
        {phrases.map((phrase) => (
          <li key={phrase.phrase}>
            <Phrase phrase={phrase} counts={counts} period={period} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PhraseProps {
  readonly phrase: EmergingPhrase;
  readonly counts: Counts;
  readonly period: Period;
}

function Phrase({ phrase: { phrase, here, there }, counts, period }: PhraseProps): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="phrase" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <strong dir="auto">{phrase}</strong> <span class="muted small">{counts(here, there)}</span>
      </summary>
      {isOpen && <Quotes phrase={phrase} period={period} />}
      <a class="small" href={listBehind(route.value, { text: phrase }, period)}>
        {say.phrases.see(phrase)}
      </a>
    </details>
  );
}

interface QuotesProps {
  readonly phrase: string;
  readonly period: Period;
}

/** The newest texts that say it, each with the words around it. */
function Quotes({ phrase, period }: QuotesProps): JSX.Element {
  const { store, route, today, changes } = useDashboard();
  const filters = { ...route.value.filters, text: phrase };
  const query = { range: rangeOf(period, today.value), filters };
  const page = useLoaded(
    () => readNarrowed(store, { ...query, limit: LOOKED_AT, after: null }),
    `${phrase} ${hashOf(route.value)} ${changes.value} ${today.value}`,
  );
  const quotes = (page?.items ?? []).flatMap(({ feedback }) => {
    const quote = quoteWith(feedback.text, phrase);
    return quote === null ? [] : [{ id: feedback.id, quote }];
  });
  return (
    <>
      {quotes.slice(0, MOST_QUOTES).map(({ id, quote }) => (
        <blockquote key={id} class="quote small" dir="auto">
          “{quote}”
        </blockquote>
      ))}
    </>
  );
}

import type { JSX } from 'preact';
import type { SentimentLabel } from '../../../shared/feedback/analysis.ts';
import { judgedText } from '../../../shared/feedback/judged-text.ts';
import { Empty } from '../../components/empty.tsx';
import { useWords } from '../../components/words.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { PolarityBar } from '../charts/polarity-bar.tsx';
import { rangeOf } from '../period.ts';
import { quoteOf } from '../quote.ts';
import { readNarrowed } from '../narrow/read-narrowed.ts';
import { hashOf, listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';
import { themeCounts, type ThemeCount } from '../summary.ts';
import { OwnThemesCard } from '../themes/own-themes-card.tsx';
import { PhrasesCard } from '../themes/phrases-card.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Pieces that are looked through for a quote. */
const LOOKED_AT = 40;
const SIDES = ['neg', 'pos'] as const;

/**
 * What people speak of, how often, how, and in their own words.
 *
 * @returns The panel.
 */
export function Themes(): JSX.Element {
  const { say } = useWords();
  const { tallies } = useDashboard();
  if (tallies.value === null) return <p class="muted">{say.frame.reading}</p>;
  const counts = themeCounts(tallies.value.now);
  if (counts.length === 0) return <NoThemes />;
  const most = Math.max(...counts.map((count) => count.all));
  return (
    <>
      <header class="lead">
        <h1>{say.themePanel.title}</h1>
        <p class="muted">{say.themePanel.lead}</p>
      </header>
      <section class="card" aria-label={say.themePanel.title}>
        {counts.map((count) => (
          <ThemeRow key={count.theme} count={count} most={most} />
        ))}
      </section>
      <PhrasesCard />
      <OwnThemesCard />
    </>
  );
}

interface ThemeRowProps {
  readonly count: ThemeCount;
  /** Mentions of the most mentioned theme: the length of a whole bar. */
  readonly most: number;
}

function ThemeRow({ count, most }: ThemeRowProps): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const name = say.themes[count.theme] ?? count.theme;
  const { theme } = count;
  return (
    <article class="theme-row">
      <h2>
        <a href={listBehind(route.value, { theme })} aria-label={say.themePanel.see(name)}>
          {name}
        </a>
      </h2>
      <PolarityBar counts={count} most={most} />
      <p class="muted small theme-count">{say.themePanel.mentions(count.all)}</p>
      <p class="small theme-words">{say.themePanel.counts(count.neg, count.neu, count.pos)}</p>
      <Quotes theme={theme} />
    </article>
  );
}

/** The newest clauses that complain of the theme and that praise it. */
function Quotes({ theme }: { readonly theme: string }): JSX.Element {
  const { store, route, today, changes } = useDashboard();
  const { period, filters } = route.value;
  const range = rangeOf(period, today.value);
  const narrowed = { range, filters: { ...filters, theme } };
  const page = useLoaded(
    () => readNarrowed(store, { ...narrowed, limit: LOOKED_AT, after: null }),
    `${hashOf(route.value)} ${theme} ${changes.value} ${today.value}`,
  );
  return (
    <>
      {SIDES.map((polarity) => (
        <Quote
          key={polarity}
          polarity={polarity}
          words={firstQuote(page?.items ?? [], theme, polarity)}
        />
      ))}
    </>
  );
}

interface QuoteProps {
  readonly polarity: (typeof SIDES)[number];
  /** `null`: nobody said it so. */
  readonly words: string | null;
}

function Quote({ polarity, words }: QuoteProps): JSX.Element | null {
  const { say } = useWords();
  if (words === null) return null;
  return (
    <blockquote class="quote small">
      <span class="unseen">
        {polarity === 'neg' ? say.themePanel.complaints : say.themePanel.praise}:{' '}
      </span>
      <mark class={polarity} dir="auto">
        <span aria-hidden="true">{say.common.polaritySign[polarity]} </span>“{words}”
      </mark>
    </blockquote>
  );
}

function firstQuote(
  items: readonly StoredFeedback[],
  theme: string,
  polarity: SentimentLabel,
): string | null {
  for (const { feedback, analysis } of items) {
    const quote = quoteOf(judgedText(feedback, analysis), analysis, { theme, polarity });
    if (quote !== null) return quote;
  }
  return null;
}

function NoThemes(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.themePanel;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

import type { JSX } from 'preact';
import type { Tally } from '../../shared/metrics/tally.ts';
import { useWords } from '../components/words.ts';
import { summarise, type Summary } from './summary.ts';
import type { Messages } from '../locales/messages.ts';

/** The period and the one before. */
export interface LeadProps {
  readonly now: Tally;
  readonly before: Tally;
}

/**
 * The sentence that says it, before any figure.
 *
 * @param props - The two tallies.
 * @returns A heading and a line of reasons.
 */
export function Lead({ now, before }: LeadProps): JSX.Element {
  const { say } = useWords();
  const summary = summarise(now, before);
  return (
    <section class="lead">
      <h1>{sentenceOf(summary, say)}</h1>
      <p class="muted">{reasonsOf(summary, say)}</p>
    </section>
  );
}

function sentenceOf({ mood, course, n, worst }: Summary, say: Messages): string {
  const first = mood === 'too-few' ? say.overview.tooFew(n) : say.overview.mood[mood][course];
  if (worst === null || mood === 'too-few') return first;
  return `${first} ${say.overview.mendFirst(say.themes[worst.theme] ?? worst.theme)}`;
}

function reasonsOf({ worst, best }: Summary, { overview, themes }: Messages): string {
  const reasons = [
    worst && overview.mostComplained(themes[worst.theme] ?? worst.theme, worst.neg, worst.all),
    best && overview.mostPraised(themes[best.theme] ?? best.theme, best.pos, best.all),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? overview.noThemes : reasons.join(' ');
}

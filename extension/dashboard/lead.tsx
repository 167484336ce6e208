import type { JSX } from 'preact';
import type { Tally } from '../../shared/metrics/tally.ts';
import { useWords, type Words } from '../components/words.ts';
import { bandWords, driverName } from './drivers/driver-words.ts';
import { useMendFirst, type MendFirst } from './drivers/use-mend-first.ts';
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
  const words = useWords();
  const mend = useMendFirst();
  const summary = summarise(now, before);
  return (
    <section class="lead">
      <h1>{sentenceOf(summary, mend, words.say)}</h1>
      <p class="muted">{reasonsOf(summary, mend, words)}</p>
    </section>
  );
}

function sentenceOf({ mood, course, n }: Summary, mend: MendFirst | null, say: Messages): string {
  const first = mood === 'too-few' ? say.overview.tooFew(n) : say.overview.mood[mood][course];
  if (mend === null || mood === 'too-few') return first;
  const { id } = mend.driver;
  return `${first} ${say.overview.mendFirst(say.themes[id] ?? id)}`;
}

function reasonsOf({ worst, best }: Summary, mend: MendFirst | null, words: Words): string {
  const { overview, themes } = words.say;
  const reasons = [
    mend !== null
      ? effectOf(mend, words)
      : worst && overview.mostComplained(themes[worst.theme] ?? worst.theme, worst.neg, worst.all),
    best && overview.mostPraised(themes[best.theme] ?? best.theme, best.pos, best.all),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? overview.noThemes : reasons.join(' ');
}

function effectOf({ driver, score }: MendFirst, words: Words): string {
  return words.say.drivers.mendFirstWhy(
    driverName(driver.id, 'theme', words),
    words.format.number(-driver.impact, score.digits),
    bandWords({ low: -driver.high, high: -driver.low }, score, words),
  );
}

import type { JSX } from 'preact';
import type { Tally } from '../../shared/metrics/tally.ts';
import { useWords } from '../components/words.ts';
import type { MendFirst } from './drivers/use-mend-first.ts';
import { summarise, type Summary } from './summary.ts';
import type { Messages } from '../locales/messages.ts';

/** The period and the one before. */
export interface LeadProps {
  readonly now: Tally;
  readonly before: Tally;
  /** What lowers the score most; `null` where that is not known. */
  readonly mend: MendFirst | null;
}

/**
 * The sentence that says it, before any figure.
 *
 * @param props - The two tallies.
 * @returns A heading.
 */
export function Lead({ now, before, mend }: LeadProps): JSX.Element {
  const { say } = useWords();
  return (
    <section class="lead">
      <h1>{sentenceOf(summarise(now, before), mend, say)}</h1>
    </section>
  );
}

function sentenceOf({ mood, course, n }: Summary, mend: MendFirst | null, say: Messages): string {
  const first = mood === 'too-few' ? say.overview.tooFew(n) : say.overview.mood[mood][course];
  if (mend === null || mood === 'too-few') return first;
  const { id } = mend.driver;
  return `${first} ${say.overview.mendFirst(say.themes[id] ?? id)}`;
}

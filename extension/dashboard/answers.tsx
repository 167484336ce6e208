import type { ComponentChildren, JSX } from 'preact';
import type { Tally } from '../../shared/metrics/tally.ts';
import { useWords, type Words } from '../components/words.ts';
import { bandWords, driverName } from './drivers/driver-words.ts';
import type { MendFirst } from './drivers/use-mend-first.ts';
import { intervalOf, metricWords } from './figures.ts';
import { leadingMetric } from './leading-metric.ts';
import { hashOf, listBehind, panelBeside } from './route.ts';
import { useDashboard } from './state.ts';
import { summarise, type Summary } from './summary.ts';
import { answersOf, valueWords } from './trend/trend-words.ts';

/** The period and the one before. */
export interface AnswersProps {
  readonly now: Tally;
  readonly before: Tally;
  /** `undefined` while it is looked for; `null` where no effect is likely real. */
  readonly mend: MendFirst | null | undefined;
}

/**
 * What an owner asks on a Monday: how are we doing, is it changing, why, what to mend first.
 *
 * @param props - The two tallies, and what lowers the score most.
 * @returns Four short answers, each with the way to what is behind it.
 */
export function Answers({ now, before, mend }: AnswersProps): JSX.Element {
  const words = useWords();
  const { answers } = words.say;
  const { route } = useDashboard();
  const summary = summarise(now, before);
  const to = (panel: string): string => hashOf(panelBeside(route.value, panel));
  return (
    <section class="answers" aria-label={answers.label}>
      <Answer question={answers.how} href={listBehind(route.value, {})} link={answers.seeList}>
        {howWords(now, words)}
      </Answer>
      <Answer question={answers.changing} href={to('trend')} link={answers.seeTrend}>
        {answers.courses[summary.course]}
      </Answer>
      <Answer question={answers.why} href={to('themes')} link={answers.seeThemes}>
        {whyWords(summary, words)}
      </Answer>
      <Answer question={answers.mend} href={to('drivers')} link={answers.seeDrivers}>
        {mendWords(mend, words)}
      </Answer>
    </section>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly children: ComponentChildren;
  readonly href: string;
  readonly link: string;
}

function Answer({ question, children, href, link }: AnswerProps): JSX.Element {
  return (
    <div class="card answer">
      <h2 class="small muted">{question}</h2>
      <p>{children}</p>
      <a class="small" href={href}>
        {link}
      </a>
    </div>
  );
}

function howWords(now: Tally, words: Words): string {
  const { answers } = words.say;
  const metric = leadingMetric(now);
  const score = metric.compute(now);
  if (score === null || score.moreNeeded > 0) return answers.tooFew;
  return answers.score(
    metricWords(metric, words).title,
    valueWords(score.value, metric, words),
    intervalOf(metric, score, words),
    answersOf(score, metric, words),
  );
}

function whyWords({ worst, best }: Summary, { say }: Words): string {
  const reasons = [
    worst &&
      say.overview.mostComplained(say.themes[worst.theme] ?? worst.theme, worst.neg, worst.all),
    best && say.overview.mostPraised(say.themes[best.theme] ?? best.theme, best.pos, best.all),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? say.answers.noWhy : reasons.join(' ');
}

function mendWords(mend: MendFirst | null | undefined, words: Words): string {
  const { answers } = words.say;
  if (mend === undefined) return answers.looking;
  if (mend === null) return answers.nothing;
  const { driver, score } = mend;
  return words.say.drivers.mendFirstWhy(
    driverName(driver.id, 'theme', words),
    words.format.number(-driver.impact, score.digits),
    bandWords({ low: -driver.high, high: -driver.low }, score, words),
  );
}

import type { JSX } from 'preact';
import { LEAST_INSIDE } from '../../../shared/statistics/leave-out-impact.ts';
import { useWords } from '../../components/words.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';
import type { DriverScore } from './driver-score.ts';
import { bandWords, driverName, filtersOf, signed, wordsOn } from './driver-words.ts';
import type { Dimension, Driver } from './find-drivers.ts';
import { ImpactBar } from './impact-bar.tsx';

/** What moves a score. */
export interface DriversProps {
  readonly drivers: readonly Driver[];
  readonly score: DriverScore;
  readonly by: Dimension;
}

/** With the feedback that it was found in. */
export interface ImpactListProps extends DriversProps {
  readonly voices: readonly StoredFeedback[];
}

/**
 * What moves a score, what pulls it down most first, each with somebody's words.
 *
 * @param props - The drivers.
 * @returns A card; each name leads to the feedback behind it where the list can be narrowed so.
 */
export function ImpactList({ drivers, score, by, voices }: ImpactListProps): JSX.Element {
  const { say } = useWords();
  const reach = Math.max(...drivers.flatMap(({ low, high }) => [-low, high]));
  return (
    <section class="card">
      <h2>{say.drivers.impact}</h2>
      <p class="muted small">{say.drivers.impactHint}</p>
      {drivers.map((driver) => (
        <article class="driver-row" key={driver.id}>
          <DriverTitle id={driver.id} by={by} />
          <ImpactBar driver={driver} reach={reach} />
          <DriverFigures driver={driver} score={score} />
          <DriverQuote words={wordsOn(voices, driver, by)} isBad={driver.impact < 0} />
        </article>
      ))}
    </section>
  );
}

function DriverTitle({ id, by }: { readonly id: string; readonly by: Dimension }): JSX.Element {
  const words = useWords();
  const { route } = useDashboard();
  const name = driverName(id, by, words);
  const behind = filtersOf(id, by);
  return (
    <h3>
      {behind === null ? (
        name
      ) : (
        <a href={listBehind(route.value, behind)} aria-label={words.say.drivers.see(name)}>
          {name}
        </a>
      )}
    </h3>
  );
}

function DriverFigures({
  driver,
  score,
}: {
  readonly driver: Driver;
  readonly score: DriverScore;
}): JSX.Element {
  const words = useWords();
  const { drivers } = words.say;
  const { kind, inside, n, impact } = driver;
  const isTooFew = kind === 'too-few';
  return (
    <p class="small driver-figures">
      {!isTooFew && (
        <>
          <b>{signed(impact, score, words)}</b>{' '}
          <span class="muted">({bandWords(driver, score, words)})</span>{' '}
        </>
      )}
      <span class="muted whole">{drivers.mentions(inside, n)}</span>{' '}
      <span class={`tag kind-${kind}`}>
        {isTooFew ? drivers.tooFew(LEAST_INSIDE - inside) : drivers.kinds[kind]}
      </span>
    </p>
  );
}

function DriverQuote({
  words,
  isBad,
}: {
  readonly words: string | null;
  readonly isBad: boolean;
}): JSX.Element | null {
  const { say } = useWords();
  if (words === null) return null;
  const polarity = isBad ? 'neg' : 'pos';
  return (
    <blockquote class="quote small">
      <mark class={polarity} dir="auto">
        <span aria-hidden="true">{say.common.polaritySign[polarity]} </span>“{words}”
      </mark>
    </blockquote>
  );
}

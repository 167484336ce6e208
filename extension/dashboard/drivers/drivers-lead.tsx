import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import type { DriverScore } from './driver-score.ts';
import { bandWords, driverName } from './driver-words.ts';
import { mendFirst, type Dimension, type Driver } from './find-drivers.ts';
import type { PeopleMode } from '../view.ts';

/** What the drivers rest on. */
export interface Basis {
  /** Answers with the score. */
  readonly answers: number;
  /** Pieces of feedback that were looked into, and all. */
  readonly read: number;
  readonly all: number;
}

/** What is to be said first. */
export interface DriversLeadProps {
  readonly drivers: readonly Driver[];
  /** `null` where nobody answered. */
  readonly score: DriverScore | null;
  readonly by: Dimension;
  readonly people: PeopleMode;
  readonly basis: Basis;
}

/**
 * What to mend first, in a sentence, with what it rests on.
 *
 * @param props - The drivers.
 * @returns A heading and its reasons.
 */
export function DriversLead({ drivers, score, by, people, basis }: DriversLeadProps): JSX.Element {
  const words = useWords();
  const { drivers: say } = words.say;
  const first = mendFirst(drivers);
  const { answers, read, all } = basis;
  return (
    <header class="lead">
      <h1>
        {first !== null
          ? say.mendFirst(driverName(first.id, by, words))
          : drivers.length === 0
            ? say.title
            : say.nothingReal}
      </h1>
      {score !== null && first !== null && (
        <p>
          {say.mendFirstWhy(
            driverName(first.id, by, words),
            words.format.number(-first.impact, score.digits),
            bandWords({ low: -first.high, high: -first.low }, score, words),
          )}
        </p>
      )}
      {first === null && drivers.length > 0 && <p>{say.nothingRealWhy}</p>}
      <QuickWins drivers={drivers} by={by} />
      <p class="muted small">
        {all > read
          ? say.sample(answers, words.format.number(all))
          : say.basis(answers, words.format.number(answers))}{' '}
        {say.peopleSay[people]}
      </p>
    </header>
  );
}

function QuickWins({
  drivers,
  by,
}: {
  readonly drivers: readonly Driver[];
  readonly by: Dimension;
}): JSX.Element | null {
  const words = useWords();
  const names = drivers
    .filter(({ kind }) => kind === 'quick-win')
    .map(({ id }) => driverName(id, by, words));
  if (names.length === 0) return null;
  return <p>{words.say.drivers.quickWins(words.format.list(names))}</p>;
}

import type { JSX } from 'preact';
import { complaintShares } from '../../../shared/metrics/complaint-share.ts';
import type { ComparedFacts, Measure, MeasureChange } from '../../../shared/metrics/measure.ts';
import type { Score } from '../../../shared/metrics/metric.ts';
import { MEASURES } from '../../../shared/metrics/registry.ts';
import { useWords, type Words } from '../../components/words.ts';
import { listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';

const PERCENT = 100;
const HOURS_A_DAY = 24;
/** From so many hours on one speaks of days. */
const DAYS_FROM_HOURS = 72;

/**
 * How much comes in, how soon it is answered, who acts, and what is complained of.
 *
 * @param props - Facts of the period and of the one before.
 * @returns A card with two tables.
 */
export function MeasuresCard(props: ComparedFacts): JSX.Element {
  const { say } = useWords();
  return (
    <section class="card">
      <h2>{say.measures.title}</h2>
      <table class="table small stacked">
        <MeasureHead />
        <tbody>
          {MEASURES.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} {...props} />
          ))}
        </tbody>
      </table>
      <ComplaintTable {...props} />
    </section>
  );
}

function MeasureHead(): JSX.Element {
  const { say } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{say.measures.what}</th>
        <th scope="col">{say.measures.value}</th>
        <th scope="col">{say.measures.interval95}</th>
        <th scope="col">{say.measures.change}</th>
      </tr>
    </thead>
  );
}

interface MeasureRowProps extends ComparedFacts {
  readonly measure: Measure;
}

function MeasureRow({ measure, present, earlier }: MeasureRowProps): JSX.Element {
  const { say } = useWords();
  const names: Readonly<Record<string, { readonly title: string; readonly explained: string }>> =
    say.measures.names;
  const { title, explained } = names[measure.id] ?? { title: measure.id, explained: measure.id };
  return (
    <FigureCells
      title={<abbr title={explained}>{title}</abbr>}
      score={measure.compute(present)}
      change={measure.compare({ present, earlier })}
      measure={measure}
    />
  );
}

function ComplaintTable({ present, earlier }: ComparedFacts): JSX.Element | null {
  const { say } = useWords();
  const { route } = useDashboard();
  const shares = complaintShares(present.tally, earlier.tally);
  if (shares.length === 0) return null;
  return (
    <details class="small">
      <summary>{say.measures.byTheme}</summary>
      <table class="table stacked">
        <MeasureHead />
        <tbody>
          {shares.map(({ theme, score, change }) => (
            <FigureCells
              key={theme}
              title={<a href={listBehind(route.value, { theme })}>{say.themes[theme] ?? theme}</a>}
              score={score}
              change={change}
              measure={{ unit: 'share', better: 'lower' }}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface FigureCellsProps {
  readonly title: JSX.Element;
  readonly score: Score | null;
  readonly change: MeasureChange | null;
  readonly measure: Pick<Measure, 'unit' | 'better'>;
}

function FigureCells({ title, score, change, measure }: FigureCellsProps): JSX.Element {
  const words = useWords();
  const { measures } = words.say;
  const isTelling = score !== null && score.moreNeeded === 0;
  const write = score === null ? String : writerOf(measure, score, words);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {score === null
          ? measures.none
          : isTelling
            ? write(score.value)
            : measures.tooFew(score.moreNeeded)}
      </td>
      <td class="muted">
        {score !== null && (
          <>
            {isTelling && `${measures.interval(write(score.low), write(score.high))}, `}
            {measures.from(score.n)}
          </>
        )}
      </td>
      <td>{isTelling && <Change change={change} measure={measure} write={write} />}</td>
    </tr>
  );
}

interface ChangeProps extends Pick<FigureCellsProps, 'change' | 'measure'> {
  readonly write: (value: number) => string;
}

function Change({ change, measure, write }: ChangeProps): JSX.Element {
  const { measures } = useWords().say;
  if (change === null) return <span class="same">{measures.noEarlier}</span>;
  if (!change.isLikelyReal) return <span class="same">{measures.asBefore}</span>;
  const isUp = change.difference > 0;
  const by = write(Math.abs(change.difference));
  return <span class={toneOf(measure, isUp)}>{measures.before(by, isUp)}</span>;
}

/** Colour is for good and bad only: where more is only more, there is none. */
function toneOf({ better }: Pick<Measure, 'better'>, isUp: boolean): string {
  if (better === 'neither') return '';
  return isUp === (better === 'higher') ? 'up' : 'down';
}

/** Writes what is of a measure's unit; hours as days where one end of the interval would be many. */
function writerOf(
  { unit }: Pick<Measure, 'unit'>,
  score: Score,
  { say, format }: Words,
): (value: number) => string {
  if (unit === 'share') return (value) => `${format.number(value * PERCENT)} ${say.score.percent}`;
  if (unit === 'a-month') return (value) => format.number(value, score.value < 10 ? 1 : 0);
  return score.high < DAYS_FROM_HOURS
    ? (value) => say.measures.hours(format.number(value))
    : (value) => say.measures.days(format.number(value / HOURS_A_DAY, 1));
}

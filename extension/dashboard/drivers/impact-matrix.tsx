import type { JSX } from 'preact';
import { useNarrow } from '../../components/use-narrow.ts';
import { useWords, type Words } from '../../components/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { numberCell, textCell, type ChartTable } from '../charts/chart-table.ts';
import { linkPoint, readPoint } from '../charts/move-point.ts';
import { listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';
import { bandWords, driverName, filtersOf, shareWords, signed } from './driver-words.ts';
import type { Driver } from './find-drivers.ts';
import type { DriversProps } from './impact-list.tsx';

/** Drawn to the size at which it is seen, so that its labels can be read. */
const WIDTHS = { wide: 560, narrow: 340 };
const HEIGHT = 300;
const PLOT = { left: 16, right: 16, top: 26, bottom: 268 };
const RADIUS = 6;
/** A name is written to the left of its mark where it would run out of the drawing. */
const NAME_WIDTH = 110;
const LINE = 14;

/**
 * How often each driver occurs, and how much better or worse those answers are.
 *
 * @param props - The drivers.
 * @returns The matrix, and the same as a table.
 */
export function ImpactMatrix(props: DriversProps): JSX.Element {
  const words = useWords();
  const { drivers } = words.say;
  const shown = props.drivers.filter(({ kind }) => kind !== 'too-few');
  return (
    <section class="card">
      <h2>{drivers.matrix}</h2>
      <p class="muted small">{drivers.matrixHint}</p>
      {shown.length > 0 && (
        <ChartFrame title={drivers.matrix} fileName="drivers" table={driverTable(props, words)}>
          <Drawing {...props} drivers={shown} />
        </ChartFrame>
      )}
    </section>
  );
}

function Drawing({ drivers, score, by }: DriversProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const width = useNarrow() ? WIDTHS.narrow : WIDTHS.wide;
  const placeOf = placesIn(drivers, width);
  const marks = spreadNames(
    drivers.map((driver) => ({ driver, ...placeOf(driver) })),
    width,
  );
  const middle = placeOf({ share: 0, contrast: 0 }).y;
  return (
    <svg class="matrix" viewBox={`0 0 ${width} ${HEIGHT}`}>
      <g aria-hidden="true">
        <line class="trend-grid" x1={PLOT.left} x2={width - PLOT.right} y1={middle} y2={middle} />
        <text class="trend-label" x={PLOT.left} y={14}>
          ↑ {say.drivers.effect}
        </text>
        <text class="trend-label" x={width - PLOT.right} y={HEIGHT - 6} text-anchor="end">
          {say.drivers.often} →
        </text>
      </g>
      {marks.map(({ driver, ...at }, place) => (
        <Mark
          key={driver.id}
          place={place}
          count={marks.length}
          driver={driver}
          at={at}
          label={say.drivers.matrixPoint(
            driverName(driver.id, by, words),
            shareWords(driver, words),
            signed(driver.contrast, score, words),
          )}
          name={driverName(driver.id, by, words)}
          filters={filtersOf(driver.id, by)}
        />
      ))}
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mark, and where its name stands. */
interface NamedPlace extends Place {
  readonly nameY: number;
  /** Whether the name is written to the left. */
  readonly isLeft: boolean;
}

interface MarkProps {
  readonly driver: Driver;
  readonly at: NamedPlace;
  readonly label: string;
  readonly name: string;
  readonly filters: ReturnType<typeof filtersOf>;
  readonly place: number;
  readonly count: number;
}

function Mark({ driver, at, label, name, filters, place, count }: MarkProps): JSX.Element {
  const { route } = useDashboard();
  const { isLeft } = at;
  const tone = driver.contrast < 0 ? 'mark-neg' : 'mark-pos';
  const drawn = (
    <>
      <circle class={driver.isLikelyReal ? tone : 'mark-chance'} cx={at.x} cy={at.y} r={RADIUS} />
      <text
        class="matrix-name"
        x={at.x + (isLeft ? -RADIUS - 4 : RADIUS + 4)}
        y={at.nameY + 4}
        text-anchor={isLeft ? 'end' : 'start'}
      >
        {name}
      </text>
    </>
  );
  if (filters === null) {
    return <g {...readPoint(label, place, count)}>{drawn}</g>;
  }
  return (
    <a href={listBehind(route.value, filters)} {...linkPoint(label, place, count)}>
      {drawn}
    </a>
  );
}

function driverTable({ drivers, score, by }: DriversProps, words: Words): ChartTable {
  const { say } = words;
  const points = (value: number): string => signed(value, score, words);
  return {
    head: [
      say.drivers.name,
      say.drivers.impactColumn,
      say.drivers.bandColumn,
      say.drivers.effectColumn,
      say.drivers.shareColumn,
      say.drivers.kind,
    ],
    rows: drivers.map((driver) => [
      textCell(driverName(driver.id, by, words)),
      numberCell(driver.impact, points),
      textCell(bandWords(driver, score, words)),
      numberCell(driver.contrast, points),
      textCell(`${shareWords(driver, words)} % (${say.drivers.mentions(driver.inside, driver.n)})`),
      textCell(say.drivers.kinds[driver.kind]),
    ]),
  };
}

/** The square root spreads the seldom ones, most of which would lie upon one another. */
function placesIn(
  drivers: readonly Driver[],
  width: number,
): (driver: Pick<Driver, 'share' | 'contrast'>) => Place {
  const oftenest = Math.max(...drivers.map(({ share }) => share));
  const contrasts = drivers.map(({ contrast }) => contrast);
  const [least, most] = [Math.min(0, ...contrasts), Math.max(0, ...contrasts)];
  const tall = PLOT.bottom - PLOT.top;
  const wide = width - PLOT.left - PLOT.right - 2 * RADIUS;
  return ({ share, contrast }) => ({
    x: PLOT.left + RADIUS + Math.sqrt(share / oftenest) * wide,
    y: PLOT.top + ((most - contrast) / Math.max(most - least, 1e-9)) * tall,
  });
}

/** Names that would be written over one another are moved down, one line each. */
function spreadNames<Mark extends Place>(
  marks: readonly Mark[],
  width: number,
): readonly (Mark & NamedPlace)[] {
  const placed: (Mark & NamedPlace)[] = [];
  for (const mark of marks.toSorted((one, other) => one.y - other.y)) {
    const isLeft = mark.x > width - NAME_WIDTH;
    const near = placed.filter(
      (other) => other.isLeft === isLeft && Math.abs(other.x - mark.x) < NAME_WIDTH,
    );
    const lowest = Math.max(...near.map(({ nameY }) => nameY + LINE), mark.y);
    placed.push({ ...mark, isLeft, nameY: lowest - mark.y < 2 * LINE ? lowest : mark.y });
  }
  return placed;
}

import * as v from 'valibot';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../../../shared/metrics/tally.ts';
import { tallyVoices } from '../drivers/period-facts.ts';
import type { DayRange } from '../period.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { themeCounts, type ThemeCount } from '../summary.ts';
import { isWithin } from '../tally-cells.ts';

/** By what the journey is cut into steps. */
export const STEP_KINDS = ['touchpoint', 'stage'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step of the journey. */
export interface Step {
  /** Touchpoint or stage; empty for feedback that names none. */
  readonly name: string;
  readonly tally: Tally;
  /** What is complained of there, most first. */
  readonly pains: readonly ThemeCount[];
}

/** The setting that keeps the owner's order. */
export const ORDER_SETTING = 'journey-order';

const MOST_PAINS = 3;
const orderSchema = v.array(v.string());

/**
 * Cuts feedback into steps by where it was given.
 *
 * @param cells - Of what is looked at.
 * @param range - Days.
 * @returns One step for each touchpoint, in no order.
 */
export function stepsOfCells(cells: readonly Cell[], range: DayRange): readonly Step[] {
  const tallies = new Map<string, Tally>();
  for (const { touchpoint, day, tally } of cells) {
    if (!isWithin(day, range)) continue;
    tallies.set(touchpoint, addTallies(tallies.get(touchpoint) ?? EMPTY_TALLY, tally));
  }
  return [...tallies].map(([name, tally]) => stepOf(name, tally));
}

/**
 * Cuts feedback into steps by the stage that the owner has named.
 *
 * @param voices - Feedback that was looked into.
 * @returns One step for each stage, in no order.
 */
export function stepsOfVoices(voices: readonly StoredFeedback[]): readonly Step[] {
  const groups = new Map<string, StoredFeedback[]>();
  for (const voice of voices) {
    const name = voice.feedback.stage ?? '';
    groups.set(name, [...(groups.get(name) ?? []), voice]);
  }
  return [...groups].map(([name, group]) => stepOf(name, tallyVoices(group)));
}

/**
 * Puts steps in the owner's order.
 *
 * @param steps - Any.
 * @param order - Names in the owner's order; steps that it does not name come behind, those with most feedback first.
 * @returns The steps; what names none comes last.
 */
export function ordered(steps: readonly Step[], order: readonly string[]): readonly Step[] {
  const placeOf = ({ name }: Step): number => {
    if (name === '') return Number.MAX_SAFE_INTEGER;
    const at = order.indexOf(name);
    return at === -1 ? order.length : at;
  };
  return steps.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || other.tally.n - one.tally.n,
  );
}

/**
 * Moves a step.
 *
 * @param names - In the order at hand.
 * @param name - Which.
 * @param by - 1 for later, -1 for earlier.
 * @returns The new order.
 */
export function moved(names: readonly string[], name: string, by: 1 | -1): readonly string[] {
  const at = names.indexOf(name);
  const to = at + by;
  if (at === -1 || to < 0 || to >= names.length) return names;
  const rest = names.toSpliced(at, 1);
  return rest.toSpliced(to, 0, name);
}

/**
 * Reads the owner's order.
 *
 * @param stored - The setting as it is stored.
 * @returns Names; none where nothing is stored, or nothing that can be read.
 */
export function parseOrder(stored: unknown): readonly string[] {
  const parsed = v.safeParse(orderSchema, stored);
  return parsed.success ? parsed.output : [];
}

function stepOf(name: string, tally: Tally): Step {
  const pains = themeCounts(tally).filter(({ neg }) => neg > 0);
  return { name, tally, pains: pains.slice(0, MOST_PAINS) };
}

import type { Tally } from './tally.ts';

/** Which counts a cell holds: those of one business, source, touchpoint and day. */
export interface CellKey {
  readonly businessId: string;
  /** `Source.name`. */
  readonly source: string;
  /** Empty where there is none. */
  readonly touchpoint: string;
  /** ISO day. */
  readonly day: string;
}

/** The counts of one (business, source, touchpoint, day): what the dashboard reads instead of feedback. */
export interface Cell extends CellKey {
  readonly tally: Tally;
}

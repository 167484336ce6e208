/**
 * What follows from the feedback (analyses, cells, the list's index) is kept on one of two sides. Making it anew fills the
 * other side bit by bit, and in the end the sides are swapped: nobody ever sees half of it.
 */
export type Side = 0 | 1;

/** Making everything anew, as far as it has come. */
export interface Shadow {
  /** What its analyses are made with: see `analysisGeneration`. */
  readonly generation: string | null;
  /** The feedback up to this id, and nothing else, is counted on the other side. */
  readonly cursor: string;
  readonly done: number;
  /** How much feedback there was when it began. */
  readonly total: number;
  /** Whether the owner has stopped it: it goes on when they say so. */
  readonly isStopped: boolean;
}

/** What the store knows about what follows from its feedback. */
export interface UpkeepState {
  /** The side that is read. */
  readonly side: Side;
  /** What its analyses were made with; `null` where that is not known. */
  readonly generation: string | null;
  /** The other side, while it is being filled. */
  readonly shadow: Shadow | null;
}

/** Key of the one record of the object store `upkeep`. */
export const UPKEEP_KEY = 'state';

const FRESH: UpkeepState = { side: 0, generation: null, shadow: null };

/** Any transaction over `upkeep`. */
export interface UpkeepReader {
  objectStore(name: 'upkeep'): { get(key: string): Promise<UpkeepState | undefined> };
}

/**
 * Reads which side is read, and what is being made.
 *
 * @param transaction - Any over `upkeep`.
 * @returns The state; that of a new store where nothing has been noted.
 */
export async function upkeepOf(transaction: UpkeepReader): Promise<UpkeepState> {
  return (await transaction.objectStore('upkeep').get(UPKEEP_KEY)) ?? FRESH;
}

/**
 * The side that is not this one.
 *
 * @param side - Either.
 * @returns The other one.
 */
export function otherSide(side: Side): Side {
  return side === 0 ? 1 : 0;
}

/** The object stores of analyses, by side. */
export const ANALYSES = ['analyses', 'analyses-b'] as const;

/**
 * All keys of a side in an object store that both share.
 *
 * @param side - Which.
 * @param rest - The next parts of the keys, where only some are meant.
 * @returns A range; a key is an array that begins with the side.
 */
export function keysOfSide(side: Side, ...rest: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([side, ...rest], [side, ...rest, []]);
}

/** `AnalysisRecord.segment` of feedback that has not been put into the list's index yet. */
export const UNPLACED = -1;

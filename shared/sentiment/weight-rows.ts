/** What features add up to, by code and side by side: summing them up works nothing out and asks nothing. */
export type WeightRows = Float64Array;

/** Where the sums of a text are added up, over one clause after another. */
export interface Sums {
  /** Of the features of the text, each taken once: log-odds that it is no complaint, that it is praise, and the mean where above 0. */
  notBad: number;
  good: number;
  praise: number;
  /** The size of the largest mean that says something on its own. */
  strongest: number;
  /** Of the latest clause: how many features are known, their means, and what they say on their own. */
  known: number;
  mean: number;
  alone: number;
}

/** The features of a clause. */
export interface Clause {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  /** By feature: its code, see `Weights`; of one that is said twice, the second time `UNKNOWN`; how many tokens it goes back. */
  readonly codes: Uint16Array;
  readonly firstCodes: Uint16Array;
  readonly reaches: Uint8Array;
}

/** Bits of a code. */
export const CODE_BITS = 10;
/** Stands for the code of a feature that is not known; no level reaches it, and its row is empty. */
export const UNKNOWN = 2 ** CODE_BITS - 1;

/** Numbers of a row: as many as a processor fetches at once. */
const ROW_BITS = 3;
const NOT_BAD = 0;
const GOOD = 1;
const MEAN = 2;
const PRAISE = 3;
/** By reach of the feature: what it says in a clause on its own. */
const ALONE = 4;
const SIZE = 7;
/** By exclamation marks at the end of a clause. */
const EMPHASIS = [1, 1.1, 1.15, 1.2];
/** By reach of a feature, its share in a clause on its own: function words say nothing, pairs were often learned beside a "but". */
const SAID_ALONE = [0, 1, 0.5];
const LONGEST_REACH = 2;
/** A phrase says as much as a word. */
const WORD_REACH = 1;
/** In a clause on its own, a weight that small counts for nothing. */
const FAINT = 0.15;

/**
 * Works out all that a clause may ask of weights.
 *
 * @param notBad - By code: log-odds that a text is no complaint.
 * @param good - By code: log-odds that a text is praise.
 * @returns By exclamation marks at the end of a clause, three at most: the rows.
 */
export function weightRows(
  notBad: ArrayLike<number>,
  good: ArrayLike<number>,
): readonly WeightRows[] {
  return EMPHASIS.map((emphasis) => {
    const rows = new Float64Array(notBad.length << ROW_BITS);
    for (let code = 0; code < notBad.length; code += 1) {
      const [a, b] = [(notBad[code] ?? 0) * emphasis, (good[code] ?? 0) * emphasis];
      fillRow(rows, code << ROW_BITS, a, b);
    }
    return rows;
  });
}

function fillRow(rows: WeightRows, start: number, notBad: number, good: number): void {
  const mean = (notBad + good) / 2;
  rows[start + NOT_BAD] = notBad;
  rows[start + GOOD] = good;
  rows[start + MEAN] = mean;
  rows[start + PRAISE] = Math.max(0, mean);
  rows[start + SIZE] = Math.abs(mean);
  for (let reach = 0; reach < SAID_ALONE.length; reach += 1) {
    const says = mean * (SAID_ALONE[reach] ?? 1);
    rows[start + ALONE + reach] = Math.abs(says) > FAINT ? says : 0;
  }
}

/**
 * Adds the features of a clause up.
 *
 * @param sums - Of the text so far; those of the latest clause are made anew.
 * @param rows - From `weightRows`.
 * @param clause - Its features; what is unknown adds 0.
 */
export function addFeatures(
  sums: Sums,
  rows: WeightRows,
  { from, to, codes, firstCodes, reaches }: Clause,
): void {
  let { notBad, good, praise, strongest } = sums;
  let known = 0;
  let sum = 0;
  let alone = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    const row = code << ROW_BITS;
    const reach = reaches[at] ?? 0;
    known += code === UNKNOWN ? 0 : 1;
    sum += numberAt(rows, row + MEAN);
    alone += numberAt(rows, row + ALONE + (reach > LONGEST_REACH ? WORD_REACH : reach));
    const size = numberAt(rows, row + SIZE);
    if (size > strongest && reach > 0) strongest = size;
    const first = (firstCodes[at] ?? 0) << ROW_BITS;
    notBad += numberAt(rows, first + NOT_BAD);
    good += numberAt(rows, first + GOOD);
    praise += numberAt(rows, first + PRAISE);
  }
  sums.notBad = notBad;
  sums.good = good;
  sums.praise = praise;
  sums.strongest = strongest;
  sums.known = known;
  sums.mean = sum;
  sums.alone = alone;
}

function numberAt(rows: WeightRows, at: number): number {
  return rows[at] ?? 0;
}

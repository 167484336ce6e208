import { compareLineKeys, readLine, writeLine } from './list-line.ts';
import type { Line } from './list-line.ts';
import { keysOfSide } from './upkeep.ts';
import type { Side } from './upkeep.ts';

/** The part of the list that came in last: plain lines, until there are enough for a segment. */
export interface Tail {
  /** The number of the segment that it will be. */
  readonly segment: number;
  readonly count: number;
}

/** What is needed of the object stores to change the tail. */
export interface TailStores {
  readonly tails: {
    get(side: Side): Promise<Tail | undefined>;
    put(tail: Tail, side: Side): Promise<Side>;
  };
  readonly lines: {
    get(key: [Side, number]): Promise<string | undefined>;
    getAll(range: IDBKeyRange): Promise<string[]>;
    put(block: string, key: [Side, number]): Promise<[Side, number]>;
    delete(range: IDBKeyRange): Promise<void>;
  };
}

/** Few enough for a block to stay below the 64 KB from which on the browser keeps a value in a file of its own. */
const BLOCK_LINES = 64;

const LINE_END = '\n';
const NO_TAIL: Tail = { segment: 0, count: 0 };

/**
 * Reads how long the tail is.
 *
 * @param stores - The object stores of an open transaction.
 * @param side - Which side's.
 * @returns The tail; that of an empty list where there is none.
 */
export async function tailOf(
  stores: { readonly tails: Pick<TailStores['tails'], 'get'> },
  side: Side,
): Promise<Tail> {
  return (await stores.tails.get(side)) ?? NO_TAIL;
}

/**
 * Reads the tail's lines.
 *
 * @param stores - The object stores of an open transaction.
 * @param side - Which side's.
 * @returns All of them, in order of arrival.
 */
export async function tailLines(
  stores: { readonly lines: Pick<TailStores['lines'], 'getAll'> },
  side: Side,
): Promise<readonly Line[]> {
  return (await tailTexts(stores, side)).map((line) => readLine(line));
}

/**
 * Reads the tail's lines as they were written.
 *
 * @param stores - The object stores of an open transaction.
 * @param side - Which side's.
 * @returns Texts for `readLine`, in order of arrival.
 */
export async function tailTexts(
  stores: { readonly lines: Pick<TailStores['lines'], 'getAll'> },
  side: Side,
): Promise<readonly string[]> {
  const blocks = await stores.lines.getAll(keysOfSide(side));
  return blocks.flatMap((block) => block.split(LINE_END));
}

/**
 * Adds lines behind the tail's.
 *
 * @param stores - The object stores of an open transaction.
 * @param place - The side, and its tail.
 * @param lines - In any order.
 */
export async function appendToTail(
  stores: TailStores,
  { side, tail }: { readonly side: Side; readonly tail: Tail },
  lines: readonly Line[],
): Promise<void> {
  if (lines.length === 0) return;
  const full = Math.floor(tail.count / BLOCK_LINES);
  const rest = tail.count % BLOCK_LINES === 0 ? undefined : await stores.lines.get([side, full]);
  const texts = [...(rest === undefined ? [] : rest.split(LINE_END)), ...lines.map(writeLine)];
  await Promise.all([
    ...putBlocks(stores, side, { texts, from: full }),
    stores.tails.put({ ...tail, count: tail.count + lines.length }, side),
  ]);
}

/**
 * Puts other lines in place of the tail's.
 *
 * @param stores - The object stores of an open transaction.
 * @param place - The side, and the segment that the tail will be.
 * @param lines - All of them.
 */
export async function replaceTail(
  stores: TailStores,
  { side, segment }: { readonly side: Side; readonly segment: number },
  lines: readonly Line[],
): Promise<void> {
  await stores.lines.delete(keysOfSide(side));
  await Promise.all([
    ...putBlocks(stores, side, { texts: lines.map(writeLine), from: 0 }),
    stores.tails.put({ segment, count: lines.length }, side),
  ]);
}

/**
 * Orders lines as they stand in the list.
 *
 * @param one - A line.
 * @param other - A line.
 * @returns Below 0 where `one` is newer.
 */
export function compareLines(one: Pick<Line, 'key'>, other: Pick<Line, 'key'>): number {
  return compareLineKeys(one.key, other.key);
}

function putBlocks(
  { lines }: TailStores,
  side: Side,
  { texts, from }: { readonly texts: readonly string[]; readonly from: number },
): Promise<unknown>[] {
  const puts: Promise<unknown>[] = [];
  for (let at = 0; at < texts.length; at += BLOCK_LINES) {
    const block = texts.slice(at, at + BLOCK_LINES).join(LINE_END);
    puts.push(lines.put(block, [side, from + at / BLOCK_LINES]));
  }
  return puts;
}

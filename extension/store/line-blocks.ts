import { compareLineKeys, readLine, writeLine } from './list-line.ts';
import type { Line, LineKey } from './list-line.ts';

/** Lines to a block: reading costs by record rather than by byte, while writing costs by byte. */
const BLOCK_LINES = 256;

const LINE_END = '\n';

/** What is needed of the object store `lines`: its key is the key of the block's first line. */
export interface BlockStore {
  getAllKeys(): Promise<LineKey[]>;
  get(key: LineKey): Promise<string | undefined>;
  put(block: string, key: LineKey): Promise<LineKey>;
  delete(key: LineKey): Promise<void>;
}

/** A line that is to be written, or taken away where there is none. */
export interface LineChange {
  readonly key: LineKey;
  readonly line: Line | null;
}

/**
 * Reads a block's lines.
 *
 * @param block - As it is stored.
 * @returns Lines as text, in order.
 */
export function linesOfBlock(block: string): readonly string[] {
  return block.split(LINE_END);
}

/**
 * Writes lines into an empty store.
 *
 * @param blocks - The object store.
 * @param lines - In any order.
 */
export async function putLineBlocks(blocks: BlockStore, lines: readonly Line[]): Promise<void> {
  const sorted = lines.toSorted((one, other) => compareLineKeys(one.key, other.key));
  await putSorted(blocks, sorted);
}

/**
 * Writes, replaces and takes away lines where they belong.
 *
 * @param blocks - The object store.
 * @param changes - In any order, one for a place.
 */
export async function changeLines(
  blocks: BlockStore,
  changes: readonly LineChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const starts = await blocks.getAllKeys();
  const groups = new Map<number, LineChange[]>();
  for (const change of changes) {
    const at = blockFor(change.key, starts);
    const group = groups.get(at);
    if (group) group.push(change);
    else groups.set(at, [change]);
  }
  await Promise.all([...groups].map(([at, group]) => changeBlock(blocks, starts[at], group)));
}

/** The last block that begins at or before the key; the first one for what is newer than everything. */
function blockFor(key: LineKey, starts: readonly LineKey[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = starts[middle];
    if (start !== undefined && compareLineKeys(start, key) <= 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

async function changeBlock(
  blocks: BlockStore,
  start: LineKey | undefined,
  changes: readonly LineChange[],
): Promise<void> {
  const block = start === undefined ? undefined : await blocks.get(start);
  const before = block === undefined ? [] : linesOfBlock(block).map((line) => readLine(line));
  const lines = new Map(before.map((line) => [placeOf(line.key), line]));
  for (const { key, line } of changes) {
    if (line === null) lines.delete(placeOf(key));
    else lines.set(placeOf(key), line);
  }
  if (start !== undefined) await blocks.delete(start);
  await putLineBlocks(blocks, [...lines.values()]);
}

function placeOf([order, id]: LineKey): string {
  return `${order} ${id}`;
}

async function putSorted(blocks: BlockStore, lines: readonly Line[]): Promise<void> {
  // Halves rather than a full block and a rest, so that the next line does not split it again.
  const pieces = Math.ceil(lines.length / BLOCK_LINES);
  const size = Math.ceil(lines.length / Math.max(1, pieces));
  const puts: Promise<unknown>[] = [];
  for (let at = 0; at < lines.length; at += size) {
    const [first, ...others] = lines.slice(at, at + size);
    if (first === undefined) break;
    puts.push(blocks.put([first, ...others].map(writeLine).join(LINE_END), first.key));
  }
  await Promise.all(puts);
}

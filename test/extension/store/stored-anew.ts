import type { Analysis } from '../../../shared/feedback/analysis.ts';
import { dayOf } from '../../../shared/feedback/feedback.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { EMPTY_TALLY, addTallies, tallyOf } from '../../../shared/metrics/tally.ts';
import { allFeedback } from '../../../extension/store/all-feedback.ts';
import { placesIn } from '../../../extension/store/bitmap.ts';
import { readCells } from '../../../extension/store/cells.ts';
import { lineOf } from '../../../extension/store/list-line.ts';
import type { Line } from '../../../extension/store/list-line.ts';
import { tailLines } from '../../../extension/store/list-tail.ts';
import { writeFacts } from '../../../extension/store/line-facts.ts';
import { unpackFacts } from '../../../extension/store/segment-facts.ts';
import { readUpkeep } from '../../../extension/store/rebuild.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { keysOfSide } from '../../../extension/store/upkeep.ts';
import type { Side } from '../../../extension/store/upkeep.ts';
import { placesOfWord } from '../../../extension/store/word-leaf.ts';

/** What follows from the feedback. */
interface Derived {
  readonly cells: readonly Cell[];
  readonly lines: readonly WrittenLine[];
}

/** A line whose facts are one text: thousands of objects take long to compare. */
interface WrittenLine extends Omit<Line, 'facts'> {
  readonly facts: string | null;
}

interface Stored {
  readonly feedback: Feedback;
  readonly analysis: Analysis | null;
}

/**
 * What the store has kept beside the feedback, and the same made anew from the feedback alone, by other code.
 *
 * @param store - The open store.
 * @returns Both, to be compared.
 */
export async function storedAnew(store: Store): Promise<{ kept: Derived; counted: Derived }> {
  const stored: Stored[] = [];
  for await (const chunk of allFeedback(store)) {
    stored.push(
      ...chunk.map(({ feedback, analysis }) => ({
        feedback,
        analysis: analysis?.analysis ?? null,
      })),
    );
  }
  const lines = stored.map(({ feedback, analysis }) => lineOf(feedback, analysis));
  const { side } = await readUpkeep(store);
  const kept = {
    cells: await readCells(store, { from: null, to: null }),
    lines: byId([
      ...(await tailLines(linesOf(store), side)),
      ...(await sealedLines(store, side, lines)),
    ]),
  };
  return { kept, counted: { cells: cellsOf(stored), lines: byId(lines) } };
}

function linesOf(store: Store): { lines: { getAll(range: IDBKeyRange): Promise<string[]> } } {
  return { lines: { getAll: (range) => store.getAll('lines', range) } };
}

/** The lines of full segments: each with the terms that it is found by, and those of its words by which it is. */
async function sealedLines(
  store: Store,
  side: Side,
  expected: readonly Line[],
): Promise<readonly Line[]> {
  const words = new Map(expected.map((line) => [line.key[1], line.words]));
  const segments = await store.getAll('segments', keysOfSide(side));
  const lines = await Promise.all(
    segments.map(async ({ segment }) => {
      const orders = (await store.get('orders', [side, segment])) ?? new Float64Array();
      const ids = await store.getAll('ids', keysOfSide(side, segment));
      const known = ids.flatMap((chunk): readonly string[] => JSON.parse(chunk));
      const terms = await termsBySlot(store, side, segment);
      const leaves = await leavesOfSegment(store, side, segment);
      const packed = await store.get('facts', [side, segment]);
      const facts = packed === undefined ? [] : unpackFacts(packed);
      return known.map((id, slot): Line => {
        const found = (words.get(id) ?? []).filter((word) => isSaid(leaves, word, slot));
        return {
          key: [orders[slot] ?? 0, id],
          terms: terms.get(slot) ?? [],
          words: found,
          facts: facts[slot] ?? null,
        };
      });
    }),
  );
  return lines.flat().filter(({ terms }) => !terms.includes('gone'));
}

async function termsBySlot(
  store: Store,
  side: Side,
  segment: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const slots = new Map<number, string[]>();
  for (const key of await store.getAllKeys('bitmaps', keysOfSide(side))) {
    if (key[2] !== segment) continue;
    const bitmap = await store.get('bitmaps', key);
    for (const slot of placesIn(bitmap?.slice(1) ?? new Uint32Array())) {
      slots.set(slot, [...(slots.get(slot) ?? []), key[1]]);
    }
  }
  return slots;
}

async function leavesOfSegment(
  store: Store,
  side: Side,
  segment: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const keys = await store.getAllKeys('words', keysOfSide(side));
  const mine = keys.filter((key) => key[2] === segment);
  const leaves = await Promise.all(mine.map((key) => store.get('words', key)));
  return new Map(mine.map((key, at) => [key[1], leaves[at] ?? new Uint8Array()]));
}

const said = new WeakMap<Uint8Array, Map<string, ReadonlySet<number>>>();

function isSaid(leaves: ReadonlyMap<string, Uint8Array>, word: string, slot: number): boolean {
  for (let length = 1; length <= word.length; length += 1) {
    const leaf = leaves.get(word.slice(0, length));
    if (leaf === undefined) continue;
    const known = said.get(leaf) ?? new Map<string, ReadonlySet<number>>();
    said.set(leaf, known);
    const slots =
      known.get(word) ?? new Set(placesIn(placesOfWord(leaf, word) ?? new Uint32Array()));
    known.set(word, slots);
    if (slots.has(slot)) return true;
  }
  return false;
}

const SCORE_PARTS = 10_000;

function cellsOf(stored: readonly Stored[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { feedback, analysis } of stored) {
    const { businessId, source, touchpoint } = feedback;
    const key = {
      businessId,
      source: source.name,
      touchpoint: touchpoint ?? '',
      day: dayOf(feedback),
    };
    const name = [key.day, businessId, key.source, key.touchpoint].join('\u0000');
    const sum = cells.get(name)?.tally ?? EMPTY_TALLY;
    const tally = addTallies(sum, tallyOf(feedback, analysis));
    const sentimentSum = Math.round(tally.sentimentSum * SCORE_PARTS) / SCORE_PARTS;
    cells.set(name, { ...key, tally: { ...tally, sentimentSum } });
  }
  return [...cells].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
}

function byId(lines: readonly Line[]): readonly WrittenLine[] {
  return lines
    .map(({ key, terms, words, facts }) => ({
      key,
      terms: terms.toSorted(),
      words: words.toSorted(),
      facts: facts && writeFacts(facts),
    }))
    .toSorted((one, other) => (one.key[1] < other.key[1] ? -1 : 1));
}

import { signal, type ReadonlySignal } from '@preact/signals';
import { personOf } from '../../../shared/metrics/people.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/schema.ts';
import { readNarrowed } from '../narrow/read-narrowed.ts';
import type { Filters } from '../route.ts';
import type { PeopleMode } from '../view.ts';
import type { DayRange } from '../period.ts';
import { CHUNK_ROWS, growingTable, type RowChunk, type RowTable } from './row-table.ts';

/** What a list is narrowed to. */
export interface RowQuestion {
  readonly filters: Filters;
  readonly people: PeopleMode;
}

/** Chunks that are kept in memory; what is further away is read again when it is scrolled to. */
const KEPT = 24;

/** Reads the list wherever it is scrolled to, and keeps what was read last. */
export class RowReader {
  readonly #store: Store;
  readonly #question: RowQuestion;
  readonly #troubled: () => void;
  readonly #read = new Map<string, readonly StoredFeedback[]>();
  readonly #reading = new Map<string, Promise<void>>();
  /** Where a chunk goes on that follows one of the same days; `null` where nothing follows. */
  readonly #cursors = new Map<string, string | null>();
  /** Which piece each person said last, by `personOf`. */
  readonly #last = new Map<string, string>();
  /** What was read before the store changed: shown until it is read again. */
  readonly #stale = new Set<string>();
  /** Rows of each chunk of the list that grows at its end, in order. */
  readonly #lengths: number[] = [];
  readonly #leaving = new AbortController();
  readonly #revision = signal(0);
  #changes: number | null = null;
  #age = 0;

  constructor(store: Store, question: RowQuestion, troubled: () => void) {
    this.#store = store;
    this.#question = question;
    this.#troubled = troubled;
  }

  /** Counts up whenever more was read. */
  get revision(): ReadonlySignal<number> {
    return this.#revision;
  }

  /**
   * What was read of a chunk.
   *
   * @param chunk - Which.
   * @returns Newest first; `null` where it has not been read, or was let go.
   */
  rowsOf(chunk: RowChunk): readonly StoredFeedback[] | null {
    return this.#read.get(keyOf(chunk)) ?? null;
  }

  /**
   * The table of a list whose counts are not known, by what was read of it so far.
   *
   * @param range - All its days.
   * @returns The table, and whether its end was read.
   */
  grow(range: DayRange): { readonly table: RowTable; readonly isWhole: boolean } {
    for (let part = 0; ; part += 1) {
      const rows = this.#read.get(keyOf({ range, part }));
      if (rows !== undefined) this.#lengths[part] = rows.length;
      if (this.#lengths[part] === undefined) break;
    }
    const part = this.#lengths.length;
    const isWhole = part > 0 && this.#cursors.get(keyOf({ range, part })) === null;
    return { table: growingTable(range, this.#lengths, isWhole), isWhole };
  }

  /**
   * Reads chunks unless they are at hand.
   *
   * @param chunks - Which.
   */
  want(chunks: readonly RowChunk[]): void {
    for (const chunk of chunks) {
      const key = keyOf(chunk);
      const isAtHand = this.#read.has(key) && !this.#stale.has(key);
      if (!isAtHand) void this.#start(chunk).catch(this.#troubled);
    }
  }

  /**
   * Reads everything again when it is wanted, if the store has changed.
   *
   * @param changes - How often it has; the first time it is only noted.
   */
  follow(changes: number): void {
    const before = this.#changes;
    this.#changes = changes;
    if (before === null || before === changes) return;
    this.#age += 1;
    for (const key of this.#read.keys()) this.#stale.add(key);
    this.#reading.clear();
    this.#cursors.clear();
    this.#last.clear();
    this.#revision.value += 1;
  }

  /** Another list is looked at: what is being read for this one is read no further. */
  leave(): void {
    this.#leaving.abort();
  }

  #start(chunk: RowChunk): Promise<void> {
    const key = keyOf(chunk);
    const reading = this.#reading.get(key) ?? this.#readAnew(chunk, this.#age);
    this.#reading.set(key, reading);
    return reading;
  }

  async #readAnew(chunk: RowChunk, age: number): Promise<void> {
    const { range, part } = chunk;
    const key = keyOf(chunk);
    if (part > 0 && !this.#cursors.has(key)) await this.#start({ ...chunk, part: part - 1 });
    if (age !== this.#age) return;
    const after = this.#cursors.get(key) ?? null;
    const isEnd = part > 0 && after === null;
    const { filters } = this.#question;
    const { signal: leaving } = this.#leaving;
    const page = isEnd
      ? { items: [], next: null }
      : await readNarrowed(this.#store, {
          range,
          filters,
          limit: CHUNK_ROWS,
          after,
          signal: leaving,
        });
    if (age !== this.#age || leaving.aborted) return;
    this.#cursors.set(keyOf({ ...chunk, part: part + 1 }), page.next);
    this.#keep(
      key,
      page.items.filter((item) => this.#counts(item)),
    );
  }

  #keep(key: string, items: readonly StoredFeedback[]): void {
    this.#reading.delete(key);
    this.#stale.delete(key);
    this.#read.delete(key);
    this.#read.set(key, items);
    for (const old of this.#read.keys()) {
      if (this.#read.size <= KEPT) break;
      this.#read.delete(old);
    }
    this.#revision.value += 1;
  }

  /** Read newest first: who has spoken already said something older. */
  #counts({ feedback }: StoredFeedback): boolean {
    const person = this.#question.people === 'all' ? null : personOf(feedback);
    if (person === null) return true;
    const last = this.#last.get(person) ?? feedback.id;
    this.#last.set(person, last);
    return last === feedback.id;
  }
}

function keyOf({ range, part }: Pick<RowChunk, 'range' | 'part'>): string {
  return `${range.from} ${range.to} ${part}`;
}

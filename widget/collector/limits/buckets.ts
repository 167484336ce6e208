/** How much may come from one place. */
export interface Allowance {
  /** That may come at once; what was used grows back within a minute. */
  readonly perMinute: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

const MINUTE_MS = 60_000;

/** Places that are remembered; beyond that the full ones are forgotten, and then the oldest. */
const MOST_BUCKETS = 20_000;

/** Counts what comes from many places, each against the same allowance: a token bucket a place, in memory only. */
export class Buckets {
  readonly #capacity: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param allowance - For each place. */
  constructor({ perMinute }: Allowance) {
    this.#capacity = perMinute;
  }

  /**
   * How much is left.
   *
   * @param place - Any name.
   * @param now - Milliseconds.
   * @returns Share of the allowance, 0 to 1.
   */
  level(place: string, now: number): number {
    return this.#left(place, now) / this.#capacity;
  }

  /**
   * Takes one, where one is left.
   *
   * @param place - Any name.
   * @param now - Milliseconds.
   * @returns False where nothing is left.
   */
  take(place: string, now: number): boolean {
    const left = this.#left(place, now);
    if (left < 1) return false;
    // Put in anew, so that the map's order is that of the last use.
    this.#buckets.delete(place);
    this.#buckets.set(place, { left: left - 1, at: now });
    if (this.#buckets.size > MOST_BUCKETS) this.#tidy(now);
    return true;
  }

  #left(place: string, now: number): number {
    const { left, at } = this.#buckets.get(place) ?? { left: this.#capacity, at: now };
    const grown = (Math.max(0, now - at) / MINUTE_MS) * this.#capacity;
    return Math.min(this.#capacity, left + grown);
  }

  #tidy(now: number): void {
    for (const place of this.#buckets.keys()) {
      const isFull = this.#left(place, now) >= this.#capacity;
      if (isFull || this.#buckets.size > MOST_BUCKETS / 2) this.#buckets.delete(place);
    }
  }
}

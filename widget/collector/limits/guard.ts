import { AddressHash } from './address-hash.ts';
import { Buckets } from './buckets.ts';
import { isWorkDone, saltAt, type Challenge } from './proof-of-work.ts';

/** How much the public may write. */
export interface Limits {
  /** Posts a minute from one address; 0 for no limit. */
  readonly perAddress: number;
  /** Posts a minute to one inbox, of which the second half costs work; 0 for no limit. */
  readonly perInbox: number;
  /** Most megabytes that may wait in one inbox; 0 for no limit. */
  readonly inboxMegabytes: number;
}

/**
 * A class with forty telephones behind one address is let through, a script is not. An inbox of 500 MB holds more than
 * 300,000 answers.
 */
export const DEFAULT_LIMITS: Limits = { perAddress: 60, perInbox: 600, inboxMegabytes: 500 };

/** None at all: for whoever stands behind other limits, and for measuring. */
export const NO_LIMITS: Limits = { perAddress: 0, perInbox: 0, inboxMegabytes: 0 };

/** Whether something is taken; a challenge where it is, once the work is done. */
export type Admission = 'welcome' | 'too-many' | Challenge;

/**
 * Share of an inbox's allowance below which work is asked for, and how much: on average about 0.1 and 0.5 seconds of a
 * telephone, and a fifth of that on a desktop.
 */
const STEPS = [
  { below: 0.25, bits: 17 },
  { below: 0.5, bits: 15 },
] as const;

/** A tenth of an inbox's allowance is the form's, which can do no work. */
const FORM_SHARE = 0.1;

const BYTES_OF_MEGABYTE = 1_000_000;

/** Keeps floods away from the inboxes; all of it in memory. */
export class Guard {
  readonly #limits: Limits;
  readonly #secret: string;
  readonly #addressHash = new AddressHash();
  readonly #addresses: Buckets;
  readonly #inboxes: Buckets;
  readonly #forms: Buckets;

  /**
   * @param limits - How much may come.
   * @param secret - Behind the puzzles; the same in every process of one collector.
   */
  constructor(limits: Limits, secret: string) {
    this.#limits = limits;
    this.#secret = secret;
    this.#addresses = new Buckets({ perMinute: limits.perAddress });
    this.#inboxes = new Buckets({ perMinute: limits.perInbox });
    this.#forms = new Buckets({ perMinute: Math.max(1, limits.perInbox * FORM_SHARE) });
  }

  /** Most characters that may wait in one inbox. */
  get inboxBytes(): number {
    const { inboxMegabytes } = this.#limits;
    return inboxMegabytes === 0 ? Number.MAX_SAFE_INTEGER : inboxMegabytes * BYTES_OF_MEGABYTE;
  }

  /**
   * Counts a post against its sender's allowance.
   *
   * @param address - As the connection shows it; `null` where it is not known, and not counted.
   * @param now - The time.
   * @returns False where it is too much.
   */
  async admitAddress(address: string | null, now: Date): Promise<boolean> {
    if (address === null || this.#limits.perAddress === 0) return true;
    return this.#addresses.take(await this.#addressHash.of(address, now), now.getTime());
  }

  /**
   * Counts an envelope against its inbox's allowance. A flood without work cannot use up more than half of it.
   *
   * @param envelope - Where it goes, and its id.
   * @param envelope.inbox - The inbox's id.
   * @param envelope.id - The envelope's.
   * @param work - The header `Counterbell-Work`.
   * @param now - The time.
   * @returns Whether it is taken.
   */
  async admitEnvelope(
    { inbox, id }: { readonly inbox: string; readonly id: string },
    work: string | null,
    now: Date,
  ): Promise<Admission> {
    if (this.#limits.perInbox === 0) return 'welcome';
    const time = now.getTime();
    const level = this.#inboxes.level(inbox, time);
    const step = STEPS.find(({ below }) => level < below);
    if (step !== undefined) {
      const { bits } = step;
      const isDone = await isWorkDone(work, { id, bits, secret: this.#secret, now: time });
      if (!isDone) return { salt: await saltAt(this.#secret, time), bits };
    }
    return this.#inboxes.take(inbox, time) ? 'welcome' : 'too-many';
  }

  /**
   * Counts a form without JavaScript against its inbox's allowance.
   *
   * @param inbox - The inbox's id.
   * @param now - The time.
   * @returns False where it is too much.
   */
  admitForm(inbox: string, now: Date): boolean {
    return this.#limits.perInbox === 0 || this.#forms.take(inbox, now.getTime());
  }
}

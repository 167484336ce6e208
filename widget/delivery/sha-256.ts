const BLOCK = 64;
const STATE_WORDS = 8;
const ROUNDS = 64;

/** Bytes after the text: a mark, and its length in bits. */
const LEAST_PADDING = 9;
const MARK = 0x80;

const PRIMES = primesUpTo(311);

/** Fractions of the first primes' roots: made here, because the numbers themselves would be most of the file. */
const START = wordsOf(PRIMES.slice(0, STATE_WORDS).map(Math.sqrt));
const ROUND = wordsOf(PRIMES.map(Math.cbrt));

/** Of the block at hand. */
const schedule = new Int32Array(ROUNDS);

/**
 * Hashes texts with the same beginning, two million a second: the browser's own hashing answers each by a promise, which
 * takes far longer than the hash.
 *
 * @param beginning - Any text; its whole blocks of 64 bytes are gone through once.
 * @returns A function of the texts' ends, in ASCII: SHA-256 of the whole text as eight words, good until the next call.
 * @source FIPS 180-4.
 */
export function sha256From(beginning: string): (end: string) => Int32Array {
  const bytes = new TextEncoder().encode(beginning);
  const inBlocks = bytes.length - (bytes.length % BLOCK);
  const before = START.slice();
  for (let at = 0; at < inBlocks; at += BLOCK) compress(before, bytes, at);
  const rest = bytes.subarray(inBlocks);
  const state = START.slice();
  let length = -1;
  let last = rest;
  return (end) => {
    if (end.length !== length) {
      length = end.length;
      last = paddedWith(rest, bytes.length, length);
    }
    for (let at = 0; at < length; at += 1) last[rest.length + at] = end.charCodeAt(at);
    state.set(before);
    for (let at = 0; at < last.length; at += BLOCK) compress(state, last, at);
    return state;
  };
}

/** The last blocks, with room for an end. */
function paddedWith(rest: Uint8Array, beginning: number, length: number): Uint8Array<ArrayBuffer> {
  const used = rest.length + length;
  const padded = new Uint8Array(Math.ceil((used + LEAST_PADDING) / BLOCK) * BLOCK);
  padded.set(rest);
  padded[used] = MARK;
  // No text here has as many as 2^32 bits.
  new DataView(padded.buffer).setUint32(padded.length - 4, (beginning + length) * 8);
  return padded;
}

/** Mixes a block into a state. In plain steps: this is what all the time goes to. */
function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  spread(bytes, from);
  let a = of(state, 0);
  let b = of(state, 1);
  let c = of(state, 2);
  let d = of(state, 3);
  let e = of(state, 4);
  let f = of(state, 5);
  let g = of(state, 6);
  let h = of(state, 7);
  for (let at = 0; at < ROUNDS; at += 1) {
    const chosen = (e & f) ^ (~e & g);
    const turns = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + turns + chosen + of(ROUND, at) + of(schedule, at)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = of(state, 0) + a;
  state[1] = of(state, 1) + b;
  state[2] = of(state, 2) + c;
  state[3] = of(state, 3) + d;
  state[4] = of(state, 4) + e;
  state[5] = of(state, 5) + f;
  state[6] = of(state, 6) + g;
  state[7] = of(state, 7) + h;
}

/** A block's sixteen words, and those that follow from them. */
function spread(bytes: Uint8Array, from: number): void {
  for (let at = 0; at < BLOCK; at += 4) {
    const byte = from + at;
    const high = (of(bytes, byte) << 24) | (of(bytes, byte + 1) << 16);
    schedule[at >> 2] = high | (of(bytes, byte + 2) << 8) | of(bytes, byte + 3);
  }
  for (let at = 16; at < ROUNDS; at += 1) {
    const early = of(schedule, at - 15);
    const late = of(schedule, at - 2);
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[at] = of(schedule, at - 16) + first + of(schedule, at - 7) + second;
  }
}

/** A number that is there. */
function of(numbers: Int32Array | Uint8Array, at: number): number {
  return numbers[at] ?? 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** What is behind the points. */
function wordsOf(roots: readonly number[]): Int32Array {
  return Int32Array.from(roots, (root) => (root % 1) * 2 ** 32);
}

function primesUpTo(most: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; number <= most; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

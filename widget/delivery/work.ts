import { sha256From } from './sha-256.ts';

/** More would keep a phone busy for a minute; who asks for it is not our collector. */
const MOST_BITS = 20;

/** So many tries that a telephone answers a touch in between, within 50 ms. */
const AT_ONCE = 8192;

/** Bytes that are hashed together, and the most zeros that a nonce is lengthened by for their sake. */
const BLOCK = 64;
const MOST_ZEROS = 24;

/**
 * Does the work that a collector under load asks for: finds a nonce by trying.
 *
 * @param asked - The collector's answer: `{challenge: {salt, bits}}`.
 * @param id - The envelope's, so that the work is good for this one only.
 * @returns `salt:nonce`, where SHA-256 of `salt:id:nonce` begins with so many zero bits.
 * @throws {RangeError} Where it asks for nothing sensible.
 * @source Back 2002, "Hashcash": partial hash inversion.
 */
export async function doWork(asked: unknown, id: string): Promise<string> {
  const { salt, bits } = challengeOf(asked);
  const beginning = `${salt}:${id}:`;
  const zeros = zerosAfter(beginning);
  const hash = sha256From(beginning + zeros);
  for (let from = 0; ; from += AT_ONCE) {
    for (let count = from; count < from + AT_ONCE; count += 1) {
      const [first = 0] = hash(String(count));
      if (Math.clz32(first) >= bits) return `${salt}:${zeros}${count}`;
    }
    await turnOfOthers();
  }
}

/** With them, what stays the same fills whole blocks, so that a try costs one block and not two. */
function zerosAfter(beginning: string): string {
  const missing = (BLOCK - (beginning.length % BLOCK)) % BLOCK;
  return '0'.repeat(missing > MOST_ZEROS ? 0 : missing);
}

/** By a message and not by a timer, which on a page in the background waits for a second. */
function turnOfOthers(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(0);
  }).finally(() => port1.close());
}

function challengeOf(asked: unknown): { readonly salt: string; readonly bits: number } {
  const { challenge }: { readonly challenge?: unknown } = Object(asked);
  const { salt, bits }: { readonly salt?: unknown; readonly bits?: unknown } = Object(challenge);
  if (typeof salt !== 'string' || typeof bits !== 'number' || !(bits >= 0 && bits <= MOST_BITS)) {
    throw new RangeError('The collector asked for no work that can be done.');
  }
  return { salt, bits };
}

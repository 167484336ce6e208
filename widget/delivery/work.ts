/** More would keep a phone busy for a minute; who asks for it is not our collector. */
const MOST_BITS = 20;

/** As many at once keep the browser's own hashing busy. */
const BATCH = 64;

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
  for (let from = 0; ; from += BATCH) {
    const nonces = Array.from({ length: BATCH }, (_none, at) => from + at);
    const zeros = await Promise.all(nonces.map((nonce) => zeroBitsOf(`${salt}:${id}:${nonce}`)));
    const found = zeros.findIndex((count) => count >= bits);
    if (found !== -1) return `${salt}:${from + found}`;
  }
}

function challengeOf(asked: unknown): { readonly salt: string; readonly bits: number } {
  const { challenge }: { readonly challenge?: unknown } = Object(asked);
  const { salt, bits }: { readonly salt?: unknown; readonly bits?: unknown } = Object(challenge);
  if (typeof salt !== 'string' || typeof bits !== 'number' || !(bits >= 0 && bits <= MOST_BITS)) {
    throw new RangeError('The collector asked for no work that can be done.');
  }
  return { salt, bits };
}

async function zeroBitsOf(text: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Math.clz32(new DataView(digest).getUint32(0));
}

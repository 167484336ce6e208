import type { TextReading } from './read-text.ts';

/** Below this a feature moves nothing that anybody would see. */
const LEAST = 0.01;
let latest = new Float64Array(1024);

/**
 * Says what each token adds to the score of its clause; what two words make together is shared between them.
 *
 * @param reading - Of the text.
 * @returns By index of the token: log-odds, above 0 for praise.
 */
export function opinionsOf({ features, scan, pack, evidence }: TextReading): Float64Array {
  const opinions = new Float64Array(scan.count);
  addOpinions(opinions, { features, pack, evidence });
  return opinions;
}

/**
 * The same where making room for each text would take longer than the rest.
 *
 * @param reading - Of the text.
 * @returns By index of the token, and behind the last token anything; valid until it is asked for the next text.
 */
export function latestOpinions(reading: TextReading): Float64Array {
  const { count } = reading.scan;
  if (latest.length < count) latest = new Float64Array(count * 2);
  latest.fill(0, 0, count);
  addOpinions(latest, reading);
  return latest;
}

function addOpinions(
  opinions: Float64Array,
  { features, pack, evidence }: Pick<TextReading, 'features' | 'pack' | 'evidence'>,
): void {
  const { notBad, good } = pack.weights;
  for (let at = 0; at < features.count; at += 1) {
    const code = evidence.codes[at] ?? 0;
    const weight = ((notBad[code] ?? 0) + (good[code] ?? 0)) / 2;
    if (Math.abs(weight) < LEAST) continue;
    const reach = features.reaches[at] ?? 1;
    // A function word says little on its own.
    if (reach === 0) continue;
    const last = features.tokens[at] ?? 0;
    for (let token = last; token > last - reach; token -= 1) {
      opinions[token] = (opinions[token] ?? 0) + weight / reach;
    }
  }
}

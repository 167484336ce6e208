/** Encodings from before UTF-8 that exports and spreadsheets still come in. */
export type LegacyEncoding =
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1254'
  | 'macintosh'
  | 'windows-1251'
  | 'koi8-r'
  | 'windows-1253'
  | 'shift_jis'
  | 'euc-kr'
  | 'gb18030'
  | 'big5';

/** Bytes of lines that are looked at. */
const SAMPLE_BYTES = 100_000;

const FIRST_HIGH = 0x80;
const LF = 0x0a;
const CR = 0x0d;

/** Letters beyond ASCII that a language writes, in the encoding that its country used; the most usual encoding first. */
const LATIN: readonly (readonly [LegacyEncoding, string])[] = [
  ['windows-1252', 'äöüß'],
  ['windows-1252', 'àâæçèéêëîïôùûüÿœ'],
  ['windows-1252', 'áéíñóúüºª'],
  ['windows-1252', 'áâãàçéêíóôõúü'],
  ['windows-1252', 'àèéìíîòóùú'],
  ['windows-1252', 'åäöéæø'],
  ['windows-1252', 'ëïéèêöüáóúí'],
  ['windows-1250', 'ąćęłńóśźż'],
  ['windows-1250', 'áčďéěíňóřšťúůýž'],
  ['windows-1250', 'áäčďéíĺľňóôŕšťúýž'],
  ['windows-1250', 'áéíóöőúüű'],
  ['windows-1250', 'ăâîşţ'],
  ['windows-1250', 'čćđšž'],
  ['windows-1254', 'çğıöşüâîûİ'],
  ['macintosh', 'äöüß'],
  ['macintosh', 'àâæçèéêëîïôùûüÿœ'],
  ['macintosh', 'áéíñóúü'],
  ['macintosh', 'àèéìòù'],
];

const USUAL: LegacyEncoding = 'windows-1252';

/** Of fewer signs nothing is told. */
const LEAST_SIGNS = 2;

/** By how much a rarer encoding must make more sense than the most usual one. */
const CLEARLY = 0.1;

/** Share of the letters that must stand in words of one script. */
const MOSTLY = 0.7;

/** The commonest letters of a script, of which any long text is full, and the share that it must reach. */
const SCRIPTS: readonly (readonly [LegacyEncoding, string, number])[] = [
  ['shift_jis', 'ぁ-んァ-ヶー、。', 0.25],
  ['euc-kr', '가-힣', 0.85],
  ['windows-1251', 'оеаинтсрвл', 0.45],
  ['koi8-r', 'оеаинтсрвл', 0.45],
  ['windows-1253', 'αοιετσνηυρκάέήίόύώ', 0.5],
  ['gb18030', '的了是不我很好有一在这人们个服务店来都没也还吃到说', 0.08],
  ['big5', '的了是不我很好有一在這人們個服務店來都沒也還吃到說', 0.08],
];

/**
 * Guesses the encoding of a text that is not UTF-8, by which reading of it makes words.
 *
 * @param bytes - The whole file.
 * @returns The encoding; windows-1252 where none makes more sense.
 * @source https://encoding.spec.whatwg.org/
 */
export function guessLegacy(bytes: Uint8Array): LegacyEncoding {
  const sample = highLines(bytes);
  return scriptOf(sample) ?? latinOf(sample);
}

function scriptOf(sample: Uint8Array): LegacyEncoding | null {
  const [best] = SCRIPTS.map(([encoding, letters, least]) => {
    return { encoding, excess: commonIn(decoded(sample, encoding) ?? '', letters) / least };
  }).toSorted((one, other) => other.excess - one.excess);
  return best !== undefined && best.excess >= 1 ? best.encoding : null;
}

/** Share of the letters, of a text in a foreign script. */
function commonIn(text: string, letters: string): number {
  if (!isRunning(text)) return 0;
  const foreign = text.match(/[^\0-\u007F]/gu)?.length ?? 0;
  const common = text.match(new RegExp(`[${letters}]`, 'gu'))?.length ?? 0;
  return foreign === 0 ? 0 : common / foreign;
}

/** In other scripts most letters stand beside one another, and words are of nothing else: an umlaut stands among others. */
function isRunning(text: string): boolean {
  const words = text.match(/\p{L}*[^\0-\u007F]\p{L}*/gu) ?? [];
  const whole = words.filter((word) => !/[a-z]/i.test(word)).join('').length;
  if (whole < words.join('').length * MOSTLY) return false;
  const runs = text.match(/[^\0-\u007F]+/gu) ?? [];
  const paired = runs.filter((run) => run.length > 1).join('').length;
  return paired * 2 > runs.join('').length;
}

function latinOf(sample: Uint8Array): LegacyEncoding {
  let best: LegacyEncoding = USUAL;
  let most = 0;
  if (foreignIn(decoded(sample, USUAL) ?? '').length < LEAST_SIGNS) return USUAL;
  for (const [encoding, letters] of LATIN) {
    const share = shareOf(decoded(sample, encoding) ?? '', letters);
    const isSame = encoding === USUAL || encoding === best;
    if (share > most + (isSame ? 0 : CLEARLY)) {
      best = encoding;
      most = share;
    }
  }
  return best;
}

function shareOf(text: string, letters: string): number {
  const own = new Set(letters + letters.toUpperCase());
  const foreign = foreignIn(text);
  return foreign.filter((sign) => own.has(sign)).length / Math.max(1, foreign.length);
}

/** The letters that are not ASCII, and the signs that stand where letters should. */
function foreignIn(text: string): readonly string[] {
  return (
    text.match(
      /(?![ºª’‘“”„–—…«»€])(?:\p{L}(?<![A-Za-z])|(?<=\p{L})[^\0-\u007F](?=\p{L})|[\u0080-\u009F])/gu,
    ) ?? []
  );
}

function decoded(sample: Uint8Array, encoding: LegacyEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample);
  } catch {
    // The bytes mean nothing in that encoding.
    return null;
  }
}

/** The lines that tell something, whole, so that no letter of two bytes is cut. */
function highLines(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length + 1, SAMPLE_BYTES));
  let length = 0;
  let start = 0;
  let isHigh = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? LF;
    if (byte >= FIRST_HIGH) isHigh = true;
    if (byte !== LF && byte !== CR) continue;
    const line = bytes.subarray(start, at);
    if (isHigh && length + line.length < sample.length) {
      sample.set(line, length);
      length += line.length + 1;
      sample[length - 1] = LF;
    }
    start = at + 1;
    isHigh = false;
  }
  return sample.subarray(0, length);
}

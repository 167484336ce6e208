import { guessLegacy, type LegacyEncoding } from './legacy-encoding.ts';

/** A file's bytes as text, and how they were understood. */
export interface DecodedText {
  /** Without byte order mark; every line end is `\n`. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;
  /** Lines, from 1, that were not in the encoding of the rest and were read as windows-1252. */
  readonly oddLines: readonly number[];
}

/** Signs looked at to tell UTF-16 without a mark: enough for any header row. */
const UTF16_SAMPLE_BYTES = 4096;

/** Share of bytes that are zero in one half of each pair: UTF-16 of Latin text has nearly all, text in bytes none. */
const UTF16_ZEROS = 0.4;

/** How much rarer zeros are in the other half, where only signs such as some emoji have them. */
const UTF16_RARE = 8;

/** Share of control signs from which bytes are no text; compressed files have a tenth. */
const MOST_CONTROLS = 0.03;

/** Tab, line ends, the old end-of-file mark and the escape sign of terminals do stand in texts. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
const FIRST_PRINTABLE = 0x20;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Decodes a text file whose encoding nobody states: byte order mark, UTF-16 by its zeros, UTF-8 where the bytes allow
 * it, else one of the encodings from before (legacy-encoding.ts). All bytes are looked at, since the first umlaut may stand on the last line.
 *
 * @param bytes - The whole file.
 * @returns The text; `null` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Of(bytes);
  // `stream` overlooks a character that a broken download cut in two at the very end.
  if (utf16 !== null) {
    return made(new TextDecoder(utf16).decode(bytes, { stream: true }), utf16, []);
  }
  if (!bytes.includes(0)) return decodeBytes(bytes);
  // A stray zero, as broken programs leave them; where there are many it is no text.
  return isBinary(bytes) ? null : decodeBytes(bytes.filter((byte) => byte !== 0));
}

function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const whole = decodeUtf8(bytes);
  if (whole !== null) return made(whole, 'utf-8', []);
  if (isBinary(bytes)) return null;
  if (mostlyUtf8(bytes)) return decodeByLine(bytes);
  const encoding = guessLegacy(bytes);
  return made(new TextDecoder(encoding).decode(bytes), encoding, []);
}

function made(
  text: string,
  encoding: DecodedText['encoding'],
  oddLines: readonly number[],
): DecodedText {
  return { text: text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'), encoding, oddLines };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, UTF16_SAMPLE_BYTES) / 2);
  const even = zerosIn(bytes, 0, pairs);
  const odd = zerosIn(bytes, 1, pairs);
  if (odd > pairs * UTF16_ZEROS && even * UTF16_RARE < odd) return 'utf-16le';
  if (even > pairs * UTF16_ZEROS && odd * UTF16_RARE < even) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < FIRST_PRINTABLE && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return controls > bytes.length * MOST_CONTROLS;
}

function zerosIn(bytes: Uint8Array, half: 0 | 1, pairs: number): number {
  let zeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2 + half] === 0) zeros += 1;
  }
  return zeros;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    // `stream` overlooks a character that a broken download cut in two at the very end.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // Not UTF-8: the caller tries the next encoding.
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Whether a file is UTF-8 with a few foreign lines in it (rows pasted together), rather than not UTF-8 at all. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.match(/[^\0-\u007F\uFFFD]/gu)?.length ?? 0;
  return whole > broken;
}

function decodeByLine(bytes: Uint8Array): DecodedText {
  const lines: string[] = [];
  const oddLines: number[] = [];
  for (const line of linesOf(bytes)) {
    const text = decodeUtf8(line);
    if (text === null) oddLines.push(lines.length + 1);
    lines.push(text ?? decodeWindows1252(line));
  }
  return made(lines.join('\n'), 'utf-8', oddLines);
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== LF && byte !== CR) continue;
    yield bytes.subarray(start, at);
    if (byte === CR && bytes[at + 1] === LF) at += 1;
    start = at + 1;
  }
  yield bytes.subarray(start);
}

import { findLanguage, LOOKED_AT } from '../languages/detect-language.ts';
import { newEvidence, weigh, type Evidence } from './evidence.ts';
import { listFeatures, newFeatures, type Features } from './features.ts';
import { builtInModel } from './model/built-in.ts';
import type { Pack } from './read-model.ts';
import { newScan, scanText, type Scan } from './scan.ts';
import { splitClauses, type Span } from './split-clauses.ts';
import { rolesFor, type WordRoles } from './word-roles.ts';

/** A text as the analysis has read it; valid until the next text is read. */
export interface TextReading {
  /** `null` for a text of emoji alone. */
  readonly language: string | null;
  /** Whether parts of it seem to be written in another language: see `readRuns`. */
  readonly isMixed: boolean;
  readonly scan: Scan;
  readonly spans: readonly Span[];
  readonly features: Features;
  readonly evidence: Evidence;
  readonly pack: Pack;
}

/** A text without language, such as a lone emoji, is judged by this one's signs. */
const WITHOUT_LANGUAGE = 'en';
const CASE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LETTER_OR_EMOJI = /[\p{L}\p{Extended_Pictographic}]|[:;=]['’]?-?[()DPp/|]|<3/u;
const LETTER = /\p{L}/u;
const scan = newScan();
const features = newFeatures();
const evidence = newEvidence();

/**
 * Reads a text: language, words, clauses, features, and what the model makes of them. In time linear in its length.
 *
 * @param text - Anything, HTML and lone surrogates included.
 * @param hint - BCP 47 tag from where the text came, or `null`; the text itself is believed first.
 * @returns The reading; `empty` for a text without a letter and without an emoji, `unsupported` for one in a language that we do
 *   not read, `damaged-model` where the model cannot be used.
 */
export function readText(
  text: string,
  hint: string | null,
): TextReading | 'empty' | 'unsupported' | 'damaged-model' {
  if (!startsWithLetter(text) && !LETTER_OR_EMOJI.test(text)) return 'empty';
  // One scan serves both, but of a long text in a language that we do not read only a part is looked at.
  const isScanned = text.length <= LOOKED_AT;
  if (isScanned) scanText(scan, text, false);
  const { language, isMixed } = findLanguage(text, hint, isScanned ? scan : null);
  if (language === null && LETTER.test(text)) return 'unsupported';
  const roles = rolesFor(language);
  if (!isScanned || roles.elides) scanText(scan, text, roles.elides);
  return readScan(language, isMixed, roles);
}

/** Nearly all texts do, and then the pattern, which takes longer, need not be asked. */
function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0) | CASE;
  return first >= SMALL_A && first <= SMALL_Z;
}

/**
 * Reads a text whose language is known.
 *
 * @param text - Anything.
 * @param language - Tag of the registry; `null` for a text of emoji alone.
 * @returns The reading.
 */
export function readIn(text: string, language: string | null): TextReading | 'damaged-model' {
  const roles = rolesFor(language);
  scanText(scan, text, roles.elides);
  return readScan(language, false, roles);
}

function readScan(
  language: string | null,
  isMixed: boolean,
  roles: WordRoles,
): TextReading | 'damaged-model' {
  const model = builtInModel();
  const pack = model.ok ? model.value.get(language ?? WITHOUT_LANGUAGE) : undefined;
  if (pack === undefined) return 'damaged-model';
  const spans = splitClauses(scan, roles);
  listFeatures(features, scan, spans, roles);
  weigh(evidence, features, spans, pack.weights);
  return { language, isMixed, scan, spans, features, evidence, pack };
}

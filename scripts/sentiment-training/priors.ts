import { entriesOf, wordsOf, type Lexicon } from '../../shared/languages/lexicon.ts';
import { lexiconFor } from '../../shared/languages/registry.ts';
import { lookUp } from '../../shared/languages/word-index.ts';
import { EMOJI_VALENCE } from '../../shared/sentiment/emoji.ts';
import { NEGATED } from '../../shared/sentiment/features.ts';
import { hashWord, mixHashes } from '../../shared/sentiment/hash.ts';
import { emojiHash } from '../../shared/sentiment/scan.ts';
import { phraseHash } from '../../shared/sentiment/word-roles.ts';
import type { Sample } from './samples.ts';

/** What a step of hand-given valence (-4 to 4) is worth in log-odds. */
const STEP = 0.3;
/** A phrase stands for two words and more, which are left out. */
const PHRASE_STEP = 0.4;
/** A negated word is weaker than its opposite: "not great" is not "terrible". */
const TURNED = -0.5;
const WORD = /\p{L}{3,30}/gu;

/**
 * Lists what the hand-written lists say of features.
 *
 * @param tags - Languages that share the tables.
 * @param samples - Texts, whose words are looked up as the lists' other forms.
 * @returns Log-odds by hash.
 */
export function priorsOf(
  tags: readonly string[],
  samples: readonly Sample[],
): ReadonlyMap<number, number> {
  const priors = new Map<number, number>();
  for (const tag of tags) {
    const lexicon = lexiconFor(tag);
    if (lexicon === null) continue;
    addForms(priors, lexicon, wordsIn(samples, tag));
    addWords(priors, lexicon);
  }
  for (const [emoji, valence] of entriesOf(EMOJI_VALENCE)) {
    const point = emoji.codePointAt(0) ?? 0;
    const isEmoticon = emoji.length > 1 && point < 0x80;
    const face = /[(/|]/u.test(emoji) ? ':(' : ':)';
    priors.set(isEmoticon ? hashWord(face) : emojiHash(point), valence * STEP);
  }
  return priors;
}

/** The words of the texts that a stem of the list or its spelling without accents covers. */
function addForms(
  priors: Map<number, number>,
  { language, valence }: Lexicon,
  words: ReadonlySet<string>,
): void {
  const roles = new Set(
    wordsOf(
      `${language.stopWords} ${language.negators} ${language.boosters} ${language.contrasts}`,
    ),
  );
  for (const word of words) {
    const value = roles.has(word) ? null : lookUp(valence, word);
    if (value !== null) addWord(priors, word, value);
  }
}

function wordsIn(samples: readonly Sample[], tag: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text, language } of samples) {
    if (language !== tag) continue;
    for (const [word] of text.toLowerCase().matchAll(WORD)) words.add(word);
  }
  return words;
}

function addWord(priors: Map<number, number>, word: string, valence: number): void {
  const hash = hashWord(word);
  priors.set(hash, valence * STEP);
  priors.set(mixHashes(hash, NEGATED), valence * STEP * TURNED);
}

function addWords(priors: Map<number, number>, { language, idioms }: Lexicon): void {
  for (const [word, valence] of entriesOf(language.valence)) {
    addWord(priors, word.replace('*', ''), valence);
  }
  for (const { words, valence } of Array.from(idioms.values()).flat()) {
    const parts = language.elides ? words.flatMap((word) => word.split(/(?<=')/u)) : words;
    const hash = phraseHash(parts);
    priors.set(hash, valence * PHRASE_STEP);
    priors.set(mixHashes(hash, NEGATED), valence * PHRASE_STEP * TURNED);
  }
}

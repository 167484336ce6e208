import { tokenise } from '../sentiment/tokenise.ts';
import { valenceOf, wordsOf } from './lexicon.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { LANGUAGES, lexiconFor } from './registry.ts';

const MOST_LETTERS = 2000;
const MOST_WORDS = 200;
/** Below this the words found say too little to overrule a hint. */
const FEW_POINTS = 2;
/** Function words and words with a valence make up a third of a text and more; far fewer is another language. */
const LOWEST_SHARE = 0.12;

/** Letters that one of our languages uses and most of the others do not. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  es: /[ñ¿¡]/gu,
  fr: /[œêèëûîù]/gu,
  de: /[ßäöü]/gu,
  it: /[ìò]/gu,
  pt: /[ãõ]/gu,
};
const FOREIGN_LETTERS =
  /[łąężźśćńőűşığåøčřěůžđšťďățșơưạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹþð]/gu;
const POINTS = countedWords();

/**
 * Tells the language of a text by its function words and letters.
 *
 * @param text - Any text; its beginning decides.
 * @param hint - BCP 47 tag from where the text came; decides only where the text itself is too short to tell.
 * @returns A tag of the registry; `null` for any other language, which is said and not guessed.
 */
export function detectLanguage(text: string, hint: string | null = null): string | null {
  const beginning = text.slice(0, MOST_LETTERS).normalize('NFC').toLowerCase();
  if (!isMostlyLatin(beginning)) return null;
  const words = tokenise(beginning, false)
    .filter((token) => token.kind === 'word')
    .slice(0, MOST_WORDS)
    .flatMap((token) => partsOf(token.form));
  const points = pointsByLanguage(words, beginning);
  const [best, second] = [...points].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FEW_POINTS || best[1] === second?.[1]) {
    return fromLittle(words, points, hint);
  }
  const evidence = best[1] + matchesIn(best[0], words);
  if (evidence / words.length < LOWEST_SHARE) return null;
  return lexiconFor(best[0])?.language.tag ?? null;
}

/** Elided words stand for function words in French and Italian, and English keeps its own together: count both ways. */
function partsOf(form: string): readonly string[] {
  const apostrophe = form.indexOf("'");
  if (apostrophe <= 0 || POINTS.has(form)) return [form];
  return [form.slice(0, apostrophe + 1), form.slice(apostrophe + 1)];
}

function pointsByLanguage(words: readonly string[], text: string): Map<string, number> {
  const points = new Map<string, number>();
  const add = (tag: string, count: number): void => {
    points.set(tag, (points.get(tag) ?? 0) + count);
  };
  for (const word of words) for (const tag of POINTS.get(word) ?? []) add(tag, 1);
  for (const [tag, letters] of Object.entries(OWN_LETTERS)) {
    add(tag, Math.min(3, text.match(letters)?.length ?? 0));
  }
  add('other', text.match(FOREIGN_LETTERS)?.length ?? 0);
  return points;
}

/** Short texts: the hint where we read it and nothing speaks against, else the language that knows most of the words. */
function fromLittle(
  words: readonly string[],
  points: ReadonlyMap<string, number>,
  hint: string | null,
): string | null {
  const most = Math.max(0, ...points.values());
  if ((points.get('other') ?? 0) === most && most > 0) return null;
  if (hint !== null) return lexiconFor(hint)?.language.tag ?? null;
  const fitting = LANGUAGES.filter(({ tag }) => most === 0 || points.get(tag) === most);
  const known = fitting.map(({ tag }) => ({ tag, matches: matchesIn(tag, words) }));
  const best = known.toSorted((a, b) => b.matches - a.matches)[0];
  if (best === undefined) return null;
  return best.matches > 0 || most > 0 ? best.tag : null;
}

function matchesIn(tag: string, words: readonly string[]): number {
  const lexicon = lexiconFor(tag);
  if (lexicon === null) return 0;
  return words.filter((word) => valenceOf(lexicon, word) !== null).length;
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > 0 && latin * 2 >= letters;
}

function countedWords(): ReadonlyMap<string, readonly string[]> {
  const counted = new Map<string, string[]>();
  const lists = [
    ...LANGUAGES.map(({ tag, stopWords, negators, boosters, contrasts }) => [
      tag,
      `${stopWords} ${negators} ${boosters} ${contrasts}`,
    ]),
    ...Object.entries(OTHER_LANGUAGES),
  ];
  for (const [tag = '', list = ''] of lists) {
    for (const word of new Set(wordsOf(list))) {
      counted.set(word, [...(counted.get(word) ?? []), tag]);
    }
  }
  return counted;
}

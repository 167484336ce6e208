import { LANGUAGES } from '../languages/registry.ts';
import { stemOf } from '../themes/light-stem.ts';

/** A word of a text, ready to be counted. */
export interface PhraseWord {
  /** Counts words from 1; every ending of a word has the same. */
  readonly id: number;
  /** `false`: a function word or a name, which no phrase may hold. */
  readonly isTelling: boolean;
}

/** Reads the words of texts; keeps what it has seen. */
export interface PhraseReader {
  /** What a word is; language is a primary tag, `null` where it is not known. */
  readonly read: (word: string, language: string | null) => PhraseWord;
}

/** The words of a text and the signs that part them; without a look at each letter's class, which takes three times as long. */
export const PHRASE_TOKEN =
  /[^\s!-&(-/:-@[-`{-~\u00a1-\u00bf\u2013-\u2014\u201c-\u201f\u2026]+|[.!?;:,()\n]+/g;

const SILENT: PhraseWord = { id: 0, isTelling: false };
const LETTER = /\p{L}/u;
const SHORTEST = 3;
const LONGEST = 30;
/** A text of random words must not fill the memory. */
const MOST_KEPT = 120_000;
/** Words that every review holds and that the lists of function words leave out; bare judgements say nothing of what is judged. */
const EMPTY_WORDS =
  'bad worse worst good better best great nice poor terrible horrible awful disappointed disappointing disappointment amazing excellent love loved recommend malo mala peor bueno buena mejor mauvais mauvaise bon bonne meilleur schlecht schlechte schlechter gut gute guter guten besser super brutto pessimo pessima buono buona ottimo ottima migliore slecht slechte goed goede beter beste ruim péssimo péssima bom boa melhor ótimo get got getting went going come came really just also even much many one two lot lots thing things would could will way back still back made make know think said say says told tell like year years day days time times aber auch mehr wieder ganz immer muy más también très aussi plus molto anche più ook zeer heel erg nog muito também mais';

/**
 * Prepares the reading of words.
 *
 * @param names - What no phrase may be made of, such as the business's own name.
 * @returns A reader of its own memory.
 */
export function readPhrases(names: readonly string[]): PhraseReader {
  const kept = new Map<string, Map<string, PhraseWord>>();
  const ids = { known: new Map<string, number>(), next: 1 };
  const silent = new Map<string, ReadonlySet<string>>();
  return {
    read: (word, language) => {
      const tag = language ?? '';
      const known = kept.get(tag) ?? new Map<string, PhraseWord>();
      kept.set(tag, known);
      const before = known.get(word);
      if (before !== undefined) return before;
      const quiet = silent.get(tag) ?? silentWords(tag, names);
      silent.set(tag, quiet);
      const read = isTelling(word, quiet)
        ? { id: idOf(ids, stem(word, tag)), isTelling: true }
        : SILENT;
      if (known.size >= MOST_KEPT) known.clear();
      known.set(word, read);
      return read;
    },
  };
}

function isTelling(word: string, quiet: ReadonlySet<string>): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || !LETTER.test(word)) return false;
  const plain = word.replaceAll('’', "'");
  // "l'accueil", "the owner's": what stands before or behind the sign may be the function word.
  return !quiet.has(plain) && !plain.split("'").some((part) => part.length > 1 && quiet.has(part));
}

function stem(word: string, tag: string): string {
  return stemOf(word.replaceAll('’', "'"), tag);
}

interface StemIds {
  readonly known: Map<string, number>;
  next: number;
}

function idOf(ids: StemIds, stemmed: string): number {
  const known = ids.known.get(stemmed);
  if (known !== undefined) return known;
  if (ids.known.size >= MOST_KEPT) ids.known.clear();
  const id = ids.next;
  ids.known.set(stemmed, id);
  ids.next += 1;
  return id;
}

function silentWords(tag: string, names: readonly string[]): ReadonlySet<string> {
  const languages = LANGUAGES.filter((language) => tag === '' || language.tag === tag);
  const lists = languages.flatMap(({ stopWords, negators, boosters, dampeners, contrasts }) => [
    stopWords,
    negators,
    boosters,
    dampeners,
    contrasts,
  ]);
  const words = [...lists, EMPTY_WORDS].join(' ').split(/\s+/u);
  const ofNames = names.flatMap((name) => {
    const small = name.toLowerCase();
    // Many leave the accents of a name out.
    return `${small} ${small.normalize('NFD').replaceAll(/\p{M}/gu, '')}`.match(PHRASE_TOKEN) ?? [];
  });
  return new Set([...words, ...ofNames, ...ofNames.map((name) => `${name}'s`)]);
}

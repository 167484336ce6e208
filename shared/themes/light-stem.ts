/** An ending, what stands in its place, and how many letters must stand before it. */
type Rule = readonly [ending: string, instead: string, fewest: number];

/** By language, in order: the first that fits is used, and then the next list. Only endings of number, gender, case and simple tense. */
const RULES: Readonly<Record<string, readonly (readonly Rule[])[]>> = {
  en: [
    [
      ['ies', 'y', 2],
      ['sses', 'ss', 2],
      ['ches', 'ch', 2],
      ['shes', 'sh', 2],
      ['xes', 'x', 2],
      ['ss', 'ss', 0],
      ['us', 'us', 0],
      ["'s", '', 2],
      ['s', '', 3],
    ],
    [
      ['ing', '', 4],
      ['ied', 'y', 2],
      ['ed', '', 3],
      ['e', '', 3],
    ],
  ],
  es: [
    [
      ['ces', 'z', 2],
      ['es', '', 3],
      ['s', '', 3],
    ],
    [
      ['a', '', 3],
      ['o', '', 3],
      ['e', '', 3],
    ],
  ],
  fr: [
    [
      ['aux', 'al', 2],
      ['s', '', 3],
      ['x', '', 3],
    ],
    [
      ['ée', '', 3],
      ['é', '', 3],
      ['er', '', 3],
      ['e', '', 3],
    ],
  ],
  de: [
    [
      ['innen', 'in', 3],
      ['en', '', 3],
      ['er', '', 3],
      ['em', '', 3],
      ['es', '', 3],
      ['e', '', 3],
      ['n', '', 4],
      ['s', '', 3],
    ],
  ],
  it: [
    [
      ['chi', 'c', 2],
      ['che', 'c', 2],
      ['ghi', 'g', 2],
      ['ghe', 'g', 2],
      ['i', '', 3],
      ['e', '', 3],
      ['o', '', 3],
      ['a', '', 3],
    ],
  ],
  nl: [
    [
      ["'s", '', 2],
      ['s', '', 4],
    ],
    [
      ['tje', '', 3],
      ['je', '', 3],
      ['en', '', 3],
      ['e', '', 3],
    ],
  ],
  pt: [
    [
      ['ões', 'ão', 2],
      ['ais', 'al', 2],
      ['éis', 'el', 2],
      ['es', '', 3],
      ['s', '', 3],
    ],
    [
      ['a', '', 3],
      ['o', '', 3],
      ['e', '', 3],
    ],
  ],
};

/**
 * Takes the commonest endings off a word, so that "cakes" and "cake" are one.
 *
 * It is light: better two stems for one word than one stem for two.
 *
 * @param word - In lower case.
 * @param language - Primary tag; in one that we do not read a word stays as it is.
 * @returns The stem; at least two letters of the word remain.
 */
export function stemOf(word: string, language: string): string {
  let stem = word;
  for (const rules of RULES[language] ?? []) stem = withRule(stem, rules);
  return stem;
}

function withRule(word: string, rules: readonly Rule[]): string {
  for (const [ending, instead, fewest] of rules) {
    if (word.length - ending.length >= fewest && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length) + instead;
    }
  }
  return word;
}

/** What a card says of a translation. */
export interface TranslatedText {
  readonly text: string;
  /** What was translated. */
  readonly original: string;
}

/** Google's "(Translated by Google) … (Original) …" in one text, in any language. */
const BOTH =
  /^\s*\([^()\n]{3,40}Google[^()\n]{0,20}\)\s*(\S[\s\S]*?)\n\s*\([^()\n]{4,30}\)[ \t]*\n?\s*(\S[\s\S]*)$/;
const BOTH_BEHIND = /^\s*(\S[\s\S]*?)\n\s*\([^()\n]{3,40}Google[^()\n]{0,20}\)\s*(\S[\s\S]*)$/;

/**
 * Parts a text that holds its own translation, as Google's pages for owners show it.
 *
 * @param text - A review's text, with its line breaks.
 * @returns Both texts; `null` where there is one only.
 */
export function partTranslation(text: string): TranslatedText | null {
  if (!text.includes('Google')) return null;
  const first = BOTH.exec(text);
  if (first?.[1] !== undefined && first[2] !== undefined) {
    return { text: first[1].trim(), original: first[2].trim() };
  }
  const behind = BOTH_BEHIND.exec(text);
  if (behind?.[1] === undefined || behind[2] === undefined) return null;
  return { text: behind[2].trim(), original: behind[1].trim() };
}

/** Languages that sites translate from, by their tags. */
const TAGS = (
  'ar bg bn ca cs da de el en es et fa fi fr gu he hi hr hu id is it ja kn ko lt lv ml mr ms nb nl no pa pl pt ro ru sk ' +
  'sl sq sr sv sw ta te th tl tr uk ur vi zh'
).split(' ');
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/**
 * The language that a page names beside a translation.
 *
 * @param words - "See original (Dutch)", "Aus dem Englischen übersetzt", `nl`.
 * @param page - BCP 47 tag of the page, in whose language the name is written; `null` where unknown.
 * @returns Its BCP 47 tag; `null` where the words name none that we know.
 */
export function languageNamedIn(words: string, page: string | null): string | null {
  if (TAG.test(words.trim())) return words.trim().replaceAll('_', '-');
  const text = words.toLowerCase();
  for (const language of page === null ? ['en'] : [page, 'en']) {
    const found = namesIn(language).find(([name]) => isNamed(text, name));
    if (found) return found[1];
  }
  return null;
}

/** German bends the names of languages: "aus dem Englischen". */
function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  return isStart && !/^\p{L}{4}/u.test(text.slice(at + name.length));
}

const known = new Map<string, readonly (readonly [string, string])[]>();

/** Longest first, so that no name hides in another. */
function namesIn(language: string): readonly (readonly [string, string])[] {
  const names = known.get(language) ?? namesFor(language);
  known.set(language, names);
  return names;
}

function namesFor(language: string): readonly (readonly [string, string])[] {
  try {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    return TAGS.flatMap((tag) => {
      const name = display.of(tag)?.toLowerCase();
      return name === undefined || name.length < 2 ? [] : [[name, tag] as const];
    }).toSorted(([one], [other]) => other.length - one.length);
  } catch {
    return [];
  }
}

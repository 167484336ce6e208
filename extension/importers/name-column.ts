import { fold } from '../../shared/reading/fold.ts';
import type { Field, NameWord } from './column-names/column-names.ts';
import { COLUMN_NAMES } from './column-names/registry.ts';
import { namesGrades } from './grades.ts';

/** What a column's name says that it holds. */
export interface NamedColumn {
  readonly field: Field;
  /** Lower is surer: the place in the list of whole names, or above all of those for names told by their words. */
  readonly rank: number;
  /** Languages that name it so; empty where it was told by words. */
  readonly languages: readonly string[];
}

/** Ranks from here on are of names that were told by their words. */
export const WORDED_RANK = 1000;

/** From here on a name is a question that somebody asked, not the name of a field. */
const QUESTION_WORDS = 7;

/** Names that ask, and leave the question mark out. */
const INTERROGATIVE =
  /^(?:what|how|why|which|warum|weshalb|pourquoi|perche|waarom|dlaczego) \p{L}+ ?/u;

/** Longer names are prose that stands where a name should. */
const MAX_NAME_LENGTH = 300;

/** Shortest word that is also found inside a compound ("Bewertungsdatum"). */
const COMPOUND_LETTERS = 5;

/** Of scripts that part no words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** "Your name (First)", as form plugins call the halves of a name. */
const PART_OF_NAME = /^[^()]{0,60}\bname\b[^()]*\((first|last|prefix|middle|suffix)\)$/i;
/** "customer.firstName", of whoever it is. */
const HALF_OF_NAME =
  /^(?:customer|reviewer|author|guest|user|person|respondent|recipient|contact|your) (first|last) ?name$/;
const FIRST_NAME: NamedColumn = { field: 'first-name', rank: 0, languages: ['en'] };
const LAST_NAME: NamedColumn = { field: 'last-name', rank: 0, languages: ['en'] };
const PARTS_OF_NAMES: Readonly<Record<string, NamedColumn>> = {
  first: FIRST_NAME,
  last: LAST_NAME,
  prefix: { field: 'dropped', rank: 0, languages: ['en'] },
  middle: { field: 'dropped', rank: 0, languages: ['en'] },
  suffix: { field: 'dropped', rank: 0, languages: ['en'] },
};

/** "3. Your name", "Q2: Your name", "name. Your name". */
const NUMBERING =
  /^\s*(?:[qQ]?\d{1,3}\s*[.):]|[qQ]\d{1,3}\s|[a-zA-Z]\w{0,30}\.\s+(?=\p{Lu}))\s*(?=\p{L})/u;

/** How forms ask for a field, in the languages of column-names/, without accents. */
const ASKED_FOR =
  /^(?:(?:please )?(?:enter |tell us |what is |what s )?your|(?:wie (?:ist|lautet|heisst|heißt) )?(?:ihre?|deine?|euer|eure)|(?:quel(?:le)? est )?(?:votre|ton|ta)|(?:cual es )?(?:su|tu)|(?:qual e )?(?:il |la )?(?:tuo|tua|suo|sua|vostro|vostra)|(?:qual e )?(?:o |a )?(?:seu|sua)|(?:wat is )?(?:uw|je|jouw)|(?:podaj )?(?:twoj|twoje|twoja)|vas|vase|ditt|din) /;

/** Asks for points or for words; the cells tell which. */
const HOW_WAS_IT =
  /^(?:how (?:was|were|did you (?:like|find|enjoy))|wie (?:war|waren|fanden|fandest|hat)|comment (?:s est|etait|avez vous trouve)|como (?:fue|estuvo|foi|avalia)|que (?:tal|te parecio|le parecio)|com e stat|come (?:e stat|ti sei|vi siete)|hoe (?:was|waren|vond)|jak (?:bylo|ci sie)|hur (?:var|upplevde)|hvordan var) /;

/** Keys of objects that only hold the fields, as APIs nest them. */
const WRAPPERS =
  /^(?:(?:attributes|data|fields|values|properties|node|item|entry|record|human_fields|submission|review)\.)+/i;

/**
 * Brings a column's name to the form in which names are compared.
 *
 * @param name - As the file has it: `reviewerName`, `Review Date (UTC)`, `attributes.body`.
 * @returns Lower-case words without accents, single spaces; without what stands in brackets.
 */
export function columnWords(name: string): string {
  const spaced = name
    .slice(0, MAX_NAME_LENGTH)
    .replace(WRAPPERS, '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2');
  return fold(spaced)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a column's name is a question of a form.
 *
 * @param name - As the file has it.
 * @returns True where it asks, or is as long as a question.
 */
export function isQuestion(name: string): boolean {
  if (/[?？]/.test(name)) return true;
  const words = columnWords(name);
  return INTERROGATIVE.test(words) || words.split(' ').length >= QUESTION_WORDS;
}

/**
 * Tells what a column holds by its name, in any of the languages of column-names/.
 *
 * @param name - As the file has it.
 * @returns The field; `null` where the name says nothing that we know.
 */
export function nameColumn(name: string): NamedColumn | null {
  if (name.trim() === '#') return { field: 'id', rank: 0, languages: [] };
  const words = columnWords(name.replace(NUMBERING, ''));
  if (words === '' || name.length > MAX_NAME_LENGTH) return null;
  if (namesGrades(name)) return { field: 'grade', rank: 0, languages: [] };
  const part = (PART_OF_NAME.exec(name) ?? HALF_OF_NAME.exec(words))?.[1]?.toLowerCase();
  const known = part === undefined ? wholeName(words) : PARTS_OF_NAMES[part];
  if (known !== undefined) return known;
  const field = fieldByWords(words, isQuestion(name));
  return field === null ? null : { field, rank: WORDED_RANK, languages: [] };
}

function fieldByWords(words: string, isAsked: boolean): Field | null {
  const kinds = kindsOf(words.split(' '));
  const rules = isAsked ? QUESTION_RULES : NAME_RULES;
  const rule = rules.find(({ all, none }) => {
    return all.every((kind) => kinds.has(kind)) && !none?.some((kind) => kinds.has(kind));
  });
  if (rule === undefined && !isAsked && UNPARTED.test(words)) return fieldByWords(words, true);
  return rule?.field ?? (isAsked && HOW_WAS_IT.test(words) ? 'rating' : null);
}

/** "What is your first name?" asks for the first name. */
function wholeName(words: string): NamedColumn | undefined {
  return WHOLE_NAMES.get(words) ?? WHOLE_NAMES.get(words.replace(ASKED_FOR, ''));
}

interface WordRule {
  readonly field: Field;
  /** Kinds of words that the name must hold. */
  readonly all: readonly NameWord[];
  /** Kinds that it must not hold. */
  readonly none?: readonly NameWord[];
}

/** The first that fits counts: what must not be mistaken for something else stands first. */
const NAME_RULES: readonly WordRule[] = [
  { field: 'dropped', all: ['dropped'] },
  { field: 'reply-at', all: ['reply', 'date'] },
  { field: 'dropped', all: ['reply', 'id'] },
  { field: 'dropped', all: ['reply', 'person'] },
  { field: 'dropped', all: ['reply', 'title'] },
  { field: 'dropped', all: ['reply', 'language'] },
  { field: 'reply', all: ['reply'] },
  { field: 'reply-at', all: ['owner', 'response', 'date'] },
  { field: 'dropped', all: ['owner', 'response', 'title'] },
  { field: 'dropped', all: ['owner', 'response', 'language'] },
  { field: 'dropped', all: ['owner', 'response', 'person'] },
  { field: 'dropped', all: ['owner', 'response', 'id'] },
  { field: 'reply', all: ['owner', 'response'] },
  { field: 'reply', all: ['owner', 'text'] },
  { field: 'updated-at', all: ['updated'] },
  { field: 'contact', all: ['email'] },
  { field: 'dropped', all: ['thing', 'link'] },
  { field: 'dropped', all: ['id'] },
  { field: 'language', all: ['language'] },
  { field: 'written-at', all: ['date'] },
  { field: 'nps', all: ['nps'], none: ['text'] },
  { field: 'csat', all: ['csat'], none: ['text'] },
  { field: 'ces', all: ['ces'], none: ['text'] },
  { field: 'recommends', all: ['recommend'] },
  { field: 'csat', all: ['satisfied'], none: ['text', 'why'] },
  { field: 'touchpoint', all: ['thing'], none: ['rating', 'text'] },
  { field: 'rating', all: ['rating'], none: ['text', 'thing', 'owner'] },
  { field: 'title', all: ['title'] },
  { field: 'positive', all: ['positive', 'text'] },
  { field: 'negative', all: ['negative', 'text'] },
  { field: 'rating', all: ['rating', 'text'] },
  { field: 'url', all: ['link', 'text'] },
  { field: 'dropped', all: ['link'] },
  { field: 'author', all: ['person'] },
  { field: 'text', all: ['text'] },
];

/** For questions that people put into forms. "How likely are you to recommend us?" is told from a yes or no by its answers. */
const QUESTION_RULES: readonly WordRule[] = [
  { field: 'nps', all: ['recommend', 'likely'] },
  { field: 'text', all: ['why'] },
  { field: 'negative', all: ['not', 'positive'] },
  { field: 'nps', all: ['recommend'] },
  { field: 'contact', all: ['email'], none: ['text'] },
  { field: 'csat', all: ['satisfied'] },
  { field: 'ces', all: ['easy'] },
  { field: 'negative', all: ['negative'] },
  { field: 'positive', all: ['positive'] },
  { field: 'rating', all: ['rating'] },
  { field: 'text', all: ['text'] },
  { field: 'dropped', all: ['dropped'] },
];

const WHOLE_NAMES = wholeNames();
const WORD_KINDS = wordKinds();

function wholeNames(): ReadonlyMap<string, NamedColumn> {
  const known = new Map<string, NamedColumn>();
  for (const { language, names } of COLUMN_NAMES) {
    for (const [field, list] of entriesOf(names)) {
      for (const [rank, name] of list.split('|').entries()) {
        const words = columnWords(name);
        const before = known.get(words);
        if (before === undefined) known.set(words, { field, rank, languages: [language] });
        else known.set(words, { ...before, languages: [...before.languages, language] });
      }
    }
  }
  return known;
}

function wordKinds(): ReadonlyMap<string, ReadonlySet<NameWord>> {
  const kinds = new Map<string, Set<NameWord>>();
  for (const { words } of COLUMN_NAMES) {
    for (const [kind, list] of entriesOf(words)) {
      for (const word of list.trim().split(/\s+/).map(columnWords)) {
        kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
      }
    }
  }
  return kinds;
}

function kindsOf(words: readonly string[]): ReadonlySet<NameWord> {
  const kinds = new Set<NameWord>();
  for (const word of words) {
    for (const kind of WORD_KINDS.get(word) ?? kindsInCompound(word)) kinds.add(kind);
  }
  return kinds;
}

function* kindsInCompound(word: string): Generator<NameWord> {
  // Japanese, Chinese and much of Korean have no spaces between words.
  if (UNPARTED.test(word)) {
    for (const [part, kinds] of WORD_KINDS) {
      if (part.length > 1 && UNPARTED.test(part) && word.includes(part)) yield* kinds;
    }
    return;
  }
  if (word.length <= COMPOUND_LETTERS) return;
  for (const [part, kinds] of WORD_KINDS) {
    if (part.length < COMPOUND_LETTERS) continue;
    if (word.startsWith(part) || word.endsWith(part)) yield* kinds;
  }
}

/** `Object.entries` that keeps the keys' type, which every object of a closed key list has. */
function entriesOf<Key extends string, Value>(
  object: Partial<Readonly<Record<Key, Value>>>,
): readonly (readonly [Key, Value])[] {
  const entries: (readonly [Key, Value])[] = [];
  for (const key in object) {
    const value = object[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

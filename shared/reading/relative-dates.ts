import type { DatePrecision } from '../feedback/feedback.ts';
import { fold } from './fold.ts';
import type { ReadDate } from './read-date.ts';
import {
  RELATIVE_UNITS,
  RELATIVE_WORDS,
  type RelativeUnit,
  type RelativeWords,
} from './relative-words.ts';

/** Scripts that part no words, where a word may follow another directly. */
const UNSPACED = new Set(['ja', 'zh', 'th', 'ko']);

/**
 * How fine a date is that was counted in a unit. Seven to thirteen days are "a week ago": nearer to a month than to a day.
 */
const PRECISION: Readonly<Record<RelativeUnit, DatePrecision>> = {
  year: 'year',
  month: 'month',
  week: 'month',
  day: 'day',
  hour: 'day',
  minute: 'day',
};

const UNIT_MS: Readonly<Record<RelativeUnit, number>> = {
  year: 0,
  month: 0,
  week: 7 * 86_400_000,
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
};

/** How to tell that a text may be a phrase of a language: cheap, because nearly every text is asked. */
interface Signs {
  /** One of them is in every phrase of the language. */
  readonly signs: readonly string[];
  readonly days: ReadonlyMap<string, number>;
}

/** How to read a phrase of a language: a long pattern, which few pages need for more than one or two languages. */
interface Reader {
  readonly pattern: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, RelativeUnit>;
  readonly pairs: ReadonlyMap<string, readonly [number, RelativeUnit]>;
}

const readers = new Map<string, Reader>();
const languages = new Map<string, Signs>();

/**
 * Reads how long ago something was: "2 weeks ago", "il y a 5 mois", "gestern".
 *
 * @param text - Folded text (see `fold`).
 * @param now - From when to count back.
 * @param language - Primary language tag, tried first; `null` where unknown.
 * @returns The day that far back, as fine as its unit; `null` where the text says no such thing.
 */
export function readRelativeDate(
  text: string,
  now: Date,
  language: string | null,
): ReadDate | null {
  const own = language === null ? undefined : languagesKnown().get(language);
  const found =
    (own && language !== null ? distanceIn(text, language, own) : null) ??
    distanceInAny(text, language);
  return found && back(now, ...found);
}

type Distance = readonly [count: number, unit: RelativeUnit];

function distanceInAny(text: string, except: string | null): Distance | null {
  for (const [language, signs] of languagesKnown()) {
    const distance = language === except ? null : distanceIn(text, language, signs);
    if (distance !== null) return distance;
  }
  return null;
}

function distanceIn(text: string, language: string, { signs, days }: Signs): Distance | null {
  const count = days.get(text);
  if (count !== undefined) return [count, 'day'];
  for (const sign of signs) if (text.includes(sign)) return distanceBy(text, readerOf(language));
  return null;
}

function distanceBy(text: string, reader: Reader): Distance | null {
  for (const { groups } of text.matchAll(reader.pattern)) {
    if (groups?.['front'] || groups?.['after']) return distanceOf(groups, reader);
  }
  return null;
}

function distanceOf(
  { pair = '', unit = '', number = '1' }: Readonly<Record<string, string | undefined>>,
  reader: Reader,
): Distance | null {
  const alone = reader.units.get(unit);
  if (alone) return [reader.numbers.get(number) ?? Number(number), alone];
  return reader.pairs.get(pair) ?? null;
}

function back(now: Date, count: number, unit: RelativeUnit): ReadDate | null {
  const months = unit === 'year' ? count * 12 : unit === 'month' ? count : 0;
  const date =
    months > 0 ? monthsBefore(now, months) : new Date(now.getTime() - count * UNIT_MS[unit]);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1990) return null;
  return { writtenAt: date.toISOString().slice(0, 10), precision: PRECISION[unit] };
}

/** A month before 31 March is the last of February, not 3 March. */
function monthsBefore(now: Date, months: number): Date {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  first.setUTCDate(Math.min(now.getUTCDate(), lastDay.getUTCDate()));
  return first;
}

function languagesKnown(): ReadonlyMap<string, Signs> {
  if (languages.size > 0) return languages;
  for (const [language, { before, after, days }] of Object.entries(RELATIVE_WORDS)) {
    languages.set(language, {
      signs: [...formsOf(before), ...formsOf(after)],
      days: folded(days),
    });
  }
  return languages;
}

function readerOf(language: string): Reader {
  const known = readers.get(language);
  if (known) return known;
  const words = RELATIVE_WORDS[language] ?? { units: '' };
  const reader: Reader = {
    pattern: patternOf(words, UNSPACED.has(language)),
    numbers: folded(words.numbers),
    units: unitsOf(words),
    pairs: folded(words.pairs),
  };
  readers.set(language, reader);
  return reader;
}

/** Front, number and unit, end; one of front and end must be there, which `distanceIn` sees to. */
function patternOf(words: RelativeWords, isUnspaced: boolean): RegExp {
  const [start, end] = isUnspaced ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`];
  const numbers = String.raw`\d+|${oneOf([...folded(words.numbers).keys()])}`;
  const units = oneOf([...unitsOf(words).keys()]);
  const pairs = oneOf([...folded(words.pairs).keys()]);
  // Up to two words such as "about" or "más de" may stand between.
  const front = String.raw`(?:(?<front>${oneOf(formsOf(words.before))})\s+(?:\p{L}+\s+){0,2}?)?`;
  const distance = String.raw`(?:(?<pair>${pairs})|(?:(?<number>${numbers})\s*)?(?<unit>${units}))${end}`;
  const behind = String.raw`(?:\s*(?<after>${oneOf(formsOf(words.after))})${end})?`;
  return new RegExp(`${start}${front}${distance}${behind}`, 'gu');
}

function unitsOf(words: RelativeWords): ReadonlyMap<string, RelativeUnit> {
  const forms = words.units.split(',').map((each) => formsOf(each));
  return new Map(
    RELATIVE_UNITS.flatMap((unit, at) => (forms[at] ?? []).map((form) => [form, unit] as const)),
  );
}

function formsOf(forms: string | undefined): readonly string[] {
  return forms === undefined ? [] : forms.split('|').map(fold);
}

/** Longest first, so that "years" is not read as "y"; matches nothing where there are none. */
function oneOf(forms: readonly string[]): string {
  if (forms.length === 0) return '(?!)';
  return forms.toSorted((one, other) => other.length - one.length).join('|');
}

function folded<Value>(
  record: Readonly<Record<string, Value>> | undefined,
): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [fold(key), value]));
}

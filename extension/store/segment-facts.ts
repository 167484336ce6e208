import type { LineFacts } from './line-facts.ts';

/** Business, source, touchpoint, flags, and the day where it is none that can be counted in days. */
export type FactsPlace = readonly [
  businessId: string,
  source: string,
  touchpoint: string,
  flags: number,
  oddDay: string,
];

/** What is counted of the lines of a segment, column by column: what a line says stands at its slot in each. */
export interface SegmentFacts {
  readonly segment: number;
  readonly places: readonly FactsPlace[];
  readonly themes: readonly string[];
  /** Only those that are not 0. */
  readonly remainders: readonly (readonly [slot: number, remainder: number])[];
  /** Which of `places`. */
  readonly place: Uint16Array;
  /** Days since 1970. */
  readonly day: Uint16Array;
  readonly answers: Uint16Array;
  readonly score: Int16Array;
  /** How many of `themeCodes` belong to each line, one line after another. */
  readonly themeCounts: Uint8Array;
  /** Which of `themes`, times four, plus its polarity. */
  readonly themeCodes: Uint16Array;
}

const DAY_MS = 86_400_000;
const MOST_THEMES = 255;
const NO_PLACE: FactsPlace = ['', '', '', 0, ''];

/**
 * Puts the facts of a segment's lines into columns.
 *
 * @param segment - Its number.
 * @param lines - At most 65,536, by slot.
 * @returns What to store.
 */
export function packFacts(segment: number, lines: readonly LineFacts[]): SegmentFacts {
  const [places, themes] = [new Numbered(), new Numbered()];
  const days = new Map<string, number | null>();
  const place = new Uint16Array(lines.length);
  const day = new Uint16Array(lines.length);
  const remainders: [slot: number, remainder: number][] = [];
  const themeCodes: number[] = [];
  for (const [slot, line] of lines.entries()) {
    let known = days.get(line.day);
    if (known === undefined) days.set(line.day, (known = daysOf(line.day)));
    day[slot] = known ?? 0;
    place[slot] = places.numberOf(placeName(line, known === null ? line.day : ''));
    if (line.remainder !== 0) remainders.push([slot, line.remainder]);
    for (const [theme, polarity] of line.themes.slice(0, MOST_THEMES)) {
      themeCodes.push(themes.numberOf(theme) * 4 + polarity);
    }
  }
  return {
    segment,
    place,
    places: places.names.map((name) => placeOf(name)),
    day,
    answers: Uint16Array.from(lines, ({ answers }) => answers),
    score: Int16Array.from(lines, ({ score }) => score),
    remainders,
    themeCounts: Uint8Array.from(lines, (line) => Math.min(MOST_THEMES, line.themes.length)),
    themeCodes: Uint16Array.from(themeCodes),
    themes: themes.names,
  };
}

/** Its parts hold no such sign. */
const PART_END = '\u0000';

function placeName({ businessId, source, touchpoint, flags }: LineFacts, oddDay: string): string {
  return (
    businessId + PART_END + source + PART_END + touchpoint + PART_END + flags + PART_END + oddDay
  );
}

function placeOf(name: string): FactsPlace {
  const [businessId = '', source = '', touchpoint = '', flags = '', oddDay = ''] =
    name.split(PART_END);
  return [businessId, source, touchpoint, Number(flags), oddDay];
}

/**
 * Takes facts out of their columns.
 *
 * @param packed - From `packFacts`.
 * @returns The facts of each line, by slot.
 */
export function unpackFacts(packed: SegmentFacts): readonly LineFacts[] {
  const remainders = new Map(packed.remainders);
  let theme = 0;
  return Array.from(packed.place, (number, slot): LineFacts => {
    const [businessId, source, touchpoint, flags, oddDay] = packed.places[number] ?? NO_PLACE;
    const from = theme;
    theme += packed.themeCounts[slot] ?? 0;
    return {
      day: oddDay === '' ? isoDay(packed.day[slot] ?? 0) : oddDay,
      businessId,
      source,
      touchpoint,
      flags,
      answers: packed.answers[slot] ?? 0,
      score: packed.score[slot] ?? 0,
      remainder: remainders.get(slot) ?? 0,
      themes: Array.from(packed.themeCodes.subarray(from, theme), (code) => [
        packed.themes[code >> 2] ?? '',
        code & 3,
      ]),
    };
  });
}

/**
 * The ISO day of a number of days.
 *
 * @param days - Since 1970.
 * @returns ISO day.
 */
export function isoDay(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** Days since 1970; `null` for what is no day, or none that fits. */
function daysOf(day: string): number | null {
  const days = Date.parse(day) / DAY_MS;
  return Number.isInteger(days) && days > 0 && days < 2 ** 16 && isoDay(days) === day ? days : null;
}

/** Names, each once, by their numbers. */
class Numbered {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }
}

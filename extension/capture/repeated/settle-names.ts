import { tagOf } from '../dom.ts';
import { isGrade } from './hints.ts';
import { looksLikeName } from './name-candidates.ts';
import type { Candidate } from './vote.ts';

type Choices = readonly (Candidate | null)[];

/** Names and titles of the cards, one each a card. */
export interface NamesAndTitles {
  readonly names: Choices;
  readonly titles: Choices;
}

/** Share that must be alike for all to be so. */
const MOST = 0.8;
const HALF = 0.5;
const ENOUGH = 3;
const MAX_NAME = 40;
/** Points from which the page itself calls something a name. */
const CALLED = 7;
const HEADING = /^H[1-6]$/;
const NAME_AND_PLACE = /^[^,]{2,40}(?=, \p{Lu}[\p{L} .'’-]{2,24}$)/u;

/**
 * Tells names from titles by all cards together, because one that stands in a heading may be either.
 *
 * @param names - What was taken for names.
 * @param titles - What was taken for titles.
 * @returns Both put right: names in headings, titles taken for names, the site's grades, names with places.
 */
export function settleNames(names: Choices, titles: Choices): NamesAndTitles {
  const none = names.map(() => null);
  const isNameless = namedIn(names).length < names.length / 2;
  if (isNameless && areNames(titles)) return { names: titles, titles: none };
  if (areTitles(names) && !namedIn(titles).some(isHeaded)) return { names: none, titles: names };
  return { names: withoutPlaces(names), titles: areGrades(titles) ? none : titles };
}

function namedIn(choices: Choices): readonly Candidate[] {
  return choices.filter((choice) => choice !== null);
}

/** Cards without a name often have it in their heading. */
function areNames(titles: Choices): boolean {
  const there = namedIn(titles);
  const alike = there.filter(({ value }) => looksLikeName(value) && value.length <= MAX_NAME);
  return there.length >= titles.length / 2 && alike.length >= there.length * MOST;
}

function isHeaded({ piece }: Candidate): boolean {
  return HEADING.test(tagOf(piece.node.element));
}

/** "Leak under bath" in a heading, where nobody is named. */
function areTitles(names: Choices): boolean {
  const there = namedIn(names);
  const headed = there.filter(
    (each) => isHeaded(each) && each.score < CALLED && !looksLikeName(each.value),
  );
  return there.length >= ENOUGH && headed.length >= there.length * HALF;
}

/** The site's words for the stars look like titles; customers' own differ. */
function areGrades(titles: Choices): boolean {
  const there = namedIn(titles);
  return (
    there.length >= ENOUGH &&
    there.filter(({ value }) => isGrade(value)).length >= there.length * MOST
  );
}

/** "Hazel, Norwich" beside "Gwen, Cardiff". */
function withoutPlaces(names: Choices): Choices {
  const there = namedIn(names);
  const placed = there.filter(({ value }) => NAME_AND_PLACE.test(value));
  if (placed.length < ENOUGH || placed.length < there.length * HALF) return names;
  return names.map((name) => {
    const bare = name && NAME_AND_PLACE.exec(name.value)?.[0];
    return name && bare ? { ...name, value: bare } : name;
  });
}

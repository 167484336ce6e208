import { fold } from '../../shared/reading/fold.ts';

const YES = wordSet(
  'yes y true 1 x on ok agree agreed ja oui si sim wahr vrai verdadero vero verdadeiro waar ✓ ✔ recommended positive',
);
const NO = wordSet('no n false 0 off nein non nao nee falsch faux falso onwaar disagree negative');

const PUBLIC = wordSet(
  'published publish approved approve live public visible enabled active veroffentlicht freigegeben publie publicado pubblicato gepubliceerd',
);
const NOT_PUBLIC = wordSet(
  'unpublished hidden pending spam draft rejected disabled disapproved archived trash deleted unapproved notyet not-yet unveroffentlicht verborgen ausstehend entwurf ongepubliceerd nonpublie borrador bozza rascunho concept',
);

const THROWN_AWAY = wordSet('spam trash trashed deleted junk');

/** What programs, and people who must fill in a field, write where there is nothing to say. */
const NOTHING = wordSet(
  '- -- – — . null undefined nan n/a na none nil nothing nichts keine rien aucun nada ninguno niente nessuno niets geen',
);

const NOTHING_LENGTH = Math.max(...[...NOTHING].map((word) => word.length));

/**
 * Reads a yes or a no in any of the languages of column-names/; the first word counts ("Yes, you may call me").
 *
 * @param cell - As the file has it.
 * @returns True, false, or `null` where it is neither.
 */
export function readYesNo(cell: string): boolean | null {
  const first = fold(cell.slice(0, 200)).split(/[\s,.;:!]+/u)[0] ?? '';
  if (YES.has(first)) return true;
  return NO.has(first) ? false : null;
}

/**
 * Reads whether a review is shown to the public.
 *
 * @param cell - A state, or a yes or no.
 * @returns True, false, or `null` where the cell says neither.
 */
export function readIsPublic(cell: string): boolean | null {
  const word = fold(cell.slice(0, 200)).replaceAll(' ', '');
  if (PUBLIC.has(word)) return true;
  return NOT_PUBLIC.has(word) ? false : readYesNo(cell);
}

/**
 * Whether a state says that a review is nobody's word, or that its owner has thrown it away.
 *
 * @param cell - A state.
 * @returns True for spam and what is in the bin.
 */
export function isThrownAway(cell: string): boolean {
  return cell !== '' && THROWN_AWAY.has(fold(cell.slice(0, 200)));
}

/**
 * Whether a cell holds nothing, in a program's way or in that of somebody who had to fill it in.
 *
 * @param cell - As the file has it.
 * @returns True for an empty cell, `-`, `N/A`, `null` and their like.
 */
export function isNothing(cell: string): boolean {
  const word = cell.trim();
  return word === '' || (word.length <= NOTHING_LENGTH && NOTHING.has(word.toLowerCase()));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

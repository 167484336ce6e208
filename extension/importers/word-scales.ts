import { fold } from '../../shared/reading/fold.ts';
import { isNothing } from './cell-words.ts';

/**
 * Scales of words, one a line, the best first; steps are parted by `>`, words of the same step by `|`. Of scales with as many
 * steps that hold the same words the first one counts.
 *
 * @source The scales that survey tools offer, and German school grades (KMK, 1968)
 */
const SCALES = `
good > bad
thumbs up > thumbs down
like > dislike
great | amazing > ok | okay | not bad > not good | not great
promising > neutral > unpromising
positive > neutral > negative
excellent | great | outstanding > good > average | ok | okay | fair | neutral > poor | bad > terrible | awful | very poor | very bad
excellent > very good > good > fair > poor
very good > good > ok | okay | fair | average | neutral | acceptable | neither good nor poor | neither good nor bad > poor | bad > very poor | very bad
excellent > very good > good > average | fair | ok | okay > poor | bad > very poor | very bad | terrible
very satisfied | completely satisfied | extremely satisfied > satisfied | somewhat satisfied | mostly satisfied > neutral | neither satisfied nor dissatisfied | neither > dissatisfied | somewhat dissatisfied | unsatisfied > very dissatisfied | extremely dissatisfied | very unsatisfied | not satisfied at all
very happy > happy > neutral | ok | okay > unhappy > very unhappy
extremely happy > very happy > happy > neutral > unhappy > very unhappy > extremely unhappy
happy > neutral | ok | okay > unhappy | sad
gut > schlecht
gut > mittel | ok | okay | geht so | neutral > schlecht
sehr gut > gut > mittel | mittelmäßig | ok | okay | neutral | geht so | teils teils | durchschnittlich > schlecht > sehr schlecht
ausgezeichnet | hervorragend | exzellent > sehr gut > gut > mittel | mittelmäßig | durchschnittlich | geht so > schlecht
sehr gut > gut > befriedigend > ausreichend > mangelhaft > ungenugend
sehr zufrieden > zufrieden | eher zufrieden > neutral | teils teils | weder noch > unzufrieden | eher unzufrieden > sehr unzufrieden
bon | bien > mauvais | mal
tres bien | tres bon > bien | bon > moyen | passable | correct > mauvais | mal | mediocre > tres mauvais | tres mal
excellent > tres bien | tres bon > bien | bon > moyen | passable > mauvais | mediocre
tres satisfait | tres satisfaite > satisfait | satisfaite | plutot satisfait > neutre | ni satisfait ni insatisfait > insatisfait | insatisfaite | plutot insatisfait | peu satisfait > tres insatisfait | pas du tout satisfait
bueno | bien > malo | mal
muy bueno | muy bien > bueno | bien > regular | normal > malo | mal > muy malo | muy mal
excelente > muy bueno | muy bien > bueno | bien > regular > malo | mal
excelente > bueno | bien > regular > malo | mal > pesimo | muy malo
muy satisfecho | muy satisfecha > satisfecho | satisfecha > neutral | ni satisfecho ni insatisfecho > insatisfecho | insatisfecha > muy insatisfecho | muy insatisfecha
buono > cattivo
ottimo > buono > discreto | sufficiente > scarso | insufficiente > pessimo
molto soddisfatto | molto soddisfatta > soddisfatto | soddisfatta > neutrale | ne soddisfatto ne insoddisfatto > insoddisfatto | insoddisfatta > molto insoddisfatto
goed > slecht
zeer goed | heel goed > goed > voldoende | redelijk | neutraal > matig | slecht | onvoldoende > zeer slecht | heel slecht
uitstekend > goed > voldoende | redelijk > matig > slecht
zeer tevreden > tevreden > neutraal > ontevreden > zeer ontevreden
bom > ruim | mau
otimo | muito bom > bom > regular | razoavel > ruim | mau > pessimo | muito ruim | muito mau
excelente > bom > regular | razoavel > ruim | mau > pessimo
muito satisfeito | muito satisfeita > satisfeito | satisfeita > neutro > insatisfeito | insatisfeita > muito insatisfeito
bardzo dobrze | bardzo dobry | bardzo dobra > dobrze | dobry | dobra > przecietnie | srednio | przecietny > zle | zły > bardzo zle | bardzo zły
mycket bra > bra > okej | varken eller | godkant > daligt > mycket daligt
とても満足 | 大変満足 | 非常に満足 > 満足 | やや満足 > 普通 | どちらともいえない | どちらでもない > 不満 | やや不満 > とても不満 | 大変不満 | 非常に不満
とても良い | 大変良い | 非常に良い > 良い > 普通 > 悪い > とても悪い | 非常に悪い
良い > 普通 > 悪い
非常满意 > 满意 > 一般 > 不满意 > 非常不满意
매우 만족 > 만족 > 보통 > 불만족 > 매우 불만족
😀😃😄😁😊🥰😍🤩😆🤗😇 > 🙂☺😌 > 😐😑😶🤔😕 > 🙁☹😞😟😢🙄 > 😡😠🤬😭😤🤮👿
👍 > 👎
`;

/** What programs write for those who were asked and gave no answer. */
const UNRATED: ReadonlySet<string> = new Set(['offered', 'unoffered', 'unrated', 'not rated']);

/** Share of cells that must be words of the scale. */
const MOST = 0.8;

/** More different cells than any scale has words. */
const MOST_WORDS = 200;

/** Longer cells are sentences. */
const WORD_LENGTH = 60;

const BEST = 5;
const WORST = 1;

/** What a word of a scale is worth, on 1 to 5. */
export type WordScale = ReadonlyMap<string, number>;

/** With fewest steps first: two words are good and bad before they are the second and fourth of five. */
const WORD_SCALES: readonly WordScale[] = SCALES.trim()
  .split('\n')
  .map(scaleOf)
  .toSorted((one, other) => new Set(one.values()).size - new Set(other.values()).size);

/**
 * Finds the scale that the words of a rating column stand on.
 *
 * @param cells - The filled cells of the column.
 * @returns The scale with the fewest steps that holds them; `null` where they are no such words.
 */
export function findWordScale(cells: readonly string[]): WordScale | null {
  const rated = [...countsOf(cells)].filter(([word]) => !UNRATED.has(word));
  if (rated.length > MOST_WORDS || !rated.some(([word]) => ALL_WORDS.has(word))) return null;
  const covered = WORD_SCALES.map((scale) => sumOf(rated.filter(([word]) => scale.has(word))));
  const most = Math.max(...covered);
  return most >= sumOf(rated) * MOST ? (WORD_SCALES[covered.indexOf(most)] ?? null) : null;
}

type Count = readonly [string, number];

/** Each different cell is folded once: a long table has few of them in a column of ratings. */
function countsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const raw = new Map<string, number>();
  for (const cell of cells) {
    if (!isNothing(cell)) raw.set(cell, (raw.get(cell) ?? 0) + 1);
    if (raw.size > MOST_WORDS) return raw;
  }
  const counts = new Map<string, number>();
  for (const [cell, count] of raw) {
    const word = wordOf(cell);
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}

function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * Reads a cell of words.
 *
 * @param cell - "Very good", "sehr gut", a face.
 * @param scale - Of `findWordScale`.
 * @returns 1 to 5; `null` where the cell is none of its words.
 */
export function readStep(cell: string, scale: WordScale): number | null {
  const known = scale.get(cell);
  return known ?? scale.get(wordOf(cell)) ?? null;
}

/**
 * Whether a cell says that no rating was given.
 *
 * @param cell - As the file has it.
 * @returns True for the words that help desks write.
 */
export function isUnrated(cell: string): boolean {
  return cell.length < WORD_LENGTH && UNRATED.has(cell.trim().toLowerCase());
}

function wordOf(cell: string): string {
  if (cell.length > WORD_LENGTH) return '';
  const word = fold(cell)
    .replaceAll(/\p{Emoji_Modifier}|[\uFE0F.!]/gu, '')
    .trim();
  // A row of equal faces is one face.
  return /^(\p{Extended_Pictographic})\1*$/u.exec(word)?.[1] ?? word.replaceAll(/[\s/-]+/g, ' ');
}

function scaleOf(line: string): WordScale {
  const steps = line.split('>').map((step) => step.trim());
  const scale = new Map<string, number>();
  for (const [at, step] of steps.entries()) {
    const value = BEST - (at * (BEST - WORST)) / (steps.length - 1);
    for (const word of wordsOf(step)) scale.set(word, Math.round(value * 100) / 100);
  }
  return scale;
}

function wordsOf(step: string): readonly string[] {
  const isFaces = /^\p{Extended_Pictographic}+$/u.test(step);
  return isFaces ? Array.from(step) : step.split('|').map(wordOf);
}

const ALL_WORDS: ReadonlySet<string> = new Set(WORD_SCALES.flatMap((scale) => [...scale.keys()]));

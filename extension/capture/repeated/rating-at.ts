import type { Rating } from '../../../shared/feedback/feedback.ts';
import { ratingOf, readRating } from '../../../shared/reading/ratings.ts';
import { attributeNamesOf, attributeOf, parentOf, tagOf, textOf } from '../dom.ts';
import type { Rung } from '../recipe.ts';
import { iconRating } from './icon-rating.ts';

/** A rating as an element shows it. */
export interface RatingMark {
  readonly rating: Rating;
  readonly rung: Rung;
}

const STAR_WORDS = String.raw`(?:stars?\b|star rating|stern|étoile|etoile|estrella|stell[ae]\b|sterren|\bster\b|stjern|gwiazd|зв[её]зд|hvězd|estrela|y[ıi]ld[ıi]z|bintang|\bsao\b|csillag|tähte|αστέρι|bubbles?|bulles?|つ星|星|별|نجوم|כוכבים)`;
const NUMBER = String.raw`\d{1,2}(?:[.,]\d{1,2})?`;
const STARS = new RegExp(
  String.raw`^\D{0,30}?(?<![\d.,])(${NUMBER})[\s\u00a0-]*${STAR_WORDS}`,
  'iu',
);
const OUT_OF = new RegExp(
  String.raw`(?<![\d/.,-])${NUMBER}\s?(?:stars?\s)?(?:out of|of|/|sur|de|di|von|van(?: de)?|av|af|su|na|z|из|من)\s?(?:5|10|five|ten|100)(?:[.,]0)?(?![\d/])|(?<![\d/.,-])${NUMBER}\s?(?:out of|ud af)\s?(?:[3-9]|20)(?![\d/.,])|(?<![\d/.,-])\d[.,]\d\s?(?:/|von|sur|su|de|di|van)\s?(?:6|7|20)(?![\d/.,])|つ星のうち|점 만점`,
  'iu',
);
const GLYPHS = /[★☆⭐✭🌟]/u;
/** What is in every label of a rating: most texts of a page hold none of it. */
const POINTED = /[\d★☆⭐✭🌟星점]/u;
const RATED =
  /^\s*(?:\p{L}+\s)?(?:rating|rated|score|note|bewertung|punkte|valoraci[oó]n|voto|cijfer|puntuaci[oó]n|nota|рейтинг|оценка|ocena|betyg|karakter|puan|avalia[çc][ãa]o|評価|평점)\s*:?\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*$/iu;
/** A count of ratings, a share or a place in a list is no rating. */
const COUNTS =
  /\d{2,}\s*(?:reviews?|ratings?|votes?|bewertungen|avis|opiniones|recensioni|beoordelingen|отзыв)|\(\s*[\d.,]{2,}\s*\)|helpful|^image|^slide|^page|^photo|^item|filter/i;
/** "von 5 Sternen" behind points in an element of their own. */
const SCALE_ONLY = /^(?:\/|von|of|out of|sur|su|de|di|van|av|af|ud af|z|из)\s?\d/i;
const MAX_LABEL = 80;

const LABELS: readonly (readonly [string, Rung])[] = [
  ['aria-label', 'aria'],
  ['alt', 'aria'],
  ['title', 'pattern'],
  ['aria-valuetext', 'aria'],
];
const POINTS = [
  'data-rating',
  'data-score',
  'data-stars',
  'data-star',
  'data-rate',
  'data-rating-value',
  'data-review-rating',
  'data-star-rating',
  'data-value',
  'data-number',
  'score',
  'rating',
  'stars',
] as const;
/** Most elements have none of these, and need not be asked for each. */
const TELLING: ReadonlySet<string> = new Set([
  ...LABELS.map(([name]) => name),
  ...POINTS,
  'itemprop',
  'type',
]);
const RATING_HINT = /star|rating|rate|score|bewertung|note|punkt|bubble/i;

/**
 * The rating that an element shows by itself.
 *
 * @param element - Any element.
 * @param own - Its own words.
 * @param names - The names of its attributes.
 * @returns The rating and what it rests on; `null` where it shows none.
 */
export function ratingAt(
  element: Element,
  own: string,
  names: readonly string[] = attributeNamesOf(element),
): RatingMark | null {
  const isTelling = names.some((name) => TELLING.has(name));
  const told = isTelling ? (labelled(element) ?? stated(element)) : null;
  return told ?? worded(element, own) ?? drawn(element, own) ?? null;
}

function labelled(element: Element): RatingMark | null {
  for (const [name, rung] of LABELS) {
    const label = attributeOf(element, name);
    const rating = label === null ? null : ratingInLabel(label);
    if (rating !== null) return { rating, rung };
  }
  return null;
}

/**
 * The rating in a short label.
 *
 * @param label - Words such as "5 of 5 bubbles", "Rated 3 stars", "★★★☆☆", "4/5".
 * @returns The rating; `null` where the label says something else.
 */
export function ratingInLabel(label: string): Rating | null {
  if (label.length > MAX_LABEL || !POINTED.test(label) || COUNTS.test(label)) return null;
  if (GLYPHS.test(label) || OUT_OF.test(label)) {
    return believed(readRating(label.replace('½', '⯨')));
  }
  const points = STARS.exec(label)?.[1] ?? RATED.exec(label)?.[1];
  if (points === undefined) return null;
  const value = Number(points.replace(',', '.'));
  return believed(ratingOf(value, value <= 5 ? 5 : 10));
}

/** Attributes made for scripts, and schema.org's on elements that stand outside any thing. */
function stated(element: Element): RatingMark | null {
  if (attributeOf(element, 'itemprop') === 'ratingValue') {
    return number(attributeOf(element, 'content') ?? textOf(element).slice(0, 10), element);
  }
  for (const name of POINTS) {
    const value = attributeOf(element, name);
    if (value === null) continue;
    const isVague = name === 'data-value' || name === 'data-number';
    if (isVague && !RATING_HINT.test(attributeOf(element, 'class') ?? '')) continue;
    const mark = isVotes(value, name, element) ? null : number(value, element);
    if (mark !== null) return mark;
  }
  return titled(element) ?? checked(element);
}

/** Answers are counted up by scores without an end. */
function isVotes(value: string, name: string, element: Element): boolean {
  return name === 'data-score' && Number(value) > 10 && attributeOf(element, 'data-max') === null;
}

/** `<div class="star-rating" title="4.25">`. */
function titled(element: Element): RatingMark | null {
  const title = attributeOf(element, 'title');
  if (title === null || !/star|rating/i.test(attributeOf(element, 'class') ?? '')) return null;
  return /^\d(?:[.,]\d{1,2})?$/.test(title) ? number(title, element) : null;
}

/** A rating field that is filled in. */
function checked(element: Element): RatingMark | null {
  if (tagOf(element) !== 'INPUT' || attributeOf(element, 'type') !== 'hidden') return null;
  if (!/^rating$|star/i.test(attributeOf(element, 'name') ?? '')) return null;
  return number(attributeOf(element, 'value') ?? '', element);
}

function number(text: string, element: Element): RatingMark | null {
  const points = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*$/.exec(text)?.[1];
  if (points === undefined) return null;
  const best = Number(
    attributeOf(element, 'data-max') ?? attributeOf(element, 'max') ?? Number.NaN,
  );
  const rating = believed(
    ratingOf(Number(points.replace(',', '.')), Number.isFinite(best) && best > 0 ? best : null),
  );
  return rating === null ? null : { rating, rung: 'id' };
}

function worded(element: Element, own: string): RatingMark | null {
  if (own === '' || own.length > MAX_LABEL || SCALE_ONLY.test(own)) return null;
  const rating = ratingInLabel(own) ?? loneScore(element, own);
  return rating === null || isSentence(own) ? null : { rating, rung: 'pattern' };
}

const COUNT_HINT =
  /comments?[-_]?(?:score|count)|vote|karma|reputation|count|total|num[-_s]|num_?of|number_?of|num(?:reviews|ratings)/i;

/** "8.5", "91%", "92 points". */
const LONE =
  /^(\d{1,2}(?:[.,]\d{1,2})?|100)(\s?%| ?(?:points|pts|punkte|punti|puntos|pontos)\.?)?$/i;

function scoreHintOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'data-testid') ?? ''}`;
}

/** What sites call the points that a customer gave. */
const SCORED =
  /score|rating|note|grade|punt|(?:^|[\s_-])(?:voto|nota|cijfer|eindcijfer|ocena|betyg|karakter|puan|wertung|bewertung|valutazione)(?:$|[\s_-])/i;

/** A lone number is a rating where its element is called so. */
function loneScore(element: Element, own: string): Rating | null {
  const [, points, unit] = LONE.exec(own) ?? [];
  if (points === undefined) return null;
  const around = unit === undefined ? null : parentOf(element);
  const hint = `${scoreHintOf(element)} ${around === null ? '' : scoreHintOf(around)}`;
  if (!SCORED.test(hint) || COUNT_HINT.test(hint)) return null;
  return believed(ratingOf(Number(points.replace(',', '.')), unit === undefined ? null : 100));
}

/** "Would have been 5 stars if the soup had been warm." */
function isSentence(text: string): boolean {
  if (/\p{L}{2}[.!?…]+\s+\S/u.test(text)) return true;
  const rest = text.replaceAll(/[\d.,/★☆⭐\s:()]+/gu, ' ').trim();
  return rest.split(' ').length > 6;
}

function drawn(element: Element, own: string): RatingMark | null {
  if (own.length > 2) return null;
  const rating = iconRating(element);
  return rating === null ? null : { rating, rung: 'structure' };
}

/** Nought stars stand for none. */
function believed(rating: Rating | null): Rating | null {
  return rating === null || rating.value === 0 ? null : rating;
}

import { around, attributeNamesOf, attributeOf, selectAll, tagOf, textOf } from '../dom.ts';
import type { Card, CardGroup } from './find-cards.ts';
import { areOtherThings } from './other-lists.ts';
import type { PageNode } from './page-tree.ts';

/** Share of the cards that must show a field for it to be a field of theirs. */
const MOST = 0.6;
/** Names that sites give to what customers say, in the languages of our readers. */
const REVIEW_HINT =
  /review|rating|testimonial|bewertung|rezension|giudizi|valutazion|reseñ|valoraci|hodnocen|értékel|vélemény|arvostel|kokemu|değerlendirme|kundenmeinung|kundenstimme|erfahrung|opini|avis(?![a-z])|t[ée]moignage|comentario|recensi|ervaring|beoordeling|отзыв|avalia|depoimento|omd[øo]me|anmeldelse|recenzj|recenze|yorum|レビュー|口コミ|리뷰|评论|評論|feedback|guestbook|g[äa]stebuch|g[äæ]stebo[gk]|gästbok|gjestebok|gastenboek|livre d['’]or|libro de visitas|księga gości|гостевая|critique/i;
/** "What our guests say" above a list. */
const THEY_SAY =
  /\b(?:customers?|clients?|guests?|patients?|visitors?|people|others|they|users?|neighbou?rs?) (?:are |have )?(?:say|said|think|love)|kunden (?:über uns|sagen)|sagen (?:unsere|über uns)|unsere (?:kunden|gäste|patienten)|(?:ils|elles) parlent de nous|ce (?:que|qu’en|qu'en) (?:disent|pensent)|dicen (?:de nosotros|nuestros)|dicono (?:di noi|i nostri)|klanten (?:vertellen|zeggen)|kunder säger|happy (?:customers|clients)|word of mouth|お客様の声|고객 후기|客户评价/iu;
const FOR_SALE =
  /add to (?:cart|basket|bag)|in den warenkorb|ajouter au panier|añadir (?:al carrito|a la cesta)|buy now|book now|\bfrom [$€£]\s?\d|per night/i;
const PRICE = /[$€£]\s?\d|\d\s?[€£]/;
/** How many have rated a thing. Reviewers have such counts too, so that it tells only where dates are missing. */
const COUNTED =
  /\(\s*\d[\d.,\s]*\s*(?:reviews?|ratings?|avis|bewertungen|opiniones)?\)|\d+\s(?:reviews|ratings|comments)\b(?! written)/i;
const MIN_OWN = 8;

/**
 * Whether a list reads like reviews: a rating and a date do; one of them does where the page calls the list so.
 *
 * @param group - Cards that look alike.
 * @returns False for wares, places to go to, articles, entries that only lead elsewhere.
 */
export function isBelievable(group: CardGroup): boolean {
  const { rated, dated } = group;
  if (rated < MOST && dated < MOST) return false;
  const cards = sampleOf(group.cards);
  return looksLikeReviews({ ...group, cards }) && !areOtherThings(cards);
}

/** Cards that a long list is judged by: they are alike. */
const SAMPLE = 100;

/** The first of every few cards, from all over the list. */
function sampleOf(cards: readonly Card[]): readonly Card[] {
  const step = Math.ceil(cards.length / SAMPLE);
  return step <= 1 ? cards : cards.filter((_, at) => at % step === 0);
}

function looksLikeReviews(group: CardGroup): boolean {
  const { rated, dated, cards } = group;
  if (rated >= MOST && dated >= MOST) {
    const mute = cards.filter(({ nodes }) => nodes.every(isMute)).length / cards.length;
    return mute < MOST && [isForSale, isAverage].every((is) => shareOf(cards, is) < MOST);
  }
  const isOther = rated >= MOST ? isWare : isForSale;
  if (rated === 0 && areComments(group.list)) return false;
  const isSure = [isOther, isTeaser].every((is) => shareOf(cards, is) < MOST);
  return isSure && isCalledReviews(group) && proseShare(cards) >= MOST;
}

/**
 * Whether entries without stars and dates are what customers said.
 *
 * @param group - Entries that look alike.
 * @returns True where the page calls them so and they neither sell nor lead elsewhere.
 */
export function areCalledReviews(group: CardGroup): boolean {
  const { cards } = group;
  if ([isWare, isTeaser].some((is) => shareOf(cards, is) >= MOST)) return false;
  if (isNamed(group, isTeam)) return false;
  return proseShare(cards) >= MOST && isNamed(group, isTestimony, true);
}

/** What is called "comments" or "opinions" may be anybody's. */
const TESTIMONY =
  /testimonial|customer[-_ ]?(?:reviews?|stories|voices|quotes?)|(?:guest|client|patient|user)[-_ ]?reviews?|kundenstimme|kundenmeinung|t[ée]moignage|testimonio|testimonianz|depoimento|recensioni|kundenbewertung|referenzen|お客様の声|고객 후기|客户评价/i;

/** Those who work there have something to say as well. */
const TEAM =
  /(?:^|[\s_-])(?:team|staff|speakers?|employees?|experts?|coaches|instructors?|mitarbeiter\w*|équipe|equipe|equipo|squadra|medewerkers)(?:$|[\s_-])/i;

function isTeam(text: string): boolean {
  return TEAM.test(text) && !TESTIMONY.test(text.replaceAll(/testimonials?/gi, ''));
}

function isTestimony(text: string): boolean {
  return TESTIMONY.test(text) || THEY_SAY.test(text);
}

function shareOf(cards: readonly Card[], is: (node: PageNode) => boolean): number {
  return cards.filter(({ nodes }) => nodes.some(is)).length / cards.length;
}

/** A thing to buy or a place to go to among others: its stars are an average. */
function isWare(node: PageNode): boolean {
  return isForSale(node) || COUNTED.test(textOf(node.element).slice(0, 3000));
}

function isForSale(node: PageNode): boolean {
  const text = textOf(node.element).slice(0, 3000);
  return FOR_SALE.test(text) || (PRICE.test(text) && COUNTED.test(text));
}

/** All that it says leads elsewhere: an entry of a list of links. */
function isMute(node: PageNode): boolean {
  const open = [node];
  for (const next of open) {
    if (isElsewhere(next.element) || next.letters < MIN_OWN) continue;
    if (next.date === null && next.rating === null && weightOf(next.own) >= MIN_OWN) return false;
    open.push(...next.children);
  }
  return true;
}

/** What leads to the review itself is its words. */
function isElsewhere(element: Element): boolean {
  return tagOf(element) === 'A' && !OF_REVIEW.test(attributeOf(element, 'href') ?? '');
}

const OF_REVIEW =
  /review|bewertung|rezension|opini|avis(?![a-z])|recensi|beoordeling|otzyv|avalia|recenz|yorum|testimonial/i;
const OF_PERSON = 'a[href*="user" i], a[href*="profile" i], a[href*="member" i]';

/** "12 ratings" are those of a thing; reviewers have reviews, and a page of their own where they have ratings. */
function isAverage({ element }: PageNode): boolean {
  if (selectAll(element, OF_PERSON).length > 0) return false;
  return /(?<![\d.,])\d[\d.,]*\s(?:ratings|bewertungen insgesamt|votes total)\b/i.test(
    textOf(element).slice(0, 3000),
  );
}

/** A headline that leads to an article of its own. */
function isTeaser({ element }: PageNode): boolean {
  const links = selectAll(element, ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)');
  const [link] = links;
  if (link === undefined) return false;
  const href = attributeOf(around(link, 'a') ?? link, 'href') ?? '';
  return !OF_REVIEW.test(href) && !/user|profile|member|#/i.test(href);
}

function proseShare(cards: readonly Card[]): number {
  const withProse = cards.filter(({ nodes }) => nodes.some((node) => longestWords(node) >= 30));
  return withProse.length / cards.length;
}

/** Whether the cards or what is close around them is called reviews. */
function isCalledReviews(group: CardGroup): boolean {
  // What has only stars has "rating" in its markup anyway, be it a player's or a kettle's.
  return isNamed(
    group,
    group.dated >= MOST
      ? isReviewName
      : (text: string) => isReviewName(text.replaceAll(RATING, '')),
  );
}

const COMMENTS =
  /^\W*(?:\d+\W*)?(?:reader |user )?(?:comments?|replies|responses|kommentare?|commentaires?|coment[aá]rios|commenti|reacties|kommentarer|komentarze|komentáře|комментари\p{L}+)(?:\W*\d+)?\W*$/iu;

/** "6 Comments" right above a list. */
function areComments(list: PageNode): boolean {
  let node: PageNode | null = list;
  for (let up = 0; up < MAX_STEPS && node; up += 1) {
    const siblings: readonly PageNode[] = node.parent?.children ?? [];
    const before = siblings.slice(0, siblings.indexOf(node)).filter(({ letters }) => letters > 0);
    if (before.length > 0) {
      return before.slice(-2).some(({ element }) => COMMENTS.test(textOf(element).slice(0, 80)));
    }
    node = node.parent;
  }
  return false;
}

function isNamed(
  { list, cards }: CardGroup,
  isName: (text: string) => boolean,
  isFar = false,
): boolean {
  const first = cards[0]?.nodes[0];
  const within = first?.children.flatMap((each) => [each, ...each.children]) ?? [];
  const near = [first, list, list.parent, list.parent?.parent, ...within];
  return (
    near.some((node) => node && isName(nameOf(node.element))) || headingBefore(list, isName, isFar)
  );
}

const RATING = /ratings?/gi;

function nameOf(element: Element): string {
  const names = [
    'class',
    'id',
    'itemprop',
    'data-testid',
    'data-hook',
    'data-qa',
    'data-test',
    'aria-label',
    'itemtype',
    'data-widget',
  ];
  const values = names.map((name) => attributeOf(element, name)?.slice(0, 200) ?? '');
  // `data-review-id` says it as well.
  return [...values, ...attributeNamesOf(element)].join(' ');
}

function headingBefore(list: PageNode, isName: (text: string) => boolean, isFar: boolean): boolean {
  const isHeading = (node: PageNode): boolean =>
    node.letters > 0 &&
    node.letters < 120 &&
    isName(textOf(node.element).slice(0, 400)) &&
    !isMenu(node);
  let node: PageNode | null = list;
  let steps = 0;
  for (let up = 0; up < MAX_UP && steps < MAX_STEPS && node; up += 1) {
    const { parent }: PageNode = node;
    const siblings = parent?.children ?? [];
    // From afar a wrapper around nothing else is no step.
    if (!isFar || siblings.some((each) => each !== node && each.letters > 0)) steps += 1;
    const before = siblings.slice(Math.max(0, siblings.indexOf(node) - 3), siblings.indexOf(node));
    if (before.some((each) => isHeading(each) || holdsHeading(each, isName))) return true;
    node = parent;
  }
  return list.children.some(isHeading);
}

const MAX_UP = 10;
const MAX_STEPS = 3;
const MAX_INTRO = 400;
const MAX_HEADING = 60;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, b, strong, font, th, caption, legend';

/** A heading in a block of its own, with a line of welcome below. */
function holdsHeading({ element, letters }: PageNode, isName: (text: string) => boolean): boolean {
  if (letters === 0 || letters > MAX_INTRO) return false;
  const [first] = selectAll(element, HEADINGS);
  const text = first === undefined ? '' : textOf(first).trim();
  return text.length <= MAX_HEADING && isName(text);
}

const MIN_LINKS = 3;

/** "News, Opinion, Food reviews" leads to other pages. */
function isMenu({ element }: PageNode): boolean {
  return selectAll(element, 'a, li').length >= MIN_LINKS;
}

function isReviewName(text: string): boolean {
  return REVIEW_HINT.test(text) || THEY_SAY.test(text);
}

/**
 * Letters of the longest run of words in a card: prose, or what stands for it.
 *
 * @param node - A card.
 * @returns Letters; from 40 on it is only known that there are as many.
 */
export function longestWords(node: PageNode): number {
  let longest = weightOf(node.own);
  const open = [...node.children];
  for (let next = open.pop(); next !== undefined && longest < 40; next = open.pop()) {
    if (next.letters <= longest) continue;
    longest = Math.max(longest, weightOf(next.own));
    open.push(...next.children);
  }
  return longest;
}

/** A sign of Chinese, Japanese or Korean says as much as two or three letters. */
function weightOf(text: string): number {
  const signs =
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return text.length + signs * 1.5;
}

import { attributeNamesOf, attributeOf, fits } from '../dom.ts';
import type { PageNode } from './page-tree.ts';

const NAMES = [
  'class',
  'id',
  'itemprop',
  'rel',
  'name',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-hook',
  'data-qa',
  'data-automation',
  'slot',
] as const;
const MAX_HINT = 160;
/** `revEntryTitle` is made of words as well. */
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
/** What may change in lower case. */
const CAPITAL = /[^\p{Ll}\d\s_-]/u;

/**
 * What a page calls an element: class, id, schema.org's and testers' names, in one lower-case line.
 *
 * @param element - Any element.
 * @returns The names, parted by spaces; empty where it has none.
 */
export function hintOf(element: Element): string {
  const present = attributeNamesOf(element);
  if (present.length === 0) return '';
  let hint = '';
  for (const name of NAMES) {
    if (!present.includes(name)) continue;
    const value = attributeOf(element, name);
    if (value !== null) hint += ` ${value.slice(0, MAX_HINT)}`;
  }
  return CAPITAL.test(hint) ? hint.replaceAll(CAMEL, '$1-$2').toLowerCase() : hint;
}

/** Words of the site's own, such as "Helpful", in the languages of our readers. */
export const SITE_WORDS =
  /^(?:expand|collapse|\W*\d*\s*(?:people found|personen fanden|personnes)|(?:read|show|see|view|load) (?:more|less|all|full|original)|(?:read |show |see )?full review|more|less|mehr|weiterlesen|mehr (?:an)?zeigen|lire (?:la suite|plus)|voir plus|leer más|ver más|leggi (?:di più|tutto)|lees (?:meer|verder)|helpful|useful|funny|cool|like|likes|dislike|report|flag|share|reply|translate|edit|comment|comments|yes|no|ja|nein|oui|non|sí|verified.{0,24}|verifi[ée].{0,30}|verifizierter? .{0,20}|geverifieerd.{0,20}|compra verificada|was this .{0,40}|war diese .{0,40}|helpful\?.{0,20}|is this .{0,30}|pros?:?|cons?:?|(?:top|most (?:helpful|recent)|featured) (?:positive|critical|negative|favou?rable).{0,24}|(?:user|customer|product|guest|verified) reviews?|your (?:star )?rating:?|item description|comment on review|rating:?|overall:?|review(?:s|ed)?(?: by| on)?:?|(?:posted|started|written|created)(?: by| on)?:?|(?:czy (?:ta )?(?:opinia|recenzja)|isto foi útil|(?:te )?(?:ha sido|result[óo]|fue) útil|(?:è|ti è) stat[oa] utile|vond je dit|was deze review|var (?:detta|denne)|cet avis vous|помог ли|отзыв полезен|bu (?:yorum|değerlendirme)|この(?:レビュー|口コミ)は).{0,50}\?|by:?|von:?|par:?|por:?|date:?|name:?|\+|[\p{P}\p{S}\s\d]*)$/iu;
/** "41 of 52 users found this helpful", "(1788 views)", "1 omdöme": what the site counts. */
const COUNTED =
  /\d[\d.,]*\s(?:of|out of|von|sur|di|de|van|av|z|из)\s\d[\d.,]*\s(?:people|users?|persons?|customers?|members?|shoppers?|readers?|found|fanden|kunden|personen|personer|personnes|personas|persone|pessoas|mensen|os[óo]b|lidí|utilisateurs|clients|clientes|utenti|человек)|\d[\d.,]*\s\p{L}{4,12}\s(?:sur|of|de|di|von|van|z|из)\s\d|^\p{L}[\p{L}\s’']{1,20}\s?\(\d+\)$|(?:finden|fanden|found|trovano|vinden|uznał[oa]) .{0,30}(?:hilfreich|helpful|util[ei]|nuttig|przydatn)|\d[\d.,]*\s?(?:views?|visningar|recensies?|recensioni|opinion[ei]s?|opini[aeó]n?|omdömen?|anmeldelser?|avalia(?:ções|ção)|recenz\p{L}+|отзыв\p{L}*|beoordelingen|reseñas?|yorum|件|クチコミ|beiträge|commentaires?|comentarios|kommentar\p{L}*|commenti)(?!\p{L})/iu;
/** When and with whom they were there: "Stayed a few nights", "Tasted on 3/14/2014". */
const OCCASION =
  /^(?:stayed|tasted|visited|travell?ed|dined|bought|purchased|reviewed|used) (?:an?|about|on|at|in|with|for|one|two|\d)\b.{0,40}$|^(?:group|family|business|solo|couples?|friends) (?:trip|stay|travel|getaway)$/i;
const VERIFIED =
  /verified|top contributor|local guide|\b\d+\s(?:reviews?|contributions?|photos?|friends?|helpful|votes?|followers?|bewertungen|beiträge|avis|opiniones)\b|elite '\d|\bsince \d{4}|patrocinado|sponsored|gesponsert/i;

/**
 * Whether a text is the site's own: a button, a label, a badge.
 *
 * @param text - Short text.
 * @returns True for "Helpful (2)", "Verified buyer", "12 reviews".
 */
export function isSiteWords(text: string): boolean {
  if (text.length > MAX_LABEL) return SITE_WORDS.test(text.trim());
  const before = known.get(text);
  if (before !== undefined) return before;
  const isKnown = text.length < 60 && PATTERNS.some((pattern) => pattern.test(text));
  const isOurs = isKnown || SITE_WORDS.test(text.trim());
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, isOurs);
  return isOurs;
}

const PATTERNS = [VERIFIED, COUNTED, OCCASION] as const;
/** Each text is asked for several times, and the site's own stand in every card. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 5000;
const MAX_LABEL = 100;

const GRADES =
  /^(?:very |really |sehr |très |molto |muy |zeer |muito |mycket |bardzo |çok )?(?:good|excellent|great|superb|fabulous|wonderful|exceptional|outstanding|average|fair|ok(?:ay)?|poor|bad|terrible|awful|horrible|pleasant|gut|hervorragend|ausgezeichnet|befriedigend|ausreichend|mangelhaft|ungenügend|schlecht|bien|bon|moyen|excelente|bueno|regular|malo|ottimo|buono|discreto|scarso|eccellente|goed|uitstekend|matig|slecht|bom|ótimo|ruim|bra|dålig|dobr[yez]|świetn[yei]|słab[yei]|отлично|хорошо|плохо|nicht empfohlen|empfohlen|(?:not )?recommended)[.!]?$/iu;

/** Longest grade with the space around it, in characters. */
const MAX_GRADE = 100;

/**
 * Whether a text is a grade in words, as sites put it beside the stars.
 *
 * @param text - Short text.
 * @returns True for "Very good", "Mangelhaft", "Not recommended".
 */
export function isGrade(text: string): boolean {
  return text.length <= MAX_GRADE && GRADES.test(text.trim());
}

const UNSEEN =
  '[aria-live], [class*="visuallyhidden" i], [class*="visually-hidden" i], [class*="off-screen" i], [class~="sr-only"], [class*="screen-reader" i]';

/**
 * Whether an element is for screen readers only.
 *
 * @param node - Any node.
 * @returns True where its class says so.
 */
export function isUnseen(node: PageNode): boolean {
  return fits(node.element, UNSEEN);
}

/**
 * Where in its card an element stands, for comparing cards.
 *
 * @param node - A node in the card.
 * @param path - Tag names from the node to the card, parted by `<`; empty for the card's own nodes.
 * @returns The path, and the element's classes without figures.
 */
export function slotOf(node: PageNode, path: string): string {
  const classes = attributeOf(node.element, 'class') ?? '';
  return `${path}.${classes.replaceAll(/\d+/g, '')}`;
}

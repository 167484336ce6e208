/** What a list of reviews is called, in the languages of most of its readers. */
const REVIEWS =
  'reviews?|ratings?|testimonials?|feedback|bewertung(?:en)?|rezension(?:en)?|meinungen|kundenstimmen|avis|opiniones|reseñas|valoraciones|recensioni|opinioni|recensies|beoordelingen|reviews|avaliações|opiniões|opinie|recenzje|recenze|hodnocení|отзывы|yorumlar|değerlendirmeler|omdömen|anmeldelser|arvostelut|レビュー|口コミ|クチコミ|评论|評論|评价|리뷰|후기';
/** What is in each of them in all its forms. */
const STEMS = REVIEWS.split('|').map((form) => form.replace(/(?:\(\?:\w+\)|\w)\?$/u, ''));
/** Whose, how many and which: nobody's name yet. */
const WHOSE =
  'user|users|customer|customers|client|clients|guest|guests|visitor|verified|audience|critic|critics|latest|recent|all|our|top|most helpful|product|google|kunden|gäste|nutzer|unsere|alle|echte|verifizierte|des clients|de nos clients|clientes|de clientes|de los clientes|dei clienti|klanten|dos clientes|klientów|покупателей|клиентов';
const HEADING = new RegExp(
  String.raw`^[\s\d.,()]*(?:(?:${WHOSE})[\s-]*)*(?:${REVIEWS})(?:\s*(?:&|and|und|et|y|e|en|i|и|/)\s*(?:(?:${WHOSE})[\s-]*)*(?:${REVIEWS}))?(?:\s(?:${WHOSE}))*[\s\d.,():]*$`,
  'iu',
);

/** "Bewertungen zu Café Linde": whom they are about stands behind. */
const ABOUT = new RegExp(
  String.raw`^(?:(?:${WHOSE})[\s-]*)*(?:${REVIEWS})(?:\s(?:&|and|und|et|y|e)\s(?:${REVIEWS}))?\s(?:zu|für|über|von|for|of|about|sur|de|du|su|di|per|sobre|over|van|voor|av|om|об?)\s(?=[\p{Lu}\p{N}])`,
  'iu',
);
/** What stands above testimonials. */
const SAYINGS =
  /^(?:what|hear what|see what) (?:our |other |some )?\p{L}+ (?:are |have )?(?:to )?(?:say(?:ing)?|said|think)\b|^(?:das|was) (?:sagen )?(?:unsere )?\p{L}+ (?:sagen|über uns)|^das sagen |^(?:ils|elles) parlent de nous|^(?:lo que|qué|que) dicen |^(?:cosa )?dicono (?:di noi|i nostri)|^wat (?:onze )?klanten (?:zeggen|vertellen)/iu;

/**
 * The name of a business where a page may show it: its first line.
 *
 * @param text - Visible text of a heading, or of what stands for one.
 * @returns The name, without "Reviews of" before it; `null` where it is what a list of reviews is called ("Customer reviews", "Bewertungen (31)").
 */
export function businessName(text: string): string | null {
  const line = text.split('\n')[0] ?? text;
  if (line === '' || SAYINGS.test(line) || isHeading(line)) return null;
  const name = namesReviews(line) ? line.replace(ABOUT, '') : line;
  return name === '' ? null : name;
}

/** The whole pattern takes milliseconds to prepare, which nearly every name can do without. */
function isHeading(line: string): boolean {
  return namesReviews(line) && HEADING.test(line);
}

function namesReviews(line: string): boolean {
  const letters = line.toLowerCase();
  return STEMS.some((stem) => letters.includes(stem));
}

import type { Recipe } from '../recipe.ts';
import { SEE_ORIGINAL } from '../site-words.ts';

/** The words in front of a reply are the site's. */
const REPLY = String.raw`^(?:[^:\n]{0,25}(?:response|reply|antwort|réponse|respuesta|risposta|reactie|resposta|ответ|odpowied)[^:\n]{0,40}:\s*)?([\s\S]+)$`;

/** Of a score alone the site says that there is no comment. */
const WORDS = String.raw`^(?!(?:There are no comments available|(?:Es gibt|Für diese Bewertung gibt es) keine Kommentare|Il n['’]y a pas de commentaires? pour|No hay comentarios disponibles|Non ci sono commenti disponibili|Er zijn geen opmerkingen|Não há comentários)\b.{0,60}$)[\s\S]+$`;

/**
 * Booking.com’s reviews of a stay: what they liked and what not are two texts, the score is 1 to 10.
 *
 * @fixtures test/fixtures/pages/booking/; its hooks are published ones, checked on an invented page only.
 */
export const booking: Recipe = {
  id: 'booking',
  name: 'Booking.com',
  hosts: ['booking.com'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '[data-testid="review-card"]' },
    { rung: 'class', at: '.c-review-block, .review_item, .review_list_new_item_block' },
  ],
  scale: 10,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', attribute: 'data-review-url' },
    ],
    author: [
      {
        rung: 'id',
        at: '[data-testid="review-avatar"] div:not(:has(*))',
        // A guest without a picture has a letter in its place.
        pattern: String.raw`^\p{L}.+$`,
      },
      {
        rung: 'id',
        at: '[data-testid="review-avatar"] div:not(:has(*))',
        pattern: String.raw`^\p{L}.*$`,
      },
      { rung: 'class', at: '.bui-avatar-block__title, .reviewer_name' },
    ],
    rating: [
      {
        rung: 'id',
        at: '[data-testid="review-score"] div:not(:has(*))',
        pattern: String.raw`(\d{1,2}(?:[.,]\d)?)\s*$`,
      },
      { rung: 'id', at: '[data-testid="review-score"]', pattern: String.raw`(\d{1,2}(?:[.,]\d)?)` },
      { rung: 'class', at: '.bui-review-score__badge, .review-score-badge' },
    ],
    date: [
      { rung: 'id', at: '[data-testid="review-date"]' },
      // The month of the stay is called the same.
      {
        rung: 'class',
        at: '.c-review-block__date:not(.c-review-block__stay-date *), .review_item_date',
      },
    ],
    title: [
      { rung: 'id', at: '[data-testid="review-title"]' },
      { rung: 'class', at: '.c-review-block__title, .review_item_header_content' },
    ],
    text: [
      {
        rung: 'id',
        at: '[data-testid="review-positive-text"], [data-testid="review-negative-text"]',
        without: 'span[aria-hidden="true"] + span',
        joins: true,
        keepsLines: true,
      },
      {
        rung: 'class',
        at: '.c-review__body, .review_pos, .review_neg',
        without: 'i',
        pattern: WORDS,
        joins: true,
      },
    ],
    translated: [{ rung: 'pattern', at: 'button', pattern: SEE_ORIGINAL }],
    photos: [
      { rung: 'id', counts: '[data-testid^="review-photo"] img, img[data-testid^="review-photo"]' },
      { rung: 'class', counts: '.c-review-block__photos img' },
    ],
    reply: [
      {
        rung: 'id',
        at: '[data-testid="review-pr-text"], [data-testid="review-partner-reply"]',
        keepsLines: true,
        pattern: REPLY,
      },
      // Beside the beginning stands the whole, hidden.
      { rung: 'class', at: '.c-review-block__response__body.bui-u-hidden' },
      { rung: 'class', at: '.c-review-block__response__body' },
    ],
  },
  business: {
    name: [
      { rung: 'id', at: '[data-testid="title"], #hp_hotel_name h2' },
      { rung: 'class', at: '.pp-header__title' },
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: String.raw`^[★\s]*(.+?)[★\s]*(?:,.*)?$`,
      },
    ],
    id: [
      { rung: 'id', at: 'input[name="hotel_id"]', attribute: 'value' },
      { rung: 'id', address: true, pattern: String.raw`/hotel/(\w\w/[^/?#.]+)` },
    ],
    rating: [
      {
        rung: 'id',
        at: '[data-testid="review-score-component"]',
        pattern: String.raw`(\d{1,2}[.,]\d)`,
      },
    ],
  },
};

import type { Recipe } from './recipe.ts';

/** A rating that names its scale: a lone number may count anything. */
const OUT_OF = String.raw`(?<![\d/.,])\d(?:[.,]\d)?\s?(?:out of|of|/|sur|de|von|van de|su|из)\s?(?:5|10)(?![\d/])`;
/** Words that are hidden from sight and spoken in place of the stars. */
const FOR_SCREEN_READERS =
  '[class*="visuallyhidden" i], [class*="visually-hidden" i], [class~="sr-only"], [class*="off-screen" i]';
/** OUT_OF as a label: pictures are numbered alike ("Image 1 of 5"), so that it must begin with the rating. */
const RATED = String.raw`^(?:(?:rated|rating|note|bewertung|valoraci[oó]n|score):?\s)?(?:${OUT_OF}|[1-5](?:[.,][05])?[\s-](?:stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stell[ae]|sterren)\b)`;

/**
 * Ladders that hold on many sites: they complete what structured data leaves out of a card that it marks.
 *
 * It finds no cards of its own.
 *
 * @fixtures test/fixtures/pages/microdata/; checked on the stored pages of shops and directories with microdata.
 */
export const anySite: Recipe = {
  id: 'any-site',
  name: 'Any site',
  hosts: [],
  provenOn: 'stored-page',
  cards: [],
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', attribute: 'data-reviewid' },
      { rung: 'id', attribute: 'data-content-id', pattern: String.raw`(\d{4,})` },
      { rung: 'id', attribute: 'data-id' },
      {
        rung: 'id',
        attribute: 'id',
        pattern: String.raw`(?:review|response|comment)[-_](\w*\d\w*)$`,
      },
    ],
    author: [
      { rung: 'aria', at: '[rel~="author"]' },
      { rung: 'class', at: '[class*="author" i], [class*="reviewer" i], [class*="user-name" i]' },
    ],
    rating: [
      { rung: 'aria', at: '[role="img"][aria-label]', attribute: 'aria-label', pattern: RATED },
      { rung: 'aria', at: '[aria-label*=" star" i]', attribute: 'aria-label', pattern: RATED },
      { rung: 'aria', at: FOR_SCREEN_READERS, pattern: OUT_OF },
      { rung: 'pattern', at: '[class*="rating" i], [class*="stars" i]', pattern: OUT_OF },
      { rung: 'pattern', at: 'img[alt]', attribute: 'alt', pattern: RATED },
      { rung: 'pattern', at: '[title]', attribute: 'title', pattern: RATED },
    ],
    date: [
      { rung: 'id', at: 'time[datetime]', attribute: 'datetime' },
      { rung: 'id', at: 'time' },
      { rung: 'class', at: '[class*="date" i], [class*="time" i], [class*="posted" i]' },
      { rung: 'pattern', at: 'span, small, p, em, div', pattern: '^.{4,60}$' },
    ],
    title: [{ rung: 'structure', at: 'h2, h3, h4, h5' }],
    reply: [{ rung: 'class', at: '[class*="owner-reply" i], [class*="owner-response" i]' }],
  },
  business: {
    name: [
      { rung: 'structured', at: 'meta[property="og:title"]', attribute: 'content' },
      { rung: 'structure', at: 'h1' },
    ],
  },
};

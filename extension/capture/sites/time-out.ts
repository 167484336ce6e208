import type { Recipe } from '../recipe.ts';

/**
 * Time Out’s page of a venue.
 *
 * @fixtures test/fixtures/pages/time-out/; checked on a stored page of 2015.
 */
export const timeOut: Recipe = {
  id: 'time-out',
  name: 'Time Out',
  hosts: ['timeout.com', 'timeout.fr', 'timeout.es', 'timeout.pt'],
  provenOn: 'stored-page',
  cards: [{ rung: 'id', at: 'article[data-message-id]' }],
  scale: 5,
  fields: {
    id: [{ rung: 'id', attribute: 'data-message-id' }],
    author: [
      { rung: 'structured', at: '[itemprop="author"]' },
      { rung: 'structure', at: 'img[alt]', attribute: 'alt' },
    ],
    rating: [
      { rung: 'structured', at: '[itemprop="ratingValue"]', attribute: 'content' },
      {
        rung: 'structure',
        at: 'label[style*="width"]',
        attribute: 'style',
        pattern: String.raw`width:\s*([\d.]+%)`,
      },
    ],
    date: [{ rung: 'structure', at: 'time' }],
    text: [
      { rung: 'structured', at: '[itemprop="reviewBody"]' },
      { rung: 'structure', at: 'section' },
    ],
  },
  business: {
    name: [
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: String.raw`^(.+?)(?: \|.*)?$`,
      },
      { rung: 'structure', at: 'h1' },
    ],
  },
};

import type { Recipe } from '../recipe.ts';

/**
 * Healthgrades’ comments on a doctor; each card tells machines its date and its stars.
 *
 * @fixtures test/fixtures/pages/healthgrades/; its hooks are published ones, checked on an invented page only.
 */
export const healthgrades: Recipe = {
  id: 'healthgrades',
  name: 'Healthgrades',
  hosts: ['healthgrades.com'],
  provenOn: 'published-hooks',
  cards: [{ rung: 'class', at: '.c-single-comment' }],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'id', pattern: String.raw`([\w-]*\d[\w-]{4,})$` },
      { rung: 'id', attribute: 'data-comment-id' },
    ],
    author: [
      {
        rung: 'class',
        at: '.c-single-comment__commenter-info span, .c-single-comment__author',
        pattern: String.raw`^\p{L}.{0,60}?(?= [–-] |$)`,
      },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label], [aria-label*="star" i]',
        attribute: 'aria-label',
      },
      {
        rung: 'structured',
        at: 'script[type*="json"]',
        pattern: String.raw`"ratingValue"\s*:\s*"?([\d.]+)`,
      },
      { rung: 'structure', at: '.c-single-comment__stars' },
    ],
    date: [
      {
        rung: 'structured',
        at: 'script[type*="json"]',
        pattern: String.raw`"datePublished"\s*:\s*"([^"]+)"`,
      },
      { rung: 'pattern', at: 'span, div:not(:has(*))', pattern: String.raw`^[–\s-]*(.{6,24})$` },
    ],
    text: [
      { rung: 'class', at: '.c-single-comment__comment' },
      { rung: 'structure', at: 'p' },
    ],
    reply: [{ rung: 'class', at: '.c-single-comment__response-text, .c-provider-response__text' }],
  },
  business: {
    id: [
      {
        rung: 'id',
        address: true,
        pattern: String.raw`/(?:physician|dentist|providers)/[\w-]*-(\w{4,8})(?=[/?#]|$)`,
      },
    ],
    name: [{ rung: 'structure', at: 'h1' }],
  },
};

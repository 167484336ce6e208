import type { FieldName, Rung } from '../../capture/recipe.ts';
import type { SureLevel } from '../../sidepanel/sureness.ts';

/** How surely a page was read. */
export const sureness = {
  levels: {
    sure: (fields: string): string => `Surely read: ${fields}.`,
    fair: (fields: string): string => `Fairly surely: ${fields}.`,
    unsure: (fields: string): string => `Less surely: ${fields}. Compare with the page.`,
    none: (fields: string): string => `Not found: ${fields}.`,
  } satisfies Record<SureLevel, (fields: string) => string>,
  fields: {
    id: 'number on the site',
    author: 'name',
    rating: 'stars',
    date: 'date',
    title: 'title',
    text: 'text',
    language: 'language',
    reply: 'your answer',
    replyDate: 'date of your answer',
    permalink: 'link',
    truncated: 'whether it is cut',
    edited: 'whether it was changed',
    translated: 'whether it is translated',
    original: 'words in their own language',
    photos: 'photos',
  } satisfies Record<FieldName, string>,
  details: 'How each was read',
  each: (field: string, found: string, all: string, how: string): string =>
    `${field}: in ${found} of ${all}, ${how}`,
  how: {
    structured: 'from marks for search engines',
    id: 'by the site’s own marks',
    aria: 'by labels for screen readers',
    pattern: 'by how it is worded',
    structure: 'by where it stands',
    class: 'by names that its looks hang on',
  } satisfies Record<Rung, string>,
  unknownSite:
    'Counterbell does not know this site. It took what looks like reviews: compare them with the page before you save.',
  unseen:
    'The page itself shows no reviews that could be read. These come from its data for search engines: compare them with the page.',
};

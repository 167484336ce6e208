import type { SiteProof } from '../../known-sites.ts';

/** What pages show of a review beside its words, in one feedback in full. */
export const captured = {
  translatedFrom: (language: string): string => `The site translated this from ${language}.`,
  translated: 'The site translated this.',
  original: 'What they wrote themselves',
  noOriginal: 'The page held the translation only. Open it there to see what they wrote.',
  originalRead: 'Judged by their own words, not by the translation.',
  rating: 'Rating as given',
  ratingOf: (value: string, best: string): string => `${value} of ${best}`,
  recommends: 'recommends you',
  recommendsNot: 'does not recommend you',
  edited: 'Changed by the customer',
  editedUndated: 'yes, without a date',
  photos: 'Photos with it',
  link: 'Open this review',
  vanished: 'No longer on its page',
  vanishedOn: (day: string): string => `noticed on ${day}`,
  writtenThen: (when: string): string => `Written ${when}; the site still shows it`,
  shownThen: 'Before that; the site still shows it',
};

/** The sites that Counterbell knows, in the settings. */
export const knownSites = {
  title: (n: string): string => `Sites that Counterbell knows: ${n}`,
  hint: 'Sites change. What each was last checked on tells how closely to compare its reviews with the page.',
  proofs: {
    taught: { name: 'Taught by you', hint: 'Read rightly on the page that you taught them on.' },
    shared: {
      name: 'From a file, not tried by you yet',
      hint: 'Somebody else taught these. Compare all reviews with the page before you save.',
    },
    'stored-page': {
      name: 'Checked on real pages',
      hint: 'Read rightly on pages that somebody had stored.',
    },
    'published-hooks': {
      name: 'Checked on made-up pages',
      hint: 'Built after published descriptions of the site, not tried on a real page of today. Compare the first reviews with the page.',
    },
    unproven: {
      name: 'Unproven',
      hint: 'Nobody has seen a page of these; how they are built is a guess. Compare all reviews with the page before you save.',
    },
  } satisfies Record<SiteProof, { readonly name: string; readonly hint: string }>,
};

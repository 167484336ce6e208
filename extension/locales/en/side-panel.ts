import type { NoteCode, WayName } from '../../capture/captured-page.ts';
import { counted } from '../plural.ts';

const REVIEW = { one: 'review', other: 'reviews' };

/** Words beside a page of reviews. */
export const sidePanel = {
  on: (site: string): string => `on ${site}`,
  found: (all: number, fresh: number): string =>
    fresh === 0
      ? `${counted(all, REVIEW)} here, all known`
      : `${counted(all, REVIEW)} here, ${fresh === all ? (all === 1 ? 'new' : 'all new') : `${fresh} of them new`}`,
  save: (fresh: number): string => (fresh === 1 ? 'Save it' : `Save the ${fresh}`),
  saveChanges: 'Save what changed',
  upToDate: 'Nothing to save: you have all of it.',
  saving: 'Saving…',
  saved: (added: number, known: number): string =>
    known === 0 ? `${added} saved.` : `${added} saved; ${known} were known already.`,
  updated: (updated: number): string =>
    `${counted(updated, { one: 'known one was', other: 'known ones were' })} brought up to date.`,
  noted: (n: number): string =>
    `Noted of ${n === 1 ? '1' : String(n)} that ${n === 1 ? 'it is' : 'they are'} no longer on this page.`,
  unfold: (letters: string): string => `Show all of it (${letters} letters)`,
  fold: 'Show less',
  changes: {
    line: (edited: number, vanished: number, others: number): string =>
      [
        edited > 0 &&
          `${counted(edited, { one: 'was changed by its writer', other: 'were changed by their writers' })} since you saved ${edited === 1 ? 'it' : 'them'}.`,
        vanished > 0 &&
          `${counted(vanished, { one: 'that you saved is', other: 'that you saved are' })} no longer on this page.`,
        others > 0 &&
          `${counted(others, { one: 'known one has', other: 'known ones have' })} something new, such as an answer or the whole text.`,
      ]
        .filter((part) => part !== false)
        .join(' '),
    edited: 'Changed since you saved them',
    vanished: 'No longer on this page',
    vanishedHint:
      'As far as Counterbell can tell: their writers or the site may have taken them down. You keep them.',
  },
  says: 'What this page says',
  praised: (names: string): string => `Praised: ${names}.`,
  complained: (names: string): string => `Complained of: ${names}.`,
  newOnes: 'New',
  more: (rest: number): string => `and ${rest} more`,
  facts: {
    edited: 'changed by the customer',
    editedOn: (day: string): string => `changed by the customer on ${day}`,
    photos: (n: number, words: string): string => (n === 1 ? '1 photo' : `${words} photos`),
    translated: 'translated by the site',
    original: 'What they wrote themselves',
    earlier: (n: number): string =>
      n === 1 ? 'What it said before' : `What it said before, ${n} times`,
  },
  business: {
    rating: (value: string, best: string): string => `${value} of ${best} on the site`,
    reviews: (n: number, words: string): string =>
      n === 1 ? '1 review there' : `${words} reviews there`,
    id: (id: string): string => `the site’s number: ${id}`,
  },
  reading: 'Reading this page…',
  unread: {
    title: 'This page has not been read yet',
    text: 'Press the Counterbell button in the toolbar to read this page. That also allows it, for this page only.',
    allowed: 'Counterbell may read this page: it does so when you press the button.',
    button: 'Read this page',
  },
  readAgain: 'Read again',
  nothing: {
    title: 'No reviews found here',
    text: 'If you see reviews here, scroll to them, then read again.',
    known: (site: string): string =>
      `Counterbell knows ${site}, yet finds no reviews on this page. If you see some, scroll to them and read again. If that does not help, ${site} may have changed: teach it once.`,
  },
  drifted:
    'This site has changed how it shows reviews. What could be read is below: compare it with the page before you save. If something is wrong, “Teach this site” mends it.',
  notes: {
    'broken-json-ld': (n): string =>
      `${counted(n, { one: 'part', other: 'parts' })} of the page’s own data ${n === 1 ? 'is' : 'are'} damaged and left aside. What could be read is here.`,
    'empty-cards': (n): string =>
      `${counted(n, { one: 'review is', other: 'reviews are' })} not loaded yet: scroll to ${n === 1 ? 'it' : 'them'}, then read again.`,
    doubles: (n): string => `${counted(n, REVIEW)} shown twice, taken once.`,
    'cut-texts': (n): string =>
      `${counted(n, { one: 'text is', other: 'texts are' })} cut short on this page. Open ${n === 1 ? 'its “More” link' : 'their “More” links'}, then read again.`,
    'unread-dates': (n): string =>
      `${counted(n, { one: 'review has', other: 'reviews have' })} no date that could be read: the day of reading counts instead.`,
    'left-out': (n): string => `${counted(n, REVIEW)} more than can be read at once, left out.`,
    'read-in-part': (n): string =>
      `${counted(n, { one: 'part', other: 'parts' })} of the page’s own data ${n === 1 ? 'is' : 'are'} too long to read whole: only what ${n === 1 ? 'it says' : 'they say'} of reviews was looked at, and some of that may be missing.`,
    'page-cut': (): string =>
      'This page is longer than what is looked at on an unknown site: there may be more reviews further down.',
    'part-failed': (n): string =>
      `${counted(n, { one: 'part', other: 'parts' })} of the page could not be read. The rest is here.`,
    unproven: (n): string =>
      `Nobody has tried this site on a real page yet. Compare the ${n === 1 ? 'review' : 'reviews'} with the page before you save.`,
  } satisfies Record<NoteCode, (n: number) => string>,
  lookedFor: (ways: string): string => `Looked for: ${ways}.`,
  ways: {
    recipe: 'the review cards of the sites that Counterbell knows',
    microdata: 'microdata',
    rdfa: 'RDFa',
    hreview: 'hReview',
    'json-ld': 'JSON-LD',
    repeated: 'lists of entries that look like reviews',
    state: 'the data from which the page was made',
  } satisfies Record<WayName, string>,
  failures: {
    restricted:
      'Browsers do not let extensions read this page. Open the page with your reviews, then press the Counterbell button there.',
    'not-allowed':
      'Counterbell may not read this page yet. Press its button in the toolbar: that allows it for this page.',
    'not-captured':
      'Reading this page did not work. Reload the page, then press the Counterbell button again.',
    'still-loading': 'This page is still loading. It is read as soon as it has loaded.',
  },
};

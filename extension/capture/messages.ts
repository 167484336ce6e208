import type { CapturedPage, NoteCode } from './captured-page.ts';

/** What the states of a capture mean to the owner. */
export const CAPTURE_STATES = {
  read: 'Read.',
  nothing: 'No reviews found on this page.',
  drifted:
    'This site has changed its pages. What we could still read is here; please compare it with the page.',
} satisfies Record<CapturedPage['state'], string>;

/** What the notes on a capture mean to the owner; `{count}` is put in. */
export const CAPTURE_NOTES = {
  'broken-json-ld': 'Parts of the page’s own data are damaged and were left aside: {count}.',
  'empty-cards': 'Empty review frames that the page has not filled: {count}.',
  doubles: 'Reviews that the page shows twice and that were taken once: {count}.',
  'cut-texts':
    'Texts that the page shows only in part: {count}. Open them there and read the page again.',
  'unread-dates': 'Dates that could not be understood: {count}. The day of reading counts instead.',
  'left-out': 'Reviews beyond what is read at once and left out: {count}.',
  'part-failed': 'Parts of the page that could not be read: {count}. The rest is kept.',
} satisfies Record<NoteCode, string>;

import type { MoreEnd } from '../../capture/more/more-protocol.ts';
import type { RecipeFileProblem } from '../../capture/teaching/recipe-file.ts';
import { counted } from '../plural.ts';

const REVIEW = { one: 'review', other: 'reviews' };

/** Teaching Counterbell a site: in the side panel, above the page, in the settings. */
export const teaching = {
  begin: 'Teach this site',
  beginHint: 'Something missing or wrong? Show Counterbell once where things are.',
  title: 'Show me one review',
  onPage:
    'On the page, click what the bar asks for. Nothing on the page is pressed while you do. By keyboard: F6 goes to the page, arrow keys and Enter choose.',
  nowAsked: (ask: string): string => `Now: ${ask}`,
  cancel: 'Cancel',
  again: 'Start over',
  preview: (n: number): string => `I would read ${counted(n, REVIEW)} here`,
  previewNone: 'I could not read any review from that',
  previewNoneHint: 'Start over, and click a part of a review that has words and a date.',
  compare: (n: number): string =>
    n === 1
      ? 'Only one: if the page shows more, start over with a larger or smaller part. If it shows one, compare it and keep this.'
      : 'It is framed on the page. Compare the first ones; if they are right, keep this.',
  rest: (n: number): string => `and ${n} more`,
  lacking: (fields: string): string => `Not found in most of them: ${fields}.`,
  fields: { author: 'author', rating: 'stars', date: 'date', text: 'text', title: 'title' },
  keep: 'Keep this',
  keeping: 'Keeping…',
  kept: (site: string): string =>
    `Kept. From now on Counterbell reads ${site} this way. You find it in the settings.`,
  done: 'Done',
  troubles: {
    'no-line':
      'Counterbell may not work on this page. Press its button in the toolbar, then try again.',
    'not-taught': 'Of this no way to read the page could be made. Start over with another review.',
    cut: 'The page was left or reloaded, so this ended. Start over when you like.',
  },
  /** What the bar above the page says. */
  page: {
    label: 'Counterbell: teach this site',
    steps: {
      card: {
        ask: 'Click one review',
        hint: 'Point at the words of any review on this page.',
      },
      rating: { ask: 'Click its stars', hint: 'Or the number or picture that shows its rating.' },
      date: { ask: 'Click its date', hint: 'Such as “3 weeks ago” or “12 May”.' },
      author: { ask: 'Click who wrote it', hint: 'The name alone, as small as you can.' },
      text: {
        ask: 'Click its text, if you like',
        hint: 'Counterbell takes the longest part if you do not.',
      },
      title: { ask: 'Click its title, if it has one', hint: 'The headline above the text.' },
    },
    refused: {
      card: 'This is no single review. Point at the words of one.',
      rating: 'No rating can be read there. Click the stars or the number, or “It has none”.',
      date: 'No date can be read there. Click another part, or “It has none”.',
      author: 'No name can be read there. Click the name alone, or “It has none”.',
      text: 'No words can be read there. Click another part.',
      title: 'No title can be read there. Click another part, or “It has none”.',
    },
    fields: { author: 'name', rating: 'stars', date: 'date', text: 'text', title: 'title' },
    progress: '({at} of {all})',
    shown: 'Reviews that would be read, framed here: {n}',
    shownHint: 'Keep it or start over in the side panel.',
    alike: '{n} reviews like this one',
    alone: 'Only this one: try a larger or smaller part.',
    keys: 'Arrow keys move, Enter takes, Escape cancels.',
    back: 'Back',
    skip: 'It has none',
    enough: 'Show what you read',
    cancel: 'Cancel',
    larger: 'Larger',
    smaller: 'Smaller',
  },
};

/** Opening more reviews of a page. */
export const opening = {
  begin: 'Open more reviews',
  hint: 'Presses the page’s own “More” and scrolls, while you watch.',
  running: (n: number): string => `Opening more: ${counted(n, REVIEW)} so far`,
  watch: 'Watch the page. Nothing but “More” is pressed. Escape stops it as well.',
  stop: 'Stop',
  ends: {
    'nothing-new': (n): string => `Nothing more came: ${counted(n, REVIEW)} open.`,
    'no-cards': (): string => 'There are no reviews here to open.',
    enough: (n): string => `Stopped at ${counted(n, REVIEW)}. Save them, then open more.`,
    'too-long': (n): string =>
      `Stopped after two minutes with ${counted(n, REVIEW)} open. You can go on.`,
    stopped: (n): string => `Stopped. ${counted(n, REVIEW)} open.`,
    elsewhere: (): string => 'The page went to another address, so this stopped.',
  } satisfies Record<MoreEnd, (n: number) => string>,
  page: {
    label: 'Counterbell: opening more reviews',
    title: 'Opening more reviews',
    count: '{n} so far. Watch; press Stop or Escape at any time.',
    stop: 'Stop',
  },
};

/** The sites that the owner has taught, in the settings. */
export const taughtSites = {
  title: 'Sites you have taught',
  hint: 'How to read sites that Counterbell did not know. Share them as a file, or take in one from somebody else.',
  none: 'None yet. Open a page of reviews, press the Counterbell button, then “Teach this site”.',
  line: (fields: string): string => `Reads ${fields}`,
  shared: 'from a file, not tried by you yet',
  share: (name: string): string => `Save as file: ${name}`,
  shareShort: 'Save as file',
  forget: (name: string): string => `Forget ${name}`,
  forgetShort: 'Forget',
  shareAll: 'Save all as one file',
  forgotten: (name: string): string => `${name} is forgotten. Its reviews stay.`,
  take: 'Take in a file',
  takeHint: 'A file that Counterbell made, ending in .json.',
  taken: (names: string): string => `Taken in: ${names}. Look the reviews over at your next visit.`,
  replaced: (names: string): string => `In place of what was taught before: ${names}.`,
  problems: {
    'too-large': 'This file is larger than recipes are, so nothing was taken in.',
    'not-json': 'This file is damaged or is no JSON, so nothing was taken in.',
    'not-recipes': 'This is not a file of taught sites, so nothing was taken in.',
    'newer-version': 'A newer Counterbell made this file. Update yours, then try again.',
    'too-many': 'This file holds more than 100 sites, so nothing was taken in.',
    'bad-recipe': (where: string): string =>
      `Nothing was taken in: ${where} is not what a recipe may say there. Ask for the file anew.`,
  } satisfies Record<RecipeFileProblem, string | ((where: string) => string)>,
};

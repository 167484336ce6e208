import { counted, type Forms } from '../plural.ts';

const TEXTS: Forms = { one: 'text', other: 'texts' };

/** Words of the owner's own themes. */
export const ownThemes = {
  title: 'Your own themes',
  hint: 'Something of yours that is not in the list, such as parking or the dog menu? Give it a name and some words that people use for it.',
  newName: 'A new theme',
  name: 'Name',
  words: 'Words that people use for it',
  wordsHint: 'Parted by commas. Other endings count too: “park” finds “parked” and “parking”.',
  found: (mentions: number, texts: number): string =>
    `${mentions} of ${counted(texts, TEXTS)} speak of it.`,
  finding: (texts: number): string => `Looking… ${counted(texts, TEXTS)} so far.`,
  add: 'Add the theme',
  save: 'Save the theme',
  leave: 'Leave it as it was',
  change: 'Change',
  changeNamed: (name: string): string => `Change ${name}`,
  delete: 'Delete',
  deleteNamed: (name: string): string => `Delete ${name}`,
  full: 'That is as many themes as there is room for. Delete one to add another.',
  counting: 'Reading everything again with your themes. You can go on meanwhile.',
  kept: (name: string): string => `“${name}” is counted everywhere now.`,
  deleted: (name: string): string => `“${name}” is no longer counted. No feedback was deleted.`,
};

/** Words of what is said now and was not before. */
export const phrases = {
  reading: 'Looking for new words…',
  fresh: 'New words this month',
  freshHint: 'Said in the last thirty days clearly more than in the year before.',
  freshNone:
    'Nobody says anything new so far: no word stands out in the last thirty days against the year before.',
  unhappy: 'What unhappy customers say',
  unhappyHint: 'Said by those who complain clearly more than by those who praise.',
  unhappyNone: 'No word stands out: those who complain say what all say, or there are too few.',
  freshCounts: (here: number, there: number): string =>
    `${here} this month, ${there} in the year before`,
  unhappyCounts: (here: number, there: number): string =>
    `${here} who complain, ${there} who praise`,
  see: (phrase: string): string => `See all with “${phrase}”`,
};

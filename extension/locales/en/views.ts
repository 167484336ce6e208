import { counted, type Forms } from '../plural.ts';

const PIECES: Forms = { one: 'piece of feedback', other: 'pieces of feedback' };

/** Words on what everything is narrowed to. */
export const narrow = {
  more: 'Narrow further',
  only: 'Only:',
  remove: (what: string): string => `${what}: take off`,
  clear: 'Show everything',
  place: 'Place',
  allPlaces: 'All places',
  touchpoint: 'Touchpoint',
  anyTouchpoint: 'Any touchpoint',
  tag: 'Tag',
  anyTag: 'Any tag',
  from: 'From',
  to: 'To',
  between: 'Look at these days',
  words: (text: string): string => `“${text}”`,
  people: 'the latest of each person',
  counting: (done: string): string => `Counting: ${done} read so far.`,
  stop: 'Stop',
  stopped: (done: string): string =>
    `Stopped. The figures rest on the newest ${done} that were read.`,
  again: 'Count all',
};

/** Words on every chart. */
export const chart = {
  tools: (title: string): string => `${title}: ways out`,
  table: 'Table',
  tableOf: (title: string): string => `${title}: as a table`,
  picture: 'Picture (PNG)',
  pictureOf: (title: string): string => `${title}: save as a picture`,
  csv: 'Table (CSV)',
  csvOf: (title: string): string => `${title}: save as a table`,
  failed: 'The browser could not draw the picture. Save the table instead.',
  keys: 'Arrow keys go from point to point.',
};

/** Words of the trend. */
export const trendPanel = {
  nav: 'Trend',
  title: (metric: string): string => `${metric} over time`,
  metric: 'Score',
  span: 'By',
  spans: { day: 'day', week: 'week', month: 'month' },
  hint: 'The line is the score, the shade where it most likely lies (95 %), the bars how many answered. Pale spans rest on too few to speak of.',
  before: 'Dashed: the same time before.',
  ahead: (value: string, low: string, high: string): string =>
    `Open dot: probably ${value} next (${low} to ${high}). Shown because looking ahead so has missed less than “as last time”.`,
  point: (span: string, value: string, interval: string, n: string): string =>
    `${span}: ${value} (${interval}), ${n}`,
  none: (span: string): string => `${span}: nobody answered`,
  aheadPoint: (value: string, low: string, high: string): string =>
    `Next, probably: ${value}, ${low} to ${high}`,
  columns: {
    span: 'Time',
    value: 'Score',
    low: 'At least',
    high: 'At most',
    n: 'Answers',
    before: 'Time before',
  },
  cut: (n: number): string => `The last ${n} spans are drawn.`,
  noMetric: {
    title: 'Nobody has answered this in this time',
    text: 'Choose another score or a longer time.',
    button: 'Look at all time',
  },
  empty: {
    title: 'No trend yet',
    text: 'How each score goes from week to week will be drawn here as soon as there is feedback.',
    button: 'Read or import reviews',
  },
};

/** Words of the journey. */
export const journey = {
  nav: 'Journey',
  title: 'The way your customers go',
  lead: 'Each step where somebody spoke, with its score and what hurts there.',
  by: 'Steps are',
  dimensions: { touchpoint: 'touchpoints', stage: 'stages' },
  worst: (name: string): string => `It hurts most at ${name}.`,
  chart: 'Score by step',
  step: 'Step',
  score: 'Score',
  n: 'Answers',
  pains: 'What hurts',
  noPains: 'Nobody complains of anything in particular.',
  complain: (theme: string, bad: number, all: number): string =>
    `${theme}: ${bad} of ${all} complain`,
  nobody: 'No score yet',
  up: (name: string): string => `${name}: one step earlier`,
  down: (name: string): string => `${name}: one step later`,
  notKept: 'The order could not be stored. Free some disk space and try again.',
  elsewhere: 'Without a step',
  point: (step: string, value: string, interval: string, n: string): string =>
    `${step}: ${value} (${interval}), ${n}`,
  read: (read: string, all: string): string =>
    `Stages are read from ${read} of ${all} pieces of feedback, spread over the time.`,
  empty: {
    title: 'No steps yet',
    text: 'Where feedback says at which step it was given, such as a page of your site or a column “touchpoint” of a file, the steps stand here in order.',
    button: 'Read or import reviews',
  },
  noSteps: {
    title: 'No feedback of this time names a step',
    text: 'Your bell tells the page that it was answered on; a file can have a column “touchpoint”.',
    button: 'Look at all time',
  },
};

/** Words of one piece of feedback in full. */
export const inFull = {
  back: 'Back to the list',
  open: (author: string): string => `${author}: open in full`,
  gone: {
    title: 'This feedback is not here',
    text: 'It was deleted, or the address is of another browser.',
    button: 'All feedback',
  },
  words: 'What moved the judgement',
  wordsHint:
    'Underlined words speak for praise, wavy ones for complaint; the bolder, the stronger.',
  praises: 'speaks for praise',
  complains: 'speaks for complaint',
  noWords: 'No word moved it clearly.',
  unread: 'Not judged: there are no words in a language that is read here.',
  tones: {
    neg: 'Sounds discontent',
    neu: 'Sounds neither content nor discontent',
    pos: 'Sounds content',
  },
  sure: (percent: string): string => `${percent} % sure`,
  textStars: (stars: string): string => `The words alone sound like ${stars} of 5 stars.`,
  disagrees: 'The words say the opposite of the stars: read this one yourself.',
  seen: 'Where it was seen',
  source: 'Source',
  place: 'Place',
  touchpoint: 'Touchpoint',
  stage: 'Stage',
  written: 'Written',
  captured: 'Came in',
  language: 'Language',
  consent: 'May be contacted',
  yes: 'yes',
  no: 'no',
  history: 'Earlier wordings',
  replaced: (when: string): string => `Until ${when}`,
  wordless: '(no words)',
  starsThen: (value: string, best: string): string => `${value} of ${best}`,
  handling: 'What you do about it',
  status: 'Status',
  due: 'See to it by',
  overdue: 'The day has passed.',
  notes: 'Notes, for you only',
  outcome: 'How it ended',
  outcomes: {
    none: 'Not closed yet',
    'won-back': 'Won back: the customer is content again',
    solved: 'Solved, no word from the customer since',
    unsolved: 'Could not be solved',
    unreached: 'The customer could not be reached',
  },
  save: 'Keep',
  saved: 'Kept.',
  notSaved: 'That could not be stored. Free some disk space and try again.',
  tags: 'Tags',
  tagsHint: 'Separated by commas, such as regular, wholesale',
  reply: 'Your answer',
  replyHint: 'Write it here, copy it, and paste it where the review stands.',
  replyFor: (author: string): string => `Thank you, ${author}. `,
  answered: 'You have answered',
  toReview: 'Open the review to answer there',
  write: 'Write to the customer',
  noLink: 'There is no link to this one piece.',
};

/** Words of the list. */
export const bigList = {
  found: (n: string): string => `${n} found.`,
  foundSoFar: (n: string): string => `${n} so far; scroll on for more.`,
  keys: 'Arrow keys go from one to the next, Enter opens one.',
  loading: 'Reading…',
  capped: (n: string): string =>
    `The newest ${n} can be scrolled to. Choose a shorter time for older ones.`,
  count: (n: number): string => counted(n, PIECES),
};

/** The overview's four answers. */
export const answers = {
  label: 'In a minute',
  how: 'How are we doing?',
  changing: 'Is it changing?',
  why: 'Why?',
  mend: 'What to mend first?',
  courses: {
    up: 'Yes, for the better: more than chance would do.',
    down: 'Yes, for the worse: more than chance would do.',
    steady: 'No: as in the time before.',
    unknown: 'Too little from the time before to say.',
  },
  score: (metric: string, value: string, interval: string, n: string): string =>
    `${metric} ${value} (${interval}), ${n}.`,
  tooFew: 'Too few answers to say yet.',
  noWhy: 'No theme stands out yet.',
  looking: 'Looking…',
  nothing: 'Nothing that is more than chance. Read what was heard last.',
  seeTrend: 'See the trend',
  seeThemes: 'See the themes',
  seeDrivers: 'See what moves the score',
  seeList: 'Read the feedback',
};

/** Words while something long goes on. */
export const looking = {
  progress: (done: string): string => `${done} looked through so far.`,
  stop: 'Stop',
  stopped: (done: string): string => `Stopped after ${done}.`,
  again: 'Look through all',
};

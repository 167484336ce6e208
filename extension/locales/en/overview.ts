import { counted, type Forms } from '../plural.ts';

/** How a metric is spoken of. */
export interface MetricWords {
  readonly title: string;
  /** What it is, with the field's own name. */
  readonly explained: string;
  /** What is counted. */
  readonly of: Forms;
  /** What is said of the favourable ones where there are too few for a score: how `Score.counts` calls them, and the words. */
  readonly few?: { readonly count: string; readonly words: string };
}

const REVIEWS: Forms = { one: 'review', other: 'reviews' };
const ANSWERS: Forms = { one: 'answer', other: 'answers' };
const TEXTS: Forms = { one: 'text', other: 'texts' };

/** How the metrics are spoken of; one without an entry is called by its id. */
export const metrics: Readonly<Record<string, MetricWords>> = {
  'average-rating': {
    title: 'Rating',
    explained: 'Mean of the star ratings, 1 to 5.',
    of: REVIEWS,
  },
  nps: {
    title: 'NPS',
    explained:
      'Net Promoter Score: share who would recommend you (9 or 10) less the share who would not (0 to 6), in points from −100 to 100.',
    of: ANSWERS,
    few: { count: 'promoters', words: 'would recommend' },
  },
  csat: {
    title: 'Satisfied',
    explained: 'CSAT: share of answers 4 or 5 of 5.',
    of: ANSWERS,
    few: { count: 'satisfied', words: 'satisfied' },
  },
  ces: {
    title: 'Ease',
    explained:
      'CES (customer effort): mean of the answers to “how easy was it”, 1 to 7; 7 is easiest.',
    of: ANSWERS,
    few: { count: 'easy', words: 'found it easy' },
  },
  'sentiment-index': {
    title: 'Tone',
    explained:
      'Sentiment: share of texts that sound content less the share that sound discontent, in points from −100 to 100.',
    of: TEXTS,
  },
  'bayesian-rating': {
    title: 'Rating, allowing for few reviews',
    explained: 'Bayesian mean: the rating drawn towards the middle while there are few reviews.',
    of: REVIEWS,
  },
  'response-rate': {
    title: 'Answered by you',
    explained: 'Share of the reviews that have your reply.',
    of: REVIEWS,
  },
};

/** Words on a score, whatever the metric. */
export const score = {
  ofFive: 'of 5',
  ofSeven: 'of 7',
  percent: '%',
  interval: (low: string, high: string, unit: string): string =>
    `${low} to ${high}${unit === '' ? '' : ` ${unit}`}`,
  from: (n: number, of: Forms): string => `from ${counted(n, of)}`,
  fewer: (more: number, of: Forms): string => `about ${counted(more, of)} more for a score`,
  share: (part: number, n: number): string => `${part} of ${n}`,
  none: 'none yet',
  tooFew: 'too few',
  asBefore: 'as before',
  noEarlier: 'nothing earlier',
  change: (by: string, isUp: boolean): string => `${isUp ? '▲' : '▼'} ${by}, likely real`,
  chance: (by: string, p: string): string =>
    `The difference of ${by} to the time before may well be chance (p = ${p}).`,
  real: (by: string, p: string): string =>
    `A difference of ${by} to the time before is unlikely to be chance alone (p = ${p}).`,
  noEarlierHint: 'There is too little from the time before to compare with.',
  open: (title: string): string => `${title}: see what it rests on`,
  explainInterval: 'The band is where the true value most likely lies (95 % interval).',
};

/** Words of the overview. */
export const overview = {
  mood: {
    good: {
      up: 'Good, and getting better.',
      down: 'Good, but slipping.',
      steady: 'Good, and steady.',
      unknown: 'Good.',
    },
    middling: {
      up: 'Fair, and getting better.',
      down: 'Fair, and slipping.',
      steady: 'Fair, and steady.',
      unknown: 'Fair.',
    },
    poor: {
      up: 'Not good, but getting better.',
      down: 'Not good, and getting worse.',
      steady: 'Not good, and not moving.',
      unknown: 'Not good.',
    },
  },
  tooFew: (n: number): string =>
    `${counted(n, { one: 'voice', other: 'voices' })} in this time: too few to judge.`,
  mendFirst: (theme: string): string => `${capital(theme)} is what to mend first.`,
  mostComplained: (theme: string, bad: number, all: number): string =>
    `${capital(theme)}: ${bad} of ${counted(all, { one: 'mention', other: 'mentions' })} complain.`,
  mostPraised: (theme: string, good: number, all: number): string =>
    `Praised most: ${theme}, ${good} of ${counted(all, { one: 'mention', other: 'mentions' })}.`,
  noThemes: 'No theme stands out.',
  scores: 'Scores',
  more: 'More figures',
  trend: 'Stars over time',
  trendHint: 'The line is the mean of the stars, the bars are how many rated.',
  trendEmpty: 'No star ratings in this time.',
  trendTable: 'The same as a table',
  trendPoint: (span: string, mean: string, n: number): string =>
    `${span}: ${mean} stars from ${counted(n, REVIEWS)}`,
  span: 'Time',
  mean: 'Mean stars',
  ratings: 'Ratings',
  latest: 'Last heard',
  allFeedback: 'All feedback',
  empty: {
    title: 'Nothing heard yet',
    text: 'Here you will see how your customers rate you, what they praise and what to mend first. Open a page with your reviews and press the Counterbell button in the toolbar, or import a file.',
    button: 'Set up Counterbell',
    sources: 'Import a file',
  },
  emptyPeriod: {
    title: 'Nothing in this time',
    text: 'There is feedback from other times.',
    button: 'Look at all time',
  },
};

/** Words above every panel. */
export const frame = {
  sections: 'Sections',
  skip: 'Skip to the content',
  period: 'Time',
  days: (days: number): string => (days === 365 ? 'Last 12 months' : `Last ${days} days`),
  all: 'All time',
  between: (from: string, to: string): string => `${from} to ${to}`,
  source: 'Source',
  allSources: 'All sources',
  search: 'Search what people said',
  panels: {
    overview: 'Overview',
    feedback: 'Feedback',
    themes: 'Themes',
    sources: 'Sources',
    settings: 'Settings',
  },
  reading: 'Reading…',
  damaged:
    'The file that texts are judged by is damaged. Your feedback is kept, new texts stay unjudged. Install Counterbell again, then reload this page.',
  trouble:
    'The stored feedback could not be read. Nothing was changed. Reload this page to try again.',
  storeFailures: {
    'newer-database':
      'A newer version of Counterbell has written here. Update the extension; your feedback is untouched.',
    blocked:
      'Another page of Counterbell holds the data. Close its other tabs, then reload this one.',
    unavailable:
      'The browser gives no storage here (a private window, or storage is switched off). Open Counterbell in an ordinary window.',
  },
  writeFailures: {
    'quota-full':
      'There is no room left on this disk. Nothing of it was stored; free some space and try again.',
    unavailable:
      'The browser could not write. Nothing of it was stored; reload this page and try again.',
  },
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

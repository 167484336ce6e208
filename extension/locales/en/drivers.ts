import { counted, type Forms } from '../plural.ts';

const ANSWERS: Forms = { one: 'answer', other: 'answers' };

/** Words of the drivers. */
export const drivers = {
  nav: 'Drivers',
  title: 'What moves your score',
  mendFirst: (theme: string): string => `${capital(theme)} is what to mend first`,
  mendFirstWhy: (theme: string, by: string, band: string): string =>
    `Without those who speak of ${theme}, the score would be ${by} higher (${band}).`,
  nothingReal: 'Nothing pulls the score down for certain',
  nothingRealWhy: 'Every difference here may be chance. More answers would show smaller effects.',
  quickWins: (names: string): string =>
    `Quick wins: ${names}. Few speak of it, but it spoils much each time: few cases to mend.`,
  score: 'Score',
  by: 'By',
  scores: {
    stars: 'Star rating',
    nps: 'Would recommend (NPS)',
    csat: 'Satisfied (CSAT)',
    ces: 'Ease (CES)',
    text: 'Tone of the words',
  },
  dimensions: {
    theme: 'Theme',
    touchpoint: 'Touchpoint or product',
    source: 'Source',
    tag: 'Your tags',
  },
  people: 'Whose answers',
  peopleChoices: { all: 'Every answer', latest: 'The latest of each person' },
  peopleSay: {
    all: 'Every answer counts, also several of one person.',
    latest:
      'Of each person only the latest answer counts. People are told apart by contact or name; each answer without a name counts alone.',
  },
  basis: (n: number, written: string): string => `From ${counted(n, ANSWERS, written)}.`,
  sample: (n: number, of: string): string =>
    `From ${counted(n, ANSWERS)}, taken evenly over the time, of ${of} pieces of feedback.`,
  impact: 'Impact on the score',
  impactHint:
    'The score with all answers, less the score without those that speak of it. The line is where the true impact most likely lies (95 % band).',
  row: (by: string, band: string): string => `${by} (${band})`,
  band: (low: string, high: string): string => `${low} to ${high}`,
  mentions: (inside: number, n: number): string => `${inside} of ${n}`,
  chance: 'may be chance',
  tooFew: (more: number): string => `too few: ${more} more to tell`,
  see: (name: string): string => `See all that belongs to ${name}`,
  nobody: 'not named',
  matrix: 'How often, and how much each time',
  matrixHint:
    'To the right: spoken of more often. Further down: those who speak of it score lower. Filled marks are likely real; open ones may be chance.',
  often: 'How often',
  effect: 'Each time',
  matrixPoint: (name: string, share: string, effect: string): string =>
    `${name}: in ${share} % of the answers, ${effect} each time`,
  corners: { worst: 'mend first', quick: 'quick win' },
  asTable: 'The same as a table',
  name: 'Name',
  impactColumn: 'Impact',
  bandColumn: 'Band',
  effectColumn: 'Each time',
  shareColumn: 'How often',
  kind: 'Reading',
  kinds: {
    'mend-first': 'mend first',
    'quick-win': 'quick win',
    lowers: 'lowers it',
    lifts: 'lifts it',
    chance: 'may be chance',
    'too-few': 'too few',
  },
  none: {
    title: 'Nothing to compare yet',
    text: 'Here you will see what lifts your score and what lowers it. It takes some answers that speak of something, and some that do not.',
  },
  empty: {
    title: 'No answers yet',
    text: 'Here you will see what moves your score: which themes, places and sources lift it, and what to mend first.',
    button: 'Read or import reviews',
  },
  forecast: (value: string, band: string, percent: string): string =>
    `Next month probably ${value} (${band}). In the past, looking ahead like this missed ${percent} % less than “as last month”.`,
};

/** Words of the health score, the targets and the measures. */
export const health = {
  title: 'Health',
  of: 'of 100',
  hint: 'One figure for everything: the weighted mean of the scores below, each on a scale of 0 to 100. Scores with too few answers do not count.',
  few: 'None of the scores has enough answers yet.',
  part: 'Score',
  points: 'Points',
  weight: 'Weight',
  counts: 'Counts for',
  weightOf: (name: string): string => `Weight of ${name}`,
  percent: (value: string): string => `${value} %`,
  reset: 'Weights as they came',
  adjust: 'Change the weights',
  interval: (low: string, high: string): string => `${low} to ${high}, 95 % interval`,
  before: (by: string, isUp: boolean): string => `${isUp ? '▲' : '▼'} ${by}, likely real`,
  asBefore: 'as before',
  notKept: 'That could not be stored. Free some disk space and try again.',
};

/** Words of the owner's targets. */
export const targets = {
  title: 'Your targets',
  none: 'No target yet. Set one, and see how far you have come.',
  score: 'Score',
  value: 'Target',
  by: 'By',
  add: 'Set the target',
  wrongValue: (least: string, most: string): string =>
    `A target lies between ${least} and ${most}. Nothing was stored.`,
  wrongDay: 'The day lies in the past. Nothing was stored.',
  remove: (name: string): string => `Remove the target for ${name}`,
  line: (name: string, value: string, day: string): string => `${name}: ${value} by ${day}`,
  standings: {
    reached: 'Reached, and not by chance.',
    maybe: 'There, though it may be chance.',
    'on-the-way': 'On the way.',
    behind: 'Behind the time.',
    missed: 'Not reached by the day.',
    'too-few': 'Too few answers to tell.',
  },
  now: (value: string): string => `Now ${value}.`,
  daysLeft: (days: number): string => `${counted(days, { one: 'day', other: 'days' })} left.`,
  progress: (percent: string): string => `${percent} % of the way`,
};

/** Words of the measures. */
export const measures = {
  title: 'Reviews, replies and complaints',
  names: {
    'review-velocity': {
      title: 'Reviews a month',
      explained: 'How many reviews come in, by thirty days.',
    },
    'response-time': {
      title: 'Time until your reply',
      explained: 'Half of your replies came sooner. Only reviews whose times are known to the day.',
    },
    'advocacy-rate': {
      title: 'Answered, then reviewed',
      explained:
        'Of the people who answered your bell with a name or a contact, how many also wrote a review under the same name. Who reviews under another name is missed.',
    },
    'complaint-share': {
      title: 'Complaints',
      explained: 'Of all that is said of themes, how much is a complaint.',
    },
  } satisfies Record<string, { readonly title: string; readonly explained: string }>,
  hours: (value: string): string => `${value} hours`,
  days: (value: string): string => `${value} days`,
  interval: (low: string, high: string): string => `${low} to ${high}`,
  none: 'nothing to measure yet',
  tooFew: (more: number): string => `too few: about ${more} more`,
  from: (n: number): string => `from ${n}`,
  before: (by: string, isUp: boolean): string => `${isUp ? '▲' : '▼'} ${by}, likely real`,
  asBefore: 'as before',
  noEarlier: 'nothing earlier',
  what: 'What',
  value: 'Value',
  interval95: '95 % interval, and from how many',
  change: 'Change',
  byTheme: 'Share of all complaints, by theme',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

import { counted } from '../plural.ts';

/** Words that several places use. */
export const common = {
  brand: 'Counterbell',
  new: 'new',
  starsOf: (stars: string): string => `${stars} of 5 stars`,
  histogramRow: (stars: number, count: number): string =>
    `${counted(stars, { one: 'star', other: 'stars' })}: ${counted(count, { one: 'review', other: 'reviews' })}`,
  polarity: { neg: 'complained of', neu: 'mentioned', pos: 'praised' },
  polaritySign: { neg: '−', neu: '±', pos: '+' },
  copy: 'Copy',
  copied: 'Copied.',
  refused: 'The browser did not allow copying. Select the text and copy it by hand.',
  orDrop: 'Or drop it here.',
  busy: 'One moment…',
  toDashboard: 'Open the dashboard',
};

/** What themes are called; a theme without an entry is called by its id. */
export const themes: Readonly<Record<string, string>> = {
  product: 'product',
  service: 'staff',
  speed: 'waiting',
  price: 'price',
  ambience: 'ambience',
  cleanliness: 'cleanliness',
  location: 'location',
  availability: 'availability',
  communication: 'communication',
  booking: 'booking',
  billing: 'billing',
  expertise: 'expertise',
  website: 'website',
  safety: 'safety',
  choice: 'choice',
};

/** What sources are called; a source without an entry is called by its name. */
export const sourceNames: Readonly<Record<string, string>> = {
  widget: 'Your site',
  csv: 'Table file',
  json: 'JSON file',
  'google-takeout': 'Google Takeout',
  'google-maps': 'Google Maps',
  trustpilot: 'Trustpilot',
  yelp: 'Yelp',
  tripadvisor: 'Tripadvisor',
  amazon: 'Amazon',
  etsy: 'Etsy',
  g2: 'G2',
};

/** Words on one piece of feedback. */
export const item = {
  visitor: 'Visitor',
  nameless: 'No name given',
  cut: '(cut short on the page)',
  answered: 'You answered',
  openPage: 'See it on its page',
  undated: (seen: string): string => `no date, seen ${seen}`,
  contact: (contact: string): string => `Contact: ${contact}`,
  markDone: 'Mark done',
  reopen: 'Reopen',
  done: 'done',
};

const ANSWERS: Readonly<Record<string, (given: string) => string>> = {
  nps: (given): string => `Would recommend: ${given} of 10`,
  csat: (given): string => `Satisfied: ${given} of 5`,
  ces: (given): string => `Easy: ${given} of 7`,
};

/**
 * An answer in words.
 *
 * @param question - The question's id.
 * @param given - The answer as text.
 * @returns Question and answer.
 */
export function answer(question: string, given: string): string {
  return ANSWERS[question]?.(given) ?? `${question}: ${given}`;
}

/** Words of the survey form. */
export const survey = {
  question: 'What should visitors be asked?',
  questions: {
    csat: 'How satisfied were you? (1 to 5, good after every visit)',
    nps: 'Would you recommend us? (0 to 10, good a few times a year)',
    ces: 'How easy was it? (1 to 7, good after an order or a booking)',
  },
  also: 'And also',
  comment: 'Room for a comment',
  contact: 'A contact, if they wish to leave one',
  publish: 'Publish the questions',
  published: 'Published. Visitors are asked this from now on; the tag stays the same.',
};

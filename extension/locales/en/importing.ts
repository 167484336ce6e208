import type { ColumnChoice } from '../../importers/column-choice.ts';
import { ENGLISH, type ImportWords } from '../../importers/messages.ts';
import { counted } from '../plural.ts';

const sentences: ImportWords = ENGLISH;

const choices: Readonly<Record<ColumnChoice, string>> = {
  text: 'What they said',
  rating: 'Stars or rating',
  grade: 'School grade, 1 is the best',
  'written-at': 'Date',
  author: 'Name',
  title: 'Title',
  answer: 'An answer of its own',
  dropped: 'Leave out',
  positive: 'What was good',
  negative: 'What was bad',
  nps: 'Would recommend, 0 to 10 (NPS)',
  csat: 'Satisfaction, 1 to 5 (CSAT)',
  ces: 'Ease, 1 to 7 (CES)',
  recommends: 'Recommends, yes or no',
  'first-name': 'First name',
  'last-name': 'Last name',
  contact: 'E-mail or telephone',
  consent: 'May be contacted, yes or no',
  reply: 'Your reply',
  'reply-at': 'Date of your reply',
  touchpoint: 'Product or place',
  language: 'Language',
  url: 'Link to the review',
  id: 'Number of the review',
  tags: 'Tags',
  state: 'Published or not',
  'updated-at': 'Date of the last change',
  aspect: 'Rating of one part',
  scale: 'Best possible rating',
  'answer-kind': 'Kind of score',
};

/** Words of importing files. */
export const importing = {
  sentences,
  choices,
  hint: 'Tables (CSV, TSV, Excel, OpenDocument), JSON, ZIP and WordPress exports, as review sites, shops, survey tools and form services make them. Sealed answers, too: mails, tables, lines, also inside Excel and ZIP files.',
  label: 'Choose files',
  folder: 'Choose a folder',
  folderEmpty: (name: string): string =>
    `${name} holds no file with reviews: nothing was kept; choose the folder that you unpacked the export into.`,
  paste: 'Paste text instead',
  pasteLabel:
    'The rows of a table, with their names in the first row, JSON, or a mail with a sealed answer',
  pasteButton: 'Read it',
  pasted: 'Pasted text',
  reading: (name: string): string => `Reading ${name}…`,
  readingRows: (name: string, done: string, all: string): string =>
    `Reading ${name}: row ${done} of ${all}…`,
  storing: (done: string, all: string): string => `Storing ${done} of ${all}…`,
  stop: 'Stop',
  stopped: (name: string): string => `${name}: stopped before anything was stored.`,
  stoppedAfter: (done: string): string =>
    `Stopped. The first ${done} are stored, the rest is not: import the same file again and only the rest is added.`,
  brokeOff: (name: string): string =>
    `${name} could not be read: the browser ran out of room for it. What was stored before stays; split the file and import its parts.`,
  columnsTitle: (name: string): string => `What is in the columns of ${name}?`,
  columnsLead: (rows: number): string =>
    `This table is of no program that we know, so its columns were guessed. Correct what is wrong: it is kept for the next file with these columns. ${counted(rows, { one: 'row', other: 'rows' })} in all; the first ones are shown.`,
  column: 'Column',
  examples: 'Begins with',
  meaning: 'Holds',
  nameless: (n: number): string => `Column ${n}, without a name`,
  noExamples: 'empty',
  maybeGrades: 'Is 1 the best here? Then choose “School grade”.',
  needsSaying: 'Choose at least one column with what they said, a rating or an answer.',
  confirm: 'Import it like this',
  skip: 'Leave this file out',
  skipped: (name: string): string => `${name} was left out, as you chose.`,
  asBefore: 'The columns were read as you chose before.',
  changeColumns: 'Change that',
};

/** What the formats of files and the programs that write them are called. */
export const importNames: Readonly<Record<string, string>> = {
  xlsx: 'Excel file',
  ods: 'OpenDocument table',
  'markup-table': 'Excel file',
  zip: 'ZIP file',
  folder: 'folder',
  sealed: 'sealed answers',
  wordpress: 'WordPress',
  'counterbell-csv': 'Counterbell table',
  'google-play': 'Google Play',
  'app-store': 'App Store',
  booking: 'Booking.com',
  agoda: 'Agoda',
  facebook: 'Facebook',
  'judge-me': 'Judge.me',
  loox: 'Loox',
  yotpo: 'Yotpo',
  stamped: 'Stamped',
  okendo: 'Okendo',
  'shopify-reviews': 'Shopify Product Reviews',
  woocommerce: 'WooCommerce',
  'google-business': 'Google Business Profile',
  'netlify-forms': 'Netlify Forms',
  formspree: 'Formspree',
  'google-forms': 'Google Forms',
  typeform: 'Typeform',
  tally: 'Tally',
  surveymonkey: 'SurveyMonkey',
  delighted: 'Delighted',
  formbricks: 'Formbricks',
};

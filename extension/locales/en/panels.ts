import { counted, type Forms } from '../plural.ts';

const PIECE: Forms = { one: 'piece of feedback', other: 'pieces of feedback' };

/** Words of the list. */
export const list = {
  title: 'Feedback',
  filters: 'Narrow the list',
  label: 'Tone',
  anyLabel: 'Any tone',
  labels: { neg: 'discontent', neu: 'neither', pos: 'content' },
  theme: 'Theme',
  anyTheme: 'Any theme',
  stars: 'Stars',
  anyStars: 'Any stars',
  starsOption: (stars: number): string => counted(stars, { one: 'star', other: 'stars' }),
  status: 'Status',
  anyStatus: 'Any status',
  statuses: { new: 'new', open: 'open', done: 'done' },
  answered: 'With',
  anyAnswer: 'Anything',
  answers: {
    stars: 'star ratings',
    nps: 'would recommend (NPS)',
    csat: 'satisfaction (CSAT)',
    ces: 'ease (CES)',
    text: 'words',
  },
  clear: 'Show all',
  none: {
    title: 'Nothing matches',
    text: 'No feedback fits all of these.',
    button: 'Show all feedback',
  },
  empty: {
    title: 'No feedback yet',
    text: 'Every review and every answer from your site will be listed here. Open a page with your reviews and press the Counterbell button, or import a file.',
    button: 'Import a file',
  },
  older: 'Show older',
  shown: (n: number, isAll: boolean): string =>
    isAll ? counted(n, PIECE) : `The newest ${counted(n, PIECE)}; there is more.`,
  notChanged: 'That could not be stored. Free some disk space and try again.',
};

/** Words of the themes. */
export const themePanel = {
  title: 'Themes',
  lead: 'What people speak of, the most complained of first.',
  mentions: (n: number): string => counted(n, { one: 'mention', other: 'mentions' }),
  counts: (neg: number, neu: number, pos: number): string =>
    `${neg} complain, ${pos} praise, ${neu} neither`,
  see: (theme: string): string => `See all that speak of ${theme}`,
  complaints: 'Complaints',
  praise: 'Praise',
  empty: {
    title: 'No themes yet',
    text: 'What people praise and complain of will be counted here, with their own words, as soon as there is feedback with words in it.',
    button: 'Read or import reviews',
  },
};

/** Words of the sources. */
export const sources = {
  title: 'Sources',
  lead: 'Where your feedback comes from.',
  name: 'Source',
  count: 'Pieces',
  last: 'Last from',
  none: 'Nothing has come in yet.',
  bell: 'Your bell',
  noBell: {
    title: 'No bell on your site yet',
    text: 'A bell on your site lets visitors answer in two taps. It takes a collector and one tag.',
    button: 'Connect a bell',
  },
  collector: (address: string): string => `Collector at ${address}`,
  fetched: (when: string): string => `Last asked ${when}.`,
  neverFetched: 'Not asked yet.',
  well: 'All fetched.',
  kept: (n: number): string =>
    `${counted(n, { one: 'answer', other: 'answers' })} could not be opened and ${n === 1 ? 'is' : 'are'} kept as ${n === 1 ? 'it' : 'they'} came: sealed with a key that is not here, or damaged. If you have a copy of an older key, put it back under Settings.`,
  fetchNow: 'Fetch now',
  fetching: 'Fetching…',
  received: (n: number): string =>
    n === 0 ? 'Nothing new.' : `${counted(n, { one: 'answer', other: 'answers' })} came in.`,
  tag: 'The tag on your site',
  questions: 'What visitors are asked',
  forget: 'Disconnect',
  forgetSurely: 'Disconnect, and fetch no more',
  import: 'Import a file',
  importHint:
    'Tables (CSV, TSV) and JSON, as review sites, survey tools and form services export them.',
  importLabel: 'Choose files',
  readingFile: (name: string): string => `Reading ${name}…`,
  savingRows: (done: number, all: number): string => `Storing ${done} of ${all}…`,
  stop: 'Stop',
  stopped: (done: number): string => `Stopped. The first ${done} are stored.`,
  storedBefore: (done: number, why: string): string => `${why} The first ${done} are stored.`,
  report: (name: string, found: number, rows: number, format: string): string =>
    `${name}: ${counted(found, PIECE)} in ${counted(rows, { one: 'row', other: 'rows' })} (${format}).`,
  reportSaved: (added: number, updated: number, unchanged: number): string => {
    if (added + updated === 0) return `Nothing new; ${unchanged} known already.`;
    const told = [
      ...(added > 0 ? [`${added} stored`] : []),
      ...(updated > 0 ? [`${updated} brought up to date`] : []),
      ...(unchanged > 0 ? [`${unchanged} known already`] : []),
    ];
    return `${told.join(', ')}.`;
  },
  problems: (n: number): string =>
    `${counted(n, { one: 'place', other: 'places' })} to look at; the rest was kept:`,
  moreProblems: (n: number): string => `and ${n} more`,
};

/** Words of the settings. */
export const settings = {
  title: 'Settings',
  setUp: 'Your business’s name, and connecting a bell',
  copies: 'Copies of everything',
  copiesHint:
    'The feedback is in this browser only. A backup holds all of it, your keys included: keep it where only you can read it.',
  exportAll: 'Download a backup',
  exportCsv: 'Download as a table (CSV)',
  making: 'Gathering…',
  restore: 'Put a backup back',
  restoreHint: 'A backup file of Counterbell. What is here already stays.',
  restoreFailures: {
    'not-json': 'This file is damaged or is not JSON. Nothing was changed.',
    'not-a-backup': 'This file is not a Counterbell backup. Nothing was changed.',
    'partly-restored':
      'The disk was full before the end of this backup. What was put back stays; free some space and put the same file back once more: it goes on where it stopped.',
    'newer-backup':
      'This backup was made by a newer version. Update the extension first; nothing was changed.',
  },
  restoredRest: (keys: number, inboxes: number): string =>
    `${counted(keys, { one: 'key', other: 'keys' })} and ${counted(inboxes, { one: 'connection', other: 'connections' })} put back.`,
  badRecords: (n: number): string =>
    `${counted(n, { one: 'record', other: 'records' })} of the backup could not be read; the rest was kept:`,
  badRecord: (part: string, at: number, field: string): string =>
    `${part}, number ${at}${field === '' ? '' : `: ${field}`}`,
  key: 'Your key',
  keyHint: 'Opens what visitors send. Without it, sealed answers cannot be read by anyone.',
  keyRestore: 'Put a key back',
  keyRestoreHint: 'A key file of Counterbell.',
  keyRestored: (kid: string): string => `The key ${kid} is back.`,
  keyWrong: 'This file is not a Counterbell key. Nothing was changed.',
  sites: 'Sites that may be read by themselves',
  sitesHint:
    'On these sites Counterbell reads the reviews as soon as you open a page. Elsewhere it reads only when you press its button.',
  sitesNone: 'None. Counterbell reads a page only when you press its button.',
  site: 'Site',
  siteHint: 'Such as www.trustpilot.com',
  siteAdd: 'Allow',
  siteRemove: (site: string): string => `No longer ${site}`,
  siteRefused: 'The browser did not allow it. Nothing was changed.',
  siteWrong: 'That is not a site’s address. It should look like www.trustpilot.com.',
  remove: 'Delete everything',
  removeHint:
    'Deletes all feedback, keys and connections from this browser. This cannot be undone without a backup.',
  removeLabel: (word: string): string => `Type “${word}” to confirm`,
  removeWord: 'delete',
  removeButton: 'Delete everything',
  removed: (n: number): string => `Deleted: ${counted(n, PIECE)}, and all keys and connections.`,
};

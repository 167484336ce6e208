import type {
  ImportFailure,
  ImportFailureCode,
  ImportProblem,
  ImportProblemCode,
} from './importer.ts';

/** What a file that breaks off breaks off at. */
const THE_END = 'the end';

/** Why nothing of a file was kept, in words that follow the file's name. `{line}` and `{found}` are filled in. */
export const FAILURE_WORDS = {
  'broken-json':
    'breaks off at line {line}, at "{found}", before its first whole entry: nothing was kept; export it again and import the new file.',
  'empty-file': 'is empty: nothing was kept; export it again and import the new file.',
  'no-rows':
    'has no entries, only its beginning: nothing was kept; choose a period with reviews when you export it.',
  'no-usable-column':
    'has no column with a text, a rating or an answer (line {line} names: {found}): nothing was kept; name one of the columns "text" or "rating" and import it again.',
  'not-text': 'is not a text file: nothing was kept; export your reviews as CSV or JSON.',
  'own-map-reviews':
    'holds places from Google Maps, with the reviews that you wrote about others: nothing was kept; in Google Takeout choose "Google Business Profile", which holds what others wrote about you.',
  spreadsheet:
    'is a spreadsheet: nothing was kept; open it, save it as CSV (UTF-8) and import that file.',
  'unknown-format':
    'is neither CSV nor JSON: nothing was kept; export your reviews in one of these formats.',
  'zip-archive':
    'is a compressed archive: nothing was kept; unpack it and import the files inside.',
} as const satisfies Record<ImportFailureCode, string>;

/** What was wrong in one place, in words that follow "line 7: ". `{found}` is filled in. */
export const PROBLEM_WORDS = {
  'ambiguous-dates':
    'it cannot be told whether "{found}" begins with the day or the month, so that only its year counts; export the dates as 2026-03-04 and import the file again.',
  'broken-json':
    'the file breaks off at "{found}"; what stands before was kept, export it again for the rest.',
  'broken-line':
    'this line is not whole JSON, at "{found}"; it was left out and the other lines were kept.',
  'guessed-encoding':
    'the file does not say its encoding and was read as Western European; if "{found}" looks wrong, save the file as UTF-8 and import it again.',
  'long-row':
    'this row has more cells than there are columns; "{found}" was left out, put the text with the delimiter in quotes.',
  'mixed-encoding':
    'this line is not UTF-8 like the rest and was read as Western European; look whether "{found}" is right.',
  'no-date-column':
    'no column holds dates that can be read ({found}); everything was kept without a date, write them as 2026-03-04 in a column named "date" and import the file again to add them.',
  'no-text-column':
    'no column holds a text ({found}); the ratings were kept, name the column "text" and import the file again to add what was said.',
  'not-an-entry': 'this entry holds no review; "{found}" was left out.',
  'nothing-said': 'this row has neither text nor rating nor answer; "{found}" was left out.',
  'open-quote':
    'a quotation mark opens and does not close; the row was ended with its line, look whether it is right: "{found}".',
  'repeated-file': '{found} entries of this file were in another one already and were kept once.',
  'repeated-row': 'this row stands in the file twice and was kept once: "{found}".',
  'shared-id': 'the id "{found}" belongs to another row already; both were kept.',
  'short-row': 'this row ends before its last column; what is there was kept: "{found}".',
  'text-cut': 'this text is longer than 50,000 signs and was cut: "{found}".',
  'too-many-columns':
    'there are more than 500 columns or kinds of fields; the first 500 were kept.',
  'unreadable-date': '"{found}" is not a date that can be read; the row was kept without it.',
  'unreadable-rating':
    '"{found}" is not a rating on the scale of its column; the row was kept without it.',
} as const satisfies Record<ImportProblemCode, string>;

/**
 * Says in one sentence why nothing of a file was kept and what to do.
 *
 * @param failure - What `importFile` gave.
 * @param fileName - As the owner knows it.
 * @returns The sentence.
 */
export function failureSentence(failure: ImportFailure, fileName: string): string {
  const words = FAILURE_WORDS[failure.code];
  const found = failure.found || (failure.code === 'broken-json' ? THE_END : 'nothing');
  return `${fileName} ${filled(words, failure.line ?? 1, found)}`;
}

/**
 * Says in one sentence what was wrong in one place of a file and what was kept.
 *
 * @param problem - One of a report's problems.
 * @param fileName - As the owner knows it.
 * @returns The sentence.
 */
export function problemSentence(problem: ImportProblem, fileName: string): string {
  const words = filled(PROBLEM_WORDS[problem.code], problem.line, problem.found || THE_END);
  return `${fileName}, line ${problem.line}: ${words}`;
}

function filled(words: string, line: number, found: string): string {
  return words.replaceAll(/\{(line|found)\}/g, (_, key: string) => {
    return key === 'line' ? String(line) : found;
  });
}

import type {
  ImportFailure,
  ImportFailureCode,
  ImportProblem,
  ImportProblemCode,
} from './importer.ts';

/** What is said of files, in one language. */
export interface ImportWords {
  /** Words that follow the file's name; `{line}` and `{found}` are filled in. */
  readonly failures: Readonly<Record<ImportFailureCode, string>>;
  /** Words that follow the place; `{found}` is filled in. */
  readonly problems: Readonly<Record<ImportProblemCode, string>>;
  /** What a file that breaks off breaks off at. */
  readonly theEnd: string;
  /** What a file without names names. */
  readonly nothing: string;
  readonly line: string;
}

/** Why nothing of a file was kept, in words that follow the file's name. `{line}` and `{found}` are filled in. */
export const FAILURE_WORDS = {
  'archive-in-archive':
    'is an archive inside an archive: nothing was kept; unpack the outer one and import the inner one.',
  'archive-too-large':
    'unpacks to more than an export of reviews can be, as files made to do harm do: nothing was kept; unpack it yourself if you trust it, and import the files inside.',
  'broken-json':
    'breaks off at line {line}, at "{found}", before its first whole entry: nothing was kept; export it again and import the new file.',
  'damaged-archive':
    'is a damaged or unfinished archive: nothing was kept; download it again and import the new file.',
  'empty-archive':
    'holds no table and no JSON: nothing was kept; choose the reviews when you export it.',
  'empty-file': 'is empty: nothing was kept; export it again and import the new file.',
  'encrypted-archive':
    'is locked with a password: nothing was kept; unpack it with the password and import the files inside.',
  'foreign-header':
    'names its columns with another sign between them than its rows have, and not as many of them as there are cells (line {line} names: {found}): nothing was kept; write the names with the same sign as the rows, one for each cell, and import it again.',
  'no-comments':
    'holds pages but no comments or reviews: nothing was kept; choose "All content" when you export it.',
  'no-rows':
    'has no entries, only its beginning: nothing was kept; choose a period with reviews when you export it.',
  'no-usable-column':
    'has no column with a text, a rating or an answer (line {line} names: {found}): nothing was kept; name one of the columns "text" or "rating" and import it again.',
  'not-text': 'is not a text file: nothing was kept; export your reviews as CSV or JSON.',
  'own-map-reviews':
    'holds places from Google Maps, with the reviews that you wrote about others: nothing was kept; in Google Takeout choose "Google Business Profile", which holds what others wrote about you.',
  'sealed-damaged':
    'holds sealed answers of which a part is missing or was changed on the way: nothing was kept; copy the whole message again, to its last brace, and import that.',
  'sealed-newer':
    'holds answers that a newer widget sealed: nothing was kept; update the extension and import it again.',
  'sealed-to-others':
    'holds answers that are sealed to a key that is not here: nothing was kept; put that key back from your copy, under Settings, and import it again.',
  spreadsheet:
    'is a spreadsheet of a kind that cannot be read here: nothing was kept; open it, save it as XLSX or CSV (UTF-8) and import that file.',
  'unknown-format':
    'is neither a table nor JSON nor a WordPress export: nothing was kept; export your reviews as CSV, XLSX or JSON.',
} as const satisfies Record<ImportFailureCode, string>;

/** What was wrong in one place, in words that follow "line 7: ". `{found}` is filled in. */
export const PROBLEM_WORDS = {
  'ambiguous-dates':
    'it cannot be told whether "{found}" begins with the day or the month, so that only its year counts; export the dates as 2026-03-04 and import the file again.',
  'broken-json':
    'the file breaks off at "{found}"; what stands before was kept, export it again for the rest.',
  'broken-line':
    'this line is not whole JSON, at "{found}"; it was left out and the other lines were kept.',
  'broken-xml':
    'the file breaks off after "{found}"; what stands before was kept, export it again for the rest.',
  'file-left-out': 'it was left out.',
  'files-passed-over':
    '{found} more files inside are pictures, pages or of other kinds that hold no reviews; they were left out.',
  'guessed-encoding':
    'the file does not say its encoding and was read as Western European; if "{found}" looks wrong, save the file as UTF-8 and import it again.',
  'guessed-old-encoding':
    'the file does not say its encoding; it was read so that its letters make words; if "{found}" looks wrong, save the file as UTF-8 and import it again.',
  'long-row':
    'this row has more cells than there are columns; "{found}" was left out, put the text with the delimiter in quotes.',
  'maybe-grades':
    '"{found}" was read as points, of which more is better; if 1 is the best, name the column "School grade" and import the file again.',
  'mixed-encoding':
    'this line is not UTF-8 like the rest and was read as Western European; look whether "{found}" is right.',
  'no-date-column':
    'no column holds dates that can be read ({found}); everything was kept without a date, write them as 2026-03-04 in a column named "date" and import the file again to add them.',
  'no-text-column':
    'no column holds a text ({found}); the ratings were kept, name the column "text" and import the file again to add what was said.',
  'not-a-review':
    'this is a link from another site, a note, spam or in the bin, no customer’s word; "{found}" was left out.',
  'not-an-entry': 'this entry holds no review; "{found}" was left out.',
  'nothing-said': 'this row has neither text nor rating nor answer; "{found}" was left out.',
  'open-quote':
    'a quotation mark opens and does not close; the row was ended with its line, look whether it is right: "{found}".',
  'repeated-file': '{found} entries of this file were in another one already and were kept once.',
  'repeated-row': 'this row stands in the file twice and was kept once: "{found}".',
  'sealed-damaged':
    'a part of the sealed answer "{found}" is missing or was changed on the way; it was left out, copy its whole message again.',
  'sealed-newer':
    'a newer widget sealed the answer "{found}"; it was left out, update the extension and import it again.',
  'sealed-to-others':
    'the answer "{found}" is sealed to a key that is not here; it was left out, put that key back from your copy, under Settings, and import it again.',
  'shared-id': 'the id "{found}" belongs to another row already; both were kept.',
  'short-row': 'this row ends before its last column; what is there was kept: "{found}".',
  'summary-row': 'this row adds up the others and is no customer’s word; "{found}" was left out.',
  'text-cut': 'this text is longer than 50,000 signs and was cut: "{found}".',
  'too-many-columns':
    'there are more than 500 columns or kinds of fields; the first 500 were kept.',
  'too-many-rows':
    'there is more than can be read at once; what stands before this line was kept, split the file for the rest.',
  'unreadable-date': '"{found}" is not a date that can be read; the row was kept without it.',
  'unreadable-rating':
    '"{found}" is not a rating on the scale of its column; the row was kept without it.',
} as const satisfies Record<ImportProblemCode, string>;

/** What is said of files in English. */
export const ENGLISH: ImportWords = {
  failures: FAILURE_WORDS,
  problems: PROBLEM_WORDS,
  theEnd: 'the end',
  nothing: 'nothing',
  line: 'line',
};

/**
 * Says in one sentence why nothing of a file was kept and what to do.
 *
 * @param failure - What `importFile` gave.
 * @param fileName - As the owner knows it.
 * @param words - Of the owner's language; English where they are left out.
 * @returns The sentence.
 */
export function failureSentence(
  failure: ImportFailure,
  fileName: string,
  words: ImportWords = ENGLISH,
): string {
  const rest = failure.code === 'broken-json' ? words.theEnd : words.nothing;
  const sentence = words.failures[failure.code];
  return `${fileName} ${filled(sentence, failure.line ?? 1, failure.found || rest)}`;
}

/**
 * Says in one sentence what was wrong in one place of a file and what was kept.
 *
 * @param problem - One of a report's problems.
 * @param fileName - As the owner knows it; empty where it stands above already.
 * @param words - Of the owner's language; English where they are left out.
 * @returns The sentence.
 */
export function problemSentence(
  problem: ImportProblem,
  fileName: string,
  words: ImportWords = ENGLISH,
): string {
  const { code, line, found, place, failure } = problem;
  const name = [fileName, place ?? ''].filter((part) => part !== '').join(', ');
  if (code === 'file-left-out' && failure !== undefined) {
    return failureSentence(failure, name, words);
  }
  const sentence = filled(words.problems[code], line, found || words.theEnd);
  const where = WHOLE_FILE.has(code) ? name : placeOf(name, `${words.line} ${line}`);
  return where === '' ? sentence : `${where}: ${sentence}`;
}

function placeOf(name: string, line: string): string {
  return name === '' ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}` : `${name}, ${line}`;
}

/** Of these no line is to blame. */
const WHOLE_FILE: ReadonlySet<ImportProblemCode> = new Set<ImportProblemCode>([
  'file-left-out',
  'files-passed-over',
  'repeated-file',
]);

function filled(words: string, line: number, found: string): string {
  return words.replaceAll(/\{(line|found)\}/g, (_, key: string) => {
    return key === 'line' ? String(line) : found;
  });
}

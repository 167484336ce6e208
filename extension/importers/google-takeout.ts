import {
  makeFeedback,
  starsOf,
  type Feedback,
  type Rating,
} from '../../shared/feedback/feedback.ts';
import { fingerprintIdentity, siteIdentity } from '../../shared/feedback/identity.ts';
import { readDate } from '../../shared/reading/dates.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import {
  excerptOf,
  MAX_TEXT_LENGTH,
  type Importer,
  type ImportContext,
  type ImportFailure,
  type ImportFile,
  type ImportProblem,
  type ImportReport,
} from './importer.ts';
import { originalOf } from './original-text.ts';
import {
  isJsonObject,
  parseJson,
  type JsonObject,
  type JsonValue,
  type ParsedJson,
} from './parse-json.ts';

/** The same as the captured page's, so that a review read from both is one. */
const SOURCE_NAME = 'google-maps';

const STARS: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

/** The file of the reviews that the owner wrote about other places. */
const MAP_FILE = /"type"\s*:\s*"FeatureCollection"/;

const ACCEPTED_BEGINNING = 200_000;

/**
 * Reviews of one's own business from Google Takeout: `reviews.json` and `reviews-….json` below "Google Business Profile".
 *
 * @source https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
 */
export const googleTakeout: Importer = {
  id: 'google-takeout',
  title: 'Google Takeout',
  accepts({ text }) {
    const beginning = text?.text.slice(0, ACCEPTED_BEGINNING) ?? '';
    if (!/^\s*\{/.test(beginning)) return false;
    if (MAP_FILE.test(beginning)) return true;
    return /"reviews"\s*:/.test(beginning) && /"starRating"\s*:\s*"/.test(beginning);
  },
  read,
};

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const parsed = parseJson(file.text?.text ?? '');
  const { value } = parsed;
  if (isJsonObject(value) && value['type'] === 'FeatureCollection') {
    return fail({ code: 'own-map-reviews', line: null, found: '' });
  }
  const list = isJsonObject(value) ? value['reviews'] : null;
  const entries: readonly JsonValue[] = Array.isArray(list) ? list : [];
  const broken = breakOf(parsed);
  if (entries.length === 0) return fail(broken ?? { code: 'no-rows', line: null, found: '' });
  const report = readReviews(entries, (object) => parsed.lineOf(object), context);
  return succeed({ ...report, problems: [...report.problems, ...(broken ? [broken] : [])] });
}

function breakOf({
  broken,
}: ParsedJson): (ImportProblem & { readonly code: 'broken-json' }) | null {
  if (broken === null) return null;
  return { code: 'broken-json', line: broken.line, found: excerptOf(broken.found) };
}

function readReviews(
  entries: readonly JsonValue[],
  lineOf: (object: JsonObject) => number,
  context: ImportContext,
): ImportReport {
  const problems: ImportProblem[] = [];
  const feedback = new Map<string, Feedback>();
  let line = 1;
  for (const entry of entries) {
    line = isJsonObject(entry) ? lineOf(entry) : line;
    const item = isJsonObject(entry) ? readReview(entry, context) : null;
    const found = excerptOf(JSON.stringify(entry));
    if (item === null) problems.push({ code: 'not-an-entry', line, found });
    else if (feedback.has(item.id)) problems.push({ code: 'repeated-row', line, found });
    else feedback.set(item.id, item);
    problems.push(...problemsOf(entry, item, line));
  }
  const rows = entries.length;
  return { format: googleTakeout.id, feedback: [...feedback.values()], problems, rows };
}

function* problemsOf(
  entry: JsonValue,
  item: Feedback | null,
  line: number,
): Generator<ImportProblem> {
  if (!isJsonObject(entry)) return;
  const raw = textIn(entry, 'createTime');
  const text = textIn(entry, 'comment');
  if (text.length > MAX_TEXT_LENGTH) yield { code: 'text-cut', line, found: excerptOf(text) };
  if (item !== null && item.writtenAt === null && raw !== '') {
    yield { code: 'unreadable-date', line, found: excerptOf(raw) };
  }
}

function readReview(entry: JsonObject, context: ImportContext): Feedback | null {
  const rating = readStars(textIn(entry, 'starRating'));
  const text = originalOf(textIn(entry, 'comment')).slice(0, MAX_TEXT_LENGTH);
  if (rating === null && text === '') return null;
  const reviewer = objectIn(entry, 'reviewer');
  const name = reviewer['isAnonymous'] === true ? '' : textIn(reviewer, 'displayName').trim();
  const author = name === '' ? null : name;
  const written = readTime(textIn(entry, 'createTime'), context.now);
  return makeFeedback({
    id: identityOf(entry, { author, text, rating }, context),
    businessId: context.businessId,
    source: { kind: 'import', name: SOURCE_NAME, url: null },
    capturedAt: context.now.toISOString(),
    author: { name: author, contact: null },
    writtenAt: written?.writtenAt ?? null,
    writtenAtPrecision: written?.precision ?? null,
    rating,
    stars: starsOf(rating),
    text,
    reply: readReply(objectIn(entry, 'reviewReply'), context.now),
  });
}

function readReply(reply: JsonObject, now: Date): Feedback['reply'] {
  const text = originalOf(textIn(reply, 'comment'));
  if (text === '') return null;
  return { text, at: readTime(textIn(reply, 'updateTime'), now)?.writtenAt ?? null };
}

/** The last part of the resource name is what Google Maps calls `data-review-id`. */
function identityOf(
  entry: JsonObject,
  said: { readonly author: string | null; readonly text: string; readonly rating: Rating | null },
  { businessId }: ImportContext,
): string {
  const id = textIn(entry, 'reviewId') || (textIn(entry, 'name').split('/').at(-1) ?? '');
  if (id !== '') return siteIdentity(SOURCE_NAME, id);
  const otherwise = `${said.rating?.value} ${textIn(entry, 'createTime')}`;
  return fingerprintIdentity({ sourceName: SOURCE_NAME, businessId, ...said, otherwise });
}

function readStars(word: string): Rating | null {
  const value = STARS[word];
  return value === undefined ? null : { value, best: 5, worst: 1 };
}

function readTime(raw: string, now: Date): ReturnType<typeof readDate> {
  return readDate(raw, { now, language: null, dayFirst: null });
}

function textIn(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}

function objectIn(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

import { makeFeedback, starsOf, type Feedback } from '../../shared/feedback/feedback.ts';
import { siteIdentity } from '../../shared/feedback/identity.ts';
import { readDate } from '../../shared/reading/dates.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { encodingProblems } from './encoding-problems.ts';
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
import { plainText } from './plain-text.ts';
import { readCellRating } from './scale.ts';
import { readWxr, type Wxr, type WxrComment } from './wordpress/wxr.ts';

const ACCEPTED_BEGINNING = 20_000;

/** Kinds of comments that people write; the others are written by programs. */
const WRITTEN_BY_PEOPLE: ReadonlySet<string> = new Set(['', 'comment', 'review']);

/** Problems that stand for a comment which was not kept. */
const LEFT_OUT: ReadonlySet<string> = new Set(['not-a-review', 'nothing-said', 'repeated-row']);

const THROWN_AWAY: ReadonlySet<string> = new Set(['spam', 'trash', 'post-trashed']);

/** WooCommerce's own key is `rating`; plugins put their name before it. */
const RATING_KEY = /(?:^|[_-])(?:rating|stars)$/i;
const TITLE_KEY = /(?:^|[_-])(?:review_?)?title$/i;

/**
 * Reviews of products and comments on pages from an export of WordPress (WXR): "Tools → Export" in its own pages.
 *
 * @source https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php
 */
export const wordpress: Importer = {
  id: 'wordpress',
  title: 'WordPress export',
  accepts({ text }) {
    const beginning = text?.text.slice(0, ACCEPTED_BEGINNING) ?? '';
    return /^\s*<(?:\?xml|!--|rss)/.test(beginning) && /wordpress\.org\/export\//.test(beginning);
  },
  read,
};

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  if (file.text === null) return fail({ code: 'not-text', line: null, found: '' });
  const wxr = readWxr(file.text.text);
  if (wxr.comments.length === 0) return fail({ code: 'no-comments', line: null, found: '' });
  const problems: ImportProblem[] = [...encodingProblems(file.text)];
  const feedback = new Map<string, Feedback>();
  const replies: WxrComment[] = [];
  for (const comment of wxr.comments) {
    const found = excerptOf(valueOf(comment, 'content'));
    if (isReply(comment, wxr)) replies.push(comment);
    else if (isPeoples(comment)) {
      const item = readComment(comment, wxr, context);
      const problem = problemOf(item, feedback);
      if (problem === null) feedback.set(item.id, item);
      else problems.push({ code: problem, line: comment.line, found });
      if (valueOf(comment, 'content').length > MAX_TEXT_LENGTH) {
        problems.push({ code: 'text-cut', line: comment.line, found });
      }
    } else problems.push({ code: 'not-a-review', line: comment.line, found });
  }
  problems.push(...addReplies(feedback, replies, { wxr, context }));
  if (!wxr.isWhole) problems.push(breakOf(file.text.text, wxr));
  return succeed({
    format:
      feedback.size > 0 && [...feedback.values()].every(isOfShop) ? 'woocommerce' : wordpress.id,
    feedback: [...feedback.values()],
    problems: problems.toSorted((one, other) => one.line - other.line),
    // Answers of the site's own people are part of what they answer.
    rows: feedback.size + problems.filter(({ code }) => LEFT_OUT.has(code)).length,
  });
}

function problemOf(
  item: Feedback,
  before: ReadonlyMap<string, Feedback>,
): 'nothing-said' | 'repeated-row' | null {
  if (item.text === '' && item.rating === null && item.title === null) return 'nothing-said';
  return before.has(item.id) ? 'repeated-row' : null;
}

function breakOf(text: string, { comments }: Wxr): ImportProblem {
  const last = comments.at(-1);
  const found = excerptOf(last === undefined ? '' : valueOf(last, 'content'));
  return { code: 'broken-xml', line: text.split('\n').length, found };
}

function isOfShop({ source }: Feedback): boolean {
  return source.name === 'woocommerce';
}

function isPeoples(comment: WxrComment): boolean {
  if (THROWN_AWAY.has(valueOf(comment, 'approved'))) return false;
  return WRITTEN_BY_PEOPLE.has(valueOf(comment, 'type')) || ratingOf(comment) !== null;
}

/** Whoever writes the site answers on it. */
function isReply(comment: WxrComment, { writers }: Wxr): boolean {
  const parent = valueOf(comment, 'parent');
  if (parent === '' || parent === '0' || ratingOf(comment) !== null) return false;
  const user = valueOf(comment, 'user_id');
  return writers.has(valueOf(comment, 'author_email').toLowerCase()) || writers.has(user);
}

function readComment(comment: WxrComment, wxr: Wxr, context: ImportContext): Feedback {
  const isProduct = comment.post.type === 'product' || valueOf(comment, 'type') === 'review';
  const name = isProduct ? 'woocommerce' : wordpress.id;
  const rating = ratingOf(comment);
  return makeFeedback({
    id: idOf(name, valueOf(comment, 'id'), wxr),
    businessId: context.businessId,
    source: { kind: 'import', name, url: null },
    capturedAt: context.now.toISOString(),
    author: { name: plainText(valueOf(comment, 'author')) || null, contact: null },
    ...dateOf(comment, context.now),
    rating,
    stars: starsOf(rating),
    ...readWords(comment),
    tags: valueOf(comment, 'approved') === '0' ? ['unpublished'] : [],
  });
}

function readWords(comment: WxrComment): Partial<Feedback> {
  const { meta, post } = comment;
  const title = [...meta].find(([key]) => TITLE_KEY.test(key))?.[1] ?? '';
  return {
    title: plainText(title) || null,
    text: textOf(comment),
    touchpoint: plainText(post.title) || null,
    permalink: /^https?:\/\/\S+$/i.test(post.link) ? post.link : null,
  };
}

/** Numbers of comments are unique on their site only. */
function idOf(name: string, id: string, { site }: Wxr): string {
  return siteIdentity(name, `${site.replace(/^https?:\/\//i, '').replace(/\/+$/, '')}/${id}`);
}

function addReplies(
  feedback: Map<string, Feedback>,
  replies: readonly WxrComment[],
  { wxr, context }: { readonly wxr: Wxr; readonly context: ImportContext },
): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const reply of replies) {
    const parent = ['woocommerce', wordpress.id]
      .map((name) => feedback.get(idOf(name, valueOf(reply, 'parent'), wxr)))
      .find((item) => item !== undefined);
    const text = textOf(reply);
    if (parent === undefined) {
      problems.push({ code: 'not-a-review', line: reply.line, found: excerptOf(text) });
    } else {
      const before = parent.reply === null ? '' : `${parent.reply.text}\n\n`;
      const at = parent.reply?.at ?? dateOf(reply, context.now).writtenAt;
      feedback.set(parent.id, { ...parent, reply: { text: `${before}${text}`, at } });
    }
  }
  return problems;
}

function dateOf(
  comment: WxrComment,
  now: Date,
): Pick<Feedback, 'writtenAt' | 'writtenAtPrecision'> {
  const dates = [valueOf(comment, 'date_gmt'), valueOf(comment, 'date')];
  const raw = dates.find((date) => date !== '' && !date.startsWith('0000')) ?? '';
  const date = readDate(raw, { now, language: null, dayFirst: null });
  return { writtenAt: date?.writtenAt ?? null, writtenAtPrecision: date?.precision ?? null };
}

function ratingOf({ meta }: WxrComment): Feedback['rating'] {
  for (const [key, value] of meta) {
    const rating = RATING_KEY.test(key) ? readCellRating(value, 5) : null;
    if (rating !== null) return rating;
  }
  return null;
}

function textOf(comment: WxrComment): string {
  return plainText(valueOf(comment, 'content').slice(0, MAX_TEXT_LENGTH * 2)).slice(
    0,
    MAX_TEXT_LENGTH,
  );
}

function valueOf({ values }: WxrComment, name: string): string {
  return values.get(name) ?? '';
}

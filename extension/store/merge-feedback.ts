import type { Feedback, Handling } from '../../shared/feedback/feedback.ts';
import { mergeWords } from './merge-words.ts';

/** Finest first. */
const PRECISIONS = ['second', 'day', 'month', 'year'] as const;

/**
 * Brings together what is stored of a review and what was seen of it again.
 *
 * What the owner did stays; what the customer or the site has changed since is taken over, and what it said before is
 * kept in `editions`; what was seen less well than before (cut, coarser, missing) changes nothing.
 *
 * @param stored - As it is stored.
 * @param seen - The same review, as captured, imported or restored.
 * @returns `stored` itself where there is nothing to change; else what to store in its place, under its id.
 */
export function mergeFeedback(stored: Feedback, seen: Feedback): Feedback {
  const isOlder = knownUntil(seen) < knownUntil(stored);
  const [earlier, later] = isOlder ? [seen, stored] : [stored, seen];
  const merged: Feedback = {
    ...withoutPassing(stored),
    ...mergeWords(earlier, later),
    ...mergeWriting(stored, seen),
    ...mergeHandling(stored, seen),
    source: { ...stored.source, url: stored.source.url ?? seen.source.url },
    author: {
      name: later.author.name ?? earlier.author.name,
      contact: later.author.contact ?? earlier.author.contact,
    },
    capturedAt: earlierOf(stored.capturedAt, seen.capturedAt),
    answers: { ...earlier.answers, ...later.answers },
    language: later.language ?? earlier.language,
    reply: mergeReply(earlier, later),
    consent: later.consent ?? earlier.consent,
    touchpoint: stored.touchpoint ?? seen.touchpoint,
    stage: stored.stage ?? seen.stage,
    permalink: stored.permalink ?? seen.permalink,
    ...mergeExtras(earlier, later),
    ...mergeVanished(stored, seen),
  };
  return isSame(merged, stored) ? stored : merged;
}

/** What an older version did not read is added; a relative date of a change, which moves, stays as it was first read. */
function mergeExtras(earlier: Feedback, later: Feedback): Pick<Feedback, 'editedAt' | 'photos'> {
  const editedAt = earlier.editedAt ?? later.editedAt;
  const photos = later.photos ?? earlier.photos;
  const isEdited = earlier.editedAt !== undefined || later.editedAt !== undefined;
  return {
    ...(isEdited && { editedAt: editedAt ?? null }),
    ...(photos !== undefined && { photos }),
  };
}

/** Whether the text is a translation goes with the text, whether the page still shows it with the sight. */
function withoutPassing(feedback: Feedback): Feedback {
  const own = { ...feedback };
  delete own.translated;
  delete own.vanishedAt;
  return own;
}

/** What a page shows later is there again; an export may be older than its import, and takes nothing back. */
function mergeVanished(stored: Feedback, seen: Feedback): Pick<Feedback, 'vanishedAt'> {
  const { vanishedAt } = stored;
  if (vanishedAt === undefined) {
    const told = seen.vanishedAt;
    return told !== undefined && told > knownUntil(stored) ? { vanishedAt: told } : {};
  }
  const isBack = seen.source.kind === 'review-site' && seen.capturedAt > vanishedAt;
  return isBack ? {} : { vanishedAt };
}

/** Up to when we know that it said what it says: a backup may hold what has been edited since. */
function knownUntil(feedback: Feedback): string {
  const noticed = feedback.editions.at(-1)?.replacedAt ?? '';
  return noticed > feedback.capturedAt ? noticed : feedback.capturedAt;
}

/** A relative date moves from capture to capture, so only one that is finer tells more. */
function mergeWriting(
  stored: Feedback,
  seen: Feedback,
): Pick<Feedback, 'writtenAt' | 'writtenAtPrecision'> {
  const finer = coarseness(seen) < coarseness(stored) ? seen : stored;
  return { writtenAt: finer.writtenAt, writtenAtPrecision: finer.writtenAtPrecision };
}

function coarseness({ writtenAt, writtenAtPrecision }: Feedback): number {
  if (writtenAt === null) return PRECISIONS.length + 1;
  if (writtenAtPrecision === null) return PRECISIONS.length;
  return PRECISIONS.indexOf(writtenAtPrecision);
}

/** The owner's work stays as it is stored; a backup's is taken where none has been done. */
function mergeHandling(stored: Feedback, seen: Feedback): Pick<Feedback, 'handling' | 'tags'> {
  return {
    handling: isUntouched(stored.handling) ? seen.handling : stored.handling,
    tags: stored.tags.length === 0 ? seen.tags : stored.tags,
  };
}

function isUntouched({ status, notes, due }: Handling): boolean {
  return status === 'new' && notes === '' && due === null;
}

/** A reply that says the same keeps its first date: the page's may be relative. */
function mergeReply(earlier: Feedback, later: Feedback): Feedback['reply'] {
  if (later.reply === null || earlier.reply === null) return later.reply ?? earlier.reply;
  if (later.reply.text !== earlier.reply.text) return later.reply;
  return { text: later.reply.text, at: earlier.reply.at ?? later.reply.at };
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

/** Whatever the order of the keys: ways in make them in different orders. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  const others = new Map<string, unknown>(Object.entries(other));
  const entries: [string, unknown][] = Object.entries(one);
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}

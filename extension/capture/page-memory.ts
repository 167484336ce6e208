import type { CapturedPage } from './captured-page.ts';
import type { PageView } from './page-view.ts';
import type { Recipe } from './recipe.ts';

/** For how long a reading is good, in milliseconds: longer, and "5 minutes ago" has moved on. */
const FRESH_MS = 60_000;

/** What a reading depends on besides the page. */
export interface Asked {
  readonly url: string;
  readonly now: Date;
  readonly businessId: string;
  readonly recipes?: readonly Recipe[];
  readonly ways?: readonly string[];
}

interface Memory {
  readonly asked: Asked;
  readonly captured: CapturedPage;
  readonly observer: MutationObserver;
}

const memories = new WeakMap<Document, Memory>();

/**
 * What a page gave when it was last read.
 *
 * @param document - The page.
 * @param asked - What is asked for.
 * @returns The reading as of now; `null` where the page or the question has changed since, or a minute has passed.
 */
export function recall(document: Document, asked: Asked): CapturedPage | null {
  const memory = memories.get(document);
  if (memory === undefined) return null;
  const isSame = isSameQuestion(memory.asked, asked) && memory.observer.takeRecords().length === 0;
  if (!isSame) {
    forget(document, memory);
    return null;
  }
  const capturedAt = asked.now.toISOString();
  const reviews = memory.captured.reviews.map((review) => ({ ...review, capturedAt }));
  return { ...memory.captured, reviews };
}

/**
 * Keeps a reading until the page changes.
 *
 * @param document - The page.
 * @param roots - Its roots, all of which are watched.
 * @param asked - What was asked.
 * @param captured - What was read.
 */
export function remember(
  document: Document,
  roots: PageView['roots'],
  asked: Asked,
  captured: CapturedPage,
): void {
  const before = memories.get(document);
  if (before !== undefined) forget(document, before);
  const memory: Memory = {
    asked,
    captured,
    observer: new MutationObserver(() => {
      forget(document, memory);
    }),
  };
  for (const root of roots) {
    memory.observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }
  memories.set(document, memory);
}

function forget(document: Document, memory: Memory): void {
  memory.observer.disconnect();
  if (memories.get(document) === memory) memories.delete(document);
}

function isSameQuestion(one: Asked, other: Asked): boolean {
  const distance = Math.abs(other.now.getTime() - one.now.getTime());
  return (
    distance < FRESH_MS &&
    one.url === other.url &&
    one.businessId === other.businessId &&
    one.recipes === other.recipes &&
    one.ways === other.ways
  );
}

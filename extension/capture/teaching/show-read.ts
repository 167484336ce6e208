import { readDate } from '../../../shared/reading/dates.ts';
import { readRating } from '../../../shared/reading/ratings.ts';
import { type PageView, viewOf } from '../page-view.ts';
import { readSite } from '../read-site.ts';
import type { Recipe } from '../recipe.ts';
import { drained } from '../slices.ts';
import { TAUGHT_FIELDS, type TaughtField } from './lesson.ts';
import { type FramedPart, openOverlay } from './overlay.ts';
import type { TeachWords } from './teach-protocol.ts';
import { type Accept, answerIn } from './vote-ways.ts';

/** What is shown, and for how long. */
export interface ShownReading {
  readonly recipe: Recipe;
  readonly view: PageView;
  readonly words: TeachWords;
  /** Takes the frames away. */
  readonly signal: AbortSignal;
}

/**
 * Frames on the page what a recipe reads there, each part with its name, until the owner has decided.
 *
 * @param page - The page; it stays usable meanwhile.
 * @param shown - The recipe, and the words.
 */
export function showRead(page: Document, { recipe, view, words, signal }: ShownReading): void {
  if (signal.aborted) return;
  const now = viewOf(page, view);
  const cards = drained(readSite(recipe, now)).reviews.flatMap(({ element }) => element ?? []);
  if (cards.length === 0) return;
  const overlay = openOverlay(page, { label: words.label, isShielded: false });
  signal.addEventListener('abort', () => overlay.close(), { once: true });
  const title = words.shown.replace('{n}', String(cards.length));
  overlay.say({ title, detail: words.shownHint }, []);
  overlay.frame(cards.flatMap((card) => framesOf(card, { recipe, view: now, words, signal })));
  cards[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function framesOf(card: Element, { recipe, view, words }: ShownReading): readonly FramedPart[] {
  const parts = TAUGHT_FIELDS.flatMap((field): readonly FramedPart[] => {
    const accept = acceptFor(field, recipe, view);
    const answers = (recipe.fields[field] ?? []).map((way) => answerIn(way, card, accept));
    const part = answers.find((answer) => answer !== null)?.element;
    return part === undefined || part === card
      ? []
      : [{ part, kind: 'read', label: words.fields[field] }];
  });
  return [{ part: card, kind: 'alike' }, ...parts];
}

function acceptFor(field: TaughtField, recipe: Recipe, view: PageView): Accept {
  const scale = recipe.scale ?? null;
  if (field === 'rating') return (text) => (readRating(text, scale) === null ? null : text);
  if (field !== 'date') return (text) => text || null;
  return (text) => (readDate(text, { ...view, dayFirst: null }) === null ? null : text);
}

import { attributeOf, rootSteps, type Searchable, selectAll } from './dom.ts';
import { drained, type Steps } from './slices.ts';

/** Most shadow roots of a page that are entered. */
const MAX_ROOTS = 5000;

/** A page as every way of reading sees it. */
export interface PageView {
  /** Its address. */
  readonly url: string;
  /** Its host without `www.`; empty where the address has none. */
  readonly host: string;
  /** Path and query of its address. */
  readonly path: string;
  /** The document and its open shadow roots. */
  readonly roots: readonly Searchable[];
  /** Language that the page states, BCP 47; `null` where it states none. */
  readonly language: string | null;
  readonly now: Date;
}

/**
 * Looks at a page.
 *
 * @param document - The page.
 * @param at - Its address and the current time.
 * @returns The view.
 */
export function viewOf(
  document: Document,
  at: { readonly url: string; readonly now: Date },
): PageView {
  return drained(viewSteps(document, at));
}

/**
 * The same step by step.
 *
 * @param document - The page.
 * @param at - Its address and the current time.
 * @returns As `viewOf`.
 * @yields {undefined} After some hundred elements.
 */
export function* viewSteps(
  document: Document,
  at: { readonly url: string; readonly now: Date },
): Steps<PageView> {
  const url = URL.parse(at.url);
  const root = selectAll(document, 'html')[0];
  return {
    url: at.url,
    host: (url?.hostname ?? '').replace(/^www\./, ''),
    path: url === null ? '' : url.pathname + url.search,
    roots: yield* rootSteps(document, MAX_ROOTS),
    language: root ? attributeOf(root, 'lang') : null,
    now: at.now,
  };
}

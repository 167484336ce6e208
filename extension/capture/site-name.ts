import { attributeOf, selectAll } from './dom.ts';
import type { PageView } from './page-view.ts';
import { tidy } from './visible-text.ts';

/** Longest name that is shown, in characters: a longer one is a slogan. */
const MAX_NAME = 60;
/** Line breaks, and signs that turn the direction of what stands beside them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]+/gu;
/** What is left of an emoji that the cut went through. */
const HALF_SIGN = /[\uD800-\uDBFF]$/;

/**
 * What a site without a recipe calls itself.
 *
 * @param view - The page.
 * @returns Its Open Graph name as plain text of one line, cut at 60 characters; the host where it states none.
 * @source https://ogp.me/#optional: `og:site_name`.
 */
export function siteNameOf(view: PageView): string {
  const [meta] = view.roots.flatMap((root) => selectAll(root, 'meta[property="og:site_name" i]'));
  const stated = meta === undefined ? null : attributeOf(meta, 'content');
  const name = tidy((stated ?? '').slice(0, MAX_NAME * 10).replaceAll(UNPRINTABLE, ' '));
  return name.slice(0, MAX_NAME).replace(HALF_SIGN, '').trimEnd() || view.host;
}

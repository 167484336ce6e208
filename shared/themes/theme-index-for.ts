import { themeOf, type OwnerTheme } from './owner-themes.ts';
import { THEMES } from './registry.ts';
import { indexThemes, type ThemeIndex } from './theme-index.ts';

const NO_OWN: readonly OwnerTheme[] = [];
const indexes = new WeakMap<readonly OwnerTheme[], Map<string, ThemeIndex>>();

/**
 * The catalogue and the owner's own themes, ready to be found.
 *
 * @param language - Primary tag.
 * @param own - The owner's themes; the same list gives the same index, which is made once.
 * @returns The index, for `findThemes`.
 */
export function themeIndexFor(language: string, own: readonly OwnerTheme[] = NO_OWN): ThemeIndex {
  const made = indexes.get(own) ?? new Map<string, ThemeIndex>();
  const known = made.get(language);
  if (known !== undefined) return known;
  const index = indexThemes([...THEMES, ...own.map(themeOf)], language);
  made.set(language, index);
  indexes.set(own, made);
  return index;
}

import { parseOwnerThemes, type OwnerTheme } from '../../shared/themes/owner-themes.ts';
import type { Analyse } from '../store/feedback.ts';
import type { Store } from '../store/schema.ts';
import { readSetting } from '../store/settings.ts';
import { OWNER_THEMES } from './generation.ts';

/**
 * The owner's own themes.
 *
 * @param store - The open store.
 * @returns All that can be read; empty where there are none.
 */
export async function ownerThemes(store: Store): Promise<readonly OwnerTheme[]> {
  return parseOwnerThemes(await readSetting(store, OWNER_THEMES));
}

/**
 * The analysis as this owner wants it: with their own themes.
 *
 * @param store - The open store.
 * @returns `analyseText` with the themes as they are now; made anew after the owner changes them.
 */
export async function ownerAnalyse(store: Store): Promise<Analyse> {
  // The word lists are large, and most pages show what was analysed before.
  const [{ analyseText }, own] = await Promise.all([
    import('../../shared/sentiment/analyse-text.ts'),
    ownerThemes(store),
  ]);
  return (text, language, stars) => analyseText(text, language, stars, own);
}

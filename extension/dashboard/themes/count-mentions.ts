import { mentionsTheme } from '../../../shared/themes/mentions-theme.ts';
import { themeOf, type OwnerTheme } from '../../../shared/themes/owner-themes.ts';
import { indexThemes, type ThemeIndex } from '../../../shared/themes/theme-index.ts';
import { allFeedback } from '../../store/all-feedback.ts';
import type { Store } from '../../store/schema.ts';

/** How far the counting has come. */
export interface MentionCount {
  /** Texts that name the theme. */
  readonly mentions: number;
  /** Texts looked through. */
  readonly texts: number;
  readonly isDone: boolean;
}

/**
 * Counts how many stored texts name a theme, before it is kept.
 *
 * @param store - The open store.
 * @param theme - As the owner has typed it.
 * @param signal - Stops the counting: the owner types on.
 * @yields How far it has come, after each thousand and at the end.
 */
export async function* countMentions(
  store: Store,
  theme: OwnerTheme,
  signal: AbortSignal,
): AsyncGenerator<MentionCount, void> {
  const indexIn = indexesOf(theme);
  let mentions = 0;
  let texts = 0;
  for await (const chunk of allFeedback(store)) {
    if (signal.aborted) return;
    for (const { feedback, analysis } of chunk) {
      if (feedback.text === '') continue;
      texts += 1;
      const language = analysis?.analysis?.language ?? feedback.language ?? '';
      if (mentionsTheme(feedback.text, indexIn(language))) mentions += 1;
    }
    yield { mentions, texts, isDone: false };
  }
  yield { mentions, texts, isDone: true };
}

function indexesOf(theme: OwnerTheme): (language: string) => ThemeIndex {
  const made = new Map<string, ThemeIndex>();
  return (language) => {
    const index =
      made.get(language) ?? indexThemes([themeOf(theme)], language, { isLearned: false });
    made.set(language, index);
    return index;
  };
}

import type { JSX } from 'preact';
import type { FoundTheme } from '../../shared/feedback/analysis.ts';
import { useWords } from './words.ts';

/** Themes of one text, and the owner's own tags. */
export interface ThemeTagsProps {
  readonly themes: readonly FoundTheme[];
  readonly tags: readonly string[];
}

/**
 * What a text speaks of, each theme with a sign for how.
 *
 * @param props - Themes and tags.
 * @returns A list; `null` where there is neither.
 */
export function ThemeTags({ themes, tags }: ThemeTagsProps): JSX.Element | null {
  const { say } = useWords();
  if (themes.length + tags.length === 0) return null;
  return (
    <ul class="tags">
      {themes.map((found) => (
        <li key={`theme-${found.theme}`} class={`tag ${found.polarity}`}>
          {say.themes[found.theme] ?? found.theme}{' '}
          <span aria-hidden="true">{say.common.polaritySign[found.polarity]}</span>
          <span class="unseen">{say.common.polarity[found.polarity]}</span>
        </li>
      ))}
      {tags.map((tag) => (
        <li key={`tag-${tag}`} class="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}

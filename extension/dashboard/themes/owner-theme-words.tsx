import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ownerThemes } from '../../analysis/owner-analyse.ts';
import { useWords, WordsContext } from '../../components/words.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/** What speaks of themes. */
export interface OwnerThemeWordsProps {
  readonly children: ComponentChildren;
}

/**
 * Lets everything below it call the owner's own themes by the names that the owner gave them.
 *
 * @param props - What speaks of themes.
 * @returns The same, with more words.
 */
export function OwnerThemeWords({ children }: OwnerThemeWordsProps): JSX.Element {
  const words = useWords();
  const { store, changes } = useDashboard();
  const own = useLoaded(() => ownerThemes(store), String(changes.value));
  const more = useMemo(() => {
    if (own === null || own.length === 0) return words;
    const names = Object.fromEntries(own.map(({ id, name }) => [id, name]));
    return { ...words, say: { ...words.say, themes: { ...words.say.themes, ...names } } };
  }, [words, own]);
  return <WordsContext.Provider value={more}>{children}</WordsContext.Provider>;
}

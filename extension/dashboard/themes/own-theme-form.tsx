import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  LONGEST_THEME_NAME,
  parseThemeWords,
  type OwnerTheme,
} from '../../../shared/themes/owner-themes.ts';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import type { Store } from '../../store/schema.ts';
import { useDashboard } from '../state.ts';
import type { MentionCount } from './count-mentions.ts';

/** A theme to change, or none for a new one. */
export interface OwnThemeFormProps {
  readonly theme: OwnerTheme | null;
  readonly isBusy: boolean;
  readonly onKeep: (theme: OwnerTheme) => void;
  /** Leaves a theme as it was. */
  readonly onLeave: () => void;
}

/** The owner has stopped typing. */
const PAUSE_MS = 250;

/**
 * Name and example words of a theme, with how many texts they find.
 *
 * @param props - The theme, and what to do with it.
 * @returns A form.
 */
export function OwnThemeForm({ theme, isBusy, onKeep, onLeave }: OwnThemeFormProps): JSX.Element {
  const { say } = useWords();
  const [name, setName] = useState(theme?.name ?? '');
  const [typed, setTyped] = useState(theme?.words.join(', ') ?? '');
  const words = parseThemeWords(typed);
  const isReady = name.trim() !== '' && words.length > 0;
  const keep = (event: Event): void => {
    event.preventDefault();
    const id = theme?.id ?? `own-${crypto.randomUUID().slice(0, 8)}`;
    if (isReady && !isBusy) onKeep({ id, name: name.trim().slice(0, LONGEST_THEME_NAME), words });
  };
  return (
    <form class="stack" onSubmit={keep}>
      <TextField
        id="own-theme-name"
        label={theme === null ? say.ownThemes.newName : say.ownThemes.name}
        value={name}
        onInput={setName}
      />
      <TextField
        id="own-theme-words"
        label={say.ownThemes.words}
        hint={say.ownThemes.wordsHint}
        value={typed}
        onInput={setTyped}
      />
      <Mentions words={words} />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!isReady || isBusy}>
          {theme === null ? say.ownThemes.add : say.ownThemes.save}
        </button>
        {theme !== null && (
          <button type="button" class="button" onClick={onLeave}>
            {say.ownThemes.leave}
          </button>
        )}
      </div>
    </form>
  );
}

/** How many texts the words find, while the owner types. */
function Mentions({ words }: { readonly words: readonly string[] }): JSX.Element {
  const { say } = useWords();
  const count = useMentionCount(words);
  const { mentions, texts, isDone } = count ?? { mentions: 0, texts: 0, isDone: true };
  const found = isDone ? say.ownThemes.found(mentions, texts) : say.ownThemes.finding(texts);
  return <output class="small muted own-theme-count">{count === null ? '' : found}</output>;
}

function useMentionCount(words: readonly string[]): MentionCount | null {
  const { store, troubled } = useDashboard();
  const [count, setCount] = useState<MentionCount | null>(null);
  const key = words.join(',');
  useEffect(() => {
    const stopping = new AbortController();
    setCount(null);
    const timer = setTimeout(() => {
      if (key === '') return;
      const theme = { id: 'own-typed', name: '', words: key.split(',') };
      const { signal } = stopping;
      void follow(store, theme, { signal, take: setCount }).catch(troubled);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [store, key, troubled]);
  return count;
}

interface Counting {
  readonly signal: AbortSignal;
  readonly take: (count: MentionCount) => void;
}

/** What finds words is loaded when the owner types some, not with the dashboard. */
async function follow(store: Store, theme: OwnerTheme, { signal, take }: Counting): Promise<void> {
  const { countMentions } = await import('./count-mentions.ts');
  for await (const count of countMentions(store, theme, signal)) {
    if (!signal.aborted) take(count);
  }
}

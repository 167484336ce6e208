import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_OWNER_THEMES, type OwnerTheme } from '../../../shared/themes/owner-themes.ts';
import { refreshAnalyses } from '../../actions.ts';
import { OWNER_THEMES } from '../../analysis/generation.ts';
import { ownerThemes } from '../../analysis/owner-analyse.ts';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords } from '../../components/words.ts';
import { saveSetting } from '../../store/settings.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { OwnThemeForm } from './own-theme-form.tsx';

interface Outcome {
  readonly tone: NoticeTone;
  readonly words: string;
}

/**
 * The themes that the owner made up: to be added, changed and deleted.
 *
 * @returns A card.
 */
export function OwnThemesCard(): JSX.Element {
  const { say } = useWords();
  const { store, changes } = useDashboard();
  const own = useLoaded(() => ownerThemes(store), String(changes.value));
  const [edited, setEdited] = useState<OwnerTheme | null>(null);
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const save = useSaveThemes();
  const keep = (theme: OwnerTheme): void => {
    setEdited(null);
    run(() => save(withTheme(own ?? [], theme), say.ownThemes.kept(theme.name)));
  };
  const drop = ({ id, name }: OwnerTheme): void => {
    const rest = (own ?? []).filter((each) => each.id !== id);
    run(() => save(rest, say.ownThemes.deleted(name)));
  };
  return (
    <section class="card own-themes" aria-labelledby="own-themes">
      <h2 id="own-themes">{say.ownThemes.title}</h2>
      <p class="muted">{say.ownThemes.hint}</p>
      <ul class="plain-list">
        {own?.map((theme) => (
          <ThemeItem
            key={theme.id}
            theme={theme}
            isBusy={isBusy}
            onChange={() => setEdited(theme)}
            onDelete={() => drop(theme)}
          />
        ))}
      </ul>
      {own !== null && (
        <ThemeEditor
          own={own}
          edited={edited}
          isBusy={isBusy}
          onKeep={keep}
          onLeave={() => setEdited(null)}
        />
      )}
      {isBusy && <Notice>{say.ownThemes.counting}</Notice>}
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </section>
  );
}

interface ThemeEditorProps {
  readonly own: readonly OwnerTheme[];
  /** `null`: a new one. */
  readonly edited: OwnerTheme | null;
  readonly isBusy: boolean;
  readonly onKeep: (theme: OwnerTheme) => void;
  readonly onLeave: () => void;
}

function ThemeEditor({ own, edited, ...rest }: ThemeEditorProps): JSX.Element {
  const { say } = useWords();
  if (edited === null && own.length >= MOST_OWNER_THEMES) {
    return <p class="muted small">{say.ownThemes.full}</p>;
  }
  return <OwnThemeForm key={edited?.id ?? `new-${own.length}`} theme={edited} {...rest} />;
}

interface ThemeItemProps {
  readonly theme: OwnerTheme;
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

function ThemeItem({ theme, isBusy, onChange, onDelete }: ThemeItemProps): JSX.Element {
  const { say } = useWords();
  const { name, words } = theme;
  return (
    <li class="row">
      <span class="own-theme">
        <strong>{name}</strong> <span class="muted small">{words.join(', ')}</span>
      </span>
      <span class="buttons">
        <button
          type="button"
          class="button small"
          aria-label={say.ownThemes.changeNamed(name)}
          disabled={isBusy}
          onClick={onChange}
        >
          {say.ownThemes.change}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={say.ownThemes.deleteNamed(name)}
          disabled={isBusy}
          onClick={onDelete}
        >
          {say.ownThemes.delete}
        </button>
      </span>
    </li>
  );
}

function withTheme(own: readonly OwnerTheme[], theme: OwnerTheme): readonly OwnerTheme[] {
  return own.some(({ id }) => id === theme.id)
    ? own.map((each) => (each.id === theme.id ? theme : each))
    : [...own, theme];
}

/** Keeps the themes and counts everything anew with them. */
function useSaveThemes(): (themes: readonly OwnerTheme[], words: string) => Promise<Outcome> {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  return async (themes, words) => {
    const saved = await saveSetting(
      store,
      OWNER_THEMES,
      themes.map((theme) => ({ ...theme })),
    );
    changed();
    if (!saved.ok) return { tone: 'bad', words: say.frame.writeFailures[saved.failure] };
    await refreshAnalyses(store);
    changed();
    return { tone: 'good', words };
  };
}

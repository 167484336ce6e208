import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import { KnownSites } from './known-sites.tsx';
import { sitePattern } from '../site-pattern.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * The sites that are read as soon as they are opened.
 *
 * @returns A card.
 */
export function SitesCard(): JSX.Element {
  const { say } = useWords();
  const { sites } = useDashboard();
  const [asked, setAsked] = useState(0);
  const allowed = useLoaded(() => sites.list(), String(asked));
  const askAgain = (): void => setAsked(asked + 1);
  return (
    <section class="card">
      <h2>{say.settings.sites}</h2>
      <p class="muted">{say.settings.sitesHint}</p>
      {allowed?.length === 0 && <p class="small muted">{say.settings.sitesNone}</p>}
      <ul class="plain-list">
        {allowed?.map((pattern) => (
          <li key={pattern} class="row">
            <span>{pattern}</span>
            <button
              type="button"
              class="button"
              onClick={() => void sites.remove(pattern).then(askAgain)}
            >
              {say.settings.siteRemove(pattern)}
            </button>
          </li>
        ))}
      </ul>
      <AllowForm onAllowed={askAgain} />
      <KnownSites />
    </section>
  );
}

function AllowForm({ onAllowed }: { readonly onAllowed: () => void }): JSX.Element {
  const { say } = useWords();
  const { sites } = useDashboard();
  const [site, setSite] = useState('');
  const [trouble, setTrouble] = useState<'siteWrong' | 'siteRefused' | null>(null);
  const answered = (isAllowed: boolean): void => {
    setTrouble(isAllowed ? null : 'siteRefused');
    if (isAllowed) setSite('');
    onAllowed();
  };
  // Nothing may be awaited before the request: browsers take it only right in the click.
  const allow = (event: Event): void => {
    event.preventDefault();
    const pattern = sitePattern(site);
    setTrouble(pattern === null ? 'siteWrong' : null);
    if (pattern !== null) void sites.request(pattern).then(answered);
  };
  return (
    <form class="stack" onSubmit={allow}>
      <TextField
        id="site"
        label={say.settings.site}
        hint={say.settings.siteHint}
        value={site}
        onInput={setSite}
      />
      {trouble !== null && <Notice tone="bad">{say.settings[trouble]}</Notice>}
      <div class="buttons">
        <button type="submit" class="button">
          {say.settings.siteAdd}
        </button>
      </div>
    </form>
  );
}

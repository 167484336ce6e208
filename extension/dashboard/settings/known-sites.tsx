import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { knownSites } from '../../known-sites.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * The sites that Counterbell knows, by what each was checked on.
 *
 * @returns A part of a card, folded; nothing until it is read.
 */
export function KnownSites(): JSX.Element | null {
  const { say, format } = useWords();
  const { store } = useDashboard();
  const groups = useLoaded(() => knownSites(store), 'known');
  if (groups === null) return null;
  const count = groups.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <details id="known-sites">
      <summary>{say.knownSites.title(format.number(count))}</summary>
      <p class="small muted">{say.knownSites.hint}</p>
      <dl class="stack small">
        {groups.map(({ proof, names }) => {
          const { name, hint } = say.knownSites.proofs[proof];
          return (
            <div key={proof}>
              <dt>
                <b>{name}</b>
              </dt>
              <dd>{names.join(', ')}</dd>
              <dd class="muted">{hint}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

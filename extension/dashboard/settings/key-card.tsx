import type { JSX } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { uncopiedKey } from '../../key-life.ts';
import { ownerKeys } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { KeyChange } from './key-change.tsx';
import { KeyCopy } from './key-copy.tsx';
import { KeyList } from './key-list.tsx';
import { KeyRestore } from './key-restore.tsx';

/**
 * The keys that open what visitors send: to be compared, copied, put back and changed.
 *
 * @returns A card; it says so while the key in use has no copy.
 */
export function KeyCard(): JSX.Element {
  const { say } = useWords();
  const { store, changes } = useDashboard();
  const keys = useLoaded(() => ownerKeys(store), String(changes.value)) ?? [];
  const uncopied = useLoaded(() => uncopiedKey(store), String(changes.value));
  return (
    <section class="card" id="keys">
      <h2>{say.keys.title}</h2>
      <p class="muted">{say.keys.hint}</p>
      {uncopied !== null && <Notice>{say.keys.uncopied}</Notice>}
      <KeyList keys={keys} />
      {keys.length > 0 && <KeyCopy keys={keys} />}
      <KeyRestore />
      {keys.length > 0 && <KeyChange />}
    </section>
  );
}

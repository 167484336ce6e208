import type { JSX } from 'preact';
import { fingerprintOf } from '../../../shared/sealing/fingerprint.ts';
import { useWords } from '../../components/words.ts';
import type { OwnerKey } from '../../store/keys.ts';
import { useLoaded } from '../use-loaded.ts';

/** All of the owner's keys, newest first. */
export interface KeyListProps {
  readonly keys: readonly OwnerKey[];
}

/**
 * Every key: since when there is one, and its fingerprint.
 *
 * @param props - The keys.
 * @returns A list, or that there is none.
 */
export function KeyList({ keys }: KeyListProps): JSX.Element {
  const { say } = useWords();
  if (keys.length === 0) return <p class="muted small">{say.keys.none}</p>;
  return (
    <>
      <ul class="plain-list">
        {keys.map((key, at) => (
          <KeyLine key={key.kid} owned={key} isInUse={at === 0} />
        ))}
      </ul>
      <p class="muted small">{say.keys.fingerprintHint}</p>
    </>
  );
}

function KeyLine({
  owned,
  isInUse,
}: {
  readonly owned: OwnerKey;
  readonly isInUse: boolean;
}): JSX.Element {
  const { say, format } = useWords();
  const words = useLoaded(() => fingerprintOf(owned.publicKey), owned.kid);
  return (
    <li>
      <strong>{isInUse ? say.keys.inUse : say.keys.older}</strong>{' '}
      <span class="muted">{say.keys.since(format.date(owned.createdAt))}</span>
      <br />
      <span class="small">
        {say.keys.fingerprint}: <span lang="en">{words}</span>
      </span>
    </li>
  );
}

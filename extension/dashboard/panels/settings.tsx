import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { CopiesCard } from '../settings/copies-card.tsx';
import { DeleteCard } from '../settings/delete-card.tsx';
import { KeyCard } from '../settings/key-card.tsx';
import { SitesCard } from '../settings/sites-card.tsx';
import { TaughtCard } from '../settings/taught-card.tsx';
import { UpkeepCard } from '../settings/upkeep-card.tsx';

/**
 * What the owner decides: copies, keys, permissions, deleting.
 *
 * @returns The panel.
 */
export function Settings(): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <header class="lead">
        <h1>{say.settings.title}</h1>
        <p>
          <a href="onboarding.html">{say.settings.setUp}</a>
        </p>
      </header>
      <div class="cards">
        <CopiesCard />
        <KeyCard />
        <SitesCard />
        <TaughtCard />
        <UpkeepCard />
        <DeleteCard />
      </div>
    </>
  );
}

import type { JSX } from 'preact';
import { useWords } from '../components/words.ts';
import type { PageReading } from './page-reading.ts';
import { PanelItem } from './panel-item.tsx';

/** More than these are not drawn. */
const MOST_SHOWN = 20;

/** A page that was read. */
export interface ChangesProps {
  readonly reading: PageReading;
  readonly now: Date;
}

/**
 * What has changed of the reviews that are stored: by their writers, or by being gone.
 *
 * @param props - The page beside what is stored.
 * @returns A card each; nothing where all is as it was.
 */
export function ChangesPart({ reading, now }: ChangesProps): JSX.Element {
  const { say } = useWords();
  const { changes } = say.sidePanel;
  const { edited, vanished } = reading;
  return (
    <>
      {edited.length > 0 && (
        <section class="card" id="edited">
          <h2>{changes.edited}</h2>
          <div class="items">
            {edited.slice(0, MOST_SHOWN).map((review) => (
              <PanelItem key={review.feedback.id} review={review} now={now} />
            ))}
          </div>
          <Rest of={edited.length} />
        </section>
      )}
      {vanished.length > 0 && (
        <section class="card" id="vanished">
          <h2>{changes.vanished}</h2>
          <p class="small muted">{changes.vanishedHint}</p>
          <div class="items">
            {vanished.slice(0, MOST_SHOWN).map((feedback) => (
              <PanelItem key={feedback.id} review={{ feedback }} now={now} />
            ))}
          </div>
          <Rest of={vanished.length} />
        </section>
      )}
    </>
  );
}

function Rest({ of }: { readonly of: number }): JSX.Element | null {
  const { say } = useWords();
  if (of <= MOST_SHOWN) return null;
  return <p class="muted small">{say.sidePanel.more(of - MOST_SHOWN)}</p>;
}

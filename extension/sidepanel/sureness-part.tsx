import type { JSX } from 'preact';
import type { CapturedPage } from '../capture/captured-page.ts';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import { doubtOf, type SureLevel, surenessOf } from './sureness.ts';

const LEVELS: readonly SureLevel[] = ['sure', 'fair', 'unsure', 'none'];

/**
 * How surely a page was read: which fields, and by what.
 *
 * @param props - The page.
 * @param props.captured - With at least one review.
 * @returns A few lines; how each field was read to unfold.
 */
export function SurenessPart({ captured }: { readonly captured: CapturedPage }): JSX.Element {
  const { say, format } = useWords();
  const { sureness } = say;
  const fields = surenessOf(captured);
  const all = format.number(captured.reviews.length);
  return (
    <div class="small muted" id="sureness">
      {LEVELS.map((level) => {
        const names = fields.filter((each) => each.level === level);
        return names.length === 0 ? null : (
          <p key={level}>
            {sureness.levels[level](format.list(names.map(({ field }) => sureness.fields[field])))}
          </p>
        );
      })}
      <details>
        <summary>{sureness.details}</summary>
        <ul class="plain-list">
          {fields.map(({ field, found, rung }) =>
            rung === null ? null : (
              <li key={field}>
                {sureness.each(
                  sureness.fields[field],
                  format.number(found),
                  all,
                  sureness.how[rung],
                )}
              </li>
            ),
          )}
        </ul>
      </details>
    </div>
  );
}

/**
 * Why the reviews of a page as a whole are to be compared with it before they are saved.
 *
 * @param props - The page.
 * @param props.captured - As it was read.
 * @returns A sentence; nothing where a recipe or the page's own marks vouch for them.
 */
export function DoubtPart({ captured }: { readonly captured: CapturedPage }): JSX.Element | null {
  const { say } = useWords();
  if (captured.state === 'drifted') return <Notice>{say.sidePanel.drifted}</Notice>;
  const doubt = doubtOf(captured);
  return doubt === null ? null : <Notice>{say.sureness[doubt]}</Notice>;
}

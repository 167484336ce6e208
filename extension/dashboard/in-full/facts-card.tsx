import type { JSX } from 'preact';
import { safeLink } from '../../components/safe-link.ts';
import { useWords } from '../../components/words.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { useDashboard } from '../state.ts';

/**
 * Where a piece of feedback was seen, and what is known around it.
 *
 * @param props - The feedback.
 * @param props.item - With its analysis.
 * @returns A card with a list of facts; what is not known is left out.
 */
export function FactsCard({ item }: { readonly item: StoredFeedback }): JSX.Element {
  const { say, format } = useWords();
  const { places, now } = useDashboard();
  const { inFull } = say;
  const { feedback, analysis } = item;
  const { source, consent, writtenAt, writtenAtPrecision } = feedback;
  const place = places.value?.find(({ id }) => id === feedback.businessId)?.name;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [inFull.source, say.sourceNames[source.name] ?? source.name],
    [inFull.place, place === '' ? null : place],
    [inFull.touchpoint, feedback.touchpoint],
    [inFull.stage, feedback.stage],
    [inFull.written, writtenAt && format.date(writtenAt, writtenAtPrecision)],
    [inFull.captured, format.moment(feedback.capturedAt, now())],
    [inFull.language, analysis?.language ?? feedback.language],
    [inFull.consent, consent && (consent.contact ? inFull.yes : inFull.no)],
  ];
  const page = safeLink(feedback.permalink ?? source.url);
  return (
    <section class="card">
      <h2>{inFull.seen}</h2>
      <dl class="facts small">
        {facts.map(([name, value]) =>
          value === null || value === undefined || value === '' ? null : (
            <div key={name}>
              <dt class="muted">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {page === null ? (
        <p class="muted small">{inFull.noLink}</p>
      ) : (
        <a class="small" href={page} target="_blank" rel="noreferrer noopener">
          {say.item.openPage}
        </a>
      )}
    </section>
  );
}

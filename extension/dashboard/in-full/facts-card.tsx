import type { JSX } from 'preact';
import { safeLink } from '../../components/safe-link.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { useWords, type Words } from '../../components/words.ts';
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
  const words = useWords();
  const { say } = words;
  const { feedback } = item;
  const facts = useFacts(item, words);
  const page = safeLink(feedback.permalink ?? feedback.source.url);
  return (
    <section class="card">
      <h2>{say.inFull.seen}</h2>
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
        <p class="muted small">{say.inFull.noLink}</p>
      ) : (
        <a class="small" href={page} target="_blank" rel="noreferrer noopener">
          {feedback.permalink === null ? say.item.openPage : say.captured.link}
        </a>
      )}
    </section>
  );
}

function useFacts(
  { feedback, analysis }: StoredFeedback,
  words: Words,
): readonly (readonly [string, string | null | undefined])[] {
  const { say, format } = words;
  const { places, now } = useDashboard();
  const { inFull, captured } = say;
  const { source, consent, writtenAt, writtenAtPrecision, photos, vanishedAt } = feedback;
  const place = places.value?.find(({ id }) => id === feedback.businessId)?.name;
  return [
    [inFull.source, say.sourceNames[source.name] ?? source.name],
    [inFull.place, place === '' ? null : place],
    [inFull.touchpoint, feedback.touchpoint],
    [inFull.stage, feedback.stage],
    [inFull.written, writtenAt && format.date(writtenAt, writtenAtPrecision)],
    [captured.edited, editedWords(feedback, words)],
    [inFull.captured, format.moment(feedback.capturedAt, now())],
    [
      captured.vanished,
      vanishedAt === undefined ? null : captured.vanishedOn(format.date(vanishedAt)),
    ],
    [captured.rating, ratingWords(feedback, words)],
    [captured.photos, photos === undefined ? null : format.number(photos)],
    [inFull.language, analysis?.language ?? feedback.language],
    [inFull.consent, consent && (consent.contact ? inFull.yes : inFull.no)],
  ];
}

/** Points out of five are what the stars show already. */
function ratingWords({ rating }: Feedback, { say, format }: Words): string | null {
  if (rating === null || rating.best === 5) return null;
  const { captured } = say;
  if (rating.best === 1) return rating.value === 1 ? captured.recommends : captured.recommendsNot;
  const digits = Number.isInteger(rating.value) ? 0 : 1;
  return captured.ratingOf(format.number(rating.value, digits), format.number(rating.best));
}

function editedWords({ editedAt }: Feedback, { say, format }: Words): string | null {
  if (editedAt === undefined) return null;
  return editedAt === null ? say.captured.editedUndated : format.date(editedAt);
}

import type { JSX } from 'preact';
import type { BusinessOnPage } from '../../shared/feedback/feedback.ts';
import { useWords } from '../components/words.ts';

/**
 * What the page says of the business that it is about; its name stands above all of it.
 *
 * @param props - The business.
 * @param props.business - As it was read; `null` where the page names none.
 * @returns A line; nothing where the page says no more than a name.
 */
export function BusinessLine({
  business,
}: {
  readonly business: BusinessOnPage | null;
}): JSX.Element | null {
  const { say, format } = useWords();
  if (business === null) return null;
  const { address, aggregateRating, reviewCount, siteId } = business;
  const words = say.sidePanel.business;
  const rating =
    aggregateRating &&
    words.rating(format.number(aggregateRating.value, 1), format.number(aggregateRating.best));
  const parts = [
    address,
    rating,
    reviewCount === null ? null : words.reviews(reviewCount, format.number(reviewCount)),
    siteId === undefined ? null : words.id(siteId),
  ].filter((part) => part !== null && part !== '');
  if (parts.length === 0) return null;
  return (
    <p class="muted small business-line" dir="auto">
      {parts.join(' · ')}
    </p>
  );
}

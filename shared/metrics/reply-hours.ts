import type { Feedback } from '../feedback/feedback.ts';

const HOUR_MS = 3_600_000;

/**
 * Hours from a review to its reply.
 *
 * @param feedback - Any feedback.
 * @returns Hours, 0 where the reply bears an earlier time; `null` where there is no reply, or one of the times is unknown or
 * known by month only.
 */
export function replyHoursOf(
  feedback: Pick<Feedback, 'writtenAt' | 'writtenAtPrecision' | 'reply'>,
): number | null {
  const { writtenAt, writtenAtPrecision, reply } = feedback;
  if (writtenAtPrecision === 'month' || writtenAtPrecision === 'year') return null;
  const hours = (Date.parse(reply?.at ?? '') - Date.parse(writtenAt ?? '')) / HOUR_MS;
  return Number.isNaN(hours) ? null : Math.max(0, hours);
}

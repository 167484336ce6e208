import type { Alarm } from './watch-state.ts';

/**
 * Whether an alarm is to be shown.
 *
 * @param alarm - Any.
 * @param today - ISO day.
 * @returns True until it is answered, but not while it is put off.
 */
export function isOpen(
  { answer, snoozedUntil }: Pick<Alarm, 'answer' | 'snoozedUntil'>,
  today: string,
): boolean {
  return answer === 'none' && (snoozedUntil === null || snoozedUntil <= today);
}

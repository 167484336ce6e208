import type { TabReading } from './reading.ts';

/**
 * Whether two looks at a page say the same, whenever they were.
 *
 * @param one - What a look gave.
 * @param other - What another gave.
 * @returns True where they differ in nothing but the moment.
 */
export function isSameReading(one: TabReading, other: TabReading): boolean {
  return timeless(one) === timeless(other);
}

function timeless(reading: TabReading): string {
  return JSON.stringify(reading, (key, value: unknown) => (key === 'capturedAt' ? '' : value));
}

import type { DatePrecision } from '../../shared/feedback/feedback.ts';

const DAY_MS = 86_400_000;

/** How numbers and dates are written in one language. */
export interface Format {
  /**
   * A number with a fixed count of decimals, and a true minus sign.
   *
   * @param value - Any finite number.
   * @param digits - Decimals; none where left out.
   */
  number(value: number, digits?: number): string;
  /**
   * An ISO day or date-time as far as it is known.
   *
   * @param iso - Day or date-time.
   * @param precision - How finely it is known; `day` where left out.
   */
  date(iso: string, precision?: DatePrecision | null): string;
  /**
   * A day as a person says it: today, yesterday, else the date.
   *
   * @param iso - Day or date-time in UTC.
   * @param now - The present.
   */
  dayAgo(iso: string, now: Date): string;
  /**
   * Time of day with the day before it where it is not today.
   *
   * @param iso - Date-time.
   * @param now - The present.
   */
  moment(iso: string, now: Date): string;
  /**
   * Names in a row: "staff, cakes and waiting".
   *
   * @param names - In order.
   */
  list(names: readonly string[]): string;
}

/**
 * Makes the format of a language; `Intl` objects are costly, so they are made once, and not before they are needed.
 *
 * @param tag - BCP 47 tag.
 * @returns The format; dates are those of UTC, as the store counts days.
 */
export function createFormat(tag: string): Format {
  const day = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
  const month = once(
    () => new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  );
  const clock = once(() => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }));
  const near = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const numbers = new Map<number, Intl.NumberFormat>();
  const numbersWith = (digits: number): Intl.NumberFormat => {
    const known = numbers.get(digits);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    numbers.set(digits, made);
    return made;
  };
  const date = (iso: string, precision?: DatePrecision | null): string => {
    if (precision === 'year') return iso.slice(0, 4);
    return (precision === 'month' ? month() : day()).format(new Date(iso));
  };
  const dayAgo = (iso: string, now: Date): string => {
    const days = daysBetween(now, new Date(iso));
    return days === 0 || days === -1 ? near().format(days, 'day') : date(iso);
  };
  return {
    number: (value, digits = 0) => numbersWith(digits).format(value).replace(/^-/, '−'),
    date,
    dayAgo,
    moment: (iso, now) => {
      const time = clock().format(new Date(iso));
      return daysBetween(now, new Date(iso)) === 0 ? time : `${dayAgo(iso, now)}, ${time}`;
    },
    list: (names) => list().format(names),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

function daysBetween(from: Date, to: Date): number {
  return Math.floor(to.getTime() / DAY_MS) - Math.floor(from.getTime() / DAY_MS);
}

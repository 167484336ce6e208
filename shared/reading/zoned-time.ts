import type { ZonedTime } from './read-date.ts';

const TIME =
  /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\b\.?)?\s*(?:(z|utc|gmt)\b)?\s*([+-]\d{2}:?\d{2}(?!\d))?/;
const ZONE_NAME = /\(.*\)|\b(?:[ecmp][sd]t|ces?t|bst|ist)\b/g;

/** What a text holds beside a time of day. */
export interface TimeInText {
  /** `null` where there is none. */
  readonly time: ZonedTime | null;
  /** The text without it. */
  readonly rest: string;
}

/**
 * Takes the time of day out of a date's text, so that the rest is a date alone.
 *
 * @param text - Folded text (see `fold`).
 * @returns The time and the rest.
 */
export function takeTime(text: string): TimeInText {
  const match = TIME.exec(text);
  if (match === null) return { time: null, rest: text };
  const [all, hour, minute, second, half, utc, offset] = match;
  const rest = text.replace(all, ' ').replaceAll(ZONE_NAME, ' ');
  return {
    rest,
    time: {
      hour: hourOf(Number(hour), half),
      minute: Number(minute),
      second: Number(second ?? 0),
      offsetMinutes: offset ? offsetOf(offset) : utc ? 0 : null,
    },
  };
}

/**
 * Reads a distance from UTC.
 *
 * @param text - `+0100`, `-07:00` or `z`.
 * @returns Minutes ahead of UTC.
 */
export function offsetOf(text: string): number {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 4) return 0;
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return text.startsWith('-') ? -minutes : minutes;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

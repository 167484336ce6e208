import type { JSX } from 'preact';
import { useWords } from './words.ts';

/** Looks of a row of stars. */
export interface StarsProps {
  /** 1 to 5, halves and finer shown as they are. */
  readonly value: number;
}

const BEST = 5;

/**
 * A rating as a row of five stars, which a screen reader hears as words.
 *
 * @param props - The rating.
 * @returns The row.
 */
export function Stars({ value }: StarsProps): JSX.Element {
  const { say, format } = useWords();
  const digits = Number.isInteger(value) ? 0 : 1;
  return (
    <span class="stars">
      <span class="unseen">{say.common.starsOf(format.number(value, digits))}</span>
      <span aria-hidden="true">☆☆☆☆☆</span>
      <span class="stars-full" aria-hidden="true" style={{ width: `${(value / BEST) * 100}%` }}>
        ★★★★★
      </span>
    </span>
  );
}

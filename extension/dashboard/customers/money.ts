import type { Words } from '../../components/words.ts';

/** From here on cents say nothing. */
const WHOLE_FROM = 100;

/**
 * An amount of money as people write it.
 *
 * @param amount - Any.
 * @param currency - As a list names it; `null` where none does.
 * @param words - The interface's language.
 * @returns `12.50 EUR`, `1,200 EUR`, `12.50`.
 */
export function moneyOf(amount: number, currency: string | null, { format }: Words): string {
  const digits = Math.abs(amount) >= WHOLE_FROM || Number.isInteger(amount) ? 0 : 2;
  // Does not break between number and currency.
  return format.number(amount, digits) + (currency === null ? '' : `\u00A0${currency}`);
}

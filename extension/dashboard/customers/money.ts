import type { Words } from '../../components/words.ts';

/** From here on cents say nothing. */
const WHOLE_FROM = 100;

const CODE = /^[A-Z]{3}$/;

/**
 * An amount of money as people write it.
 *
 * @param amount - Any.
 * @param currency - As a list names it; `null` where none does.
 * @param words - The interface's language.
 * @returns `€12.50`, `€1,200`, `12.50`, `12.50 points`.
 */
export function moneyOf(amount: number, currency: string | null, { format, tag }: Words): string {
  const digits = Math.abs(amount) >= WHOLE_FROM || Number.isInteger(amount) ? 0 : 2;
  if (currency === null) return format.number(amount, digits);
  // Does not break between number and currency.
  if (!CODE.test(currency)) return `${format.number(amount, digits)}\u00A0${currency}`;
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** What stands before the cents. */
export type DecimalSign = '.' | ',';

const MAX_LETTERS = 40;

/** A number as money is written, with signs of currencies around it: "1.234,50 €", "-$12", "(8.00)". */
const AMOUNT =
  /^(?<open>\()?\s*(?<minus>[-\u2212])?\s*(?:[\p{Sc}]|[A-Za-z]{1,4}\.?)?\s*(?<inner>[-\u2212])?\s*(?<digits>\d[\d.,'’\s]*)\s*(?:[\p{Sc}]|[\p{L}]{1,4}\.?)?\s*\)?$/u;

/**
 * Reads an amount of money.
 *
 * @param cell - As the list has it.
 * @param decimal - Which sign stands before the cents where a cell alone does not tell ("1,234").
 * @returns The amount, less than 0 where it is in brackets or has a minus; `null` where the cell is none.
 */
export function readAmount(cell: string, decimal: DecimalSign): number | null {
  if (cell.length > MAX_LETTERS) return null;
  const groups = AMOUNT.exec(cell.trim())?.groups;
  const digits = groups?.['digits']?.replaceAll(/[\s'’]/gu, '');
  if (groups === undefined || digits === undefined) return null;
  const plain = withPoint(digits, decimalOf(digits) ?? decimal);
  if (plain === null) return null;
  const isLess = Boolean(groups['open'] ?? groups['minus'] ?? groups['inner']);
  return isLess ? -Number(plain) : Number(plain);
}

/**
 * Which sign stands before the cents in a list, by all of its amounts.
 *
 * @param cells - As the list has them.
 * @returns The sign that those tell which leave no doubt; a point where none does.
 */
export function decimalSignOf(cells: readonly string[]): DecimalSign {
  const votes = { '.': 0, ',': 0 };
  for (const cell of cells) {
    const sign = decimalOf(cell.replaceAll(/[^\d.,]/g, ''));
    if (sign !== null) votes[sign] += 1;
  }
  return votes[','] > votes['.'] ? ',' : '.';
}

/** `null` where it may part thousands as well: "1.234". */
function decimalOf(digits: string): DecimalSign | null {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  const sign = comma > point ? ',' : '.';
  if (comma >= 0 && point >= 0) return sign;
  const isOnce = digits.indexOf(sign) === digits.lastIndexOf(sign);
  const behind = digits.length - 1 - digits.lastIndexOf(sign);
  if (!isOnce) return sign === ',' ? '.' : ',';
  return behind === 3 && !/^0[.,]/.test(digits) ? null : sign;
}

function withPoint(digits: string, decimal: DecimalSign): string | null {
  const other = decimal === ',' ? '.' : ',';
  const plain = digits.replaceAll(other, '').replace(decimal, '.');
  return /^\d+(?:\.\d*)?$/.test(plain) ? plain : null;
}

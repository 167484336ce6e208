/** The two forms that English and German tell apart. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/**
 * A count with its noun.
 *
 * @param n - How many.
 * @param forms - The noun for one, and for any other number.
 * @param written - The number as it is written, where it may be long.
 * @returns `1 review`, `12 reviews`.
 */
export function counted(n: number, forms: Forms, written = String(n)): string {
  return `${written} ${n === 1 ? forms.one : forms.other}`;
}

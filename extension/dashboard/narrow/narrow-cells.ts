import type { Cell } from '../../../shared/metrics/cell.ts';
import type { Filters } from '../route.ts';

/**
 * Keeps the cells of the sources, the place and the touchpoint that are looked at.
 *
 * @param cells - Any.
 * @param filters - What is looked at; filters that cells cannot tell narrow nothing here.
 * @returns The cells that are left, in their order.
 */
export function narrowCells(cells: readonly Cell[], filters: Filters): readonly Cell[] {
  const { sources, business, touchpoint } = filters;
  if (sources.length === 0 && business === null && touchpoint === null) return cells;
  return cells.filter(
    (cell) =>
      (sources.length === 0 || sources.includes(cell.source)) &&
      (business === null || cell.businessId === business) &&
      (touchpoint === null || cell.touchpoint === touchpoint),
  );
}

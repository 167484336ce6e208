import { signal, type Signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { firstRead, firstShown } from '../../../extension/dashboard/first-shown.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';

function makeReadings(): {
  readonly cells: Signal<readonly Cell[] | null>;
  readonly isHeard: Signal<boolean | null>;
  readonly isTroubled: Signal<boolean>;
} {
  return {
    cells: signal<readonly Cell[] | null>(null),
    isHeard: signal<boolean | null>(null),
    isTroubled: signal(false),
  };
}

describe('firstRead', () => {
  it('waits for the counts, and for whether anything was heard', async () => {
    const readings = makeReadings();
    const start = performance.now();
    setTimeout(() => (readings.cells.value = []), 10);
    setTimeout(() => (readings.isHeard.value = false), 40);
    await firstRead(readings);
    expect(performance.now() - start).toBeGreaterThan(30);
    expect(readings.isHeard.value).toBe(false);
  });

  it('goes on where reading takes long, so that the page can say so', async () => {
    const readings = makeReadings();
    await firstRead(readings);
    expect(readings.cells.value).toBeNull();
  });
});

describe('firstShown', () => {
  it.each([
    { what: 'the figures stand', isTroubled: false },
    { what: 'reading failed', isTroubled: true },
  ])('goes on once $what', async ({ isTroubled }) => {
    const readings = makeReadings();
    let isShown = false;
    const shown = firstShown(readings).then(() => (isShown = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isShown).toBe(false);
    if (isTroubled) readings.isTroubled.value = true;
    else [readings.cells.value, readings.isHeard.value] = [[], true];
    await shown;
    expect(isShown).toBe(true);
  });
});

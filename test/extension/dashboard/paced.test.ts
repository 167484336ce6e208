import { describe, expect, it } from 'vitest';
import { paced } from '../../../extension/dashboard/paced.ts';

const READING_MS = 60;

/** Readings that take a while, and when each began. */
function slowReadings(): {
  readonly begun: number[];
  readonly changed: () => void;
  readonly reading: { value: Promise<unknown> };
} {
  const begun: number[] = [];
  const reading: { value: Promise<unknown> } = { value: Promise.resolve() };
  const changed = (): void => {
    begun.push(performance.now());
    reading.value = wait(READING_MS);
  };
  return { begun, changed, reading };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

describe('paced', () => {
  it('reads the first change at once', () => {
    const readings = slowReadings();
    paced(readings)();
    expect(readings.begun.length).toBe(1);
  });

  it('rests four times as long as a reading took, then reads all changes that came meanwhile as one', async () => {
    const readings = slowReadings();
    const heard = paced(readings);
    for (let count = 0; count < 5; count += 1) heard();
    await expect.poll(() => readings.begun.length).toBe(2);
    const [first = 0, second = 0] = readings.begun;
    // A timer may be a millisecond early.
    expect(second - first).toBeGreaterThan(READING_MS * 5 - 5);
    await wait(READING_MS * 7);
    expect(readings.begun.length).toBe(2);
  });

  it('reads at once again when it has rested', async () => {
    const readings = slowReadings();
    const heard = paced(readings);
    heard();
    await wait(READING_MS * 8);
    heard();
    expect(readings.begun.length).toBe(2);
  });
});

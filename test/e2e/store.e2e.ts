import { describe, expect, it } from 'vitest';
import { changeZones, crashRounds, fillBrowser, tearLog } from '../../scripts/crash-rounds.ts';

/** `npm run bench -- crash` kills it twenty times. */
const ROUNDS = 3;
const QUOTA_BYTES = 4_000_000;

describe('crashRounds', () => {
  it('finds everything that was acknowledged, once, and counted', async () => {
    const rounds = await crashRounds(ROUNDS);
    expect(rounds.flatMap(({ troubles }) => troubles)).toEqual([]);
    for (const { acknowledged, stored } of rounds) {
      expect(acknowledged).toBeGreaterThan(0);
      expect(stored).toBeGreaterThanOrEqual(acknowledged);
    }
  });
});

describe('tearLog', () => {
  it('loses nothing to half a record that a kill left at the end of the log', async () => {
    const torn = await tearLog();
    expect(torn.troubles).toEqual([]);
    expect(torn.stored).toBe(torn.acknowledged);
  });
});

describe('fillBrowser', () => {
  it('is told at once that there is no room, and nothing is stored by halves', async () => {
    const full = await fillBrowser(QUOTA_BYTES);
    expect(full).toMatchObject({ failure: 'quota-full', troubles: [] });
    expect(full.stored).toBe(full.acknowledged);
    expect(full.stored).toBeGreaterThan(0);
  });
});

describe('changeZones', () => {
  it('counts the same days, and takes the same for the same', async () => {
    const moved = await changeZones(['Pacific/Auckland', 'America/Los_Angeles', 'UTC']);
    expect(moved.troubles).toEqual([]);
    expect(moved.added.map((added) => added > 0)).toEqual([true, false, false]);
  });
});

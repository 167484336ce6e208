import { describe, expect, it } from 'vitest';
import { crashRounds } from '../../../scripts/collector-load/crash-rounds.ts';
import { makeFolder } from './test-collector.ts';

const LIMIT_MS = 90_000;

describe('crashRounds', () => {
  it(
    'finds everything that was acknowledged, once, after three kills under load',
    async () => {
      const report = await crashRounds(makeFolder(), 3);
      expect(report.acknowledged).toBeGreaterThan(0);
      expect(report).toMatchObject({ lost: 0, doubled: 0 });
    },
    LIMIT_MS,
  );
});

import { describe, expect, it } from 'vitest';
import { attack } from '../../../scripts/collector-load/attack.ts';
import { startTestCollector } from './test-collector.ts';

const LIMIT_MS = 60_000;

describe('attack', () => {
  it(
    'breaks nothing, learns nothing and stops nothing with 400 hostile requests',
    async () => {
      const collector = await startTestCollector();
      const codes = [collector.pairingCode, await collector.newPairingCode()] as const;
      const report = await attack({ url: collector.url, codes }, 400, 7);
      expect(report).toMatchObject({ broke: [], leaked: 0, isServing: true });
      expect(report.statuses.size).toBeGreaterThan(5);
    },
    LIMIT_MS,
  );
});

import type { Target } from './target.ts';

/**
 * A target whose file is loaded with the first envelope for it.
 *
 * @param load - Loads it.
 * @returns The target; what comes before its file is there waits.
 */
export function lazily(load: () => Promise<Target>): Target {
  return {
    async send(waiting) {
      try {
        return await (await load()).send(waiting);
      } catch {
        // Its file could not be loaded.
        return { kind: 'later' };
      }
    },
  };
}

import { useMemo } from 'preact/hooks';
import type { DriverScore } from './driver-score.ts';
import { mendFirst, type Driver } from './find-drivers.ts';
import { useDrivers } from './use-drivers.ts';

/** What pulls the leading score down most. */
export interface MendFirst {
  readonly driver: Driver;
  readonly score: DriverScore;
}

/**
 * What to mend first, by its effect on the leading score.
 *
 * @returns The theme; `null` where no effect is likely real; `undefined` until it is known.
 */
export function useMendFirst(): MendFirst | null | undefined {
  const drivers = useDrivers({ score: null, by: 'theme' });
  return useMemo(() => {
    if (drivers === null) return undefined;
    const { score, found } = drivers;
    const driver = mendFirst(found);
    return score && driver && { driver, score };
  }, [drivers]);
}

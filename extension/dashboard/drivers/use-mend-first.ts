import { useMemo } from 'preact/hooks';
import { leadingScore, type DriverScore } from './driver-score.ts';
import { findDrivers, mendFirst, type Driver } from './find-drivers.ts';
import { useVoices } from './use-voices.ts';

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
  const voices = useVoices(false);
  return useMemo(() => {
    if (voices === null) return undefined;
    const said = voices.present.items;
    const score = leadingScore(said);
    const driver = score && mendFirst(findDrivers(said, score, 'theme'));
    return score && driver && { driver, score };
  }, [voices]);
}

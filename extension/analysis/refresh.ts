import { succeed, type Result } from '../../shared/result.ts';
import { readUpkeep } from '../store/rebuild.ts';
import type { Store } from '../store/schema.ts';
import type { WriteFailure } from '../store/write.ts';
import { analysisGeneration } from './generation.ts';
import { ownerAnalyse } from './owner-analyse.ts';
import { reanalyse, rebuildAll } from './reanalyse.ts';
import type { ReanalyseOptions, ReanalyseProgress } from './reanalyse.ts';

/**
 * Makes everything anew that follows from the feedback, because the owner asks for it. Until it is done, what was there
 * before is read; stopped or killed, it goes on from where it was.
 *
 * @param store - The open store.
 * @param signal - Ends it between two steps; it is not stopped thereby, and another page may go on.
 * @returns How far it came.
 */
export async function makeAnew(
  store: Store,
  signal?: AbortSignal,
): Promise<Result<ReanalyseProgress, WriteFailure>> {
  if (!(await canJudge())) return succeed({ done: 0, left: 0 });
  return rebuildAll(store, await optionsFor(store, signal));
}

/**
 * Goes on with making anew what a page that is gone has begun. Does nothing where nothing was begun, or the owner has
 * stopped it.
 *
 * @param store - The open store.
 * @param signal - Ends it between two steps.
 */
export async function continueUpkeep(store: Store, signal: AbortSignal): Promise<void> {
  const { shadow } = await readUpkeep(store);
  if (shadow === null || shadow.isStopped) return;
  if (!(await canJudge())) return;
  await reanalyse(store, await optionsFor(store, signal));
}

/** With a damaged model every judgement would be made anew as none: what was made before stays. */
async function canJudge(): Promise<boolean> {
  const { canAnalyse } = await import('../../shared/sentiment/analyse-text.ts');
  return canAnalyse();
}

/** Word lists are loaded when something is analysed. */
async function optionsFor(store: Store, signal?: AbortSignal): Promise<ReanalyseOptions> {
  const { ANALYSIS_VERSION } = await import('../../shared/sentiment/analyse-text.ts');
  return {
    analyse: await ownerAnalyse(store),
    generation: await analysisGeneration(store, ANALYSIS_VERSION),
    ...(signal !== undefined && { signal }),
  };
}

import type { Result } from '../../result.ts';
import { readModel, type ModelFailure, type Pack } from '../read-model.ts';
import file from './model.json' with { type: 'json' };

let read: Result<ReadonlyMap<string, Pack>, ModelFailure> | null = null;

/**
 * Gives the model that comes with the product; read when first asked for, some ten milliseconds.
 *
 * @returns Packs by language tag; `damaged-model` where the file is not as it was written.
 */
export function builtInModel(): Result<ReadonlyMap<string, Pack>, ModelFailure> {
  read ??= byLanguage(readModel(file));
  return read;
}

function byLanguage(
  packs: Result<readonly Pack[], ModelFailure>,
): Result<ReadonlyMap<string, Pack>, ModelFailure> {
  if (!packs.ok) return packs;
  const tags = packs.value.flatMap((pack) => pack.languages.map((tag) => [tag, pack] as const));
  return { ok: true, value: new Map(tags) };
}

import { readSetting } from '../store/settings.ts';
import type { Store } from '../store/schema.ts';

/** The setting in which the owner's own themes stand. */
export const OWNER_THEMES = 'owner-themes';

/**
 * Names what analyses are made with: they are out of date where it is another.
 *
 * @param store - The open store.
 * @param version - `ANALYSIS_VERSION`.
 * @returns The version, and a hash of the owner's own themes where there are any.
 */
export async function analysisGeneration(store: Store, version: number): Promise<string> {
  const themes = await readSetting(store, OWNER_THEMES);
  if (themes === null) return String(version);
  const bytes = new TextEncoder().encode(JSON.stringify(themes));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(hash.slice(0, HASH_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `${version}-${digits.join('')}`;
}

/** Enough to tell an owner's few settings apart. */
const HASH_BYTES = 8;

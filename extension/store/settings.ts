import type { Result } from '../../shared/result.ts';
import type { Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** What a setting may be: anything that JSON can say. */
export type SettingValue =
  | string
  | number
  | boolean
  | null
  | readonly SettingValue[]
  | { readonly [name: string]: SettingValue };

/**
 * Reads a setting.
 *
 * @param store - The open store.
 * @param name - Kebab-case.
 * @returns As it was saved, maybe by an older version: parse it; `null` where it was never set.
 */
export async function readSetting(store: Store, name: string): Promise<SettingValue> {
  return (await store.get('settings', name)) ?? null;
}

/**
 * Keeps a setting.
 *
 * @param store - The open store.
 * @param name - Kebab-case.
 * @param value - The whole new value.
 * @returns Nothing, or why it was not kept.
 */
export function saveSetting(
  store: Store,
  name: string,
  value: SettingValue,
): Promise<Result<null, WriteFailure>> {
  return write(store, ['settings'], async (transaction) => {
    await transaction.objectStore('settings').put(value, name);
    return null;
  });
}

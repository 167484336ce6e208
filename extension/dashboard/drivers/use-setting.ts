import { useState } from 'preact/hooks';
import { readSetting, saveSetting, type SettingValue } from '../../store/settings.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/** A setting of the owner's, and how to change it. */
export interface OwnerSetting<Value> {
  /** `null` until it is read. */
  readonly value: Value | null;
  readonly save: (value: SettingValue) => void;
  /** Whether the last change could not be stored. */
  readonly isFailed: boolean;
}

/**
 * Reads a setting and keeps it up to date.
 *
 * @param name - The setting's.
 * @param parse - Reads what is stored, whatever that is.
 * @returns The setting.
 */
export function useSetting<Value>(
  name: string,
  parse: (stored: unknown) => Value,
): OwnerSetting<Value> {
  const { store, changes, changed } = useDashboard();
  const [isFailed, setIsFailed] = useState(false);
  const value = useLoaded(
    async () => parse(await readSetting(store, name)),
    `${name} ${changes.value}`,
  );
  const save = async (next: SettingValue): Promise<void> => {
    const saved = await saveSetting(store, name, next);
    setIsFailed(!saved.ok);
    changed();
  };
  return { value, isFailed, save: (next) => void save(next) };
}

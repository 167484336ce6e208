import * as v from 'valibot';
import { COLUMN_CHOICES, type RememberedColumns } from '../importers/column-choice.ts';
import { readSetting, saveSetting } from '../store/settings.ts';
import type { Store } from '../store/schema.ts';

const SETTING = 'import-columns';

/** Kinds of tables that are remembered, the last used ones. */
const MOST_KINDS = 50;

const rememberedSchema = v.array(
  v.object({
    header: v.string(),
    choices: v.record(v.string(), v.picklist(COLUMN_CHOICES)),
  }),
);

/**
 * How the owner has had tables read before.
 *
 * @param store - The open store.
 * @returns The corrections, the last one first; none where what is stored is of another version.
 */
export async function rememberedColumns(store: Store): Promise<readonly RememberedColumns[]> {
  const parsed = v.safeParse(rememberedSchema, await readSetting(store, SETTING));
  return parsed.success ? parsed.output : [];
}

/**
 * Keeps how the owner has a kind of table read, in place of what was kept of it before.
 *
 * @param store - The open store.
 * @param columns - The kind of table and the choices.
 */
export async function rememberColumns(store: Store, columns: RememberedColumns): Promise<void> {
  const others = (await rememberedColumns(store)).filter(({ header }) => header !== columns.header);
  const kept = [columns, ...others].slice(0, MOST_KINDS);
  await saveSetting(
    store,
    SETTING,
    kept.map(({ header, choices }) => ({ header, choices: { ...choices } })),
  );
}

import type { InboxCall } from './access.ts';
import type { WidgetFile } from './context.ts';
import { publishedSurvey } from './published-survey.ts';

/** The one file whose name never changes: it stands in the owner's tag. */
export const LOADER = 'counterbell.js';

/** The loader that also reads display rules, where the widget's build makes one. */
const RULES_LOADER = 'counterbell-rules.js';

/** Loaders with rules, by what they hold: made once, for each asks for the same few. */
const made = new Map<string, Promise<WidgetFile>>();
const MOST_MADE = 50;

/**
 * The loader of an inbox: where its survey has display rules or looks, they stand before the code, as
 * `self.counterbellSurvey`, so that publishing changes no tag and costs no second request.
 *
 * @param call - Of the inbox.
 * @returns The file; `null` where the widget is not built.
 */
export async function loaderOf({ inbox, context }: InboxCall): Promise<WidgetFile | null> {
  const { files, store } = context;
  const withRules = await files.find(RULES_LOADER);
  if (withRules === null) return files.find(LOADER);
  const { display, looks } = await publishedSurvey(store, inbox);
  if (display === undefined && looks === undefined) return files.find(LOADER);
  const rules = `self.counterbellSurvey=${scriptOf({ display, looks })};\n`;
  const key = rules + withRules.plain.etag;
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= MOST_MADE) made.clear();
  const code = new TextDecoder().decode(withRules.plain.bytes);
  const file = files.make(rules + code, withRules.type);
  made.set(key, file);
  return file;
}

/** JSON is a script's value already, but for what would end one that stands in a page. */
function scriptOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

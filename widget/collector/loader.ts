import * as v from 'valibot';
import { displaySchema } from '../../shared/feedback/display.ts';
import type { InboxCall } from './access.ts';
import type { WidgetFile } from './context.ts';

/** The one file whose name never changes: it stands in the owner's tag. */
export const LOADER = 'counterbell.js';

/** The loader that also reads display rules, where the widget's build makes one. */
const RULES_LOADER = 'counterbell-rules.js';

/** The part of a survey that decides when the widget asks by itself. */
const rulesSchema = v.object({ display: displaySchema });

/** Loaders with rules, by what they hold: made once, for each asks for the same few. */
const made = new Map<string, Promise<WidgetFile>>();
const MOST_MADE = 50;

/**
 * The loader of an inbox: where its survey has display rules, they stand before the code, as `self.counterbellSurvey`,
 * so that publishing changes no tag and costs no second request.
 *
 * @param call - Of the inbox.
 * @returns The file; `null` where the widget is not built.
 */
export async function loaderOf({ inbox, context }: InboxCall): Promise<WidgetFile | null> {
  const { files, store } = context;
  const withRules = await files.find(RULES_LOADER);
  const json = withRules === null ? null : await store.publishedSurvey(inbox.id);
  if (withRules === null || json === null) return files.find(LOADER);
  const survey = v.safeParse(rulesSchema, JSON.parse(json));
  if (!survey.success) return files.find(LOADER);
  const rules = `self.counterbellSurvey=${scriptOf(survey.output)};\n`;
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

import type { Survey } from '../../shared/feedback/survey.ts';
import type { Tag } from '../tag.ts';
import { parseSurvey } from './parse-survey.ts';

/** Nobody waits longer for a question. */
const LIMIT_MS = 1500;

/**
 * Asks the collector what the owner has published.
 *
 * @param tag - Where the collector is.
 * @returns The survey, with wordings drawn where some are tried; `null` where it does not come in time or is none.
 */
export async function fetchSurvey(
  tag: Pick<Tag, 'base' | 'inbox' | 'survey'>,
): Promise<Survey | null> {
  let survey: Survey | null = null;
  try {
    const response = await fetch(tag.survey ?? `${tag.base}/v1/inboxes/${tag.inbox}/survey`, {
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const text = await response.text();
    survey = parseSurvey(JSON.parse(text));
    if (/"variants"/.test(text)) {
      survey = await (await import('./draw-wordings.ts')).drawWordings(text, parseSurvey);
    }
  } catch {
    // Down, slow, or no JSON: the default survey is asked. Without the wordings' file: the questions' own words.
  }
  return survey;
}

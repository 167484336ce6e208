import type { Survey } from '../../shared/feedback/survey.ts';
import type { Tag } from '../tag.ts';
import { parseSurvey } from './parse-survey.ts';

/** Nobody waits longer for a question. */
const LIMIT_MS = 1500;

/**
 * Asks the collector what the owner has published.
 *
 * @param tag - Where the collector is.
 * @returns The survey; `null` where it does not come in time or is none.
 */
export async function fetchSurvey(
  tag: Pick<Tag, 'base' | 'inbox' | 'survey'>,
): Promise<Survey | null> {
  try {
    const response = await fetch(tag.survey ?? `${tag.base}/v1/inboxes/${tag.inbox}/survey`, {
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    return response.ok ? parseSurvey(await response.json()) : null;
  } catch {
    // Down, slow, or no JSON: the default survey is asked.
    return null;
  }
}

import * as v from 'valibot';
import { surveySchema, type Survey } from '../shared/feedback/survey.ts';
import { askCollector } from './inbox/ask-collector.ts';
import type { InboxConnection } from './store/inboxes.ts';

/**
 * What a collector asks just now.
 *
 * @param connection - Which inbox.
 * @returns The survey; `null` where the collector does not answer, or with none.
 */
export async function publishedSurvey({
  collector,
  inbox,
}: Pick<InboxConnection, 'collector' | 'inbox'>): Promise<Survey | null> {
  const url = `${collector}/v1/inboxes/${encodeURIComponent(inbox)}/survey`;
  const answer = await askCollector({ method: 'GET', url, token: null }, fetch);
  const parsed = v.safeParse(surveySchema, answer.ok ? answer.value.json : null);
  return parsed.success ? parsed.output : null;
}

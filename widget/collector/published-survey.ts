import * as v from 'valibot';
import { defaultSurvey } from '../../shared/feedback/default-survey.ts';
import { surveySchema, type Survey } from '../../shared/feedback/survey.ts';
import type { Inbox, InboxStore } from './store.ts';

/**
 * The survey that an inbox asks: the published one, or the default under the business's name.
 *
 * @param store - Where it is kept.
 * @param inbox - Whose.
 * @returns A valid survey.
 */
export async function publishedSurvey(store: InboxStore, inbox: Inbox): Promise<Survey> {
  const json = await store.publishedSurvey(inbox.id);
  return json === null
    ? defaultSurvey(inbox.businessName)
    : v.parse(surveySchema, JSON.parse(json));
}

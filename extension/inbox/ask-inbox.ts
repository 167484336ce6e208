import * as v from 'valibot';
import { fail } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { askCollector } from './ask-collector.ts';
import type { CollectorAnswer, Question } from './ask-collector.ts';
import type { InboxAddress, InboxFailure } from './inbox-kind.ts';

/** Done, and nothing to say. */
export const NO_CONTENT = 204;

const UNAUTHORISED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const GONE = 410;

const refusalSchema = v.object({ error: v.string() });

/**
 * Asks with the owner's token, and tells the refusals that all such calls have in common.
 *
 * @param question - What.
 * @param fetch - The browser's, or a test's.
 * @returns The answer, or why there is none.
 */
export async function askInbox(
  question: Question,
  fetch: typeof globalThis.fetch,
): Promise<Result<CollectorAnswer, InboxFailure>> {
  const answer = await askCollector(question, fetch);
  if (!answer.ok) return answer;
  const { status, json } = answer.value;
  const isRefusal = v.is(refusalSchema, json);
  if (status === UNAUTHORISED || status === FORBIDDEN) return fail('refused');
  if (isRefusal && (status === NOT_FOUND || status === GONE)) return fail('gone');
  return answer;
}

/**
 * The address of a part of an inbox.
 *
 * @param address - Which inbox.
 * @param part - Of its calls.
 * @param parameters - Behind the question mark; none where left out.
 * @returns The whole address.
 */
export function addressOf(
  { collector, inbox }: InboxAddress,
  part: 'feedback' | 'survey' | 'key' | 'tokens',
  parameters: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(parameters).toString();
  const path = `${collector}/v1/inboxes/${encodeURIComponent(inbox)}/${part}`;
  return query === '' ? path : `${path}?${query}`;
}

import type { InboxCall } from '../access.ts';
import { answerJson, refuse } from '../answers.ts';
import { parseSeq } from '../parse-seq.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

/**
 * `GET /v1/inboxes/{inbox}/feedback?after=&limit=`: a page of what has arrived, oldest first.
 *
 * @param call - From the owner; `after` is the last `seq` or `next` that was read, `limit` 1 to 500.
 * @returns 200 `{envelopes: [{seq, receivedAt, envelope}], next}`; `next` is `null` where nothing is left behind it.
 */
export async function listFeedback({ url, inbox, context }: InboxCall): Promise<Response> {
  const after = parseSeq(url.searchParams.get('after') ?? '0');
  if (after === null) return refuse('bad-parameter', '"after" as an earlier page gave it');
  const limit = parseSeq(url.searchParams.get('limit') ?? String(DEFAULT_LIMIT));
  if (limit === null || limit < 1 || limit > MAX_LIMIT) {
    return refuse('bad-parameter', `"limit" from 1 to ${MAX_LIMIT}`);
  }
  // One more than asked for tells whether there is another page.
  const found = await context.store.envelopesAfter(inbox.id, after, limit + 1);
  const envelopes = found
    .slice(0, limit)
    .map(({ seq, receivedAt, envelope }) => ({ seq: String(seq), receivedAt, envelope }));
  const next = found.length > limit ? (envelopes.at(-1)?.seq ?? null) : null;
  return answerJson({ envelopes, next });
}

import { post } from './post.ts';
import type { Outcome, Target, Waiting } from './target.ts';

/** The collector's word for what it has on its disk; a proxy or a log-in page in its place says 200 to anything. */
const KEPT = 202;

/** Its word for "work first": it is under load, and lets in who has spent some effort. */
const WORK_FIRST = 428;

/**
 * What it says of the envelope itself: no envelope, too large. All else may pass (a host that is being moved, a site that
 * the owner has yet to allow), and the visitor was thanked already.
 */
const NEVER = [400, 413];

/** Our own collector: one POST an envelope. */
export const collector: Target = {
  async send(waiting) {
    try {
      const response = await postEnvelope(waiting);
      return outcomeOf(
        response.status === WORK_FIRST ? await workAndPost(waiting, response) : response,
      );
    } catch {
      // Offline, refused, or over the limit: the browser does not say which.
      return { kind: 'later' };
    }
  },
};

function postEnvelope(
  { address, envelope }: Waiting,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const place = `${address}/v1/inboxes/${envelope.inbox}/feedback`;
  // A plain text needs no preflight: one request less, and it survives the visitor's leaving.
  return post(place, JSON.stringify(envelope), { 'content-type': 'text/plain', ...headers });
}

async function workAndPost(waiting: Waiting, response: Response): Promise<Response> {
  const { doWork } = await import('./work.ts');
  const work = await doWork(await response.json(), waiting.id);
  return postEnvelope(waiting, { 'counterbell-work': work });
}

function outcomeOf({ status }: Response): Outcome {
  if (status === KEPT) return { kind: 'delivered' };
  return NEVER.includes(status)
    ? { kind: 'refused', reason: `the collector answered ${status}` }
    : { kind: 'later' };
}

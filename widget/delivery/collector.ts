import type { Outcome, Target, Waiting } from './target.ts';

/** A phone in a bad network gets there within it; longer, and the visitor is gone. */
const LIMIT_MS = 10_000;

/** The collector's word for what it has on its disk; a proxy or a log-in page in its place says 200 to anything. */
const KEPT = 202;

/**
 * What it says of the envelope itself: no envelope, too large. All else may pass (a host that is being moved, a site that
 * the owner has yet to allow), and the visitor was thanked already.
 */
const NEVER = [400, 413];

/** Our own collector: one POST an envelope. */
export const collector: Target = {
  async send(waiting) {
    try {
      return outcomeOf(await post(waiting));
    } catch {
      // Offline, refused, or over the limit: the browser does not say which.
      return { kind: 'later' };
    }
  },
};

function post({ address, envelope }: Waiting): Promise<Response> {
  return fetch(`${address}/v1/inboxes/${envelope.inbox}/feedback`, {
    method: 'POST',
    body: JSON.stringify(envelope),
    // A plain text needs no preflight: one request less, and it survives the visitor's leaving.
    headers: { 'content-type': 'text/plain' },
    keepalive: true,
    credentials: 'omit',
    // Whoever carries the envelope has no need to know which page it came from.
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LIMIT_MS),
  });
}

function outcomeOf({ status }: Response): Outcome {
  if (status === KEPT) return { kind: 'delivered' };
  return NEVER.includes(status)
    ? { kind: 'refused', reason: `the collector answered ${status}` }
    : { kind: 'later' };
}

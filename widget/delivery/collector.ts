import type { Outcome, Target, Waiting } from './target.ts';

/** A phone in a bad network gets there within it; longer, and the visitor is gone. */
const LIMIT_MS = 10_000;

/** Client errors that pass: request timeout, too early, too many requests. */
const PASSING = [408, 425, 429];

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

function outcomeOf({ ok, status }: Response): Outcome {
  if (ok) return { kind: 'delivered' };
  const isRefused = status >= 400 && status < 500 && !PASSING.includes(status);
  return isRefused
    ? { kind: 'refused', reason: `the collector answered ${status}` }
    : { kind: 'later' };
}

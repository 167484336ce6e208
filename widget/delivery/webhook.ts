import { outcomeOf, post } from './post.ts';
import type { Target } from './target.ts';

/**
 * Any address that takes JSON: a workflow service or a server of one's own. It must allow the site's origin, the content
 * type and the idempotency key (CORS); any success counts.
 *
 * @source https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header: the same key twice is one request.
 */
export const webhook: Target = {
  send({ address, envelope }) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `"${envelope.id}"` };
    return outcomeOf('the webhook', post(address, JSON.stringify(envelope), headers), () => true);
  },
};

import { outcomeOf, post } from './post.ts';
import type { Target } from './target.ts';

/**
 * ntfy: a push message to the owner's phone, with the envelope as its text. The address is the topic's,
 * `https://ntfy.sh/…`. A long envelope becomes an attachment, which ntfy does by itself.
 *
 * @source https://docs.ntfy.sh/publish/: the body is the message, settings may be query parameters, the answer is JSON.
 */
export const ntfy: Target = {
  send({ address, envelope }) {
    const place = `${address}?title=Counterbell&tags=bell`;
    const sending = post(place, JSON.stringify(envelope));
    return outcomeOf('ntfy', sending, (said) => said?.['event'] === 'message');
  },
};

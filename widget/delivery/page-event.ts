import type { Outcome, Target } from './target.ts';

/**
 * The page itself: a script of the owner's listens for `counterbell:envelope` on `document`, takes the envelope from the
 * event's `detail`, and says so with `preventDefault()`. The address is not looked at.
 *
 * @source https://dom.spec.whatwg.org/#dom-eventtarget-dispatchevent: false where a listener prevented the default.
 */
export const pageEvent: Target = {
  async send({ envelope }): Promise<Outcome> {
    const event = new CustomEvent('counterbell:envelope', { detail: envelope, cancelable: true });
    return document.dispatchEvent(event) ? { kind: 'later' } : { kind: 'delivered' };
  },
};

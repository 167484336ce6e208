import type { Outcome, Target } from './target.ts';

/** What common mail programs take in an address, in characters; a longer envelope would arrive without its end. */
const MOST = 8000;

/**
 * The visitor's own mail program, with the envelope in the mail's text; they press Send there. The address is the owner's,
 * with or without `mailto:`.
 *
 * It opens only right after a tap: at other times it waits, for no page may open programs unasked.
 *
 * @source RFC 6068: the mailto URI scheme.
 */
export const mailto: Target = {
  async send({ address, envelope }): Promise<Outcome> {
    if (!navigator.userActivation.isActive) return { kind: 'later' };
    const fields = new URLSearchParams({ subject: 'Counterbell', body: JSON.stringify(envelope) });
    // In a mail's address a plus is a plus.
    const link = `mailto:${address.replace(/^mailto:/, '')}?${fields}`.replaceAll('+', '%20');
    if (link.length > MOST) return { kind: 'refused', reason: 'it is too long for a mail link' };
    const opener = document.createElement('a');
    opener.href = link;
    opener.click();
    return { kind: 'delivered' };
  },
};

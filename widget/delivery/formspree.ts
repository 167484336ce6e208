import { outcomeOf, post } from './post.ts';
import type { Target } from './target.ts';

/**
 * Formspree. The address is the form's own, `https://formspree.io/f/…`.
 *
 * @source https://help.formspree.io/hc/en-us/articles/360013470814 "Submit forms with JavaScript": `{"ok": true}`.
 */
export const formspree: Target = {
  send({ address, envelope }) {
    const fields = { subject: 'Counterbell', id: envelope.id, envelope: JSON.stringify(envelope) };
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const sending = post(address, JSON.stringify(fields), headers);
    return outcomeOf('Formspree', sending, (said) => said?.['ok'] === true);
  },
};

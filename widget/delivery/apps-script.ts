import { outcomeOf, post } from './post.ts';
import type { Target } from './target.ts';

/**
 * A Google sheet, by the script that docs/delivery.md has to paste. The address is the script's web app:
 * `https://script.google.com/macros/s/…/exec`.
 *
 * A plain text, because Apps Script answers no preflight; it answers by way of a redirect, which fetch follows.
 *
 * @source https://developers.google.com/apps-script/guides/web: `doPost(e)`, `e.postData.contents`, ContentService.
 */
export const appsScript: Target = {
  send({ address, envelope }) {
    const sending = post(address, JSON.stringify(envelope), { 'content-type': 'text/plain' });
    return outcomeOf('Apps Script', sending, (said) => said?.['kept'] === envelope.id);
  },
};

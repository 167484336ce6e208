import { outcomeOf, post } from './post.ts';
import type { Target } from './target.ts';

/** Name of the form that the owner's page declares to Netlify; see docs/delivery.md. */
const FORM = 'counterbell';

/**
 * Netlify Forms. The address is any page of the site itself, such as `/`; Netlify takes the post away before it gets there.
 *
 * @source https://docs.netlify.com/manage/forms/setup/ "Submit HTML forms with AJAX": form-encoded, with `form-name`.
 */
export const netlifyForms: Target = {
  send({ address, envelope }) {
    const fields = new URLSearchParams({
      'form-name': FORM,
      id: envelope.id,
      envelope: JSON.stringify(envelope),
    });
    return outcomeOf('Netlify Forms', post(address, fields), () => true);
  },
};

import { outcomeOf, post } from './post.ts';
import type { Target } from './target.ts';

/**
 * Web3Forms. The address is its own with the owner's access key behind a `#`: `https://api.web3forms.com/submit#…`.
 *
 * @source https://docs.web3forms.com/getting-started/api-reference: `access_key`, and `{"success": true}`.
 */
export const web3forms: Target = {
  send({ address, envelope }) {
    const [place = '', key = ''] = address.split('#');
    const fields = {
      access_key: key,
      subject: 'Counterbell',
      id: envelope.id,
      envelope: JSON.stringify(envelope),
    };
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const sending = post(place, JSON.stringify(fields), headers);
    return outcomeOf('Web3Forms', sending, (said) => said?.['success'] === true);
  },
};

import type { Messages } from './messages.ts';

/** English. */
export const en = {
  csat: (name) => (name ? `How was your visit to ${name}?` : 'How was your visit?'),
  nps: (name) => `Would you recommend ${name || 'us'} to a friend?`,
  ces: (name) => `${name || 'We'} made it easy for me. Do you agree?`,
  comment: 'What could we do better? (if you like)',
  ends: {
    csat: ['Poor', 'Wonderful'],
    nps: ['Not at all', 'Certainly'],
    ces: ['Not at all', 'Entirely'],
  },
  choice: (value, greatest) => `${value} of ${greatest}`,
  contact: 'Leave a contact (optional)',
  address: 'E-mail or telephone',
  consent: (name) => `${name || 'The owner'} may contact me about this`,
  close: 'Close',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  sealed: (name) => `Sealed for ${name || 'the owner'} only`,
  thanks: 'Thank you. Your words are on their way.',
  others: 'If you would like others to hear it too:',
  missing: 'Please choose an answer first.',
  halfContact: 'To be contacted, leave an address and tick the box. Or leave both empty.',
  failed: 'This could not be sent just now. Your words are still here: please try again.',
} satisfies Messages;

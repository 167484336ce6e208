import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in English. */
export const en: FormWords = {
  language: 'en',
  title: (businessName) =>
    businessName === '' ? 'Tell us how it went' : `Tell ${businessName} how it went`,
  questions: {
    csat: 'How was it?',
    nps: 'Would you recommend us to a friend?',
    ces: 'We made it easy for you. Do you agree?',
    rating: 'How would you rate it?',
    choice: 'Which one?',
    choices: 'Which ones?',
    comment: 'What could we do better? (if you like)',
    photo: 'A photo, if it helps',
    consent: 'I agree.',
    contact: 'E-mail or telephone, if you would like an answer',
  },
  ends: {
    csat: ['Poor', 'Wonderful'],
    nps: ['Not at all', 'Certainly'],
    ces: ['Not at all', 'Entirely'],
    rating: ['Poor', 'Wonderful'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} of ${most}`, end),
  mayContact: 'You may use this to answer me.',
  send: 'Send',
  sealedOnArrival: 'Sent without JavaScript: sealed when it arrives.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'From then on only the owner can read it.'
      : `From then on only ${businessName} can read it.`,
  keyWords: 'The key it is sealed with, in words:',
  failures: {
    'nothing-said': 'Nothing was chosen or written yet. Choose or write something, then send.',
    unanswered: 'One question is still open. Choose an answer there, then send.',
    'no-consent':
      'You left a contact without the tick below it. Tick it, or empty the field, then send.',
    'too-long': 'This is longer than fits. Shorten it a little, then send.',
    'out-of-range': 'One answer is none of the choices. Choose again, then send.',
    'wrong-type': 'One answer is none of the choices. Choose again, then send.',
  },
  troubles: {
    'no-form': {
      title: 'There is no form here',
      text: 'The address may have been cut, or the form may have moved. Nothing was sent.',
    },
    'form-too-large': {
      title: 'This is longer than fits',
      text: 'Nothing was kept. Go back, shorten it a little, and send it again.',
    },
    'form-damaged': {
      title: 'This did not arrive whole',
      text: 'Nothing was kept. Go back and send it again.',
    },
    'form-not-kept': {
      title: 'This could not be kept just now',
      text: 'Nothing was kept. Go back in a while and send it again.',
    },
    'form-not-now': {
      title: 'Much is arriving just now',
      text: 'Nothing was kept. Go back in a minute and send it again.',
    },
    'form-not-from-here': {
      title: 'This was sent from another site',
      text: 'Nothing was kept. Open the form itself to send it.',
    },
  },
  thanks: 'Thank you. We have heard you.',
  elsewhere: 'If you would like others to hear it too:',
};

import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in Italian. */
export const it: FormWords = {
  language: 'it',
  title: (businessName) =>
    businessName === '' ? 'Ci dica com’è andata' : `Dica a ${businessName} com’è andata`,
  questions: {
    csat: 'Com’è andata?',
    nps: 'Ci consiglierebbe a un amico?',
    ces: 'Le abbiamo reso le cose facili. È d’accordo?',
    rating: 'Che voto darebbe?',
    choice: 'Quale di queste?',
    choices: 'Quali di queste?',
    comment: 'Che cosa potremmo migliorare? (se vuole)',
    photo: 'Una foto, se aiuta',
    consent: 'Sono d’accordo.',
    contact: 'E-mail o telefono, se desidera una risposta',
  },
  ends: {
    csat: ['Male', 'Benissimo'],
    nps: ['Per niente', 'Certamente'],
    ces: ['Per niente', 'Del tutto'],
    rating: ['Male', 'Benissimo'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} su ${most}`, end),
  mayContact: 'Potete usarlo per rispondermi.',
  send: 'Invia',
  sealedOnArrival: 'Inviato senza JavaScript: viene sigillato all’arrivo.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'Da allora può leggerlo solo il titolare.'
      : `Da allora può leggerlo solo ${businessName}.`,
  keyWords: 'La chiave con cui è sigillato, in parole:',
  failures: {
    'nothing-said':
      'Non è ancora stato scelto né scritto nulla. Scelga o scriva qualcosa, poi invii.',
    unanswered: 'Una domanda è ancora aperta. Scelga lì una risposta, poi invii.',
    'no-consent':
      'Ha lasciato un contatto senza spuntare la casella sottostante. La spunti, o svuoti il campo, poi invii.',
    'too-long': 'È più lungo dello spazio disponibile. Lo accorci un po’, poi invii.',
    'out-of-range': 'Una risposta non è tra le scelte. Scelga di nuovo, poi invii.',
    'wrong-type': 'Una risposta non è tra le scelte. Scelga di nuovo, poi invii.',
  },
  troubles: {
    'no-form': {
      title: 'Qui non c’è alcun modulo',
      text: 'Forse l’indirizzo è stato troncato o il modulo si è spostato. Non è stato inviato nulla.',
    },
    'form-too-large': {
      title: 'È più lungo dello spazio disponibile',
      text: 'Non è stato conservato nulla. Torni indietro, lo accorci un po’ e lo invii di nuovo.',
    },
    'form-damaged': {
      title: 'Non è arrivato tutto',
      text: 'Non è stato conservato nulla. Torni indietro e lo invii di nuovo.',
    },
    'form-not-kept': {
      title: 'Ora non si è potuto conservare',
      text: 'Non è stato conservato nulla. Torni indietro tra un po’ e lo invii di nuovo.',
    },
    'form-not-now': {
      title: 'In questo momento arriva molto',
      text: 'Non è stato conservato nulla. Torni indietro tra un minuto e lo invii di nuovo.',
    },
    'form-not-from-here': {
      title: 'Questo arriva da un altro sito',
      text: 'Non è stato conservato nulla. Apra il modulo stesso per inviarlo.',
    },
  },
  thanks: 'Grazie. L’abbiamo ascoltata.',
  elsewhere: 'Se vuole che lo sentano anche altri:',
};

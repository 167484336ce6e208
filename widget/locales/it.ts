import type { Messages } from './messages.ts';

/** Italian. */
export const it = {
  csat: (name) => (name ? `Com’è andata la visita da ${name}?` : 'Com’è andata la visita?'),
  nps: (name) => (name ? `Consiglierebbe ${name} a un amico?` : 'Ci consiglierebbe a un amico?'),
  ces: (name) => `${name ? `${name} mi ha` : 'Mi hanno'} reso tutto semplice. È d’accordo?`,
  rating: (name) => (name ? `Che voto dà a ${name}?` : 'Che voto ci dà?'),
  choice: 'Che cosa corrisponde?',
  comment: 'Che cosa potremmo migliorare? (se le va)',
  photo: 'Una foto, se aiuta',
  consent: 'Acconsento',
  ends: {
    csat: ['Male', 'Benissimo'],
    nps: ['Per niente', 'Certamente'],
    ces: ['Per niente', 'Del tutto'],
  },
  outOf: (value, greatest) => `${value} su ${greatest}`,
  pickAny: 'Può sceglierne più di una',
  remove: 'Togli',
  contact: 'Lasciare un contatto (facoltativo)',
  address: 'E-mail o telefono',
  mayContact: (name) => `${name || 'Il titolare'} può contattarmi a riguardo`,
  close: 'Chiudi',
  back: 'Indietro',
  next: 'Avanti',
  send: 'Invia',
  sealed: (name) => `Sigillato, solo per ${name || 'il titolare'}`,
  help: 'Che cosa cerca?',
  nothingFound: 'Nessun risultato. Prosegua e ci scriva.',
  thanks: 'Grazie. Le sue parole sono in viaggio.',
  others: 'Se vuole farlo sapere anche ad altri:',
  missing: 'Scelga prima una risposta.',
  halfContact:
    'Per essere ricontattati servono un recapito e la spunta. Oppure lasci vuoti entrambi.',
  noPhoto: 'Non è stato possibile leggere l’immagine. Ne scelga un’altra.',
  failed: 'L’invio non è riuscito. Le sue parole sono ancora qui: riprovi, per favore.',
  unable: 'Da questa pagina ora non si può inviare nulla. Ce lo dica in un altro modo, per favore.',
} satisfies Messages;

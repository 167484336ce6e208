import type { Messages } from './messages.ts';

/** Danish. */
export const da = {
  csat: (name) => (name ? `Hvordan var dit besøg hos ${name}?` : 'Hvordan var dit besøg?'),
  nps: (name) => `Ville du anbefale ${name || 'os'} til en ven?`,
  ces: (name) => `${name || 'De'} gjorde det let for mig. Er du enig?`,
  rating: (name) => `Hvilken karakter giver du ${name || 'os'}?`,
  choice: 'Hvad passer?',
  comment: 'Hvad kan vi gøre bedre? (hvis du har lyst)',
  photo: 'Et foto, hvis det hjælper',
  consent: 'Jeg giver samtykke',
  ends: {
    csat: ['Dårligt', 'Vidunderligt'],
    nps: ['Slet ikke', 'Helt sikkert'],
    ces: ['Slet ikke', 'Helt'],
  },
  outOf: (value, greatest) => `${value} af ${greatest}`,
  pickAny: 'Du kan vælge flere',
  remove: 'Fjern',
  contact: 'Giv en kontakt (frivilligt)',
  address: 'E-mail eller telefon',
  mayContact: (name) => `${name || 'Ejeren'} må kontakte mig om dette`,
  close: 'Luk',
  back: 'Tilbage',
  next: 'Videre',
  send: 'Send',
  sealed: (name) => `Forseglet, kun til ${name || 'ejeren'}`,
  help: 'Hvad leder du efter?',
  nothingFound: 'Intet fundet. Gå videre og skriv til os.',
  thanks: 'Tak. Dine ord er på vej.',
  others: 'Hvis du vil have, at andre også hører det:',
  missing: 'Vælg først et svar.',
  halfContact:
    'For at blive kontaktet skal vi have en adresse og et kryds i feltet. Eller lad begge stå tomme.',
  noPhoto: 'Billedet kunne ikke læses. Vælg et andet.',
  failed: 'Det kunne ikke sendes lige nu. Dine ord er her stadig: prøv igen.',
  unable: 'Der kan ikke sendes noget fra denne side lige nu. Fortæl os det gerne på en anden måde.',
} satisfies Messages;

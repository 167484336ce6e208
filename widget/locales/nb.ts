import type { Messages } from './messages.ts';

/** Norwegian (bokmål). */
export const nb = {
  csat: (name) => (name ? `Hvordan var besøket hos ${name}?` : 'Hvordan var besøket?'),
  nps: (name) => `Ville du anbefale ${name || 'oss'} til en venn?`,
  ces: (name) => `${name || 'De'} gjorde det lett for meg. Er du enig?`,
  rating: (name) => `Hvilken karakter gir du ${name || 'oss'}?`,
  choice: 'Hva passer?',
  comment: 'Hva kan vi gjøre bedre? (hvis du vil)',
  photo: 'Et bilde, hvis det hjelper',
  consent: 'Jeg samtykker',
  ends: {
    csat: ['Dårlig', 'Strålende'],
    nps: ['Slett ikke', 'Helt sikkert'],
    ces: ['Slett ikke', 'Helt'],
  },
  outOf: (value, greatest) => `${value} av ${greatest}`,
  pickAny: 'Du kan velge flere',
  remove: 'Fjern',
  contact: 'Legg igjen kontakt (frivillig)',
  address: 'E-post eller telefon',
  mayContact: (name) => `${name || 'Eieren'} kan kontakte meg om dette`,
  close: 'Lukk',
  back: 'Tilbake',
  next: 'Videre',
  send: 'Send',
  sealed: (name) => `Forseglet, bare for ${name || 'eieren'}`,
  help: 'Hva leter du etter?',
  nothingFound: 'Ingenting funnet. Gå videre og skriv til oss.',
  thanks: 'Takk. Ordene dine er på vei.',
  others: 'Hvis du vil at andre også skal høre det:',
  missing: 'Velg et svar først.',
  halfContact:
    'For å bli kontaktet trengs en adresse og et kryss i ruten. Eller la begge stå tomme.',
  noPhoto: 'Bildet kunne ikke leses. Velg et annet.',
  failed: 'Det kunne ikke sendes akkurat nå. Ordene dine er her fortsatt: prøv igjen.',
  unable:
    'Ingenting kan sendes fra denne siden akkurat nå. Fortell oss det gjerne på en annen måte.',
} satisfies Messages;

import type { Messages } from './messages.ts';

/** Swedish. */
export const sv = {
  csat: (name) => (name ? `Hur var ditt besök hos ${name}?` : 'Hur var ditt besök?'),
  nps: (name) => `Skulle du rekommendera ${name || 'oss'} till en vän?`,
  ces: (name) => `${name || 'De'} gjorde det lätt för mig. Håller du med?`,
  rating: (name) => `Vilket betyg ger du ${name || 'oss'}?`,
  choice: 'Vad stämmer?',
  comment: 'Vad kan vi göra bättre? (om du vill)',
  photo: 'Ett foto, om det hjälper',
  consent: 'Jag samtycker',
  ends: {
    csat: ['Dåligt', 'Underbart'],
    nps: ['Inte alls', 'Absolut'],
    ces: ['Inte alls', 'Helt'],
  },
  outOf: (value, greatest) => `${value} av ${greatest}`,
  pickAny: 'Du kan välja flera',
  remove: 'Ta bort',
  contact: 'Lämna en kontakt (frivilligt)',
  address: 'E-post eller telefon',
  mayContact: (name) => `${name || 'Ägaren'} får kontakta mig om detta`,
  close: 'Stäng',
  back: 'Tillbaka',
  next: 'Vidare',
  send: 'Skicka',
  sealed: (name) => `Förseglat, bara för ${name || 'ägaren'}`,
  help: 'Vad letar du efter?',
  nothingFound: 'Inget hittades. Gå vidare och skriv till oss.',
  thanks: 'Tack. Dina ord är på väg.',
  others: 'Om du vill att andra också ska höra det:',
  missing: 'Välj ett svar först.',
  halfContact:
    'För att bli kontaktad behövs en adress och ett kryss i rutan. Eller lämna båda tomma.',
  noPhoto: 'Bilden kunde inte läsas. Välj en annan.',
  failed: 'Det gick inte att skicka just nu. Dina ord är kvar: försök igen.',
  unable: 'Inget kan skickas från den här sidan just nu. Berätta gärna för oss på ett annat sätt.',
} satisfies Messages;

import type { Messages } from './messages.ts';

/** Dutch. */
export const nl = {
  csat: (name) => (name ? `Hoe was uw bezoek aan ${name}?` : 'Hoe was uw bezoek?'),
  nps: (name) => `Zou u ${name || 'ons'} bij een vriend aanbevelen?`,
  ces: (name) => `${name || 'Men'} maakte het mij gemakkelijk. Bent u het daarmee eens?`,
  rating: (name) => `Welk cijfer geeft u ${name || 'ons'}?`,
  choice: 'Wat klopt?',
  comment: 'Wat kunnen we beter doen? (als u wilt)',
  photo: 'Een foto, als dat helpt',
  consent: 'Ik ga akkoord',
  ends: {
    csat: ['Slecht', 'Geweldig'],
    nps: ['Zeker niet', 'Zeker wel'],
    ces: ['Helemaal niet', 'Helemaal'],
  },
  outOf: (value, greatest) => `${value} van ${greatest}`,
  pickAny: 'U mag er meer kiezen',
  remove: 'Verwijderen',
  contact: 'Contact achterlaten (vrijblijvend)',
  address: 'E-mail of telefoon',
  mayContact: (name) => `${name || 'De zaak'} mag hierover contact met mij opnemen`,
  close: 'Sluiten',
  back: 'Terug',
  next: 'Verder',
  send: 'Versturen',
  sealed: (name) => `Verzegeld, alleen voor ${name || 'de zaak'}`,
  help: 'Wat zoekt u?',
  nothingFound: 'Niets gevonden. Ga verder en schrijf ons.',
  thanks: 'Dank u wel. Uw woorden zijn onderweg.',
  others: 'Als u wilt dat anderen het ook horen:',
  missing: 'Kies eerst een antwoord.',
  halfContact: 'Voor een reactie hebben we een adres en het vinkje nodig. Of laat beide leeg.',
  noPhoto: 'Deze afbeelding kon niet worden gelezen. Kies een andere.',
  failed: 'Versturen lukte nu niet. Uw woorden staan er nog: probeer het opnieuw.',
  unable:
    'Vanaf deze pagina kan nu niets worden verzonden. Laat het ons op een andere manier weten.',
} satisfies Messages;

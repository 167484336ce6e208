import type { Messages } from './messages.ts';

/** German. */
export const de = {
  csat: (name) => (name ? `Wie war Ihr Besuch bei ${name}?` : 'Wie war Ihr Besuch?'),
  nps: (name) => `Würden Sie ${name || 'uns'} Freunden empfehlen?`,
  ces: (name) =>
    name
      ? `${name} hat es mir leicht gemacht. Stimmen Sie zu?`
      : 'Man hat es mir leicht gemacht. Stimmen Sie zu?',
  rating: (name) => `Wie bewerten Sie ${name || 'uns'}?`,
  choice: 'Was trifft zu?',
  comment: 'Was könnten wir besser machen? (wenn Sie mögen)',
  photo: 'Ein Foto, wenn es hilft',
  consent: 'Ich stimme zu',
  ends: {
    csat: ['Schlecht', 'Wunderbar'],
    nps: ['Gar nicht', 'Auf jeden Fall'],
    ces: ['Gar nicht', 'Völlig'],
  },
  outOf: (value, greatest) => `${value} von ${greatest}`,
  pickAny: 'Mehreres ist möglich',
  remove: 'Entfernen',
  contact: 'Kontakt hinterlassen (freiwillig)',
  address: 'E-Mail oder Telefon',
  mayContact: (name) => `${name || 'Das Geschäft'} darf sich dazu bei mir melden`,
  close: 'Schließen',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Senden',
  sealed: (name) => `Versiegelt, nur für ${name || 'das Geschäft'}`,
  help: 'Was suchen Sie?',
  nothingFound: 'Nichts gefunden. Schreiben Sie uns einfach weiter.',
  thanks: 'Danke. Ihre Worte sind unterwegs.',
  others: 'Wenn Sie möchten, dass es auch andere hören:',
  missing: 'Bitte wählen Sie zuerst eine Antwort.',
  halfContact:
    'Für eine Rückmeldung brauchen wir eine Adresse und das Häkchen. Oder lassen Sie beides leer.',
  noPhoto: 'Dieses Bild ließ sich nicht lesen. Bitte wählen Sie ein anderes.',
  failed:
    'Das konnte gerade nicht gesendet werden. Ihre Worte sind noch da: bitte versuchen Sie es noch einmal.',
  unable:
    'Von dieser Seite kann gerade nichts gesendet werden. Bitte sagen Sie es uns auf anderem Weg.',
} satisfies Messages;

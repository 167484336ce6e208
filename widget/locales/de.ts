import type { Messages } from './messages.ts';

/** German. */
export const de = {
  csat: (name) => (name ? `Wie war Ihr Besuch bei ${name}?` : 'Wie war Ihr Besuch?'),
  nps: (name) => `Würden Sie ${name || 'uns'} Freunden empfehlen?`,
  ces: (name) =>
    name
      ? `${name} hat es mir leicht gemacht. Stimmen Sie zu?`
      : 'Man hat es mir leicht gemacht. Stimmen Sie zu?',
  comment: 'Was könnten wir besser machen? (wenn Sie mögen)',
  ends: {
    csat: ['Schlecht', 'Wunderbar'],
    nps: ['Gar nicht', 'Auf jeden Fall'],
    ces: ['Gar nicht', 'Völlig'],
  },
  choice: (value, greatest) => `${value} von ${greatest}`,
  contact: 'Kontakt hinterlassen (freiwillig)',
  address: 'E-Mail oder Telefon',
  consent: (name) => `${name || 'Das Geschäft'} darf sich dazu bei mir melden`,
  close: 'Schließen',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Senden',
  sealed: (name) => `Versiegelt, nur für ${name || 'das Geschäft'}`,
  thanks: 'Danke. Ihre Worte sind unterwegs.',
  others: 'Wenn Sie möchten, dass es auch andere hören:',
  missing: 'Bitte wählen Sie zuerst eine Antwort.',
  halfContact:
    'Für eine Rückmeldung brauchen wir eine Adresse und das Häkchen. Oder lassen Sie beides leer.',
  failed:
    'Das konnte gerade nicht gesendet werden. Ihre Worte sind noch da: bitte versuchen Sie es noch einmal.',
} satisfies Messages;

import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in German. */
export const de: FormWords = {
  language: 'de',
  title: (businessName) =>
    businessName === '' ? 'Sagen Sie uns, wie es war' : `Sagen Sie ${businessName}, wie es war`,
  questions: {
    csat: 'Wie war es?',
    nps: 'Würden Sie uns Freunden empfehlen?',
    ces: 'Wir haben es Ihnen leicht gemacht. Stimmen Sie zu?',
    rating: 'Wie bewerten Sie es?',
    choice: 'Was davon?',
    choices: 'Was davon?',
    comment: 'Was könnten wir besser machen? (wenn Sie mögen)',
    photo: 'Ein Foto, wenn es hilft',
    consent: 'Ich bin einverstanden.',
    contact: 'E-Mail oder Telefon, wenn Sie eine Antwort möchten',
  },
  ends: {
    csat: ['Schlecht', 'Wunderbar'],
    nps: ['Gar nicht', 'Auf jeden Fall'],
    ces: ['Gar nicht', 'Völlig'],
    rating: ['Schlecht', 'Wunderbar'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} von ${most}`, end),
  mayContact: 'Sie dürfen mir darüber antworten.',
  send: 'Senden',
  sealedOnArrival: 'Ohne JavaScript gesendet: wird bei der Ankunft versiegelt.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'Danach kann es nur der Inhaber lesen.'
      : `Danach kann es nur ${businessName} lesen.`,
  keyWords: 'Der Schlüssel dafür, in Wörtern:',
  failures: {
    'nothing-said':
      'Noch ist nichts gewählt oder geschrieben. Wählen oder schreiben Sie etwas, dann senden Sie es.',
    unanswered: 'Eine Frage ist noch offen. Wählen Sie dort eine Antwort, dann senden Sie es.',
    'no-consent':
      'Sie haben einen Kontakt angegeben, ohne das Häkchen darunter zu setzen. Setzen Sie es, oder leeren Sie das Feld, dann senden Sie es.',
    'too-long': 'Das ist länger, als hineinpasst. Kürzen Sie es etwas, dann senden Sie es.',
    'out-of-range':
      'Eine Antwort steht nicht zur Wahl. Wählen Sie noch einmal, dann senden Sie es.',
    'wrong-type': 'Eine Antwort steht nicht zur Wahl. Wählen Sie noch einmal, dann senden Sie es.',
  },
  troubles: {
    'no-form': {
      title: 'Hier ist kein Formular',
      text: 'Die Adresse ist vielleicht abgeschnitten, oder das Formular ist umgezogen. Nichts wurde gesendet.',
    },
    'form-too-large': {
      title: 'Das ist länger, als hineinpasst',
      text: 'Nichts wurde aufgehoben. Gehen Sie zurück, kürzen Sie es etwas und senden Sie es noch einmal.',
    },
    'form-damaged': {
      title: 'Das ist nicht ganz angekommen',
      text: 'Nichts wurde aufgehoben. Gehen Sie zurück und senden Sie es noch einmal.',
    },
    'form-not-kept': {
      title: 'Das war gerade nicht aufzuheben',
      text: 'Nichts wurde aufgehoben. Gehen Sie nach einer Weile zurück und senden Sie es noch einmal.',
    },
    'form-not-now': {
      title: 'Gerade kommt viel an',
      text: 'Nichts wurde aufgehoben. Gehen Sie in einer Minute zurück und senden Sie es noch einmal.',
    },
    'form-not-from-here': {
      title: 'Das kam von einer anderen Site',
      text: 'Nichts wurde aufgehoben. Öffnen Sie das Formular selbst, um es zu senden.',
    },
  },
  thanks: 'Danke. Wir haben Sie gehört.',
  elsewhere: 'Wenn Sie möchten, dass es auch andere hören:',
};

import type { Messages } from '../messages.ts';
import { counted } from '../plural.ts';

const REVIEW = { one: 'Bewertung', other: 'Bewertungen' };

/** Counterbell eine Seite beibringen: in der Seitenleiste, über der Seite, in den Einstellungen. */
export const teaching: Messages['teaching'] = {
  begin: 'Diese Seite beibringen',
  beginHint: 'Fehlt etwas oder stimmt nicht? Zeigen Sie Counterbell einmal, wo was steht.',
  title: 'Zeigen Sie mir eine Bewertung',
  onPage:
    'Klicken Sie auf der Seite an, wonach die Leiste fragt. Auf der Seite wird dabei nichts ausgelöst. Mit der Tastatur: F6 führt zur Seite, Pfeiltasten und Eingabe wählen.',
  nowAsked: (ask) => `Jetzt: ${ask}`,
  cancel: 'Abbrechen',
  again: 'Von vorn',
  preview: (n) => `Ich würde hier ${counted(n, REVIEW)} lesen`,
  previewNone: 'Daraus konnte ich keine Bewertung lesen',
  previewNoneHint:
    'Beginnen Sie von vorn, mit einem Teil einer Bewertung, die Worte und ein Datum hat.',
  compare: (n) =>
    n === 1
      ? 'Nur eine: Zeigt die Seite mehr, beginnen Sie von vorn mit einem größeren oder kleineren Teil. Zeigt sie eine, vergleichen Sie und behalten Sie es.'
      : 'Auf der Seite ist es eingerahmt. Vergleichen Sie die ersten; wenn sie stimmen, behalten Sie es.',
  rest: (n) => `und ${n} weitere`,
  lacking: (fields) => `Bei den meisten nicht gefunden: ${fields}.`,
  fields: { author: 'Name', rating: 'Sterne', date: 'Datum', text: 'Text', title: 'Titel' },
  keep: 'Behalten',
  keeping: 'Wird behalten …',
  kept: (site) =>
    `Behalten. Von nun an liest Counterbell ${site} so. Sie finden es in den Einstellungen.`,
  done: 'Fertig',
  troubles: {
    'no-line':
      'Counterbell darf auf dieser Seite nichts tun. Drücken Sie seinen Knopf in der Werkzeugleiste und versuchen Sie es erneut.',
    'not-taught':
      'Daraus ließ sich nicht lernen, wie die Seite zu lesen ist. Beginnen Sie mit einer anderen Bewertung.',
    cut: 'Die Seite wurde verlassen oder neu geladen, darum endete es. Beginnen Sie einfach von vorn.',
  },
  page: {
    label: 'Counterbell: diese Seite beibringen',
    steps: {
      card: {
        ask: 'Klicken Sie eine Bewertung an',
        hint: 'Zeigen Sie auf die Worte irgendeiner Bewertung dieser Seite.',
      },
      rating: {
        ask: 'Klicken Sie ihre Sterne an',
        hint: 'Oder die Zahl oder das Bild, das die Note zeigt.',
      },
      date: { ask: 'Klicken Sie ihr Datum an', hint: 'Etwa „vor 3 Wochen“ oder „12. Mai“.' },
      author: {
        ask: 'Klicken Sie an, wer sie schrieb',
        hint: 'Nur den Namen, so klein wie möglich.',
      },
      text: {
        ask: 'Klicken Sie ihren Text an, wenn Sie mögen',
        hint: 'Sonst nimmt Counterbell den längsten Teil.',
      },
      title: {
        ask: 'Klicken Sie ihren Titel an, falls sie einen hat',
        hint: 'Die Überschrift über dem Text.',
      },
    },
    refused: {
      card: 'Das ist keine einzelne Bewertung. Zeigen Sie auf die Worte einer Bewertung.',
      rating:
        'Dort ist keine Note zu lesen. Klicken Sie die Sterne oder die Zahl an, oder „Hat sie nicht“.',
      date: 'Dort ist kein Datum zu lesen. Klicken Sie etwas anderes an, oder „Hat sie nicht“.',
      author: 'Dort ist kein Name zu lesen. Klicken Sie nur den Namen an, oder „Hat sie nicht“.',
      text: 'Dort sind keine Worte zu lesen. Klicken Sie etwas anderes an.',
      title: 'Dort ist kein Titel zu lesen. Klicken Sie etwas anderes an, oder „Hat sie nicht“.',
    },
    fields: { author: 'Name', rating: 'Sterne', date: 'Datum', text: 'Text', title: 'Titel' },
    progress: '({at} von {all})',
    shown: 'Bewertungen, die gelesen würden, hier eingerahmt: {n}',
    shownHint: 'Behalten oder von vorn beginnen können Sie in der Seitenleiste.',
    alike: '{n} Bewertungen wie diese',
    alone: 'Nur diese eine: Versuchen Sie es größer oder kleiner.',
    keys: 'Pfeiltasten bewegen, Eingabe nimmt, Escape bricht ab.',
    back: 'Zurück',
    skip: 'Hat sie nicht',
    enough: 'Zeigen, was gelesen wird',
    cancel: 'Abbrechen',
    larger: 'Größer',
    smaller: 'Kleiner',
  },
};

/** Weitere Bewertungen einer Seite öffnen. */
export const opening: Messages['opening'] = {
  begin: 'Weitere Bewertungen öffnen',
  hint: 'Drückt das „Mehr“ der Seite und blättert, während Sie zusehen.',
  running: (n) => `Wird geöffnet: bisher ${counted(n, REVIEW)}`,
  watch: 'Sehen Sie der Seite zu. Nur „Mehr“ wird gedrückt. Auch Escape hält es an.',
  stop: 'Anhalten',
  ends: {
    'nothing-new': (n) => `Mehr kam nicht: ${counted(n, REVIEW)} offen.`,
    'no-cards': () => 'Hier sind keine Bewertungen zu öffnen.',
    enough: (n) => `Bei ${counted(n, REVIEW)} angehalten. Speichern Sie sie, dann weiter.`,
    'too-long': (n) =>
      `Nach zwei Minuten angehalten, ${counted(n, REVIEW)} offen. Sie können weitermachen.`,
    stopped: (n) => `Angehalten. ${counted(n, REVIEW)} offen.`,
    elsewhere: () => 'Die Seite ging zu einer anderen Adresse, darum wurde angehalten.',
  },
  page: {
    label: 'Counterbell: weitere Bewertungen öffnen',
    title: 'Weitere Bewertungen werden geöffnet',
    count: 'Bisher {n}. Sehen Sie zu; „Anhalten“ oder Escape geht jederzeit.',
    stop: 'Anhalten',
  },
};

/** Die beigebrachten Seiten, in den Einstellungen. */
export const taughtSites: Messages['taughtSites'] = {
  title: 'Beigebrachte Seiten',
  hint: 'Wie Seiten zu lesen sind, die Counterbell nicht kannte. Geben Sie sie als Datei weiter, oder nehmen Sie eine von anderen auf.',
  none: 'Noch keine. Öffnen Sie eine Seite mit Bewertungen, drücken Sie den Counterbell-Knopf, dann „Diese Seite beibringen“.',
  line: (fields) => `Liest ${fields}`,
  shared: 'aus einer Datei, von Ihnen noch nicht erprobt',
  share: (name) => `Als Datei speichern: ${name}`,
  shareShort: 'Als Datei speichern',
  forget: (name) => `Vergessen: ${name}`,
  forgetShort: 'Vergessen',
  shareAll: 'Alle als eine Datei speichern',
  forgotten: (name) => `${name} ist vergessen. Die Bewertungen bleiben.`,
  take: 'Eine Datei aufnehmen',
  takeHint: 'Eine Datei, die Counterbell gemacht hat, mit der Endung .json.',
  taken: (names) => `Aufgenommen: ${names}. Sehen Sie die Bewertungen beim nächsten Besuch durch.`,
  replaced: (names) => `Anstelle von früher Beigebrachtem: ${names}.`,
  problems: {
    'too-large': 'Diese Datei ist größer, als solche Dateien sind; nichts wurde aufgenommen.',
    'not-json': 'Diese Datei ist beschädigt oder kein JSON; nichts wurde aufgenommen.',
    'not-recipes': 'Das ist keine Datei mit beigebrachten Seiten; nichts wurde aufgenommen.',
    'newer-version':
      'Ein neueres Counterbell hat diese Datei gemacht. Aktualisieren Sie Ihres und versuchen Sie es erneut.',
    'too-many': 'Diese Datei enthält mehr als 100 Seiten; nichts wurde aufgenommen.',
    'bad-recipe': (where) =>
      `Nichts wurde aufgenommen: ${where} ist nicht, was dort stehen darf. Bitten Sie um eine neue Datei.`,
  },
};

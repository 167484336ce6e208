import type { Messages } from '../messages.ts';

const PAPER = { light: 'hellem', dark: 'dunklem' };

/** Words of the survey's builder. */
export const builder: Messages['builder'] = {
  toSurvey: 'Fragen, Aussehen und Zeitpunkt ändern',
  nav: 'Umfrage',
  title: 'Was Besucher gefragt werden',
  lead: 'Wählen Sie Fragen, Aussehen und Zeitpunkt. Auf Ihrer Seite ändert sich erst etwas, wenn Sie veröffentlichen.',
  types: {
    csat: 'Zufriedenheit, 1 bis 5',
    nps: 'Empfehlung, 0 bis 10',
    ces: 'Mühelosigkeit, 1 bis 7',
    rating: 'Note, 1 bis 10',
    choice: 'Eine von mehreren Antworten',
    choices: 'Beliebige von mehreren Antworten',
    comment: 'Kommentar',
    photo: 'Foto',
    consent: 'Einwilligung',
    contact: 'Kontakt',
  },
  questions: 'Fragen',
  businessName: 'Name Ihres Betriebs',
  language: 'Sprache Ihrer Worte',
  languagesHint: (n) =>
    `Alles Übrige sehen Besucher in ihrer eigenen Sprache, einer von ${n}. Wo Sie nichts schreiben, steht ein bewährter Wortlaut.`,
  words: 'Ihre Worte',
  wordsHint: 'Leer steht hier ein bewährter Wortlaut in der Sprache des Besuchers.',
  inLanguage: (language) => `Auf ${language}`,
  addLanguage: 'Sprache hinzufügen',
  required: 'Muss beantwortet werden',
  isRequired: 'muss beantwortet werden',
  isFollowUp: 'Nachfrage',
  isTried: (n) => `${n} Wortlaute`,
  look: 'Gezeichnet als',
  lookNames: { stars: 'Sterne', faces: 'Gesichter', thumbs: 'Daumen' },
  choices: 'Antworten zur Wahl',
  choice: (n) => `Antwort ${n}`,
  addChoice: 'Antwort hinzufügen',
  removeChoice: (n) => `Antwort ${n} entfernen`,
  remove: 'Entfernen',
  when: 'Wann gefragt wird',
  whenAsked: 'Gefragt',
  always: 'Immer',
  after: (question) => `Nach einer Antwort auf: ${question}`,
  from: 'Von',
  to: 'Bis',
  variants: 'Wortlaute zum Ausprobieren',
  variantsHint:
    'Jeder Besucher bekommt einen der Wortlaute. Weiter unten sehen Sie, welche Antworten jeder brachte. Lassen Sie die Worte stehen, solange der Versuch läuft, und probieren Sie andere als neuen Wortlaut.',
  variant: (n) => `Wortlaut ${n}`,
  addVariant: 'Einen weiteren Wortlaut probieren',
  removeVariant: (n) => `Wortlaut ${n} entfernen`,
  earlier: 'Früher fragen',
  later: 'Später fragen',
  addQuestion: 'Frage hinzufügen',
  removeQuestion: 'Frage entfernen',
  looks: 'Aussehen',
  way: 'Wie Besucher hineinkommen',
  ways: {
    bell: 'Eine Glocke in der Ecke',
    tab: 'Eine Lasche am Rand',
    buttons: 'Nur Knöpfe Ihrer Seite',
  },
  corner: 'Seite des Fensters',
  corners: { end: 'Rechts', start: 'Links' },
  cornerHint:
    'Auf Seiten, deren Text von rechts nach links läuft, tauschen die Seiten ihren Platz.',
  scheme: 'Hell oder dunkel',
  schemeOfPage: 'Wie die Seite',
  schemes: { light: 'Hell', dark: 'Dunkel', 'light dark': 'Wie das System des Besuchers' },
  inset: 'Pixel vom Rand',
  ownColour: 'Eine eigene Farbe',
  colour: 'Farbe',
  corrected: (paper, { before, after, colour }) =>
    `Auf ${PAPER[paper]} Grund hätten Worte auf Ihrer Farbe einen Kontrast von ${before}. Die Glocke nimmt stattdessen ${colour} mit ${after}.`,
  uncorrected: (paper, ratio) =>
    `Auf ${PAPER[paper]} Grund haben Worte auf Ihrer Farbe einen Kontrast von ${ratio}. Sie bleibt, wie sie ist.`,
  help: 'Zuerst Hilfe',
  helpHint:
    'Ihre eigenen Fragen und Antworten, durchsucht, während der Besucher tippt. Wer Hilfe findet, muss nicht schreiben.',
  helpEntry: (n) => `Hilfe ${n}`,
  helpQuestion: 'Frage',
  helpAnswer: 'Antwort',
  addHelp: 'Frage und Antwort hinzufügen',
  links: 'Öffentliche Bewertungslinks',
  linksHint:
    'Für alle, die geantwortet haben, was auch immer. Sie lassen sich an keine Bewertung knüpfen.',
  link: (n) => `Bewertungslink ${n}`,
  linkLabel: 'Worte des Links',
  linkUrl: 'Adresse',
  addLink: 'Link hinzufügen',
  preview: 'Vorschau',
  previewHint: 'Das ist die echte Glocke. Was Sie hier antworten, geht nirgendwohin.',
  previewButton: 'Sagen Sie uns, wie es war',
  shown: 'Was gezeigt wird',
  shownNames: {
    open: 'Fragen',
    closed: 'Eingang',
    inline: 'In einer Seite',
    page: 'Ganze Seite',
    kiosk: 'Auf dem Tresen',
  },
  device: 'Gerät',
  deviceNames: { phone: 'Telefon', desktop: 'Rechner' },
};

/** Words of the survey's lint and of publishing. */
export const lint: Messages['lint'] = {
  title: 'Prüfen und veröffentlichen',
  question: (n) => `Frage ${n}`,
  nothing:
    'Nichts im Weg: keine lenkende und keine doppelte Frage, und allen wird dasselbe angeboten.',
  findings: {
    'gating-follow-up': (heard) =>
      `„${heard}“ bittet um eine öffentliche Bewertung, doch nur manche sehen diese Nachfrage. Um Bewertungen müssen alle gleich gebeten werden; nehmen Sie dafür die Bewertungslinks.`,
    'gating-words': (heard) =>
      `„${heard}“ bittet nur Zufriedene um eine öffentliche Bewertung. Das verbieten das Gesetz (16 CFR 465) und die Bewertungsseiten; bitten Sie alle mit denselben Worten.`,
    'gating-instead': (heard) =>
      `„${heard}“ lenkt Unzufriedene von öffentlichen Bewertungen ab. Das verbieten das Gesetz (16 CFR 465) und die Bewertungsseiten.`,
    'gating-reward': (heard) =>
      `„${heard}“ verspricht etwas für eine öffentliche Bewertung. Das verbieten die Bewertungsseiten und, wo es an einer guten hängt, auch das Gesetz.`,
    leading: (heard) =>
      `„${heard}“ lenkt zu einer Antwort. Fragen Sie so, dass beide Antworten offen sind; sonst sagt die Zahl mehr über die Frage.`,
    'one-sided-choices': (heard) =>
      `Die Antworten (${heard}) zeigen alle in eine Richtung. Geben Sie auch der anderen Hälfte eine.`,
    double: (heard) =>
      `„${heard}“ fragt zweierlei auf einmal. Wer über beides verschieden denkt, kann nicht antworten; stellen Sie zwei Fragen.`,
    'contact-demanded': () =>
      'Ein Kontakt darf nicht verlangt werden: Wer nicht erreicht werden möchte, würde gar nicht antworten.',
  },
  waive: 'Ich habe das gelesen und frage trotzdem so',
  todos: {
    'few-choices': 'Hier braucht es mindestens zwei Antworten mit Worten.',
    'not-an-address': 'Die Adresse muss mit https:// beginnen.',
    'half-help': 'Hier braucht es eine Frage und eine Antwort.',
    'too-long':
      'Etwas ist zu lang: In eine Frage passen bis zu 300 Zeichen, in eine Antwort 2.000.',
    'no-rule':
      'Eine Regel, wann gefragt wird, lässt sich nicht lesen. Sehen Sie ihre Felder durch.',
  },
  kept: 'Jede Änderung wird hier sofort behalten, veröffentlicht oder nicht.',
  notKept:
    'Die letzte Änderung ließ sich nicht speichern. Schaffen Sie Platz auf der Festplatte und ändern Sie noch einmal etwas.',
  publish: 'Veröffentlichen',
  stopped: 'Sehen Sie zuerst nach den Punkten oben.',
  states: {
    never: 'Von hier noch nicht veröffentlicht.',
    changed: 'Seit der Veröffentlichung geändert.',
    same: 'Veröffentlicht, wie es hier steht.',
  },
  download: 'survey.json speichern',
};

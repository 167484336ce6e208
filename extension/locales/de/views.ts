import { counted, type Forms } from '../plural.ts';
import type { Messages } from '../messages.ts';

const PIECES: Forms = { one: 'Rückmeldung', other: 'Rückmeldungen' };

/** Words on what everything is narrowed to. */
export const narrow: Messages['narrow'] = {
  more: 'Weiter eingrenzen',
  only: 'Nur:',
  remove: (what) => `${what}: wegnehmen`,
  clear: 'Alles zeigen',
  place: 'Ort',
  allPlaces: 'Alle Orte',
  touchpoint: 'Kontaktpunkt',
  anyTouchpoint: 'Jeder Kontaktpunkt',
  tag: 'Schlagwort',
  anyTag: 'Jedes Schlagwort',
  from: 'Von',
  to: 'Bis',
  between: 'Diese Tage ansehen',
  words: (text) => `„${text}“`,
  people: 'je Person das Neueste',
  counting: (done) => `Es wird gezählt: bisher ${done} gelesen.`,
  stop: 'Anhalten',
  stopped: (done) => `Angehalten. Die Zahlen beruhen auf den neuesten ${done}, die gelesen wurden.`,
  again: 'Alle zählen',
};

/** Words on every chart. */
export const chart: Messages['chart'] = {
  tools: (title) => `${title}: mitnehmen`,
  table: 'Tabelle',
  tableOf: (title) => `${title}: als Tabelle`,
  picture: 'Bild (PNG)',
  pictureOf: (title) => `${title}: als Bild speichern`,
  csv: 'Tabelle (CSV)',
  csvOf: (title) => `${title}: als Tabelle speichern`,
  failed: 'Der Browser konnte das Bild nicht zeichnen. Speichern Sie stattdessen die Tabelle.',
  keys: 'Die Pfeiltasten gehen von Punkt zu Punkt.',
};

/** Words of the trend. */
export const trendPanel: Messages['trendPanel'] = {
  nav: 'Verlauf',
  title: (metric) => `${metric} im Verlauf`,
  metric: 'Wert',
  span: 'Je',
  spans: { day: 'Tag', week: 'Woche', month: 'Monat' },
  hint: 'Die Linie ist der Wert, die Fläche, wo er höchstwahrscheinlich liegt (95 %), die Balken, wie viele geantwortet haben. Blasse Abschnitte beruhen auf zu wenigen.',
  before: 'Gestrichelt: die gleiche Zeit davor.',
  ahead: (value, low, high) =>
    `Offener Punkt: als Nächstes wohl ${value} (${low} bis ${high}). Gezeigt, weil diese Vorschau bisher weniger danebenlag als „wie zuletzt“.`,
  point: (span, value, interval, n) => `${span}: ${value} (${interval}), ${n}`,
  none: (span) => `${span}: niemand hat geantwortet`,
  aheadPoint: (value, low, high) => `Als Nächstes wohl: ${value}, ${low} bis ${high}`,
  columns: {
    span: 'Zeit',
    value: 'Wert',
    low: 'Mindestens',
    high: 'Höchstens',
    n: 'Antworten',
    before: 'Zeit davor',
  },
  cut: (n) => `Gezeichnet sind die letzten ${n} Abschnitte.`,
  noMetric: {
    title: 'Darauf hat in dieser Zeit niemand geantwortet',
    text: 'Wählen Sie einen anderen Wert oder eine längere Zeit.',
    button: 'Die ganze Zeit ansehen',
  },
  empty: {
    title: 'Noch kein Verlauf',
    text: 'Hier steht, wie jeder Wert von Woche zu Woche geht, sobald es Rückmeldungen gibt.',
    button: 'Bewertungen lesen oder einlesen',
  },
};

/** Words of the journey. */
export const journey: Messages['journey'] = {
  nav: 'Weg',
  title: 'Der Weg Ihrer Kunden',
  lead: 'Jeder Schritt, an dem jemand etwas gesagt hat, mit seinem Wert und dem, was dort schmerzt.',
  by: 'Schritte sind',
  dimensions: { touchpoint: 'Kontaktpunkte', stage: 'Phasen' },
  worst: (name) => `Am meisten schmerzt es bei ${name}.`,
  chart: 'Wert je Schritt',
  step: 'Schritt',
  score: 'Wert',
  n: 'Antworten',
  pains: 'Was schmerzt',
  noPains: 'Niemand klagt über etwas Bestimmtes.',
  complain: (theme, bad, all) => `${theme}: ${bad} von ${all} klagen`,
  nobody: 'Noch kein Wert',
  up: (name) => `${name}: einen Schritt früher`,
  down: (name) => `${name}: einen Schritt später`,
  notKept:
    'Die Reihenfolge konnte nicht gespeichert werden. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  elsewhere: 'Ohne Schritt',
  point: (step, value, interval, n) => `${step}: ${value} (${interval}), ${n}`,
  read: (read, all) =>
    `Die Phasen sind aus ${read} von ${all} Rückmeldungen gelesen, über die Zeit verteilt.`,
  empty: {
    title: 'Noch keine Schritte',
    text: 'Wo Rückmeldungen sagen, an welchem Schritt sie gegeben wurden, etwa eine Seite Ihres Auftritts oder eine Spalte „touchpoint“ einer Datei, stehen die Schritte hier der Reihe nach.',
    button: 'Bewertungen lesen oder einlesen',
  },
  noSteps: {
    title: 'Keine Rückmeldung dieser Zeit nennt einen Schritt',
    text: 'Ihre Glocke sagt, auf welcher Seite sie beantwortet wurde; eine Datei kann eine Spalte „touchpoint“ haben.',
    button: 'Die ganze Zeit ansehen',
  },
};

/** Words of one piece of feedback in full. */
export const inFull: Messages['inFull'] = {
  back: 'Zurück zur Liste',
  open: (author) => `${author}: ganz öffnen`,
  gone: {
    title: 'Diese Rückmeldung ist nicht hier',
    text: 'Sie wurde gelöscht, oder die Adresse ist aus einem anderen Browser.',
    button: 'Alle Rückmeldungen',
  },
  words: 'Was das Urteil bewegt hat',
  wordsHint:
    'Unterstrichene Wörter sprechen für Lob, gewellt unterstrichene für Klage; je fetter, desto stärker.',
  praises: 'spricht für Lob',
  complains: 'spricht für Klage',
  noWords: 'Kein Wort hat es deutlich bewegt.',
  unread: 'Nicht beurteilt: keine Worte in einer Sprache, die hier gelesen wird.',
  tones: {
    neg: 'Klingt unzufrieden',
    neu: 'Klingt weder zufrieden noch unzufrieden',
    pos: 'Klingt zufrieden',
  },
  sure: (percent) => `zu ${percent} % sicher`,
  textStars: (stars) => `Die Worte allein klingen nach ${stars} von 5 Sternen.`,
  disagrees: 'Die Worte sagen das Gegenteil der Sterne: Lesen Sie diese selbst.',
  seen: 'Wo sie gesehen wurde',
  source: 'Quelle',
  place: 'Ort',
  touchpoint: 'Kontaktpunkt',
  stage: 'Phase',
  written: 'Geschrieben',
  captured: 'Eingegangen',
  language: 'Sprache',
  consent: 'Darf angesprochen werden',
  yes: 'ja',
  no: 'nein',
  history: 'Frühere Fassungen',
  replaced: (when) => `Bis ${when}`,
  wordless: '(ohne Worte)',
  starsThen: (value, best) => `${value} von ${best}`,
  handling: 'Was Sie damit machen',
  status: 'Stand',
  due: 'Erledigen bis',
  overdue: 'Der Tag ist vorbei.',
  notes: 'Notizen, nur für Sie',
  outcome: 'Wie es ausging',
  outcomes: {
    none: 'Noch nicht abgeschlossen',
    'won-back': 'Zurückgewonnen: Der Kunde ist wieder zufrieden',
    solved: 'Gelöst, seither kein Wort vom Kunden',
    unsolved: 'War nicht zu lösen',
    unreached: 'Der Kunde war nicht zu erreichen',
  },
  save: 'Behalten',
  saved: 'Behalten.',
  notSaved:
    'Das konnte nicht gespeichert werden. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  tags: 'Schlagwörter',
  tagsHint: 'Mit Kommas getrennt, etwa Stammgast, Großkunde',
  reply: 'Ihre Antwort',
  replyHint:
    'Schreiben Sie hier, kopieren Sie, und fügen Sie sie dort ein, wo die Bewertung steht.',
  replyFor: (author) => `Vielen Dank, ${author}. `,
  answered: 'Sie haben geantwortet',
  toReview: 'Die Bewertung öffnen und dort antworten',
  write: 'Dem Kunden schreiben',
  noLink: 'Zu dieser einen gibt es keinen Link.',
};

/** Words of the list. */
export const bigList: Messages['bigList'] = {
  found: (n) => `${n} gefunden.`,
  foundSoFar: (n) => `Bisher ${n}; blättern Sie weiter.`,
  keys: 'Die Pfeiltasten gehen von einer zur nächsten, die Eingabetaste öffnet eine.',
  loading: 'Wird gelesen …',
  capped: (n) => `Zu blättern sind die neuesten ${n}. Wählen Sie für ältere eine kürzere Zeit.`,
  count: (n) => counted(n, PIECES),
};

/** The overview’s four answers. */
export const answers: Messages['answers'] = {
  label: 'In einer Minute',
  how: 'Wie steht es?',
  changing: 'Ändert es sich?',
  why: 'Warum?',
  mend: 'Was zuerst verbessern?',
  courses: {
    up: 'Ja, zum Besseren: mehr, als der Zufall täte.',
    down: 'Ja, zum Schlechteren: mehr, als der Zufall täte.',
    steady: 'Nein: wie in der Zeit davor.',
    unknown: 'Zu wenig aus der Zeit davor, um es zu sagen.',
  },
  score: (metric, value, interval, n) => `${metric} ${value} (${interval}), ${n}.`,
  tooFew: 'Noch zu wenige Antworten, um es zu sagen.',
  noWhy: 'Noch sticht kein Thema heraus.',
  looking: 'Es wird nachgesehen …',
  nothing: 'Nichts, was mehr als Zufall wäre. Lesen Sie, was zuletzt kam.',
  seeTrend: 'Den Verlauf ansehen',
  seeThemes: 'Die Themen ansehen',
  seeDrivers: 'Ansehen, was den Wert bewegt',
  seeList: 'Die Rückmeldungen lesen',
};

/** Words while something long goes on. */
export const looking: Messages['looking'] = {
  progress: (done) => `Bisher ${done} durchgesehen.`,
  stop: 'Anhalten',
  stopped: (done) => `Angehalten nach ${done}.`,
  again: 'Alle durchsehen',
};

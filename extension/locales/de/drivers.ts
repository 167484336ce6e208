import type { Messages } from '../messages.ts';
import { counted, type Forms } from '../plural.ts';

const FROM_ANSWERS: Forms = { one: 'Antwort', other: 'Antworten' };

/** Words of the drivers. */
export const drivers: Messages['drivers'] = {
  nav: 'Ursachen',
  title: 'Was Ihren Wert bewegt',
  mendFirst: (theme) => `Zuerst zu beheben: ${theme}`,
  mendFirstWhy: (theme, by, band) =>
    `Ohne die, die von ${theme} sprechen, wäre der Wert um ${by} höher (${band}).`,
  nothingReal: 'Nichts drückt den Wert mit Sicherheit',
  nothingRealWhy:
    'Jeder Unterschied hier kann Zufall sein. Mehr Antworten würden kleinere Wirkungen zeigen.',
  quickWins: (names) =>
    `Schnell gewonnen: ${names}. Wenige sprechen davon, doch es verdirbt jedes Mal viel: wenige Fälle zu beheben.`,
  score: 'Wert',
  by: 'Nach',
  scores: {
    stars: 'Sterne',
    nps: 'Würden empfehlen (NPS)',
    csat: 'Zufrieden (CSAT)',
    ces: 'Einfach (CES)',
    text: 'Ton der Worte',
  },
  dimensions: {
    theme: 'Thema',
    touchpoint: 'Berührungspunkt oder Produkt',
    source: 'Quelle',
    tag: 'Ihre Schlagworte',
  },
  people: 'Wessen Antworten',
  peopleChoices: { all: 'Jede Antwort', latest: 'Die letzte jeder Person' },
  peopleSay: {
    all: 'Jede Antwort zählt, auch mehrere einer Person.',
    latest:
      'Von jeder Person zählt nur die letzte Antwort. Personen werden an Kontakt oder Namen unterschieden; jede Antwort ohne Namen zählt für sich.',
  },
  basis: (n, written) => `Aus ${counted(n, FROM_ANSWERS, written)}.`,
  sample: (n, of) =>
    `Aus ${counted(n, FROM_ANSWERS)}, gleichmäßig über die Zeit genommen, von ${of} Rückmeldungen.`,
  impact: 'Wirkung auf den Wert',
  impactHint:
    'Der Wert mit allen Antworten, weniger dem Wert ohne die, die davon sprechen. Der Strich zeigt, wo die wahre Wirkung am ehesten liegt (95-%-Band).',
  row: (by, band) => `${by} (${band})`,
  band: (low, high) => `${low} bis ${high}`,
  mentions: (inside, n) => `${inside} von ${n}`,
  chance: 'kann Zufall sein',
  tooFew: (more) => `zu wenige: noch ${more} für ein Urteil`,
  see: (name) => `Alles ansehen, was zu ${name} gehört`,
  nobody: 'nicht benannt',
  matrix: 'Wie oft, und wie viel jedes Mal',
  matrixHint:
    'Weiter rechts: öfter genannt. Weiter unten: Wer davon spricht, wertet niedriger. Gefüllte Zeichen sind wahrscheinlich echt, offene können Zufall sein.',
  often: 'Wie oft',
  effect: 'Jedes Mal',
  matrixPoint: (name, share, effect) => `${name}: in ${share} % der Antworten, jedes Mal ${effect}`,
  corners: { worst: 'zuerst beheben', quick: 'schnell gewonnen' },
  asTable: 'Dasselbe als Tabelle',
  name: 'Name',
  impactColumn: 'Wirkung',
  bandColumn: 'Band',
  effectColumn: 'Jedes Mal',
  shareColumn: 'Wie oft',
  kind: 'Bedeutung',
  kinds: {
    'mend-first': 'zuerst beheben',
    'quick-win': 'schnell gewonnen',
    lowers: 'senkt ihn',
    lifts: 'hebt ihn',
    chance: 'kann Zufall sein',
    'too-few': 'zu wenige',
  },
  none: {
    title: 'Noch nichts zu vergleichen',
    text: 'Hier sehen Sie, was Ihren Wert hebt und was ihn senkt. Dazu braucht es Antworten, die von etwas sprechen, und solche, die es nicht tun.',
  },
  empty: {
    title: 'Noch keine Antworten',
    text: 'Hier sehen Sie, was Ihren Wert bewegt: welche Themen, Orte und Quellen ihn heben, und was zuerst zu beheben ist.',
    button: 'Bewertungen lesen oder importieren',
  },
  forecast: (value, band, percent) =>
    `Nächsten Monat wahrscheinlich ${value} (${band}). Bisher lag dieser Blick voraus um ${percent} % näher als „wie letzten Monat“.`,
};

/** Words of the health score. */
export const health: Messages['health'] = {
  title: 'Gesundheit',
  of: 'von 100',
  hint: 'Eine Zahl für alles: das gewichtete Mittel der Werte unten, jeder auf einer Skala von 0 bis 100. Werte mit zu wenigen Antworten zählen nicht.',
  few: 'Noch hat keiner der Werte genug Antworten.',
  part: 'Wert',
  points: 'Punkte',
  weight: 'Gewicht',
  counts: 'Zählt',
  weightOf: (name) => `Gewicht von ${name}`,
  percent: (value) => `${value} %`,
  reset: 'Gewichte wie zu Beginn',
  adjust: 'Gewichte ändern',
  interval: (low, high) => `${low} bis ${high}, 95-%-Intervall`,
  before: (by, isUp) => `${isUp ? '▲' : '▼'} ${by}, wahrscheinlich echt`,
  asBefore: 'wie zuvor',
  notKept:
    'Das ließ sich nicht speichern. Schaffen Sie Platz auf der Festplatte und versuchen Sie es erneut.',
};

/** Words of the owner's targets. */
export const targets: Messages['targets'] = {
  title: 'Ihre Ziele',
  none: 'Noch kein Ziel. Setzen Sie eines und sehen Sie, wie weit Sie sind.',
  score: 'Wert',
  value: 'Ziel',
  by: 'Bis',
  add: 'Ziel setzen',
  wrongValue: (least, most) =>
    `Ein Ziel liegt zwischen ${least} und ${most}. Nichts wurde gespeichert.`,
  wrongDay: 'Der Tag liegt in der Vergangenheit. Nichts wurde gespeichert.',
  remove: (name) => `Ziel für ${name} entfernen`,
  line: (name, value, day) => `${name}: ${value} bis ${day}`,
  standings: {
    reached: 'Erreicht, und nicht durch Zufall.',
    maybe: 'Dort, doch es kann Zufall sein.',
    'on-the-way': 'Auf dem Weg.',
    behind: 'Hinter der Zeit.',
    missed: 'Bis zum Tag nicht erreicht.',
    'too-few': 'Zu wenige Antworten für ein Urteil.',
  },
  now: (value) => `Jetzt ${value}.`,
  daysLeft: (days) => `Noch ${counted(days, { one: 'Tag', other: 'Tage' })}.`,
  progress: (percent) => `${percent} % des Weges`,
};

/** Words of the measures. */
export const measures: Messages['measures'] = {
  title: 'Bewertungen, Antworten und Klagen',
  names: {
    'review-velocity': {
      title: 'Bewertungen im Monat',
      explained: 'Wie viele Bewertungen eintreffen, auf dreißig Tage.',
    },
    'response-time': {
      title: 'Zeit bis zu Ihrer Antwort',
      explained:
        'Die Hälfte Ihrer Antworten kam früher. Nur Bewertungen, deren Zeiten auf den Tag bekannt sind.',
    },
    'advocacy-rate': {
      title: 'Geantwortet, dann bewertet',
      explained:
        'Wie viele derer, die Ihrer Glocke mit Namen oder Kontakt geantwortet haben, auch unter demselben Namen eine Bewertung schrieben. Wer unter anderem Namen bewertet, fehlt.',
    },
    'complaint-share': {
      title: 'Klagen',
      explained: 'Wie viel von allem, was zu Themen gesagt wird, Klage ist.',
    },
  },
  hours: (value) => `${value} Stunden`,
  days: (value) => `${value} Tage`,
  interval: (low, high) => `${low} bis ${high}`,
  none: 'noch nichts zu messen',
  tooFew: (more) => `zu wenige: noch etwa ${more}`,
  from: (n) => `aus ${n}`,
  before: (by, isUp) => `${isUp ? '▲' : '▼'} ${by}, wahrscheinlich echt`,
  asBefore: 'wie zuvor',
  noEarlier: 'nichts davor',
  what: 'Was',
  value: 'Wert',
  interval95: '95-%-Intervall, und aus wie vielen',
  change: 'Änderung',
  byTheme: 'Anteil an allen Klagen, nach Thema',
};

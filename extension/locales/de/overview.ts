import type { Messages } from '../messages.ts';
import { counted, type Forms } from '../plural.ts';

const REVIEWS: Forms = { one: 'Bewertung', other: 'Bewertungen' };
const ANSWERS: Forms = { one: 'Antwort', other: 'Antworten' };
const TEXTS: Forms = { one: 'Text', other: 'Texte' };
const MENTIONS: Forms = { one: 'Erwähnung', other: 'Erwähnungen' };

/** How the metrics are spoken of. */
export const metrics: Messages['metrics'] = {
  'average-rating': {
    title: 'Bewertung',
    explained: 'Mittel der Sterne, 1 bis 5.',
    of: REVIEWS,
  },
  nps: {
    title: 'NPS',
    explained:
      'Net Promoter Score: Anteil derer, die Sie empfehlen würden (9 oder 10), weniger dem Anteil derer, die es nicht würden (0 bis 6), in Punkten von −100 bis 100.',
    of: ANSWERS,
    few: { count: 'promoters', words: 'würden empfehlen' },
  },
  csat: {
    title: 'Zufrieden',
    explained: 'CSAT: Anteil der Antworten 4 oder 5 von 5.',
    of: ANSWERS,
    few: { count: 'satisfied', words: 'zufrieden' },
  },
  ces: {
    title: 'Einfach',
    explained:
      'CES (Aufwand der Kunden): Mittel der Antworten auf „Wie einfach war es?“, 1 bis 7; 7 ist am einfachsten.',
    of: ANSWERS,
    few: { count: 'easy', words: 'fanden es einfach' },
  },
  'sentiment-index': {
    title: 'Ton',
    explained:
      'Stimmung: Anteil der Texte, die zufrieden klingen, weniger dem Anteil der unzufriedenen, in Punkten von −100 bis 100.',
    of: TEXTS,
  },
  'bayesian-rating': {
    title: 'Bewertung, bei wenigen vorsichtig',
    explained: 'Bayes-Mittel: bei wenigen Bewertungen zur Mitte gezogen.',
    of: REVIEWS,
  },
  'response-rate': {
    title: 'Von Ihnen beantwortet',
    explained: 'Anteil der Bewertungen mit Ihrer Antwort.',
    of: REVIEWS,
  },
};

/** Words on a score. */
export const score: Messages['score'] = {
  ofFive: 'von 5',
  ofSeven: 'von 7',
  percent: '%',
  interval: (low, high, unit) => `${low} bis ${high}${unit === '' ? '' : ` ${unit}`}`,
  from: (n, of) => `aus ${counted(n, of)}`,
  fewer: (more, of) => `noch etwa ${counted(more, of)} bis zu einem Wert`,
  share: (part, n) => `${part} von ${n}`,
  none: 'noch keine',
  tooFew: 'zu wenige',
  asBefore: 'wie zuvor',
  noEarlier: 'nichts Früheres',
  change: (by, isUp) => `${isUp ? '▲' : '▼'} ${by}, wohl echt`,
  chance: (by, p) => `Der Unterschied von ${by} zur Zeit davor kann gut Zufall sein (p = ${p}).`,
  real: (by, p) =>
    `Ein Unterschied von ${by} zur Zeit davor ist kaum durch Zufall allein zu erklären (p = ${p}).`,
  noEarlierHint: 'Aus der Zeit davor ist zu wenig da, um zu vergleichen.',
  open: (title) => `${title}: ansehen, worauf es beruht`,
  explainInterval: 'Im Band liegt der wahre Wert am ehesten (95-%-Intervall).',
};

/** Words of the overview. */
export const overview: Messages['overview'] = {
  mood: {
    good: {
      up: 'Gut, und es wird besser.',
      down: 'Gut, aber es lässt nach.',
      steady: 'Gut, und beständig.',
      unknown: 'Gut.',
    },
    middling: {
      up: 'Mittel, und es wird besser.',
      down: 'Mittel, und es lässt nach.',
      steady: 'Mittel, und beständig.',
      unknown: 'Mittel.',
    },
    poor: {
      up: 'Nicht gut, aber es wird besser.',
      down: 'Nicht gut, und es wird schlechter.',
      steady: 'Nicht gut, und es bewegt sich nicht.',
      unknown: 'Nicht gut.',
    },
  },
  tooFew: (n) =>
    `${counted(n, { one: 'Stimme', other: 'Stimmen' })} in dieser Zeit: zu wenige für ein Urteil.`,
  mendFirst: (theme) => `Zuerst zu verbessern: ${theme}.`,
  mostComplained: (theme, bad, all) =>
    `${theme}: ${bad} von ${counted(all, MENTIONS)} sind Klagen.`,
  mostPraised: (theme, good, all) =>
    `Am meisten gelobt: ${theme}, ${good} von ${counted(all, MENTIONS)}.`,
  noThemes: 'Kein Thema sticht hervor.',
  scores: 'Werte',
  more: 'Weitere Werte',
  trend: 'Sterne im Lauf der Zeit',
  trendHint: 'Die Linie ist das Mittel der Sterne, die Balken sind die Zahl der Bewertungen.',
  trendEmpty: 'Keine Sterne in dieser Zeit.',
  trendTable: 'Dasselbe als Tabelle',
  trendPoint: (span, mean, n) => `${span}: ${mean} Sterne aus ${counted(n, REVIEWS)}`,
  span: 'Zeit',
  mean: 'Sterne im Mittel',
  ratings: 'Bewertungen',
  latest: 'Zuletzt gehört',
  allFeedback: 'Alle Stimmen',
  empty: {
    title: 'Noch nichts gehört',
    text: 'Hier sehen Sie, wie Ihre Kunden Sie bewerten, was sie loben und was zuerst zu verbessern ist. Öffnen Sie eine Seite mit Ihren Bewertungen und drücken Sie den Counterbell-Knopf in der Leiste, oder lesen Sie eine Datei ein.',
    button: 'Counterbell einrichten',
    sources: 'Datei einlesen',
  },
  emptyPeriod: {
    title: 'Nichts in dieser Zeit',
    text: 'Aus anderen Zeiten ist etwas da.',
    button: 'Alles ansehen',
  },
};

/** Words above every panel. */
export const frame: Messages['frame'] = {
  sections: 'Bereiche',
  skip: 'Zum Inhalt',
  period: 'Zeit',
  days: (days) => (days === 365 ? 'Letzte 12 Monate' : `Letzte ${days} Tage`),
  all: 'Gesamte Zeit',
  between: (from, to) => `${from} bis ${to}`,
  source: 'Quelle',
  allSources: 'Alle Quellen',
  search: 'Suchen, was gesagt wurde',
  panels: {
    overview: 'Übersicht',
    feedback: 'Stimmen',
    themes: 'Themen',
    sources: 'Quellen',
    settings: 'Einstellungen',
  },
  reading: 'Wird gelesen…',
  damaged:
    'Die Datei, nach der Texte beurteilt werden, ist beschädigt. Ihre Stimmen sind da, neue Texte bleiben unbeurteilt. Installieren Sie Counterbell neu und laden Sie dann diese Seite neu.',
  trouble:
    'Die gespeicherten Stimmen waren nicht zu lesen. Nichts wurde geändert. Laden Sie diese Seite neu.',
  storeFailures: {
    'newer-database':
      'Eine neuere Version von Counterbell hat hier geschrieben. Aktualisieren Sie die Erweiterung; Ihre Daten sind unberührt.',
    blocked:
      'Eine andere Seite von Counterbell hält die Daten fest. Schließen Sie deren Tabs und laden Sie diese Seite neu.',
    unavailable:
      'Der Browser gibt hier keinen Speicher (privates Fenster, oder Speicher abgeschaltet). Öffnen Sie Counterbell in einem gewöhnlichen Fenster.',
  },
  writeFailures: {
    'quota-full':
      'Auf dieser Platte ist kein Platz mehr. Nichts davon wurde gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.',
    unavailable:
      'Der Browser konnte nicht schreiben. Nichts davon wurde gespeichert; laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  },
};

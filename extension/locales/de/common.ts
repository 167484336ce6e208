import type { Messages } from '../messages.ts';
import { counted } from '../plural.ts';

/** Words that several places use. */
export const common: Messages['common'] = {
  brand: 'Counterbell',
  new: 'neu',
  starsOf: (stars) => `${stars} von 5 Sternen`,
  histogramRow: (stars, count) =>
    `${counted(stars, { one: 'Stern', other: 'Sterne' })}: ${counted(count, { one: 'Bewertung', other: 'Bewertungen' })}`,
  polarity: { neg: 'beklagt', neu: 'erwähnt', pos: 'gelobt' },
  polaritySign: { neg: '−', neu: '±', pos: '+' },
  copy: 'Kopieren',
  copied: 'Kopiert.',
  refused:
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  orDrop: 'Oder hier ablegen.',
  busy: 'Einen Moment…',
  toDashboard: 'Zur Übersicht',
};

/** What themes are called. */
export const themes: Messages['themes'] = {
  product: 'Produkt',
  service: 'Personal',
  speed: 'Wartezeit',
  price: 'Preis',
  ambience: 'Ambiente',
  cleanliness: 'Sauberkeit',
  location: 'Lage',
  availability: 'Verfügbarkeit',
  communication: 'Verständigung',
  booking: 'Buchung',
  billing: 'Abrechnung',
  expertise: 'Fachkenntnis',
  website: 'Website',
  safety: 'Sicherheit',
  choice: 'Auswahl',
};

/** What sources are called. */
export const sourceNames: Messages['sourceNames'] = {
  widget: 'Ihre Website',
  csv: 'Tabelle',
  json: 'JSON-Datei',
  'google-takeout': 'Google Takeout',
  'google-maps': 'Google Maps',
  trustpilot: 'Trustpilot',
  yelp: 'Yelp',
  tripadvisor: 'Tripadvisor',
  amazon: 'Amazon',
  etsy: 'Etsy',
  g2: 'G2',
};

/** Words on one piece of feedback. */
export const item: Messages['item'] = {
  visitor: 'Besucher',
  nameless: 'Ohne Namen',
  cut: '(auf der Seite gekürzt)',
  answered: 'Sie haben geantwortet',
  openPage: 'Auf der Seite ansehen',
  undated: (seen) => `ohne Datum, gesehen ${seen}`,
  contact: (contact) => `Kontakt: ${contact}`,
  markDone: 'Als erledigt merken',
  reopen: 'Wieder öffnen',
  done: 'erledigt',
};

const ANSWERS: Readonly<Record<string, (given: string) => string>> = {
  nps: (given) => `Würde empfehlen: ${given} von 10`,
  csat: (given) => `Zufrieden: ${given} von 5`,
  ces: (given) => `Einfach: ${given} von 7`,
};

/**
 * An answer in words.
 *
 * @param question - The question's id.
 * @param given - The answer as text.
 * @returns Question and answer.
 */
export function answer(question: string, given: string): string {
  return ANSWERS[question]?.(given) ?? `${question}: ${given}`;
}

/** Words of the survey form. */
export const survey: Messages['survey'] = {
  question: 'Was soll gefragt werden?',
  questions: {
    csat: 'Wie zufrieden waren Sie? (1 bis 5, gut nach jedem Besuch)',
    nps: 'Würden Sie uns empfehlen? (0 bis 10, gut einige Male im Jahr)',
    ces: 'Wie einfach war es? (1 bis 7, gut nach Bestellung oder Buchung)',
  },
  also: 'Und außerdem',
  comment: 'Platz für einen Kommentar',
  contact: 'Ein Kontakt, wenn jemand ihn angeben möchte',
  publish: 'Fragen veröffentlichen',
  published:
    'Veröffentlicht. Besucher werden ab jetzt so gefragt; der Code auf Ihrer Seite bleibt gleich.',
};

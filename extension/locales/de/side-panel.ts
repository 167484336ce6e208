import type { Messages } from '../messages.ts';
import { counted } from '../plural.ts';

const REVIEW = { one: 'Bewertung', other: 'Bewertungen' };
const PART = { one: 'Teil', other: 'Teile' };

/** Words beside a page of reviews. */
export const sidePanel: Messages['sidePanel'] = {
  on: (site) => `auf ${site}`,
  found: (all, fresh) => `${counted(all, REVIEW)} hier, ${newsOf(all, fresh)}`,
  save: (fresh) => (fresh === 1 ? 'Speichern' : `Die ${fresh} speichern`),
  saveChanges: 'Änderungen speichern',
  upToDate: 'Nichts zu speichern: Sie haben alles.',
  saving: 'Wird gespeichert…',
  saved: (added, known) =>
    known === 0 ? `${added} gespeichert.` : `${added} gespeichert; ${known} waren schon bekannt.`,
  updated: (updated) =>
    `${counted(updated, { one: 'bekannte wurde', other: 'bekannte wurden' })} aufgefrischt.`,
  noted: (n) =>
    `Vermerkt, dass ${n === 1 ? '1 Bewertung' : `${n} Bewertungen`} nicht mehr auf dieser Seite ${n === 1 ? 'steht' : 'stehen'}.`,
  unfold: (letters) => `Ganz zeigen (${letters} Zeichen)`,
  fold: 'Weniger zeigen',
  changes: {
    line: (edited, vanished, others) =>
      [
        edited > 0 &&
          `${edited} ${edited === 1 ? 'wurde seit dem Speichern von ihrem Verfasser' : 'wurden seit dem Speichern von ihren Verfassern'} geändert.`,
        vanished > 0 &&
          `${vanished} gespeicherte ${vanished === 1 ? 'steht' : 'stehen'} nicht mehr auf dieser Seite.`,
        others > 0 &&
          `${counted(others, { one: 'bekannte hat', other: 'bekannte haben' })} Neues, etwa eine Antwort oder den ganzen Text.`,
      ]
        .filter((part) => part !== false)
        .join(' '),
    edited: 'Seit dem Speichern geändert',
    vanished: 'Nicht mehr auf dieser Seite',
    vanishedHint:
      'Soweit Counterbell es sieht: Vielleicht wurden sie gelöscht, vom Verfasser oder von der Website. Sie behalten sie.',
  },
  says: 'Was diese Seite sagt',
  praised: (names) => `Gelobt: ${names}.`,
  complained: (names) => `Beklagt: ${names}.`,
  newOnes: 'Neu',
  more: (rest) => `und ${rest} weitere`,
  facts: {
    edited: 'vom Kunden geändert',
    editedOn: (day: string): string => `vom Kunden geändert am ${day}`,
    photos: (n: number, words: string): string => (n === 1 ? '1 Foto' : `${words} Fotos`),
    translated: 'von der Seite übersetzt',
    original: 'Was sie selbst geschrieben haben',
    earlier: (n: number): string =>
      n === 1 ? 'Was vorher da stand' : `Was vorher da stand, ${n}-mal`,
  },
  business: {
    rating: (value: string, best: string): string => `${value} von ${best} auf der Seite`,
    reviews: (n: number, words: string): string =>
      n === 1 ? '1 Bewertung dort' : `${words} Bewertungen dort`,
    id: (id: string): string => `Nummer auf der Seite: ${id}`,
  },
  reading: 'Die Seite wird gelesen…',
  unread: {
    title: 'Diese Seite ist noch nicht gelesen',
    text: 'Drücken Sie den Counterbell-Knopf in der Leiste, um sie zu lesen. Damit erlauben Sie es auch, nur für diese Seite.',
    allowed: 'Counterbell darf diese Seite lesen: Es tut das, wenn Sie den Knopf drücken.',
    button: 'Seite lesen',
  },
  readAgain: 'Noch einmal lesen',
  nothing: {
    title: 'Keine Bewertungen gefunden',
    text: 'Wenn Sie hier Bewertungen sehen, rollen Sie zu ihnen und lesen Sie dann noch einmal.',
    known: (site) =>
      `Counterbell kennt ${site}, findet auf dieser Seite aber keine Bewertungen. Wenn Sie welche sehen, rollen Sie zu ihnen und lesen Sie noch einmal. Hilft das nicht, hat sich ${site} wohl geändert: Bringen Sie die Seite einmal bei.`,
  },
  drifted:
    'Diese Website zeigt Bewertungen anders als bisher. Unten steht, was zu lesen war: Vergleichen Sie es mit der Seite, bevor Sie speichern. Stimmt etwas nicht, hilft „Diese Seite beibringen“.',
  notes: {
    'broken-json-ld': (n) =>
      `${counted(n, PART)} der eigenen Daten der Seite ${n === 1 ? 'ist' : 'sind'} beschädigt und weggelassen. Was zu lesen war, steht hier.`,
    'empty-cards': (n) =>
      `${counted(n, { one: 'Bewertung ist', other: 'Bewertungen sind' })} noch nicht geladen: Rollen Sie hin und lesen Sie noch einmal.`,
    doubles: (n) => `${counted(n, REVIEW)} doppelt gezeigt, einmal genommen.`,
    'cut-texts': (n) =>
      `${counted(n, { one: 'Text ist', other: 'Texte sind' })} auf dieser Seite gekürzt. Klappen Sie sie dort auf („Mehr“) und lesen Sie noch einmal.`,
    'unread-dates': (n) =>
      `${counted(n, { one: 'Bewertung hat', other: 'Bewertungen haben' })} kein lesbares Datum: Es zählt der Tag des Lesens.`,
    'left-out': (n) => `${counted(n, REVIEW)} mehr, als auf einmal gelesen werden, weggelassen.`,
    'read-in-part': (n) =>
      `${counted(n, PART)} der eigenen Daten der Seite ${n === 1 ? 'ist' : 'sind'} zu lang, um ganz gelesen zu werden: Angesehen wurde nur, was darin über Bewertungen steht, und davon kann etwas fehlen.`,
    'page-cut': () =>
      'Diese Seite ist länger als das, was auf einer unbekannten Website angesehen wird: Weiter unten stehen vielleicht noch Bewertungen.',
    'part-failed': (n) =>
      `${counted(n, PART)} der Seite ${n === 1 ? 'war' : 'waren'} nicht zu lesen. Der Rest steht hier.`,
    unproven: (n) =>
      `Diese Website wurde noch an keiner echten Seite erprobt. Vergleichen Sie ${n === 1 ? 'die Bewertung' : 'die Bewertungen'} mit der Seite, bevor Sie speichern.`,
  },
  lookedFor: (ways) => `Gesucht wurde nach: ${ways}.`,
  ways: {
    recipe: 'den Bewertungen der Sites, die Counterbell kennt',
    microdata: 'Microdata',
    rdfa: 'RDFa',
    hreview: 'hReview',
    'json-ld': 'JSON-LD',
    repeated: 'Listen, deren Einträge wie Bewertungen aussehen',
    state: 'die Daten, aus denen die Seite gemacht ist',
  },
  failures: {
    restricted:
      'Diese Seite lassen Browser keine Erweiterung lesen. Öffnen Sie die Seite mit Ihren Bewertungen und drücken Sie dort den Counterbell-Knopf.',
    'not-allowed':
      'Counterbell darf diese Seite noch nicht lesen. Drücken Sie den Knopf in der Leiste: Das erlaubt es für diese Seite.',
    'not-captured':
      'Diese Seite war nicht zu lesen. Laden Sie sie neu und drücken Sie den Counterbell-Knopf noch einmal.',
    'still-loading': 'Diese Seite lädt noch. Sie wird gelesen, sobald sie geladen ist.',
  },
};

function newsOf(all: number, fresh: number): string {
  if (fresh === 0) return all === 1 ? 'bekannt' : 'alle bekannt';
  if (fresh === all) return all === 1 ? 'neu' : 'alle neu';
  return `${fresh} davon neu`;
}

import { counted, type Forms } from '../plural.ts';
import type { Messages } from '../messages.ts';

const TEXTS: Forms = { one: 'Text', other: 'Texten' };

/** Wörter zu den eigenen Themen. */
export const ownThemes: Messages['ownThemes'] = {
  title: 'Ihre eigenen Themen',
  hint: 'Fehlt etwas von Ihnen in der Liste, etwa der Parkplatz oder die Hundekarte? Geben Sie ihm einen Namen und einige Wörter, die Menschen dafür benutzen.',
  newName: 'Ein neues Thema',
  name: 'Name',
  words: 'Wörter, die Menschen dafür benutzen',
  wordsHint:
    'Durch Kommas getrennt. Andere Endungen zählen mit: „Tisch“ findet auch „Tische“ und „Tischen“.',
  found: (mentions: number, texts: number): string =>
    `${mentions} von ${counted(texts, TEXTS)} ${mentions === 1 ? 'spricht' : 'sprechen'} davon.`,
  finding: (texts: number): string => `Sehe nach … bisher in ${counted(texts, TEXTS)}.`,
  add: 'Thema hinzufügen',
  save: 'Thema speichern',
  leave: 'So lassen, wie es war',
  change: 'Ändern',
  changeNamed: (name: string): string => `${name} ändern`,
  delete: 'Löschen',
  deleteNamed: (name: string): string => `${name} löschen`,
  full: 'Für mehr Themen ist kein Platz. Löschen Sie eines, um ein anderes hinzuzufügen.',
  counting: 'Alles wird mit Ihren Themen neu gelesen. Sie können inzwischen weitermachen.',
  kept: (name: string): string => `„${name}“ wird jetzt überall gezählt.`,
  deleted: (name: string): string =>
    `„${name}“ wird nicht mehr gezählt. Es wurde kein Feedback gelöscht.`,
};

/** Wörter zu dem, was neu gesagt wird. */
export const phrases: Messages['phrases'] = {
  reading: 'Suche neue Wörter …',
  fresh: 'Neue Wörter in diesem Monat',
  freshHint: 'In den letzten dreißig Tagen deutlich öfter gesagt als im Jahr davor.',
  freshNone:
    'Bisher sagt niemand Neues: In den letzten dreißig Tagen fällt gegenüber dem Jahr davor kein Wort auf.',
  unhappy: 'Was unzufriedene Kunden sagen',
  unhappyHint: 'Von denen, die klagen, deutlich öfter gesagt als von denen, die loben.',
  unhappyNone: 'Kein Wort fällt auf: Wer klagt, sagt, was alle sagen, oder es sind zu wenige.',
  freshCounts: (here: number, there: number): string =>
    `${here} in diesem Monat, ${there} im Jahr davor`,
  unhappyCounts: (here: number, there: number): string => `${here} klagen, ${there} loben`,
  see: (phrase: string): string => `Alle mit „${phrase}“ ansehen`,
};

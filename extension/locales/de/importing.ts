import type { Messages } from '../messages.ts';
import { importNames as english } from '../en/importing.ts';
import { counted } from '../plural.ts';
import { sentences } from './import-sentences.ts';

const choices: Messages['importing']['choices'] = {
  text: 'Was gesagt wurde',
  rating: 'Sterne oder Wertung',
  grade: 'Schulnote, 1 ist die beste',
  'written-at': 'Datum',
  author: 'Name',
  title: 'Titel',
  answer: 'Eigene Antwort',
  dropped: 'Weglassen',
  positive: 'Was gut war',
  negative: 'Was schlecht war',
  nps: 'Weiterempfehlung, 0 bis 10 (NPS)',
  csat: 'Zufriedenheit, 1 bis 5 (CSAT)',
  ces: 'Leichtigkeit, 1 bis 7 (CES)',
  recommends: 'Empfiehlt, ja oder nein',
  'first-name': 'Vorname',
  'last-name': 'Nachname',
  contact: 'E-Mail oder Telefon',
  consent: 'Darf gefragt werden, ja oder nein',
  reply: 'Ihre Antwort',
  'reply-at': 'Datum Ihrer Antwort',
  touchpoint: 'Produkt oder Ort',
  language: 'Sprache',
  url: 'Link zur Bewertung',
  id: 'Nummer der Bewertung',
  tags: 'Schlagwörter',
  state: 'Veröffentlicht oder nicht',
  'updated-at': 'Datum der letzten Änderung',
  aspect: 'Wertung eines Teils',
  scale: 'Bestmögliche Wertung',
  'answer-kind': 'Art der Wertung',
};

/** Words of importing files. */
export const importing: Messages['importing'] = {
  sentences,
  choices,
  hint: 'Tabellen (CSV, TSV, Excel, OpenDocument), JSON, ZIP und WordPress-Exporte, wie Bewertungssites, Shops, Umfragen und Formulardienste sie ausgeben. Auch versiegelte Antworten: Mails, Tabellen, Zeilen, auch in Excel- und ZIP-Dateien.',
  label: 'Dateien wählen',
  folder: 'Ordner wählen',
  folderEmpty: (name) =>
    `${name} enthält keine Datei mit Bewertungen: Nichts wurde übernommen; wählen Sie den Ordner, in den Sie den Export entpackt haben.`,
  paste: 'Stattdessen Text einfügen',
  pasteLabel:
    'Zeilen einer Tabelle, mit den Namen in der ersten Zeile, JSON oder eine Mail mit einer versiegelten Antwort',
  pasteButton: 'Einlesen',
  pasted: 'Eingefügter Text',
  reading: (name) => `${name} wird gelesen…`,
  readingRows: (name, done, all) => `${name} wird gelesen: Zeile ${done} von ${all}…`,
  storing: (done, all) => `${done} von ${all} gespeichert…`,
  stop: 'Anhalten',
  stopped: (name) => `${name}: angehalten, bevor etwas gespeichert war.`,
  stoppedAfter: (done) =>
    `Angehalten. Die ersten ${done} sind gespeichert, der Rest nicht: Lesen Sie dieselbe Datei noch einmal ein, dann kommt nur der Rest hinzu.`,
  brokeOff: (name) =>
    `${name} ließ sich nicht lesen: Dem Browser ging der Platz dafür aus. Was schon gespeichert war, bleibt; teilen Sie die Datei und lesen Sie die Teile ein.`,
  columnsTitle: (name) => `Was steht in den Spalten von ${name}?`,
  columnsLead: (rows) =>
    `Diese Tabelle stammt von keinem Programm, das wir kennen; was in den Spalten steht, ist geraten. Berichtigen Sie, was nicht stimmt: Für die nächste Datei mit diesen Spalten bleibt es so. ${counted(rows, { one: 'Zeile', other: 'Zeilen' })} insgesamt; die ersten sind gezeigt.`,
  column: 'Spalte',
  examples: 'Beginnt mit',
  meaning: 'Enthält',
  nameless: (n) => `Spalte ${n}, ohne Namen`,
  noExamples: 'leer',
  maybeGrades: 'Ist hier die 1 die beste? Dann wählen Sie „Schulnote“.',
  needsSaying: 'Wählen Sie mindestens eine Spalte mit Text, Wertung oder Antwort.',
  confirm: 'So einlesen',
  skip: 'Diese Datei weglassen',
  skipped: (name) => `${name} wurde weggelassen, wie Sie es wollten.`,
  asBefore: 'Die Spalten wurden gelesen, wie Sie es zuvor gewählt haben.',
  changeColumns: 'Das ändern',
};

/** What the formats of files and the programs that write them are called. */
export const importNames: Messages['sourceNames'] = {
  ...english,
  xlsx: 'Excel-Datei',
  ods: 'OpenDocument-Tabelle',
  'markup-table': 'Excel-Datei',
  zip: 'ZIP-Datei',
  folder: 'Ordner',
  sealed: 'versiegelte Antworten',
  'counterbell-csv': 'Counterbell-Tabelle',
  'google-business': 'Google Unternehmensprofil',
  'google-forms': 'Google Formulare',
};

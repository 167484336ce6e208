import type { Messages } from '../messages.ts';
import { counted, type Forms } from '../plural.ts';

const PIECE: Forms = { one: 'Stimme', other: 'Stimmen' };
const ANSWERS: Forms = { one: 'Antwort', other: 'Antworten' };

/** Words of the list. */
export const list: Messages['list'] = {
  title: 'Stimmen',
  filters: 'Liste eingrenzen',
  label: 'Ton',
  anyLabel: 'Jeder Ton',
  labels: { neg: 'unzufrieden', neu: 'weder noch', pos: 'zufrieden' },
  theme: 'Thema',
  anyTheme: 'Jedes Thema',
  stars: 'Sterne',
  anyStars: 'Alle Sterne',
  starsOption: (stars) => counted(stars, { one: 'Stern', other: 'Sterne' }),
  status: 'Stand',
  anyStatus: 'Jeder Stand',
  statuses: { new: 'neu', open: 'offen', done: 'erledigt' },
  answered: 'Mit',
  anyAnswer: 'Alles',
  answers: {
    stars: 'Sternen',
    nps: 'Empfehlung (NPS)',
    csat: 'Zufriedenheit (CSAT)',
    ces: 'Aufwand (CES)',
    text: 'Worten',
  },
  clear: 'Alle zeigen',
  none: {
    title: 'Nichts passt',
    text: 'Keine Stimme passt zu alledem.',
    button: 'Alle Stimmen zeigen',
  },
  empty: {
    title: 'Noch keine Stimmen',
    text: 'Hier steht später jede Bewertung und jede Antwort von Ihrer Website. Öffnen Sie eine Seite mit Ihren Bewertungen und drücken Sie den Counterbell-Knopf, oder lesen Sie eine Datei ein.',
    button: 'Datei einlesen',
  },
  older: 'Ältere zeigen',
  shown: (n, isAll) =>
    isAll ? counted(n, PIECE) : `Die neuesten ${counted(n, PIECE)}; es gibt mehr.`,
  notChanged:
    'Das ließ sich nicht speichern. Schaffen Sie Platz auf der Platte und versuchen Sie es noch einmal.',
};

/** Words of the themes. */
export const themePanel: Messages['themePanel'] = {
  title: 'Themen',
  lead: 'Wovon gesprochen wird, das Meistbeklagte zuerst.',
  mentions: (n) => counted(n, { one: 'Erwähnung', other: 'Erwähnungen' }),
  counts: (neg, neu, pos) => `${neg} klagen, ${pos} loben, ${neu} weder noch`,
  see: (theme) => `Alles ansehen, was von ${theme} spricht`,
  complaints: 'Klagen',
  praise: 'Lob',
  empty: {
    title: 'Noch keine Themen',
    text: 'Was gelobt und beklagt wird, steht hier gezählt und mit den eigenen Worten der Kunden, sobald es Stimmen mit Text gibt.',
    button: 'Bewertungen lesen oder einlesen',
  },
};

/** Words of the sources. */
export const sources: Messages['sources'] = {
  title: 'Quellen',
  lead: 'Woher Ihre Stimmen kommen.',
  name: 'Quelle',
  count: 'Anzahl',
  last: 'Zuletzt von',
  none: 'Noch ist nichts angekommen.',
  bell: 'Ihre Klingel',
  noBell: {
    title: 'Noch keine Klingel auf Ihrer Website',
    text: 'Mit einer Klingel antworten Besucher Ihrer Website in zwei Berührungen. Es braucht einen Sammler und eine Zeile Code.',
    button: 'Klingel verbinden',
  },
  collector: (address) => `Sammler unter ${address}`,
  fetched: (when) => `Zuletzt gefragt: ${when}.`,
  neverFetched: 'Noch nicht gefragt.',
  well: 'Alles abgeholt.',
  kept: (n) =>
    `${counted(n, ANSWERS)} ließ${n === 1 ? '' : 'en'} sich nicht öffnen und ${n === 1 ? 'bleibt' : 'bleiben'} hier, wie gekommen: mit einem Schlüssel versiegelt, der hier fehlt, oder beschädigt. Haben Sie eine Kopie eines älteren Schlüssels, legen Sie ihn unter „Einstellungen“ zurück.`,
  fetchNow: 'Jetzt abholen',
  fetching: 'Wird abgeholt…',
  received: (n) => (n === 0 ? 'Nichts Neues.' : `${counted(n, ANSWERS)} angekommen.`),
  tag: 'Der Code auf Ihrer Website',
  questions: 'Was Besucher gefragt werden',
  forget: 'Trennen',
  forgetSurely: 'Trennen und nichts mehr abholen',
  import: 'Datei einlesen',
  importHint:
    'Tabellen (CSV, TSV) und JSON, wie Bewertungssites, Umfragen und Formulardienste sie ausgeben.',
  importLabel: 'Dateien wählen',
  readingFile: (name) => `${name} wird gelesen…`,
  savingRows: (done, all) => `${done} von ${all} gespeichert…`,
  stop: 'Anhalten',
  stopped: (done) => `Angehalten. Die ersten ${done} sind gespeichert.`,
  storedBefore: (done, why) => `${why} Die ersten ${done} sind gespeichert.`,
  report: (name, found, rows, format) =>
    `${name}: ${counted(found, PIECE)} in ${counted(rows, { one: 'Zeile', other: 'Zeilen' })} (${format}).`,
  reportSaved: (added, updated, unchanged) => {
    if (added + updated === 0) return `Nichts Neues; ${unchanged} schon bekannt.`;
    const told = [
      ...(added > 0 ? [`${added} gespeichert`] : []),
      ...(updated > 0 ? [`${updated} aufgefrischt`] : []),
      ...(unchanged > 0 ? [`${unchanged} schon bekannt`] : []),
    ];
    return `${told.join(', ')}.`;
  },
  problems: (n) =>
    `${counted(n, { one: 'Stelle', other: 'Stellen' })} zum Nachsehen; der Rest ist gespeichert:`,
  moreProblems: (n) => `und ${n} weitere`,
};

/** Words of the settings. */
export const settings: Messages['settings'] = {
  title: 'Einstellungen',
  setUp: 'Name Ihres Geschäfts, und eine Klingel verbinden',
  copies: 'Kopien von allem',
  copiesHint:
    'Die Stimmen liegen nur in diesem Browser. Eine Sicherung enthält alles, auch Ihre Schlüssel: Bewahren Sie sie auf, wo nur Sie sie lesen können.',
  exportAll: 'Sicherung herunterladen',
  exportCsv: 'Als Tabelle herunterladen (CSV)',
  making: 'Wird zusammengestellt…',
  restore: 'Sicherung zurückspielen',
  restoreHint: 'Eine Sicherung von Counterbell. Was hier schon ist, bleibt.',
  restoreFailures: {
    'not-json': 'Diese Datei ist beschädigt oder kein JSON. Nichts wurde geändert.',
    'not-a-backup': 'Diese Datei ist keine Sicherung von Counterbell. Nichts wurde geändert.',
    'partly-restored':
      'Die Platte war vor dem Ende dieser Sicherung voll. Was zurückgeholt ist, bleibt; schaffen Sie Platz und holen Sie dieselbe Datei noch einmal zurück: Es geht dort weiter, wo es aufgehört hat.',
    'newer-backup':
      'Diese Sicherung stammt von einer neueren Version. Aktualisieren Sie zuerst die Erweiterung; nichts wurde geändert.',
  },
  restoredRest: (keys, inboxes) =>
    `Zurückgelegt: ${counted(keys, { one: 'Schlüssel', other: 'Schlüssel' })} und ${counted(inboxes, { one: 'Verbindung', other: 'Verbindungen' })}.`,
  badRecords: (n) =>
    `${counted(n, { one: 'Eintrag', other: 'Einträge' })} der Sicherung ${n === 1 ? 'war' : 'waren'} nicht zu lesen; der Rest ist gespeichert:`,
  badRecord: (part, at, field) => `${part}, Nummer ${at}${field === '' ? '' : `: ${field}`}`,
  key: 'Ihr Schlüssel',
  keyHint: 'Öffnet, was Besucher senden. Ohne ihn kann niemand die Antworten lesen.',
  keyRestore: 'Schlüssel zurücklegen',
  keyRestoreHint: 'Eine Schlüsseldatei von Counterbell.',
  keyRestored: (kid) => `Der Schlüssel ${kid} ist wieder da.`,
  keyWrong: 'Diese Datei ist kein Schlüssel von Counterbell. Nichts wurde geändert.',
  sites: 'Sites, die von selbst gelesen werden',
  sitesHint:
    'Auf diesen Sites liest Counterbell die Bewertungen, sobald Sie eine Seite öffnen. Sonst liest es nur, wenn Sie den Knopf drücken.',
  sitesNone: 'Keine. Counterbell liest eine Seite nur, wenn Sie den Knopf drücken.',
  site: 'Site',
  siteHint: 'Etwa www.trustpilot.com',
  siteAdd: 'Erlauben',
  siteRemove: (site) => `${site} nicht mehr`,
  siteRefused: 'Der Browser hat es nicht erlaubt. Nichts wurde geändert.',
  siteWrong: 'Das ist keine Adresse einer Site. Sie sollte aussehen wie www.trustpilot.com.',
  remove: 'Alles löschen',
  removeHint:
    'Löscht alle Stimmen, Schlüssel und Verbindungen aus diesem Browser. Ohne Sicherung ist das nicht rückgängig zu machen.',
  removeLabel: (word) => `Zum Bestätigen „${word}“ eingeben`,
  removeWord: 'löschen',
  removeButton: 'Alles löschen',
  removed: (n) => `Gelöscht: ${counted(n, PIECE)} und alle Schlüssel und Verbindungen.`,
};

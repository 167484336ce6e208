import type { Messages } from '../messages.ts';
import { counted, type Forms } from '../plural.ts';

const PURCHASES: Forms = { one: 'Kauf', other: 'Käufe' };
const ROWS: Forms = { one: 'Zeile', other: 'Zeilen' };
const CUSTOMERS: Forms = { one: 'Kunde muss', other: 'Kunden müssen' };

/** Words on customers who come back or stay away. */
export const customers: Messages['customers'] = {
  title: 'Kunden',
  lead: 'Wer wiederkommt, wer wegbleibt und was das wert ist. Ausgerechnet aus Listen von Käufen, die Ihre Kasse, Ihr Shop oder Ihr Buchungsprogramm speichern kann.',
  working: (percent) => `Wird ausgerechnet: ${percent} %`,
  restsOn: (n, from, to) => `Aus ${n} Käufen, ${from} bis ${to}.`,
  otherCurrency: (n, currency) => `${n} Käufe, die nicht in ${currency} sind, bleiben weg.`,
  noCurrency: 'einer Liste ohne Währung',
  cameBack: 'Kamen wieder',
  active: 'Stammkunden, die noch kommen',
  churn: 'In 13 Wochen verlorene Stammkunden',
  value: 'Das nächste Jahr eines Kunden',
  equity: 'Das nächste Jahr aller Kunden',
  ofCustomers: (n) => `von ${n} Kunden`,
  ofRegulars: (n) => `von ${n}, die je wiederkamen`,
  churnNote: 'von denen, die vorher noch kamen (Abwanderung)',
  valueNote: 'erwartete Ausgaben in heutigem Geld (Kundenwert eines Jahres)',
  equityNote: 'erwartete Ausgaben von allen zusammen',
  interval: (low, high) => `${low} bis ${high}`,
  fewer: (n) =>
    n === 0 ? '' : `${counted(n, CUSTOMERS)} noch wiederkommen, bevor das etwas sagt.`,
  tooShort: 'Die Liste ist zu kurz, oder es kamen zu wenige, um es genau genug zu sagen.',
  noAmounts: 'Die Liste sagt nicht, was bezahlt wurde.',
  over: (figure) => `${figure}, im Lauf der Zeit`,
  drawn: 'Was gezeichnet wird',
  chartHint: 'Alle 13 Wochen ein Blick. Im Schatten liegt der Wert höchstwahrscheinlich (95 %).',
  point: (day, value, low, high) => `${day}: ${value}, ${low} bis ${high}`,
  noPoint: (day) => `${day}: zu wenige, um es zu sagen`,
  day: 'Tag',
  customers: 'Kunden',
  regulars: 'Kamen wieder',
  atLeast: (figure) => `${figure}: mindestens`,
  atMost: (figure) => `${figure}: höchstens`,
  how: 'Niemand verabschiedet sich von einem Laden: Dass jemand verloren ist, zeigt sich daran, wie lange er wegbleibt, gemessen daran, wie oft er kam. Das ist eine Schätzung für viele zusammen (Modelle BG/NBD und Gamma-Gamma), kein Urteil über einen Einzelnen.',
  add: 'Eine Liste von Käufen hinzufügen',
  addHint: 'Bestellungen, Zahlungen oder Buchungen als CSV oder Excel.',
  privacy:
    'Von jedem Kauf bleiben der Tag, der Betrag und ein Kennzeichen des Kunden in diesem Browser. Namen und Adressen nicht.',
  listTitle: (name) => `${name}: Stimmt das so?`,
  listLead: (rows) => `${rows} Zeilen. Noch ist nichts gespeichert.`,
  fields: {
    customer: 'Wer gekauft hat',
    date: 'Wann',
    amount: 'Für wie viel',
    number: 'Nummer der Bestellung',
  },
  noColumn: 'Nicht in dieser Liste',
  needed: 'Wählen Sie die Spalten, die sagen, wer gekauft hat und wann.',
  first: 'Die ersten Käufe, wie sie verstanden werden',
  left: (n, written) => `${counted(n, ROWS, written)} weggelassen`,
  problems: {
    'no-customer': (line, found) => `Zeile ${line}: kein Kunde (${found})`,
    'no-date': (line, found) => `Zeile ${line}: kein lesbarer Tag (${found})`,
    'no-amount': (line, found) => `Zeile ${line}: kein lesbarer Betrag (${found})`,
    'not-bought': (line, found) =>
      `Zeile ${line}: storniert, erstattet oder nicht bezahlt (${found})`,
  },
  keep: (n, written) =>
    n === 0 ? 'Nichts zu behalten' : `${counted(n, PURCHASES, written)} behalten`,
  leave: 'Weglassen',
  reading: 'Die Liste wird gelesen…',
  kept: (n, written) => `${counted(n, PURCHASES, written)} hinzugefügt.`,
  known: (n, written) => `${counted(n, PURCHASES, written)} waren schon da.`,
  failures: {
    'not-a-table': (name) =>
      `${name} ist keine Tabelle, die sich lesen lässt. Speichern Sie die Liste als CSV oder Excel (.xlsx) und wählen Sie diese Datei.`,
    'no-rows': (name) =>
      `${name} hat Namen von Spalten, aber keine Zeilen. Wählen Sie beim Speichern eine längere Zeit.`,
  },
  remove: 'Alle Käufe entfernen',
  removeSurely: 'Ja, alle Käufe entfernen',
  removeNot: 'Behalten',
};

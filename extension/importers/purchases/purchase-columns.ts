import { readCellDate } from '../cell-date.ts';
import { columnWords } from '../name-column.ts';
import { cellsOf, type Table } from '../table.ts';
import { readAmount } from './read-amount.ts';

/** What a list of purchases is read for. */
export type PurchaseField = 'customer' | 'date' | 'amount' | 'number' | 'currency' | 'status';

/** The index of the column of each field; left out where the list has none. */
export type PurchaseColumns = Readonly<Partial<Record<PurchaseField, number>>>;

/** Names of columns in lists of orders, payments and bookings, best first. */
const NAMES: Readonly<Record<PurchaseField, string>> = {
  customer:
    'customer email|email|e mail|billing email|email address|customer email address|buyer email|guest email|payer email|from email address|' +
    'kunden e mail|e mail adresse|rechnungs e mail|courriel|adresse e mail|e mail du client|correo|correo electronico|correo del cliente|e mailadres|endereco de email|adres e mail|e post|' +
    'customer id|customer number|customer no|client id|member id|loyalty id|user id|buyer id|kundennummer|kunden nr|kundennr|kunden id|numero client|numero de cliente|id cliente|codice cliente|klantnummer|numer klienta|kundnummer|' +
    'customer|customer name|client|client name|guest|guest name|guest names|booker name|booked by|buyer|buyer name|billing name|payer|patient|member|card brand and number|' +
    'kunde|kundenname|gast|gastname|name des gastes|patientin|mitglied|nom du client|nom|cliente|nombre del cliente|nome cliente|nome do cliente|klant|klantnaam|klient|kund|kundnamn|name|full name',
  date:
    'created at|order date|date created|date|paid at|payment date|transaction date|created|created utc|sale date|purchase date|booked on|booking date|visit date|appointment date|check in|arrival|processed at|day|timestamp|' +
    'datum|bestelldatum|kaufdatum|rechnungsdatum|buchungsdatum|zahlungsdatum|belegdatum|anreise|termin|date de commande|date de paiement|date d achat|fecha|fecha de pedido|fecha de compra|fecha de pago|data|data ordine|data di acquisto|data do pedido|data da compra|besteldatum|aankoopdatum|data zamowienia|orderdatum|kopdatum',
  amount:
    'total|order total|amount|grand total|total amount|order total amount|total price|total collected|gross|gross amount|gross sales|net sales|net|subtotal|amount paid|price|value|revenue|sum|paid|' +
    'gesamt|gesamtbetrag|gesamtsumme|bestellsumme|rechnungsbetrag|betrag|summe|umsatz|brutto|preis|endbetrag|montant|montant total|total ttc|total de la commande|prix|importe|importe total|total del pedido|precio|totale|importo|totale ordine|prezzo|valor|valor total|total do pedido|bedrag|totaalbedrag|totaal|prijs|kwota|wartosc|suma|belopp|summa|totalt',
  number:
    'order id|order number|order no|order|id|transaction id|payment id|charge id|receipt number|receipt id|invoice number|invoice|booking number|book number|booking id|reservation number|reservation id|reference|confirmation number|name|' +
    'bestellnummer|bestell nr|auftragsnummer|rechnungsnummer|rechnungsnr|buchungsnummer|belegnummer|bon nr|transaktionsnummer|numero de commande|commande|numero de facture|numero de pedido|pedido|numero ordine|ordine|bestelling|ordernummer|factuurnummer|numer zamowienia',
  currency:
    'currency|order currency|currency code|wahrung|wahrungscode|devise|moneda|divisa|valuta|moeda|waluta',
  status:
    'financial status|payment status|order status|status|state|event type|type|zahlungsstatus|bestellstatus|auftragsstatus|statut|statut du paiement|estado|estado del pedido|stato|stato ordine|situacao|toestand|stan',
};

const FIELDS = ['customer', 'date', 'amount', 'currency', 'status', 'number'] as const;

/** "Total EUR", "Betrag in CHF". */
const CURRENCY =
  / (?:in )?(?:eur|euros?|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|jpy|inr|brl|mxn|try)$/;

/** Part of the filled cells that must be what the column is taken for. */
const MOSTLY = 0.8;

/**
 * Guesses which columns of a list say who bought what and when: by their names in eight languages, checked against their
 * cells; a date that no name tells is found by its cells alone.
 *
 * @param table - Names and rows.
 * @returns The columns; each is used for one field.
 */
export function guessPurchaseColumns(table: Table): PurchaseColumns {
  const words = table.columns.map((name) => columnWords(name).replace(CURRENCY, ''));
  const taken = new Set<number>();
  const found: Partial<Record<PurchaseField, number>> = {};
  for (const field of FIELDS) {
    const column = bestColumn(table, { field, words, taken });
    if (column === null) continue;
    found[field] = column;
    taken.add(column);
  }
  const date = found.date ?? columnByCells(table, taken);
  return date === null ? found : { ...found, date };
}

interface Search {
  readonly field: PurchaseField;
  readonly words: readonly string[];
  readonly taken: ReadonlySet<number>;
}

function bestColumn(table: Table, { field, words, taken }: Search): number | null {
  for (const name of NAMES[field].split('|')) {
    const column = words.findIndex((each, at) => each === name && !taken.has(at));
    if (column >= 0 && isOf(field, table, column)) return column;
  }
  return null;
}

function isOf(field: PurchaseField, table: Table, column: number): boolean {
  const cells = cellsOf(table, column).slice(0, LOOKED_AT);
  if (cells.length === 0) return false;
  if (field === 'date') return shareOf(cells, isDay) >= MOSTLY;
  if (field === 'amount') return shareOf(cells, (cell) => readAmount(cell, ',') !== null) >= MOSTLY;
  return true;
}

const LOOKED_AT = 200;

function columnByCells(table: Table, taken: ReadonlySet<number>): number | null {
  const column = table.columns.findIndex((_, at) => {
    const cells = cellsOf(table, at).slice(0, LOOKED_AT);
    return !taken.has(at) && cells.length > 0 && shareOf(cells, isDay) >= MOSTLY;
  });
  return column < 0 ? null : column;
}

function shareOf(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.filter(is).length / cells.length;
}

function isDay(cell: string): boolean {
  if (/^\d{1,4}(?:[.,]\d+)?$/.test(cell)) return false;
  return readCellDate(cell, { now: ANY_DAY, language: null, dayFirst: true }) !== null;
}

const ANY_DAY = new Date('2100-01-01');

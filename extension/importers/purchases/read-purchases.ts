import { customerMark } from '../../../shared/customers/customer-mark.ts';
import type { Purchase } from '../../../shared/customers/purchase.ts';
import { dayFirstOf } from '../../../shared/reading/dates.ts';
import { fold } from '../../../shared/reading/fold.ts';
import { isNothing } from '../cell-words.ts';
import { readCellDate } from '../cell-date.ts';
import { excerptOf } from '../importer.ts';
import { cellsOf, type Table, type TableRow } from '../table.ts';
import type { PurchaseColumns, PurchaseField } from './purchase-columns.ts';
import { decimalSignOf, readAmount, type DecimalSign } from './read-amount.ts';

/** Why a row is no purchase. */
export type PurchaseProblemCode = 'no-customer' | 'no-date' | 'no-amount' | 'not-bought';

/** A row that was left out. */
export interface PurchaseProblem {
  readonly code: PurchaseProblemCode;
  /** Line in the file, from 1. */
  readonly line: number;
  /** What stood there, shortened. */
  readonly found: string;
}

/** What a list gave. */
export interface PurchaseReport {
  readonly purchases: readonly Purchase[];
  readonly problems: readonly PurchaseProblem[];
  /** Rows of the list; several may be of one purchase. */
  readonly rows: number;
}

/** Whose purchases they are, and the present. */
export interface PurchaseContext {
  readonly businessId: string;
  readonly now: Date;
}

/** Words of states in which nothing was bought. */
const NOT_BOUGHT =
  /\b(?:cancel\w*|void\w*|fail\w*|declined|refunded|expired|abandoned|draft|no.?show|storniert|abgebrochen|fehlgeschlagen|erstattet|annule\w*|rembourse\w*|echoue\w*|cancelad\w*|anulad\w*|reembolsad\w*|fallid\w*|annullat\w*|rimborsat\w*|geannuleerd|terugbetaald|mislukt|anulowan\w*|zwrocon\w*|avbruten)\b/;
const PARTLY = /\b(?:partial\w*|partly|teilweise|partiel\w*|parcial\w*|parzial\w*|gedeeltelijk)\b/;

/**
 * Makes purchases of the rows of a list. Rows of one number are one purchase.
 *
 * @param table - Names and rows.
 * @param columns - At least those of the customer and the date.
 * @param context - Whose they are.
 * @returns What was kept, and which rows were left out and why.
 */
export async function readPurchases(
  table: Table,
  columns: PurchaseColumns,
  context: PurchaseContext,
): Promise<PurchaseReport> {
  const reading = readingOf(table, columns, context);
  const problems: PurchaseProblem[] = [];
  const orders = new Map<string, Order>();
  for (const row of table.rows) {
    const read = readRow(row, reading);
    if (typeof read === 'string') {
      const isMore = read !== 'not-bought' && orders.has(cellOf(row, columns, 'number'));
      if (!isMore) problems.push(problemOf(read, row));
      continue;
    }
    const known = read.number === '' ? undefined : orders.get(read.number);
    if (known === undefined) orders.set(read.number || `row ${row.line}`, read);
    else orders.set(read.number, joined(known, read));
  }
  return {
    purchases: await marked([...orders.values()], context),
    problems,
    rows: table.rows.length,
  };
}

/** What a row says. */
interface Order {
  readonly number: string;
  readonly customer: string;
  readonly day: string;
  readonly amounts: readonly (number | null)[];
  readonly isWhole: boolean;
  readonly currency: string | null;
}

interface Reading {
  readonly columns: PurchaseColumns;
  readonly now: Date;
  readonly dayFirst: boolean | null;
  readonly decimal: DecimalSign;
  /** Whether the amount is the order's, on each of its rows. */
  readonly isWhole: boolean;
  /** As the name of the amount's column has it. */
  readonly currency: string | null;
}

function readingOf(table: Table, columns: PurchaseColumns, { now }: PurchaseContext): Reading {
  const { date, amount } = columns;
  const money = table.columns[amount ?? -1] ?? '';
  return {
    columns,
    now,
    dayFirst: date === undefined ? null : dayFirstOf(cellsOf(table, date)),
    decimal: amount === undefined ? '.' : decimalSignOf(cellsOf(table, amount)),
    isWhole: /total|gesamt|summe|paid|ttc|totaal|kwota/i.test(money),
    currency: currencyIn(money),
  };
}

function readRow(row: TableRow, reading: Reading): Order | PurchaseProblemCode {
  const { columns, now, dayFirst, decimal, isWhole, currency } = reading;
  const status = fold(cellOf(row, columns, 'status'));
  if (NOT_BOUGHT.test(status) && !PARTLY.test(status)) return 'not-bought';
  const customer = cellOf(row, columns, 'customer');
  if (customer === '' || isNothing(customer)) return 'no-customer';
  const date = readCellDate(cellOf(row, columns, 'date'), { now, language: null, dayFirst });
  if (date === null || date.precision === 'month') return 'no-date';
  const money = cellOf(row, columns, 'amount');
  const amount = readAmount(money, decimal);
  if (columns.amount !== undefined && amount === null) return 'no-amount';
  return {
    number: cellOf(row, columns, 'number'),
    customer,
    day: date.writtenAt.slice(0, 10),
    amounts: [amount],
    isWhole,
    currency: cellOf(row, columns, 'currency').toUpperCase() || (currencyIn(money) ?? currency),
  };
}

function cellOf({ cells }: TableRow, columns: PurchaseColumns, field: PurchaseField): string {
  const column = columns[field];
  return column === undefined ? '' : (cells[column]?.trim() ?? '');
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

function currencyIn(money: string): string | null {
  const sign = /\p{Sc}/u.exec(money)?.[0];
  return sign === undefined ? (/\b[A-Z]{3}\b/.exec(money)?.[0] ?? null) : (SIGNS[sign] ?? sign);
}

function joined(one: Order, other: Order): Order {
  return { ...one, amounts: [...one.amounts, ...other.amounts] };
}

/** Several rows of an order hold its total each, or a part of it each. */
function amountOf({ amounts, isWhole }: Order): number | null {
  const known = amounts.filter((amount) => amount !== null);
  const [first] = known;
  if (first === undefined) return null;
  if (isWhole && known.every((amount) => amount === first)) return first;
  return Math.round(known.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

async function marked(
  orders: readonly Order[],
  { businessId }: PurchaseContext,
): Promise<readonly Purchase[]> {
  const marks = new Map<string, string>();
  const times = new Map<string, number>();
  const purchases: Purchase[] = [];
  for (const order of orders) {
    const customer = marks.get(order.customer) ?? (await customerMark(order.customer));
    marks.set(order.customer, customer);
    const { number, day, currency } = order;
    const amount = amountOf(order);
    const said = `${customer} ${day} ${amount ?? ''}`;
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    // A second visit on a day, paid with as much, is another one; the same list again is not.
    const id = number === '' ? `${said} ${time}` : `number ${number}`;
    purchases.push({ id: `${businessId} ${id}`, businessId, customer, day, amount, currency });
  }
  return purchases;
}

function problemOf(code: PurchaseProblemCode, { line, cells }: TableRow): PurchaseProblem {
  // What names a customer stays out of reports that may be kept or shown to others.
  return {
    code,
    line,
    found: excerptOf(
      cells
        .filter((cell) => cell !== '' && !cell.includes('@'))
        .slice(0, 4)
        .join(', '),
    ),
  };
}

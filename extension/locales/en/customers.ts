import { counted, type Forms } from '../plural.ts';

const PURCHASES: Forms = { one: 'purchase', other: 'purchases' };
const ROWS: Forms = { one: 'row', other: 'rows' };
const CUSTOMERS: Forms = { one: 'customer', other: 'customers' };

/** Words on customers who come back or stay away. */
export const customers = {
  title: 'Customers',
  lead: 'Who comes back, who stays away, and what that is worth. It is worked out from lists of purchases that your till, shop or booking program can save.',
  working: (percent: string): string => `Working it out: ${percent} %`,
  restsOn: (n: string, from: string, to: string): string =>
    `From ${n} purchases, ${from} to ${to}.`,
  otherCurrency: (n: string, currency: string): string =>
    `${n} purchases that are not in ${currency} are left out.`,
  noCurrency: 'a list without a currency',
  cameBack: 'Came back',
  active: 'Regulars who still come',
  churn: 'Regulars lost in 13 weeks',
  value: 'A customer’s next year',
  equity: 'All customers’ next year',
  ofCustomers: (n: string): string => `of ${n} customers`,
  ofRegulars: (n: string): string => `of ${n} who ever came back`,
  churnNote: 'of those who still came before (churn)',
  valueNote: 'expected to be spent, in today’s money (lifetime value of a year)',
  equityNote: 'expected to be spent by all of them',
  interval: (low: string, high: string): string => `${low} to ${high}`,
  fewer: (n: number): string =>
    n === 0 ? '' : `${counted(n, CUSTOMERS)} more must come back before this says anything.`,
  tooShort: 'The list is too short, or too few came, to say it closely enough.',
  noAmounts: 'The list does not say what was paid.',
  over: (figure: string): string => `${figure}, over time`,
  drawn: 'What is drawn',
  chartHint: 'A look every 13 weeks. The shade is where the figure most likely lies (95 %).',
  point: (day: string, value: string, low: string, high: string): string =>
    `${day}: ${value}, ${low} to ${high}`,
  noPoint: (day: string): string => `${day}: too few to say`,
  day: 'Day',
  customers: 'Customers',
  regulars: 'Came back',
  atLeast: (figure: string): string => `${figure}: at least`,
  atMost: (figure: string): string => `${figure}: at most`,
  how: 'Nobody says goodbye to a shop: that somebody is lost is told from how long they have stayed away against how often they came. It is an estimate of many together (models BG/NBD and Gamma-Gamma), not a verdict on one.',
  add: 'Add a list of purchases',
  addHint: 'Orders, payments or bookings as CSV or Excel.',
  privacy:
    'Of each purchase the day, the amount and a mark of the customer are kept in this browser. Names and addresses are not.',
  listTitle: (name: string): string => `${name}: is this right?`,
  listLead: (rows: string): string => `${rows} rows. Nothing is kept yet.`,
  fields: {
    customer: 'Who bought',
    date: 'When',
    amount: 'For how much',
    number: 'Number of the order',
  },
  noColumn: 'Not in this list',
  needed: 'Choose the columns that say who bought, and when.',
  first: 'The first purchases, as they are understood',
  left: (n: number, written: string): string => `${counted(n, ROWS, written)} left out`,
  problems: {
    'no-customer': (line: number, found: string): string => `Line ${line}: no customer (${found})`,
    'no-date': (line: number, found: string): string =>
      `Line ${line}: no day that can be read (${found})`,
    'no-amount': (line: number, found: string): string =>
      `Line ${line}: no amount that can be read (${found})`,
    'not-bought': (line: number, found: string): string =>
      `Line ${line}: cancelled, refunded or not paid (${found})`,
  },
  keep: (n: number, written: string): string =>
    n === 0 ? 'Nothing to keep' : `Keep ${counted(n, PURCHASES, written)}`,
  leave: 'Leave it',
  reading: 'Reading the list…',
  kept: (n: number, written: string): string => `${counted(n, PURCHASES, written)} added.`,
  known: (n: number, written: string): string =>
    `${counted(n, PURCHASES, written)} were there already.`,
  failures: {
    'not-a-table': (name: string): string =>
      `${name} is no table that can be read. Save the list as CSV or Excel (.xlsx) and choose that file.`,
    'no-rows': (name: string): string =>
      `${name} has names of columns but no rows. Choose a longer time when you save it.`,
  },
  remove: 'Remove all purchases',
  removeSurely: 'Yes, remove all purchases',
  removeNot: 'Keep them',
};

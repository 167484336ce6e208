import { describe, expect, it } from 'vitest';
import { guessPurchaseColumns } from '../../../../extension/importers/purchases/purchase-columns.ts';
import { purchaseTable } from '../../../../extension/importers/purchases/purchase-table.ts';
import { readPurchases } from '../../../../extension/importers/purchases/read-purchases.ts';
import type { PurchaseReport } from '../../../../extension/importers/purchases/read-purchases.ts';

const CONTEXT = { businessId: 'main', now: new Date('2026-06-01T10:00:00Z') };

async function read(text: string): Promise<PurchaseReport> {
  const table = purchaseTable({ name: 'list.csv', bytes: new TextEncoder().encode(text) });
  if (!table.ok) throw new Error(table.failure);
  return readPurchases(table.value, guessPurchaseColumns(table.value), CONTEXT);
}

function said({ purchases }: PurchaseReport): readonly unknown[] {
  return purchases.map(({ day, amount, currency }) => [day, amount, currency]);
}

describe('readPurchases', () => {
  it('reads the orders of a shop program, each order once', async () => {
    const report = await read(
      [
        'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Lineitem name,Created at',
        '#1001,mara@mail.example,paid,2026-01-03 10:00:00 +0100,EUR,20.00,24.90,Cup,2026-01-03 09:59:12 +0100',
        '#1001,mara@mail.example,,,,,,Plate,2026-01-03 09:59:12 +0100',
        '#1002,jon@mail.example,refunded,2026-01-04 10:00:00 +0100,EUR,10.00,10.00,Cup,2026-01-04 09:59:12 +0100',
        '#1003,MARA@mail.example,partially_refunded,2026-02-03 10:00:00 +0100,EUR,5.00,5.00,Jug,2026-02-03 09:59:12 +0100',
      ].join('\n'),
    );
    expect(said(report)).toEqual([
      ['2026-01-03', 24.9, 'EUR'],
      ['2026-02-03', 5, 'EUR'],
    ]);
    const [one, other] = report.purchases;
    expect(one?.customer).toBe(other?.customer);
    expect(report.problems).toEqual([
      { code: 'not-bought', line: 4, found: expect.stringContaining('#1002') },
    ]);
  });

  it('reads a German list with semicolons, decimal commas and signs of money', async () => {
    const report = await read(
      [
        'Rechnungsnr;Kundennr;Rechnungsdatum;Gesamtbetrag',
        '7;K12;03.02.2026;1.249,50 €',
        '8;K12;17.02.2026;18,00 €',
        '9;K13;17.02.2026;7 €',
      ].join('\n'),
    );
    expect(said(report)).toEqual([
      ['2026-02-03', 1249.5, 'EUR'],
      ['2026-02-17', 18, 'EUR'],
      ['2026-02-17', 7, 'EUR'],
    ]);
  });

  it('adds up rows that are parts of a purchase, and takes a total that each row repeats once', async () => {
    const parts = await read(
      'Transaction ID,Customer Name,Date,Net Sales\nt1,Ana,2026-03-01,4.00\nt1,Ana,2026-03-01,4.00\n',
    );
    expect(said(parts)).toEqual([['2026-03-01', 8, null]]);
    const totals = await read(
      'Order ID,Customer Name,Date,Order Total\nt1,Ana,2026-03-01,4.00\nt1,Ana,2026-03-01,4.00\n',
    );
    expect(said(totals)).toEqual([['2026-03-01', 4, null]]);
  });

  it('names each row that is no purchase, without the address of anybody', async () => {
    const { purchases, problems } = await read(
      [
        'date,email,total',
        '2026-03-01,,5',
        'soon,ana@mail.example,5',
        '2026-03-03,ana@mail.example,five',
        '2026-03-04,ana@mail.example,5',
        '2026-03-05,ana@mail.example,6',
        '2026-03-06,ana@mail.example,7',
        '2026-03-07,ana@mail.example,7',
        '2026-03-08,ana@mail.example,7',
        '2026-03-09,ana@mail.example,7',
        '2026-03-10,ana@mail.example,7',
      ].join('\n'),
    );
    expect(purchases).toHaveLength(7);
    expect(problems).toEqual([
      { code: 'no-customer', line: 2, found: '2026-03-01, 5' },
      { code: 'no-date', line: 3, found: 'soon, 5' },
      { code: 'no-amount', line: 4, found: '2026-03-03, five' },
    ]);
    expect(JSON.stringify([purchases, problems])).not.toContain('@');
  });

  it('gives the same purchase the same id in the next list, and two alike on one day two', async () => {
    const list = 'date,customer,total\n2026-03-01,Ana,5\n2026-03-01,Ana,5\n';
    const first = await read(list);
    const next = await read(`${list}2026-03-08,Ana,5\n`);
    const ids = first.purchases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(next.purchases.slice(0, 2).map(({ id }) => id)).toEqual(ids);
  });

  it('reads the currency off the name of the column', async () => {
    const report = await read('Datum;Kunde;Betrag in CHF\n1.3.2026;Ana;5,00\n');
    expect(said(report)).toEqual([['2026-03-01', 5, 'CHF']]);
  });

  it('takes visits without amounts', async () => {
    const report = await read(
      'Check-in,Guest name,Nights\n2026-05-01,Ana Lind,2\n2026-05-09,Bo Ek,1\n',
    );
    expect(said(report)).toEqual([
      ['2026-05-01', null, null],
      ['2026-05-09', null, null],
    ]);
  });
});

describe('guessPurchaseColumns', () => {
  it.each([
    [
      'Order ID,Order Date,Customer Email,Order Total',
      { number: 0, date: 1, customer: 2, amount: 3 },
    ],
    [
      'id,Created (UTC),Amount,Currency,Customer Email,Status',
      { number: 0, date: 1, amount: 2, currency: 3, customer: 4, status: 5 },
    ],
    ['Fecha;Cliente;Importe', { date: 0, customer: 1, amount: 2 }],
    ['Date de commande;Nom du client;Total TTC', { date: 0, customer: 1, amount: 2 }],
    ['Datum;Name;Betrag', { date: 0, customer: 1, amount: 2 }],
    ['when;who it was;Total', { date: 0, amount: 2 }],
    ['Datum;Kunde;Betrag (EUR)', { date: 0, customer: 1, amount: 2 }],
    ['Date;Client;Montant EUR', { date: 0, customer: 1, amount: 2 }],
  ])('understands %s', (header, columns) => {
    const sign = header.includes(';') ? ';' : ',';
    const row = header.split(sign).map(cellUnder).join(sign);
    const bytes = new TextEncoder().encode(`${header}\n${row}\n${row}\n`);
    const table = purchaseTable({ name: 'list.csv', bytes });
    expect(table.ok && guessPurchaseColumns(table.value)).toEqual(columns);
  });
});

describe('purchaseTable', () => {
  it.each([
    ['not-a-table', '{"orders": []}'],
    ['not-a-table', 'just a line of words\nand another\n'],
    ['no-rows', 'date,email,total\n'],
  ])('says %s', (failure, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(purchaseTable({ name: 'list.csv', bytes })).toEqual({ ok: false, failure });
  });
});

function cellUnder(name: string): string {
  if (/date|fecha|datum|created|when/i.test(name)) return '2026-02-03';
  if (/total|amount|importe|betrag/i.test(name)) return '12.50';
  return 'x1';
}

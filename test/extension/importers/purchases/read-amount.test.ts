import { describe, expect, it } from 'vitest';
import {
  decimalSignOf,
  readAmount,
} from '../../../../extension/importers/purchases/read-amount.ts';

describe('readAmount', () => {
  it.each([
    ['12', 12],
    ['12.50', 12.5],
    ['12,50', 12.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1.234.567', 1_234_567],
    ["1'234.50", 1234.5],
    ['1 234,50', 1234.5],
    ['$12.50', 12.5],
    ['12,50 €', 12.5],
    ['EUR 12.50', 12.5],
    ['12.50 EUR', 12.5],
    ['-$5', -5],
    ['$-5', -5],
    ['(5.00)', -5],
    ['−5,00 €', -5],
    ['0,125', 0.125],
    ['', null],
    ['five', null],
    ['12.50 and 3', null],
    ['2026-01-02', null],
    ['1.2.3,4,5', null],
  ])('of %s is %s', (cell, amount) => {
    expect(readAmount(cell, '.')).toBe(amount);
  });

  it('goes by the list where a cell alone does not tell', () => {
    expect(readAmount('1,234', '.')).toBe(1234);
    expect(readAmount('1,234', ',')).toBe(1.234);
    expect(readAmount('1.234', ',')).toBe(1234);
  });
});

describe('decimalSignOf', () => {
  it.each([
    [['1,234', '5,00 €', '12'], ','],
    [['1,234', '5.00', '12'], '.'],
    [['7', '8'], '.'],
  ] as const)('of %j is %s', (cells, sign) => {
    expect(decimalSignOf(cells)).toBe(sign);
  });
});

import { describe, expect, it } from 'vitest';
import { NO_DELIMITER, splitRows } from '../../../extension/importers/split-rows.ts';

function cellsOf(text: string, delimiter = ','): readonly (readonly string[])[] {
  return splitRows(text, delimiter).rows.map(({ cells }) => cells);
}

describe('splitRows', () => {
  it('knows the line on which each row begins', () => {
    const { rows } = splitRows('a,b\n"one\n\ntwo",c\n\nd,e\n', ',');
    expect(rows.map(({ line }) => line)).toStrictEqual([1, 2, 6]);
  });

  it.each([
    { delimiter: ';', text: 'a;"b;c"\n' },
    { delimiter: '\t', text: 'a\t"b\tc"\n' },
    { delimiter: '|', text: 'a|"b|c"\n' },
  ])('splits at $delimiter outside of quotes', ({ delimiter, text }) => {
    expect(cellsOf(text, delimiter)).toStrictEqual([['a', `b${delimiter}c`]]);
  });

  it('leaves a single column whole', () => {
    expect(cellsOf('Comment\nGreat, really; yes', NO_DELIMITER)).toStrictEqual([
      ['Comment'],
      ['Great, really; yes'],
    ]);
  });

  it('ends a quote that never closes with its line, and names the line', () => {
    const split = splitRows('a,b\n1,"open\n2,shut\n3,"also open', ',');
    expect(split.rows.map(({ cells }) => cells)).toStrictEqual([
      ['a', 'b'],
      ['1', 'open'],
      ['2', 'shut'],
      ['3', 'also open'],
    ]);
    expect(split.problems).toStrictEqual([
      { code: 'open-quote', line: 2, found: '1,"open' },
      { code: 'open-quote', line: 4, found: '3,"also open' },
    ]);
  });

  it('lets an unclosed quote swallow no row that has quotes of its own', () => {
    expect(cellsOf('a,b,c\nx,"open,5\ny,"good",4\nz,"two\nlines",3\n')).toStrictEqual([
      ['a', 'b', 'c'],
      ['x', 'open', '5'],
      ['y', 'good', '4'],
      ['z', 'two\nlines', '3'],
    ]);
  });

  it('takes quotes inside of quotes that were not doubled', () => {
    const split = splitRows('a,b\n1,"he said "hi" and left"\n', ',');
    expect(split.rows[1]?.cells.join(',')).toBe('1,he said "hi" and left');
  });

  it('ends soon where every line opens a quote', () => {
    const text = '"x,1\n'.repeat(20_000);
    const started = performance.now();
    expect(splitRows(text, ',').rows.length).toBeGreaterThan(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

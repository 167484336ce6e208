import { describe, expect, it } from 'vitest';
import { newScan, scanText } from '../../../shared/sentiment/scan.ts';
import { tokenise } from '../../../shared/sentiment/tokenise.ts';
import { layOutPairs } from '../../../shared/themes/theme-pairs.ts';
import { newThemeWords, readWords } from '../../../shared/themes/theme-words.ts';

const scan = newScan();
const NO_PAIRS = layOutPairs(new Map());

describe('readWords', () => {
  it.each([
    'The cake, the CAKE and the Cake',
    'sooo soooo soo so SOOO Sooo',
    'café CAFÉ cafe\u0301 Cafe CAFE\u0301 cafe',
    'don’t don\u0027t DON’T dont `don`t',
    '12345 12346 12x 12345X １２ 12',
    'İstanbul istanbul ISTANBUL i\u0307stanbul',
    `${'long'.repeat(20)} ${'LONG'.repeat(20)} long`,
    '👍 good. Bad! -- 👍🏽 :) x',
  ])('knows each word of "%s" by its form, whatever came before', (text) => {
    const words = newThemeWords(() => null, NO_PAIRS);
    for (const round of [text, text.toUpperCase(), text.normalize('NFD'), text]) {
      scanText(scan, round, false);
      const forms = readWords(words, scan, round).slice(0, scan.count);
      const expected = tokenise(round, false);
      expect(
        Array.from(forms, (number) => (number === 0 ? undefined : words.forms[number])),
      ).toEqual(expected.map(({ kind, form }) => (kind === 'word' ? form : undefined)));
    }
  });

  it('looks a word up once', () => {
    const asked: string[] = [];
    const words = newThemeWords((form) => {
      asked.push(form);
      return null;
    }, NO_PAIRS);
    for (const text of ['nice cake', 'Nice NICE cake', 'cake']) {
      scanText(scan, text, false);
      readWords(words, scan, text);
    }
    expect(asked).toEqual(['nice', 'cake']);
  });

  it('leaves nothing of a longer text behind the last word of a shorter one', () => {
    const words = newThemeWords(() => null, NO_PAIRS);
    scanText(scan, 'one two three', false);
    readWords(words, scan, 'one two three');
    scanText(scan, 'one', false);
    expect(readWords(words, scan, 'one')[1]).toBe(0);
  });

  it('knows each word though a text has more of them than are kept', () => {
    const words = newThemeWords(() => null, NO_PAIRS);
    const forms = Array.from({ length: 70_000 }, (_, at) => `w${at.toString(36)}x`);
    for (const text of [forms.join(' '), forms.slice(0, 50).join(' ')]) {
      scanText(scan, text, false);
      const read = readWords(words, scan, text).slice(0, scan.count);
      const found = Array.from(read, (number) => words.forms[number]);
      expect(found).toEqual(text.split(' '));
    }
    expect(words.forms.length).toBeLessThan(100);
  });
});

import { describe, expect, it } from 'vitest';
import { newScan, scanText } from '../../../shared/sentiment/scan.ts';
import { tokenise } from '../../../shared/sentiment/tokenise.ts';
import { newThemeWords, readWords } from '../../../shared/themes/theme-words.ts';

const scan = newScan();

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
    const words = newThemeWords(() => null);
    for (const round of [text, text.toUpperCase(), text.normalize('NFD'), text]) {
      scanText(scan, round, false);
      const forms = readWords(words, scan, round).slice(0, scan.count);
      const expected = tokenise(round, false);
      expect(forms.map((word) => word?.form)).toEqual(
        expected.map(({ kind, form }) => (kind === 'word' ? form : undefined)),
      );
    }
  });

  it('looks a word up once', () => {
    const asked: string[] = [];
    const words = newThemeWords((form) => {
      asked.push(form);
      return null;
    });
    for (const text of ['nice cake', 'Nice NICE cake', 'cake']) {
      scanText(scan, text, false);
      readWords(words, scan, text);
    }
    expect(asked).toEqual(['nice', 'cake']);
  });

  it('leaves nothing of a longer text behind the last word of a shorter one', () => {
    const words = newThemeWords(() => null);
    scanText(scan, 'one two three', false);
    readWords(words, scan, 'one two three');
    scanText(scan, 'one', false);
    expect(readWords(words, scan, 'one')[1]).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../extension/importers/original-text.ts';

describe('originalOf', () => {
  it.each([
    [
      '(Translated by Google) Good cake\n\n(Original)\nGuter Kuchen\nund Tee',
      'Guter Kuchen\nund Tee',
    ],
    ['Guter Kuchen\n\n(Translated by Google)\nGood cake', 'Guter Kuchen'],
    ['(Übersetzt von Google) Guter Kuchen\r\n\r\n(Original)\r\nGood cake', 'Good cake'],
    ['I saw (Translated by Google) on a sign', 'I saw (Translated by Google) on a sign'],
    ['  Plain  ', 'Plain'],
    ['', ''],
  ])('makes %j %j', (text, original) => {
    expect(originalOf(text)).toBe(original);
  });
});

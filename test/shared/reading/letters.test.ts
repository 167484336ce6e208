import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../shared/reading/letters.ts';

describe('lettersOf', () => {
  it.each([
    { text: 'Great cake, 10/10!', letters: 'greatcake1010' },
    { text: ' GREAT\ncake 10\u00a010 ', letters: 'greatcake1010' },
    { text: 'Größe №５', letters: 'größeno5' },
    { text: '蛋糕很好', letters: '蛋糕很好' },
    { text: '👍 …', letters: '' },
  ])('gives "$letters" for "$text"', ({ text, letters }) => {
    expect(lettersOf(text)).toBe(letters);
  });
});

import { describe, expect, it } from 'vitest';
import { explainText } from '../../../shared/sentiment/explain.ts';

describe('explainText', () => {
  it.each([
    { text: 'The staff were friendly but the room was filthy.', up: 'friendly', down: 'filthy' },
    {
      text: 'Das Personal war freundlich, aber das Zimmer war schmutzig.',
      up: 'freundlich',
      down: 'schmutzig',
    },
    { text: 'Le personnel était gentil mais la chambre était sale.', up: 'gentil', down: 'sale' },
  ])('names what moved "$text" up and down', ({ text, up, down }) => {
    const words = explainText(text, null);
    const of = (written: string): number =>
      words.find(({ start, end }) => text.slice(start, end) === written)?.amount ?? 0;
    expect(of(up)).toBeGreaterThan(0.15);
    expect(of(down)).toBeLessThan(-0.15);
  });

  it('says nothing of a text that is not judged', () => {
    expect(explainText('', null)).toEqual([]);
    expect(explainText('很好吃', null)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { layOutPairs, placeOfPair } from '../../../shared/themes/theme-pairs.ts';

const WORDS = Array.from({ length: 60 }, (_, at) => `word${at}`);

describe('layOutPairs', () => {
  it('finds the weights of each pair, and nothing for any other', () => {
    const lists = new Map(
      WORDS.map((first, at) => [
        first,
        new Map(
          WORDS.filter((_, other) => (at * other) % 7 === 3).map((second, other) => [
            second,
            [at % 5, other - 9],
          ]),
        ),
      ]),
    );
    const pairs = layOutPairs(lists);
    for (const first of WORDS) {
      for (const second of WORDS) {
        const numbers = [first, second].map((word) => pairs.numbers.get(word) ?? 0);
        const place = placeOfPair(pairs, numbers[0] ?? 0, numbers[1] ?? 0);
        const length = pairs.weights[place] ?? 0;
        const expected = lists.get(first)?.get(second) ?? [];
        expect(pairs.weights.slice(place + 1, place + 1 + length)).toEqual(expected);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hashWord, indexHashes, placeOf } from '../../../shared/sentiment/hash.ts';
import { newScan, scanText } from '../../../shared/sentiment/scan.ts';

describe('hashWord', () => {
  it.each([
    { text: 'GREAT', word: 'great', elides: false },
    { text: 'Café', word: 'cafe', elides: false },
    { text: 'cafe\u0301', word: 'café', elides: false },
    { text: 'Don’t', word: "don't", elides: false },
    { text: 'sooooo', word: 'soo', elides: false },
    { text: '2500', word: '25', elides: false },
    { text: 'L’été', word: "l'", elides: true },
    { text: 'Größe', word: 'größe', elides: false },
  ])('hashes "$word" as a text’s "$text"', ({ text, word, elides }) => {
    const scan = newScan();
    scanText(scan, text, elides);
    expect(scan.hashes[0]).toBe(hashWord(word));
  });
});

describe('placeOf', () => {
  it('finds each of many numbers at its place, and no other', () => {
    const keys = Array.from({ length: 5000 }, (_, at) => hashWord(`word${at * 7}x${at}`));
    const index = indexHashes(keys);
    for (const key of keys) expect(placeOf(index, key)).toBe(keys.indexOf(key));
    expect(placeOf(index, 12_345)).toBe(-1);
  });
});

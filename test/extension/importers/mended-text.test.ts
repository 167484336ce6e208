import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedText } from '../../../extension/importers/mended-text.ts';

describe('mendedText', () => {
  it.each([
    ['TrÃ¨s bien', 'Très bien'],
    ['schÃ¶n und groÃŸ', 'schön und groß'],
    ['itâ€™s fine', 'it’s fine'],
    ['love it \u00e2\u009d\u00a4', 'love it ❤'],
    ['\u00f0\u009f\u0091\u008d', '👍'],
  ])('makes %j %j', (broken, whole) => {
    expect(mendedText(broken)).toBe(whole);
  });

  it.each(['Très bien', 'SÃO PAULO', 'plain words', 'Â', 'Ünal’s café – «bon»', 'Теплый суп', ''])(
    'leaves %j as it is',
    (text) => {
      expect(mendedText(text)).toBe(text);
    },
  );

  it('never throws, and mends what it has mended no further than a text allows', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(typeof mendedText(text)).toBe('string');
      }),
    );
  }, 30_000);
});

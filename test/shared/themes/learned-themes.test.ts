import { describe, expect, it } from 'vitest';
import { learnedThemes, weightsOf } from '../../../shared/themes/learned-themes.ts';
import { THEMES } from '../../../shared/themes/registry.ts';

const LEARNED = ['en', 'it'].map((language) => ({ language, learned: learnedThemes(language) }));

describe('learnedThemes', () => {
  it.each(LEARNED)('knows only themes of the catalogue in $language', ({ learned }) => {
    const ids = THEMES.map(({ id }) => id);
    expect(learned?.themes.length).toBeGreaterThan(3);
    for (const id of learned?.themes ?? []) expect(ids).toContain(id);
    expect(learned?.bias).toHaveLength(learned?.themes.length ?? 0);
    expect(learned?.catalogue).toHaveLength(learned?.themes.length ?? 0);
  });

  it('has nothing for a language without labelled reviews', () => {
    expect(learnedThemes('fi')).toBeNull();
  });
});

describe('weightsOf', () => {
  it('reads words, pairs and stems', () => {
    const weights = weightsOf({
      themes: ['product', 'price'],
      bias: [0, 0],
      catalogue: [[], []],
      words: 'pizza a31b-4,wine list a5,~kebab b-12',
    });
    expect([...weights]).toEqual([
      ['pizza', [0, 31, 1, -4]],
      ['wine list', [0, 5]],
      ['~kebab', [1, -12]],
    ]);
  });

  it.each(LEARNED)('finds numbers behind every word in $language', ({ learned }) => {
    const weights = learned === null ? new Map() : weightsOf(learned);
    expect(weights.size).toBeGreaterThan(1000);
    for (const [feature, numbers] of weights) {
      expect(feature).toMatch(/^~?[\p{Ll}'$€£%]+(?: [\p{Ll}'$€£%]+)?$/u);
      expect(numbers.length).toBeGreaterThan(1);
    }
  });
});

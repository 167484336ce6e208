import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { explainText } from '../../../shared/sentiment/explain.ts';

const MIXED = [
  {
    text: 'Great food! Leider war die Bedienung sehr unfreundlich.',
    language: 'de',
    themes: { product: 'pos', service: 'neg' },
  },
  {
    text: 'Accueil très agréable et chambre propre. The breakfast was cold and the coffee undrinkable.',
    language: 'fr',
    themes: { service: 'pos', cleanliness: 'pos', product: 'neg' },
  },
  {
    text: 'La pizza era ottima. But the waiter was rude and slow.',
    language: 'en',
    themes: { product: 'pos', service: 'neg' },
  },
  {
    text: 'The location is perfect. De kamer was vies en het personeel onvriendelijk.',
    language: 'nl',
    themes: { location: 'pos', service: 'neg', cleanliness: 'neg' },
  },
  {
    text: 'O atendimento foi excelente e muito rápido. Leider viel zu teuer, nie wieder.',
    language: 'pt',
    themes: { service: 'pos', price: 'neg' },
  },
] as const;

describe('analyseText of two languages', () => {
  it.each(MIXED)('reads each part of "$text" in its own', ({ text, language, themes }) => {
    const analysis = analyseText(text, null);
    const found = analysis?.themes.map(({ theme, polarity }) => [theme, polarity] as const) ?? [];
    expect(analysis?.language).toBe(language);
    expect(Object.fromEntries(found)).toMatchObject(themes);
  });

  it.each(MIXED)('keeps every span of "$text" within its clause', ({ text }) => {
    const { clauses, themes } = analyseText(text, null) ?? { clauses: [], themes: [] };
    expect(clauses.length).toBeGreaterThan(1);
    for (const [at, { start, end }] of clauses.entries()) {
      expect(start).toBeGreaterThanOrEqual(clauses[at - 1]?.end ?? 0);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
    for (const { clause, start = -1, end = -1 } of themes) {
      expect(start).toBeGreaterThanOrEqual(clauses[clause]?.start ?? Infinity);
      expect(end).toBeLessThanOrEqual(clauses[clause]?.end ?? -Infinity);
    }
  });

  it('flags stars that both parts contradict', () => {
    const text =
      'Wunderbares Essen, sehr freundlich und perfekt. We loved everything, simply perfect!';
    expect(analyseText(text, null, 1)?.sentiment.disagrees).toBe(true);
  });

  it('takes time linear in the length', () => {
    const piece = 'The food was good. Die Bedienung war nett. La comida estaba fría. ';
    const timeOf = (times: number): number => {
      const started = performance.now();
      analyseText(piece.repeat(times), null);
      return performance.now() - started;
    };
    timeOf(50);
    expect(timeOf(800)).toBeLessThan(10 * timeOf(200) + 500);
  });
});

describe('explainText of two languages', () => {
  it('shows what moved the score in each of them', () => {
    const text = 'Great food! Leider war die Bedienung sehr unfreundlich.';
    const words = explainText(text, null).map(
      ({ start, end, amount }) => [text.slice(start, end), Math.sign(amount)] as const,
    );
    expect(words).toContainEqual(['Great', 1]);
    expect(words).toContainEqual(['unfreundlich', -1]);
  });
});

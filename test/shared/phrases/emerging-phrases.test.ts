import { describe, expect, it } from 'vitest';
import {
  countPhrases,
  type PhraseCounts,
  type Side,
} from '../../../shared/phrases/count-phrases.ts';
import { emergingPhrases } from '../../../shared/phrases/emerging-phrases.ts';

const USUAL = [
  'The plum cake was lovely and the staff smiled.',
  'Nice coffee, friendly people, we enjoyed the terrace.',
  'Good bread and a quiet garden behind the house.',
  'Lovely breakfast with fresh rolls and good coffee.',
  'The waiter was friendly, the cake a little dry.',
];

describe('emergingPhrases', () => {
  it('finds what is said here and was not said there, pairs before their words', () => {
    const texts = [
      'The card machine was broken and nobody knew what to do.',
      'Lovely cake, but their card machine did not work.',
      'Card machines broken again. Nice coffee.',
      'Could not pay: broken card machine.',
      'The card machine is down, bring cash.',
      'Their card machine was broken.',
    ];
    const found = emergingPhrases(counted(texts, 60), 0);
    expect(found.map(({ phrase }) => phrase)).toEqual(['card machine', 'broken']);
    expect(found[0]).toMatchObject({ here: 6, there: 0 });
    expect(found[1]).toMatchObject({ here: 4, there: 0 });
  });

  it('tells no pair that shares a word with a clearer one', () => {
    const texts = Array.from({ length: 6 }, () => 'Waited twenty minutes!');
    const found = emergingPhrases(counted(texts, 60), 0);
    expect(found.map(({ phrase }) => phrase)).toEqual(['twenty minutes', 'waited']);
  });

  it('says where a phrase stands in the texts', () => {
    const texts = Array.from({ length: 8 }, (_, at) => `${'So '.repeat(at)}the parking meter.`);
    const [first] = emergingPhrases(counted(texts, 60), 0);
    expect(first?.places).toHaveLength(5);
    for (const { id, start, end } of first?.places ?? []) {
      expect(texts[Number(id)]?.slice(start, end)).toBe('parking meter');
    }
  });

  it('makes one of a word with other endings', () => {
    const texts = [
      'A wasp!',
      'Wasps on the plums.',
      'So many wasps.',
      'The wasps again.',
      'Wasps.',
    ];
    const found = emergingPhrases(counted(texts, 60), 0);
    expect(found.map(({ phrase, here }) => [phrase, here])).toEqual([['wasps', 5]]);
  });

  it('never tells a function word or the business’s own name', () => {
    const texts = Array.from(
      { length: 30 },
      () => 'And then we were at the Linde because of that.',
    );
    expect(emergingPhrases(counted(texts, 60, ['Café Linde']), 0)).toEqual([]);
  });

  it('never tells the name without its accents', () => {
    const texts = Array.from({ length: 10 }, () => 'Back at the Elan, at the cafe, at the Élan.');
    expect(emergingPhrases(counted(texts, 60, ['Café Élan']), 0)).toEqual([]);
  });

  it.each([
    'https://plum.example/cake?id=1',
    'www.plum.example/cake',
    'ask.plum@cakes.example',
    '(Translated by Google)',
    '(Übersetzt von Google)',
    '(Traduit par Google)',
    '(Original)',
  ])('never tells %s, which nobody said, and keeps the places of what was', (frame) => {
    const texts = Array.from({ length: 8 }, () => `${frame} the parking meter`);
    const found = emergingPhrases(counted(texts, 60), 0);
    expect(found.map(({ phrase }) => phrase)).toEqual(['parking meter']);
    const { start = 0, end = 0 } = found[0]?.places[0] ?? {};
    expect(texts[0]?.slice(start, end)).toBe('parking meter');
  });

  it('finds nothing where both sides say the same', () => {
    expect(
      emergingPhrases(
        counted(
          USUAL.flatMap((text) => Array.from({ length: 12 }, () => text)),
          60,
        ),
        0,
      ),
    ).toEqual([]);
  });

  it('finds nothing where one side is empty, or where only two say it', () => {
    const texts = ['A wasp!', 'Wasps on the plums.'];
    expect(emergingPhrases(counted(texts, 60), 0)).toEqual([]);
    expect(emergingPhrases(counted([...texts, ...texts, ...texts], 0), 0)).toEqual([]);
  });

  it('holds its comparisons apart', () => {
    const counts = countPhrases({ comparisons: 2 });
    for (let at = 0; at < 40; at += 1) {
      const sides: readonly Side[] = [at < 20 ? 'here' : 'there', at % 2 === 0 ? 'here' : 'there'];
      const news = at < 20 ? 'A new ramp. ' : '';
      const mood = at % 2 === 0 ? 'Mouldy towels.' : 'Clean room.';
      counts.add({ id: String(at), text: `${news}${mood}`, language: 'en', sides });
    }
    const [first, second] = [0, 1].map((at) =>
      emergingPhrases(counts, at).map(({ phrase }) => phrase),
    );
    expect(first).toEqual(['new ramp']);
    expect(second).toEqual(['mouldy towels']);
  });

  it('reads German as German', () => {
    const counts = countPhrases({ comparisons: 1 });
    for (let at = 0; at < 40; at += 1) {
      const text =
        at < 10 ? 'Und der Aufzug war wieder kaputt.' : 'Und es war wieder schön bei euch.';
      counts.add({ id: String(at), text, language: 'de', sides: [at < 10 ? 'here' : 'there'] });
    }
    expect(emergingPhrases(counts, 0).map(({ phrase }) => phrase)).toContain('aufzug');
  });

  it('stands a megabyte, lone surrogates and letters that grow in lower case', () => {
    const counts = countPhrases({ comparisons: 1 });
    const strange = ['a'.repeat(1e6), '\ud800 \udfff wasp', 'İİİ wasp İ', ''];
    for (const text of strange) counts.add({ id: 'x', text, language: null, sides: ['here'] });
    expect(counts.texts()).toBe(4);
  });

  it('keeps its memory bounded however many words come', () => {
    const counts = countPhrases({ comparisons: 1 });
    for (let at = 0; at < 40_000; at += 1) {
      const text = `wasp${letters(at)} plum${letters(at * 7)} lemon`;
      counts.add({
        id: String(at),
        text,
        language: 'en',
        sides: [at % 2 === 0 ? 'here' : 'there'],
      });
    }
    expect(counts.words.size).toBeLessThan(60_001);
    expect(counts.pairs.size).toBeLessThan(150_001);
    expect([...counts.words.values()].find(({ form }) => form === 'lemon')?.texts).toBe(40_000);
  });
});

/** The texts on this side, and so many usual ones on the other. */
function counted(
  texts: readonly string[],
  others: number,
  names: readonly string[] = [],
): PhraseCounts {
  const counts = countPhrases({ comparisons: 1, names });
  for (const [at, text] of texts.entries()) {
    counts.add({ id: String(at), text, language: 'en', sides: ['here'] });
  }
  for (let at = 0; at < others; at += 1) {
    const text = USUAL[at % USUAL.length] ?? '';
    counts.add({ id: `other ${at}`, text, language: 'en', sides: ['there'] });
  }
  return counts;
}

function letters(n: number): string {
  return n.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}

import { describe, expect, it } from 'vitest';
import { countAdvocates, latestOfEach, personOf } from '../../../shared/metrics/people.ts';
import type { Voice } from '../../../shared/metrics/people.ts';

function voice(
  name: string | null,
  kind: Voice['source']['kind'] = 'widget',
  contact: string | null = null,
): Voice {
  return { author: { name, contact }, source: { kind, name: kind, url: null } };
}

describe('personOf', () => {
  it.each([
    { one: voice('Ines K.'), other: voice(' ines  k.'), same: true },
    { one: voice('Ines K.'), other: voice('Ines L.'), same: false },
    {
      one: voice(null, 'widget', 'Ines@x.example'),
      other: voice('I', 'import', 'ines@x.example'),
      same: true,
    },
  ])('tells people apart by contact, else by name', ({ one, other, same }) => {
    expect(personOf(one) === personOf(other)).toBe(same);
  });

  it.each([null, '', '  ', 'Anonymous', 'A customer', 'Gast'])(
    'takes %s for nobody in particular',
    (name) => {
      expect(personOf(voice(name))).toBeNull();
    },
  );
});

describe('latestOfEach', () => {
  it('keeps the first of each person and all of the nameless', () => {
    const [newest, older, nameless, other] = [
      voice('Tom'),
      voice('tom'),
      voice(null),
      voice('Marie'),
    ];
    expect(latestOfEach([newest, nameless, older, other, nameless])).toEqual([
      newest,
      nameless,
      other,
      nameless,
    ]);
  });
});

describe('countAdvocates', () => {
  it('counts those who answered the bell and also wrote a review', () => {
    const voices = [
      voice('Tom'),
      voice('Tom'),
      voice('Marie'),
      voice(null),
      voice('Tom', 'review-site'),
      voice('Ines', 'import'),
    ];
    expect(countAdvocates(voices)).toEqual({ surveyed: 2, acted: 1 });
  });
});

/** Invented words of invented customers, for the pictures and the benches. Never shown in the product. */

const PRAISE = [
  'The plum cake is the best in town, and the waitress was very kind.',
  'Friendly people, fair prices, a lovely quiet corner by the window.',
  'Ordered the cake online and picked it up in a minute. Very easy.',
  'They remembered my order from last week. That is real service.',
  'Clean, bright and calm. The coffee is excellent.',
  'Booking a table took one call, and they kept it although we were late.',
  'Fresh bread, warm welcome. We will come back.',
  'The staff explained every cake to my curious daughter.',
];
const MIXED = [
  'Lovely cakes, but twenty minutes for a coffee is too long.',
  'Good bread. Nobody came to our table for a quarter of an hour.',
  'Pretty place, a bit loud at noon.',
  'Nice people, but the card reader was broken again.',
];
const BLAME = [
  'We waited half an hour and then left. Nobody said sorry.',
  'The soup was cold and the waiter was rude about it.',
  'Too expensive for such small portions.',
  'The toilets were dirty and the floor was sticky.',
];
const NAMES = [
  'Jonas M.',
  'Aylin K.',
  'P. Okafor',
  'Marta',
  'Lena R.',
  'Tom H.',
  'Ines',
  'Emil S.',
];

/** One invented review. */
export interface InventedReview {
  readonly author: string;
  readonly stars: number;
  readonly text: string;
  /** ISO day. */
  readonly day: string;
}

const DAY_MS = 86_400_000;
const PARK_MILLER = 48_271;
const MERSENNE_31 = 2 ** 31 - 1;

/**
 * Invents reviews that any run invents alike: about seven in ten are praise.
 *
 * @param count - How many.
 * @param now - The newest one's day.
 * @param days - Over how many days before `now` they are spread.
 * @returns The reviews, newest first.
 * @source Park, Miller: "Random number generators: good ones are hard to find", CACM 1988.
 */
export function inventReviews(count: number, now: Date, days: number): readonly InventedReview[] {
  let seed = 20_261_121;
  const below = (limit: number): number => {
    seed = (seed * PARK_MILLER) % MERSENNE_31;
    return seed % limit;
  };
  return Array.from({ length: count }, (_, at) => {
    const mood = below(10);
    const [stars, texts] =
      mood < 7 ? [4 + below(2), PRAISE] : mood < 9 ? [3 + below(2), MIXED] : [1 + below(2), BLAME];
    const age = Math.floor((at / count) * days);
    return {
      author: `${NAMES[below(NAMES.length)] ?? ''} ${at}`,
      stars,
      text: texts[below(texts.length)] ?? '',
      day: new Date(now.getTime() - age * DAY_MS).toISOString().slice(0, 10),
    };
  });
}

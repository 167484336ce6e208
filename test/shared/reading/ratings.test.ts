import { describe, expect, it } from 'vitest';
import { ratingOf, readRating } from '../../../shared/reading/ratings.ts';

describe('readRating', () => {
  it.each([
    { text: '5.0 out of 5 stars', value: 5, best: 5 },
    { text: '4,8 sur 5', value: 4.8, best: 5 },
    { text: '4,8\u00a0sur\u00a05\u00a0bulles', value: 4.8, best: 5 },
    { text: '5,0 de 5 estrellas', value: 5, best: 5 },
    { text: '5 из 5 звезд', value: 5, best: 5 },
    { text: 'Rated 3 out of 5 stars', value: 3, best: 5 },
    { text: 'Rated 3 stars out of five stars', value: 3, best: 5 },
    { text: '4 von 5 Sternen', value: 4, best: 5 },
    { text: '4 van de 5', value: 4, best: 5 },
    { text: '4 of 5 bubbles', value: 4, best: 5 },
    { text: '8/10', value: 8, best: 10 },
    { text: '8,6/10', value: 8.6, best: 10 },
    { text: '4.5/5', value: 4.5, best: 5 },
    { text: '80%', value: 80, best: 100 },
    { text: '★★★★☆', value: 4, best: 5 },
    { text: '⭐⭐⭐', value: 3, best: 5 },
    { text: '4.5 ★', value: 4.5, best: 5 },
    { text: 'FIVE', value: 5, best: 5 },
    { text: '4.5', value: 4.5, best: 5 },
    { text: '5 star rating', value: 5, best: 5 },
    { text: '5\u00a0étoiles', value: 5, best: 5 },
    { text: '4 bintang', value: 4, best: 5 },
    { text: '9', value: 9, best: 10 },
    { text: '5つ星のうち4.0', value: 4, best: 5 },
    { text: '5점 만점에 4점', value: 4, best: 5 },
    { text: '5 üzerinden 4', value: 4, best: 5 },
    { text: '5 yıldız üzerinden 3,0', value: 3, best: 5 },
    { text: '5点中4点', value: 4, best: 5 },
    { text: '5 星中的 4 星', value: 4, best: 5 },
    { text: '٤ من ٥', value: 4, best: 5 },
    { text: 'Puntuación: 7,5', value: 7.5, best: 10 },
  ])('reads "$text" as $value of $best', ({ text, value, best }) => {
    expect(readRating(text)).toMatchObject({ value, best });
  });

  it.each(['', 'undefined', 'STAR_RATING_UNSPECIFIED', 'good', '-', '120', '6 out of 5', '☆☆☆☆☆'])(
    'is null for "%s"',
    (text) => {
      expect(readRating(text)).toBeNull();
    },
  );

  it('turns a share into points where the scale is known', () => {
    expect(readRating('width: 80%', 5)).toMatchObject({ value: 4, best: 5 });
  });

  it('takes the scale from the caller for a lone number', () => {
    expect(readRating('4', 10)).toMatchObject({ value: 4, best: 10 });
    expect(readRating('8', 5)).toBeNull();
  });
});

describe('ratingOf', () => {
  it('moves the beginning of the scale below the value', () => {
    expect(ratingOf(0.5, 5)).toEqual({ value: 0.5, best: 5, worst: 0 });
    expect(ratingOf(3, 5, 1)).toEqual({ value: 3, best: 5, worst: 1 });
  });

  it('is null for what is no number and for a senseless scale', () => {
    expect(ratingOf(Number.NaN)).toBeNull();
    expect(ratingOf(3, 0)).toBeNull();
    expect(ratingOf(-1, 5)).toBeNull();
  });
});

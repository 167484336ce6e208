import { describe, expect, it } from 'vitest';
import { businessName } from '../../../extension/capture/business-name.ts';

describe('businessName', () => {
  it.each([
    'Reviews',
    'User Reviews',
    'Customer reviews (31)',
    '1,204 Google reviews',
    'Reviews & ratings',
    'Bewertungen',
    'Kundenbewertungen',
    'Alle Bewertungen und Rezensionen',
    'Avis des clients',
    'Opiniones de los clientes',
    'Klantenbeoordelingen',
    'Отзывы покупателей',
    'レビュー',
    'What our customers say',
    'Das sagen unsere Kunden',
  ])('takes %j for the name of a list', (heading) => {
    expect(businessName(heading)).toBeNull();
  });

  it.each([
    ['Café Linde', 'Café Linde'],
    ['Café Linde\nReviews', 'Café Linde'],
    ['Linde Reviews', 'Linde Reviews'],
    ['Top Feedback GmbH', 'Top Feedback GmbH'],
    ['Avis Rent a Car', 'Avis Rent a Car'],
    ['Review Bakery', 'Review Bakery'],
    ['Bewertungen zu Café Linde', 'Café Linde'],
    ['Reviews of Shelf Plugin', 'Shelf Plugin'],
    ['What Say You Books', 'What Say You Books'],
  ])('takes %j for %j', (heading, name) => {
    expect(businessName(heading)).toBe(name);
  });
});

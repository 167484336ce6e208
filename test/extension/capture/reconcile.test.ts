import { describe, expect, it } from 'vitest';
import { reconcile, withoutDoubles } from '../../../extension/capture/reconcile.ts';
import { reviewOnPage } from '../../../extension/capture/review-on-page.ts';

const LONG =
  'The bread was good, but nobody came to our table for a quarter of an hour, which is a pity.';
const four = { value: 4, best: 5, worst: 1 };
const shown = reviewOnPage({ author: 'Jo', text: LONG, rating: four, dates: ['2 weeks ago'] });

describe('reconcile', () => {
  it('adds id, exact date and reply to what is shown', () => {
    const told = reviewOnPage({
      id: 'abc123',
      author: 'JO',
      text: LONG.replaceAll(/\s/g, ''),
      rating: { value: 8, best: 10, worst: 1 },
      dates: ['2026-01-05'],
      reply: 'Sorry',
    });
    expect(reconcile([shown], [told])).toMatchObject([
      {
        id: 'abc123',
        author: 'Jo',
        text: LONG,
        rating: four,
        dates: ['2 weeks ago', '2026-01-05'],
        reply: 'Sorry',
      },
    ]);
  });

  it('never adds a review that the page does not show', () => {
    const told = [reviewOnPage({ author: 'Mo', text: 'Another visit.' })];
    expect(reconcile([shown], told)).toEqual([shown]);
  });

  it('takes what machines are told where nothing is shown', () => {
    const told = [reviewOnPage({ author: 'Mo', text: 'Another visit.' })];
    expect(reconcile([], told)).toEqual(told);
  });

  it('replaces a cut text by the whole', () => {
    const cut = { ...shown, text: `${LONG.slice(0, 60)}…`, isTruncated: true };
    expect(reconcile([cut], [shown])).toMatchObject([{ text: LONG, isTruncated: false }]);
  });

  it('matches by id whatever the words are', () => {
    const translated = reviewOnPage({ id: 'r1', author: 'Jo', text: 'Das Brot war gut.' });
    const told = reviewOnPage({ id: 'r1', author: 'Jo', text: LONG, dates: ['2026-01-05'] });
    expect(reconcile([translated], [told])).toMatchObject([
      { id: 'r1', text: 'Das Brot war gut.', dates: ['2026-01-05'] },
    ]);
  });

  it('matches a translation by its author, and keeps the words that are shown', () => {
    const translated = { ...shown, text: 'Das Brot war gut, aber niemand kam an unseren Tisch.' };
    const told = { ...shown, dates: ['2026-01-05'], reply: 'Sorry', id: 'r1' };
    expect(reconcile([translated], [told])).toMatchObject([
      { id: 'r1', text: translated.text, dates: ['2 weeks ago', '2026-01-05'], reply: 'Sorry' },
    ]);
  });

  it.each([
    { what: 'an author who wrote twice', told: [{ id: 'a' }, { id: 'b' }] },
    { what: 'another rating', told: [{ id: 'a', rating: { value: 1, best: 5, worst: 1 } }] },
    { what: 'another day', told: [{ id: 'a', dates: ['2026-01-06'] }] },
    { what: 'no name', told: [{ id: 'a', author: null }] },
  ])('matches no other words with $what', ({ told }) => {
    const other = { ...shown, text: 'Das Brot war gut.', dates: ['2026-01-05T10:00:00Z'] };
    expect(
      reconcile(
        [other],
        told.map((each) => ({ ...shown, dates: [], ...each })),
      ),
    ).toEqual([other]);
  });

  it('keeps apart what differs in rating, author or id', () => {
    const others = [
      { ...shown, rating: { value: 1, best: 5, worst: 1 }, reply: 'x' },
      { ...shown, author: 'Mo', reply: 'x' },
    ];
    expect(reconcile([shown], others)).toEqual([shown]);
    const told = { ...shown, id: 'r2', reply: 'x' };
    expect(reconcile([{ ...shown, id: 'r1' }], [told])).toMatchObject([{ id: 'r1', reply: null }]);
  });
});

describe('withoutDoubles', () => {
  it('lays a teaser and the whole together, where the first stood', () => {
    const teaser = { ...shown, text: LONG.slice(0, 50), isTruncated: true };
    const other = reviewOnPage({ author: 'Mo', text: 'Another visit.' });
    const { reviews, doubles } = withoutDoubles([teaser, other, { ...shown, id: 'r1' }]);
    expect(doubles).toBe(1);
    expect(reviews).toMatchObject([{ id: 'r1', text: LONG, isTruncated: false }, { author: 'Mo' }]);
  });

  it('finds a double again by the id that an earlier double brought', () => {
    const { reviews } = withoutDoubles([shown, { ...shown, id: 'r1' }, reviewOnPage({ id: 'r1' })]);
    expect(reviews).toHaveLength(1);
  });

  it('keeps two who said the same few words', () => {
    const good = reviewOnPage({ author: 'Jo', text: 'Good', rating: four });
    expect(withoutDoubles([good, { ...good, author: 'Mo' }]).reviews).toHaveLength(2);
  });

  it('stays quick where thousands begin alike', () => {
    const alike = Array.from({ length: 3000 }, (_, at) =>
      reviewOnPage({ author: 'A customer', text: `${LONG.repeat(5)} ${at + 1000}`, rating: four }),
    );
    const started = performance.now();
    expect(withoutDoubles(alike).reviews).toHaveLength(3000);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('takes wordless reviews by one name for one only where they are of one day', () => {
    const bare = reviewOnPage({ author: 'Jo', rating: four, dates: ['2026-01-05'] });
    expect(withoutDoubles([bare, bare]).reviews).toHaveLength(1);
    expect(withoutDoubles([bare, { ...bare, dates: ['2026-01-06'] }]).reviews).toHaveLength(2);
  });
});

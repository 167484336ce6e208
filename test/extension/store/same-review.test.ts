import { describe, expect, it } from 'vitest';
import { likenessOf, writerOf } from '../../../extension/store/same-review.ts';
import { makeReview } from './make-review.ts';

const WHOLE = 'The soup was cold. We told the waiter, who brought another one at once.';

describe('likenessOf', () => {
  it.each([
    { what: 'the same words', text: WHOLE, isSame: true },
    { what: 'a text that goes on', text: `${WHOLE} Update: I came back!`, isSame: true },
    { what: 'a text with words put before', text: `Update in May. ${WHOLE}`, isSame: true },
    { what: 'a corrected text', text: WHOLE.replace('brought', 'has brought'), isSame: true },
    { what: 'a cut text', text: 'The soup was…', isCut: true, isSame: false },
    { what: 'a telling cut text', text: 'The soup was cold. We…', isCut: true, isSame: true },
    { what: 'another text', text: 'Second visit: lovely cakes, quick and kind.', isSame: false },
    { what: 'a short text', text: 'The soup', isSame: false },
    { what: 'no text', text: '', isSame: false },
  ])('takes $what for the same: $isSame', ({ text, isCut = false, isSame }) => {
    const stored = makeReview({ id: 'example-reviews:~1', text: WHOLE });
    const seen = makeReview({ id: 'example-reviews:~2', text, isTruncated: isCut });
    expect(likenessOf(stored, seen) > 0).toBe(isSame);
  });

  it('believes the site where it gives both an id', () => {
    const one = makeReview({ id: 'example-reviews:1' });
    expect(likenessOf(one, makeReview({ id: 'example-reviews:2' }))).toBe(0);
  });
});

describe('writerOf', () => {
  it('is the same however the name is written', () => {
    const one = writerOf(makeReview({ author: { name: 'Zoë  K.', contact: null } }));
    expect(one).toBe(writerOf(makeReview({ author: { name: 'ZOE K', contact: null } })));
  });

  it.each([{ author: { name: null, contact: null } }, { author: { name: ' – ', contact: null } }])(
    'is null for a nameless author',
    (known) => {
      expect(writerOf(makeReview(known))).toBeNull();
    },
  );

  it('is null for what visitors sent: each has an id', () => {
    const source = { kind: 'widget', name: 'widget', url: null } as const;
    expect(writerOf(makeReview({ source }))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { byElement, markedWithin } from '../../../extension/capture/marked-elements.ts';
import { reviewOnPage } from '../../../extension/capture/review-on-page.ts';
import { documentOf } from './stored-page.ts';

const PAGE = documentOf(
  '<ul><li id="one"><div><p id="marked-one">Good</p></div></li><li id="two"><p id="marked-two">Bad</p></li></ul>',
);

function named(id: string): Element {
  return PAGE.querySelector(`#${id}`) ?? PAGE.body;
}

describe('markedWithin', () => {
  const [first, second] = ['marked-one', 'marked-two'].map((id) =>
    reviewOnPage({ text: id, element: named(id) }),
  );
  const marked = byElement([first, second].flatMap((review) => review ?? []));

  it.each([
    ['a card around it', 'one', first],
    ['the marked element itself', 'marked-two', second],
  ])('finds the review by %s', (_, id, review) => {
    expect(markedWithin(named(id), marked)).toBe(review);
  });

  it('finds none where several stand in one element, and none within a marked one', () => {
    expect(markedWithin(PAGE.querySelector('ul'), marked)).toBeNull();
    const list = byElement([reviewOnPage({ text: 'all', element: PAGE.querySelector('ul') })]);
    expect(markedWithin(named('one'), list)).toBeNull();
  });

  it('finds none for what stands in a script', () => {
    expect(markedWithin(null, marked)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { withSiblings } from '../../../extension/capture/alike-siblings.ts';
import { documentOf } from './stored-page.ts';

const CARD = '<li class="card a"><i data-stars="5"></i>Good</li>';

function idsWith(list: string, notCards?: string): readonly string[] {
  const document = documentOf(`<ul>${list}</ul>`);
  const cards = [...document.querySelectorAll('li:has([data-stars])')];
  return withSiblings(cards, { at: '[data-stars]', notCards }).map((card) => card.id || 'found');
}

describe('withSiblings', () => {
  it('adds what looks like the cards and stands between them, in the page’s order', () => {
    expect(idsWith(`${CARD}<li class="card a" id="starless">Quick</li>${CARD}`)).toEqual([
      'found',
      'starless',
      'found',
    ]);
  });

  it.each([
    ['of other classes', '<li class="card ad" id="x">Buy</li>'],
    ['of another tag', '<div class="card a" id="x">Buy</div>'],
    ['that the recipe takes for no card', '<li class="card a" data-template id="x">Name</li>'],
  ])('leaves out a neighbour %s', (_, other) => {
    expect(idsWith(`${CARD}${other}${CARD}`, '[data-template]')).toEqual(['found', 'found']);
  });

  it('adds nothing beside a single card, or beside cards without a class', () => {
    expect(idsWith(`${CARD}<li class="card a" id="x">Quick</li>`)).toEqual(['found']);
    const plain = '<li><i data-stars="5"></i>Good</li>';
    expect(idsWith(`${plain}<li id="x">Quick</li>${plain}`)).toEqual(['found', 'found']);
  });
});

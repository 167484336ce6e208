import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../../extension/capture/capture-page.ts';
import type { CapturedPage } from '../../../../extension/capture/captured-page.ts';
import { selectAll } from '../../../../extension/capture/dom.ts';
import { viewOf } from '../../../../extension/capture/page-view.ts';
import type { Recipe } from '../../../../extension/capture/recipe.ts';
import { cardAround } from '../../../../extension/capture/teaching/card-around.ts';
import { makeRecipe } from '../../../../extension/capture/teaching/make-recipe.ts';
import { peersOf } from '../../../../extension/capture/teaching/shape.ts';
import { parseTaughtRecipes } from '../../../../extension/capture/teaching/taught-recipe.ts';
import { documentOf } from '../stored-page.ts';
import { SAID, TAUGHT_PAGES, type TaughtPage } from './taught-pages.ts';

const AT = { url: 'https://voices.example/linde', now: new Date('2026-02-10T12:00:00Z') };

describe('makeRecipe', () => {
  it.each(TAUGHT_PAGES)('reads all of a page with $name', (page) => {
    const voices = read(page.html, taught(page));
    expect(voices.toSorted(newestFirst).map(factsOf)).toEqual(SAID);
  });

  it.each(TAUGHT_PAGES)('makes a recipe for $name that a file may bring', (page) => {
    const recipe = taught(page);
    expect(parseTaughtRecipes([JSON.parse(JSON.stringify(recipe))])).toEqual([recipe]);
  });

  it('holds on to stable hooks first, and reads on when classes and order change', () => {
    const [page] = TAUGHT_PAGES;
    if (page === undefined) throw new Error('no page');
    const recipe = taught(page);
    expect(recipe.cards[0]).toEqual({ rung: 'id', at: '[data-opinion-id]' });
    expect(recipe.fields.id).toEqual([{ rung: 'id', attribute: 'data-opinion-id' }]);
    const redesigned = page.html
      .replaceAll(/class="[^"]*"/g, 'class="new"')
      .replaceAll('<article', '<div><article')
      .replaceAll('</article>', '</article></div>')
      .replaceAll(/<header>/g, '<header><i>new</i>');
    expect(read(redesigned, recipe).map(factsOf)).toEqual(SAID);
  });

  it('learns from parts that stand in different reviews', () => {
    const page = TAUGHT_PAGES[1];
    if (page === undefined) throw new Error('no page');
    const document = documentOf(page.html);
    const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
    const card = cardAround(all(page.points.card)[0] ?? document.body, viewOf(document, AT));
    const [author, rating, date] = [all('b')[3], all('i.ic')[12], all('em')[1]];
    if (author === undefined || rating === undefined || date === undefined) throw new Error('none');
    const lesson = { card, peers: peersOf(card), clicked: { author, rating, date } };
    const recipe = makeRecipe(lesson, viewOf(document, AT));
    expect(recipe && read(page.html, recipe).map(factsOf)).toEqual(SAID);
  });

  it('makes none for a page without a host', () => {
    const document = documentOf('<p>Hello</p>');
    const lesson = { card: document.body, peers: [document.body], clicked: {} };
    expect(makeRecipe(lesson, viewOf(document, { ...AT, url: 'file:///page.html' }))).toBeNull();
  });
});

function taught({ html, points }: TaughtPage): Recipe {
  const document = documentOf(html);
  const view = viewOf(document, AT);
  const find = (selector: string): Element => {
    const [element] = view.roots.flatMap((root) => selectAll(root, selector));
    if (element === undefined) throw new Error(`${selector} is missing`);
    return element;
  };
  const { card: inCard, ...fields } = points;
  const card = cardAround(find(inCard), view);
  const clicked = Object.fromEntries(
    Object.entries(fields).map(([field, selector]) => [field, find(selector)]),
  );
  const recipe = makeRecipe({ card, peers: peersOf(card), clicked }, view);
  if (recipe === null) throw new Error('no recipe');
  return recipe;
}

function read(html: string, recipe: Recipe): CapturedPage['reviews'] {
  const captured = capturePage(documentOf(html), { ...AT, businessId: '', recipes: [recipe] });
  expect(captured.state).toBe('read');
  expect(captured.ways[0]).toMatchObject({ way: 'recipe' });
  return captured.reviews;
}

function factsOf({ author, stars, writtenAt, text }: CapturedPage['reviews'][number]): object {
  return { author: author.name, stars, day: writtenAt?.slice(0, 10), text };
}

function newestFirst(
  one: CapturedPage['reviews'][number],
  other: CapturedPage['reviews'][number],
): number {
  return (other.writtenAt ?? '').localeCompare(one.writtenAt ?? '');
}

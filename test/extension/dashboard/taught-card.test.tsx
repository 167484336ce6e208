import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../extension/capture/recipe.ts';
import { recipeFileOf } from '../../../extension/capture/teaching/recipe-file.ts';
import { keepRecipes, taughtRecipes } from '../../../extension/taught-recipes.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';

describe('TaughtCard', () => {
  it('lists what was taught, and forgets it', async () => {
    const store = await makeStore();
    await keepRecipes(store, [recipe('voices.example', 'Voices'), recipe('b.example', 'Bee')]);
    const card = await cardOf(store);
    await expect.poll(() => card.textContent).toContain('Voices');
    expect(card.textContent).toContain('Reads stars and text');
    expect(card.textContent).toContain('Save all as one file');
    expect(await violationsOn(card)).toEqual([]);
    card.querySelector<HTMLButtonElement>('[aria-label="Forget Bee"]')?.click();
    await expect.poll(() => card.textContent).toContain('Bee is forgotten. Its reviews stay.');
    expect((await taughtRecipes(store)).map(({ id }) => id)).toEqual(['voices.example']);
  });

  it('takes in a file, in place of what was known of its site', async () => {
    const store = await makeStore();
    await keepRecipes(store, [recipe('voices.example', 'Old voices')]);
    const card = await cardOf(store);
    give(card, recipeFileOf([recipe('voices.example', 'Voices'), recipe('b.example', 'Bee')]));
    await expect.poll(() => card.textContent).toContain('Taken in: Voices and Bee.');
    expect(card.textContent).toContain('In place of what was taught before: Old voices.');
    await expect.poll(() => card.textContent).toContain('not tried by you yet');
    expect((await taughtRecipes(store)).map(({ name }) => name)).toEqual(['Bee', 'Voices']);
  });

  it.each([
    { text: 'no', words: 'is no JSON, so nothing was taken in' },
    { text: '{}', words: 'not a file of taught sites' },
    {
      text: recipeFileOf([{ ...recipe('voices.example', 'Voices'), cards: [] }]),
      words: 'Nothing was taken in: recipes.1.cards is not what a recipe may say there.',
    },
  ])('says in one sentence why "$text" is of no use', async ({ text, words }) => {
    const store = await makeStore();
    const card = await cardOf(store);
    give(card, text);
    await expect.poll(() => card.querySelector('[role=alert]')?.textContent).toContain(words);
    expect(await taughtRecipes(store)).toEqual([]);
  });
});

function recipe(host: string, name: string): Recipe {
  return {
    id: host,
    name,
    hosts: [host],
    provenOn: 'stored-page',
    cards: [{ rung: 'id', at: '[data-opinion-id]' }],
    fields: {
      rating: [{ rung: 'aria', at: '[aria-label]', attribute: 'aria-label' }],
      text: [{ rung: 'structure', at: ':scope > p' }],
    },
    business: {},
  };
}

async function cardOf(store: Awaited<ReturnType<typeof makeStore>>): Promise<HTMLElement> {
  const { page } = drawDashboard(store, '#/settings');
  await expect.poll(() => page.querySelector('#taught-sites #take-recipes')).not.toBeNull();
  const card = page.querySelector<HTMLElement>('#taught-sites');
  if (card === null) throw new Error('no card');
  return card;
}

function give(card: HTMLElement, text: string): void {
  const field = card.querySelector<HTMLInputElement>('#take-recipes');
  const files = new DataTransfer();
  files.items.add(new File([text], 'sites.json'));
  if (field === null) throw new Error('no field');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

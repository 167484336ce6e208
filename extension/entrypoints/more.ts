import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as v from 'valibot';
import { moreOrderSchema } from '../capture/more/more-protocol.ts';
import { openMore } from '../capture/more/open-more.ts';
import { RECIPES } from '../capture/sites/registry.ts';
import { answerLines } from '../capture/teaching/page-line.ts';
import { parseTaughtRecipes } from '../capture/teaching/taught-recipe.ts';

/** Opens more of the reviews of the page that it is put into, for as long as the side panel holds the line. */
export default defineUnlistedScript(() => {
  answerLines('more', (order, line) => {
    const parsed = v.safeParse(moreOrderSchema, order);
    if (!parsed.success) return;
    const { words, recipes } = parsed.output;
    const known = [...parseTaughtRecipes(recipes), ...RECIPES];
    void openMore(document, { words, recipes: known, tell: line.tell, signal: line.signal });
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePageInSlices } from '../capture/capture-page.ts';
import type { CapturedPage } from '../capture/captured-page.ts';
import { untilStill } from '../capture/more/until-still.ts';
import { RECIPES } from '../capture/sites/registry.ts';
import { captureOrder } from '../capture/teaching/capture-order.ts';

/** Some pages never rest: then they are read as they are. */
const STILL = { quietMs: 500, mostMs: 5000 };

/**
 * Reads the page that it is put into by `scripting.executeScript`, which waits for it, and gives back what it read.
 *
 * It rests every few milliseconds, so that the page goes on answering its reader. The page's script cannot know the
 * owner's businesses: `withBusiness` puts the business in where the answer arrives.
 */
export default defineUnlistedScript(() => {
  const { recipes, whenStill } = captureOrder();
  // Within `main`, for the build looks at the rest of this file outside any page.
  const read = (): Promise<CapturedPage> =>
    capturePageInSlices(document, {
      url: location.href,
      now: new Date(),
      businessId: '',
      recipes: [...recipes, ...RECIPES],
    });
  return whenStill ? untilStill(document, STILL).then(read) : read();
});

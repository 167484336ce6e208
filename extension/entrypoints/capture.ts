import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CapturedPage } from '../capture/captured-page.ts';
import { untilStill } from '../capture/more/until-still.ts';
import { standingReader } from '../capture/standing-reader.ts';
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
  const read = standingReader(browser.runtime.getManifest().version);
  // Within `main`, for the build looks at the rest of this file outside any page.
  const look = (): Promise<CapturedPage> => read(recipes);
  return whenStill ? untilStill(document, STILL).then(look) : look();
});

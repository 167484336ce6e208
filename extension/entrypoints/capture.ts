import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePageInSlices } from '../capture/capture-page.ts';
import type { CapturedPage } from '../capture/captured-page.ts';

/** What WXT makes of an entry point whose `main` gives a captured page. */
interface CaptureScript {
  readonly main: () => Promise<CapturedPage>;
}

/**
 * Reads the page that it is put into by `scripting.executeScript`, which waits for it, and gives back what it read.
 *
 * It rests every few milliseconds, so that the page goes on answering its reader. The page's script cannot know the
 * owner's businesses: `withBusiness` puts the business in where the answer arrives.
 */
const capture: CaptureScript = defineUnlistedScript(() =>
  capturePageInSlices(document, { url: location.href, now: new Date(), businessId: '' }),
);

export default capture;

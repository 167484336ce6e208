import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../capture/capture-page.ts';
import type { CapturedPage } from '../capture/captured-page.ts';

/** What WXT makes of an entry point whose `main` gives a captured page. */
interface CaptureScript {
  readonly main: () => CapturedPage;
}

/**
 * Reads the page that it is put into by `scripting.executeScript`, and gives back what it read.
 *
 * The page's script cannot know the owner's businesses: `withBusiness` puts the business in where the answer arrives.
 */
const capture: CaptureScript = defineUnlistedScript(() =>
  capturePage(document, { url: location.href, now: new Date(), businessId: '' }),
);

export default capture;

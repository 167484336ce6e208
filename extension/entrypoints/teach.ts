import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as v from 'valibot';
import { teachOrderSchema } from '../capture/teaching/teach-protocol.ts';
import { teachPage } from '../capture/teaching/teach-page.ts';
import { answerLines } from '../capture/teaching/page-line.ts';

/** Lets the owner teach the page that it is put into, for as long as the side panel holds the line. */
export default defineUnlistedScript(() => {
  answerLines('teach', (order, line) => {
    const parsed = v.safeParse(teachOrderSchema, order);
    if (!parsed.success) return;
    teachPage(document, {
      url: location.href,
      now: () => new Date(),
      words: parsed.output.words,
      tell: line.tell,
      signal: line.signal,
    });
  });
});

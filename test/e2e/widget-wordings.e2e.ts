import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Survey } from '../../shared/feedback/survey.ts';
import { lotFor, variantFor } from '../../shared/feedback/variants.ts';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { open } from '../../shared/sealing/open.ts';
import { eventually } from './eventually.ts';
import { newVisitor, startBrowser, tagOf } from './visitor.ts';
import { databases, inPanel, ring, tap, thanks } from './widget-visit.ts';
import { type WidgetSite, LONG_SURVEY, STRICT_POLICY, startWidgetSite } from './widget-site.ts';

const VARIANTS = [{ id: 'b', wording: 'How did we do today?' }];
const SURVEY: Survey = {
  ...LONG_SURVEY,
  questions: [
    { id: 'csat', type: 'csat', required: true, wording: 'How was it?', variants: VARIANTS },
    { id: 'comment', type: 'comment', required: false },
  ],
};

const WORDS: Readonly<Record<string, string>> = { own: 'How was it?', b: 'How did we do today?' };

let browser: Browser;
let site: WidgetSite;
let page: Page;
let keys: OwnerKeyPair;
let said: string[];

beforeAll(async () => {
  [browser, keys] = await Promise.all([startBrowser('chromium'), makeKeyPair()]);
});

afterAll(() => browser.close());

beforeEach(async () => {
  site = await startWidgetSite();
  ({ page, said } = await newVisitor(browser));
  site.serve('/', { script: tagOf({ key: keys.publicKey }), policy: STRICT_POLICY });
});

afterEach(async () => {
  await page.browserContext().close();
  await site.close();
});

describe('wordings that are tried', () => {
  it.each(['own', 'b'])('say %s in the sealed answer, and stay so', async (wording) => {
    site.survey = SURVEY;
    // What the visitor would draw is chosen here, so that both wordings come up.
    await page.evaluateOnNewDocument(`Math.random = () => ${drawOf(wording)}`);
    await answer(wording);
    const other = wording === 'own' ? 'b' : 'own';
    await page.evaluateOnNewDocument(`Math.random = () => ${drawOf(other)}`);
    await answer(wording);
    await eventually(() => site.taken.length === 2);
    for (const envelope of site.taken) {
      expect(await open(envelope, keys.privateKey)).toMatchObject({
        ok: true,
        value: { answers: { csat: 4, 'wording.csat': wording } },
      });
    }
    expect(said).toEqual([]);
  });

  it('load and keep nothing where there are none', async () => {
    site.survey = {
      ...SURVEY,
      questions: SURVEY.questions.map(({ variants: _none, ...one }) => one),
    };
    await answer('own');
    await eventually(() => site.taken.length === 1);
    await eventually(async () => (await databases(page)) === 0);
    expect(site.requests.filter((path) => path.includes('wordings'))).toEqual([]);
    const [envelope] = site.taken;
    expect(envelope && (await open(envelope, keys.privateKey))).toMatchObject({
      value: { answers: { csat: 4 } },
    });
  });
});

/** A number that leads to the wording. */
function drawOf(wording: string): number {
  const draws = Array.from({ length: 99 }, (_none, at) => (at + 1) / 100);
  const [question] = SURVEY.questions;
  const fitting = draws.find(
    (draw) => question && variantFor(question, lotFor(draw * 100, question.id)) === wording,
  );
  if (fitting === undefined) throw new Error(`no lot for ${wording}`);
  return fitting;
}

async function answer(wording: string): Promise<void> {
  await page.goto(site.origin);
  await ring(page);
  const heading = await inPanel(page, 'h2');
  expect(await heading.evaluate((element) => element.textContent)).toBe(WORDS[wording]);
  await tap(page, '[aria-label="4 of 5"]');
  await tap(page, '[part=submit]');
  await thanks(page);
}

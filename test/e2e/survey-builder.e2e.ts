import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpAsOwner, startOwnerBrowser } from '../../scripts/owner-browser.ts';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';
import { ROOT } from '../../scripts/run.ts';
import { startCollector } from '../../widget/collector/server.ts';

const HOST = '127.0.0.1';
/** Nobody closes a tab sooner after the last stroke. */
const STROKE_MS = 200;

const WAIT = { timeout: 15_000 };

/** The builder in the built extension, with the built widget in its preview and a running collector. */
describe('the survey panel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterbell-'));
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let owner: OwnerBrowser;
  let page: Page;
  let tag: string;
  const trouble: string[] = [];

  beforeAll(async () => {
    const filesFolder = join(ROOT, 'dist', 'widget');
    collector = await startCollector({ port: 0, host: HOST, folder, filesFolder, origins: [] });
    owner = await startOwnerBrowser({ headless: true, offline: true });
    const { url, pairingCode } = collector;
    tag = await setUpAsOwner(owner, { businessName: 'Café Linde', collector: url, pairingCode });
    page = await owner.openPage('dashboard.html#/survey');
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
  });

  afterAll(async () => {
    await owner.browser.close();
    await collector.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the real widget, asking what is being written', async () => {
    await page.locator('[data-question="csat"] > summary').click();
    await page.locator('#words-csat').fill('How was the plum cake?');
    await expect.poll(() => shownIn(page), WAIT).toContain('How was the plum cake?');
    expect(await page.evaluate('document.activeElement.id')).toBe('words-csat');
    await page.select('#preview-language', 'ar');
    await expect.poll(() => shownIn(page), WAIT).toContain('Café Linde');
    await page.select('#preview-language', 'en');
    await page.select('#preview-shown', 'inline');
    await expect.poll(() => shownIn(page, 'data-counterbell-here'), WAIT).toContain('plum cake');
  });

  it('hangs the bell on the side that is chosen, and asks in the wording that is looked at', async () => {
    await page.select('#preview-shown', 'closed');
    await expect.poll(() => bellIn(page), WAIT).toBe('right');
    await page.select('#look-corner', 'start');
    await expect.poll(() => bellIn(page), WAIT).toBe('left');
    await page.locator('[data-question="csat"] fieldset:last-of-type .buttons button').click();
    await page.locator('[id^="variant-csat-"]').fill('Sweet?');
    await page.select('#preview-shown', 'inline');
    await page.locator('#preview-variant').wait();
    await page.select('#preview-variant', '0');
    await expect.poll(() => shownIn(page), WAIT).toContain('Sweet?');
    await page.select('#preview-variant', 'own');
    await expect.poll(() => shownIn(page), WAIT).toContain('plum cake');
  });

  it('keeps what is answered in the preview to itself', async () => {
    const preview = await previewOf(page);
    const click = (selector: string): Promise<unknown> =>
      preview.evaluate(
        `document.querySelector('counter-bell').shadowRoot.querySelector('${selector}').click()`,
      );
    await click('[role="radio"][aria-label^="5 "]');
    await preview.waitForFunction(
      `document.querySelector('counter-bell').shadowRoot.querySelector('[aria-checked=true]')`,
    );
    await click('button[part="submit"]');
    await expect.poll(() => shownIn(page), WAIT).toContain('Thank you');
    const response = await fetch(`${collector.url}/v1/inboxes/${inboxOf(tag)}/survey`);
    expect(JSON.stringify(await response.json())).not.toContain('plum cake');
  });

  it('publishes to the collector, and the tag stays as it was', async () => {
    expect(await page.evaluate(`document.querySelector('#survey-tag').value`)).toBe(tag);
    await page.locator('#publish').click();
    await page.locator('.notice.good').wait();
    const response = await fetch(`${collector.url}/v1/inboxes/${inboxOf(tag)}/survey`);
    expect(JSON.stringify(await response.json())).toContain('plum cake');
  });

  it('takes the draft up again after the page was closed', async () => {
    await page.locator('#words-csat').fill('How was the apple cake?');
    await new Promise((resolve) => setTimeout(resolve, STROKE_MS));
    await page.close();
    page = await owner.openPage('dashboard.html#/survey');
    await expect.poll(() => shownIn(page), WAIT).toContain('How was the apple cake?');
    expect(trouble).toEqual([]);
  });
});

/** The preview's frame, once the widget is in it. */
async function previewOf(page: Page): Promise<Frame> {
  return page.waitForFrame((frame) => frame.url().includes('/preview.html'));
}

/** What the panel in the preview says just now, in an element with such an attribute. */
async function shownIn(page: Page, place = 'lang'): Promise<string> {
  try {
    const preview = await previewOf(page);
    const said = await preview.evaluate(
      `document.querySelector('[${place}] counter-bell')?.shadowRoot?.textContent ?? ''`,
    );
    return String(said);
  } catch {
    // The frame was made anew in the middle of looking.
    return '';
  }
}

/** On which side of the preview the bell hangs. */
async function bellIn(page: Page): Promise<unknown> {
  try {
    const preview = await previewOf(page);
    return await preview.evaluate(
      `(() => {
        const { left, right } = document.querySelector('counterbell-button').getBoundingClientRect();
        return left < innerWidth - right ? 'left' : 'right';
      })()`,
    );
  } catch {
    // The frame was made anew in the middle of looking.
    return null;
  }
}

function inboxOf(tag: string): string {
  return /\/([a-z0-9-]+)\/counterbell\.js/.exec(tag)?.[1] ?? '';
}

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { envelopeSchema } from '../../shared/sealing/envelope.ts';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { open } from '../../shared/sealing/open.ts';
import { TARGET_IDS } from '../../widget/delivery/target.ts';
import { eventually } from './eventually.ts';
import { type ServiceSite, startServiceSite } from './service-site.ts';
import { newVisitor, startBrowser, tagOf } from './visitor.ts';
import { databases, inPanel, ring, tap, thanks } from './widget-visit.ts';
import { type WidgetSite, startWidgetSite } from './widget-site.ts';

const SERVICES = [
  { id: 'netlify-forms', address: '/netlify' },
  { id: 'formspree', address: '/f/xyzabcde' },
  { id: 'web3forms', address: '/submit#key-1' },
  { id: 'apps-script', address: '/macros/s/deployment/exec' },
  { id: 'webhook', address: '/hook' },
  { id: 'ntfy', address: '/topic' },
] as const;

let browser: Browser;
let site: WidgetSite;
let services: ServiceSite;
let page: Page;
let keys: OwnerKeyPair;
let said: string[];

beforeAll(async () => {
  [browser, keys, services] = await Promise.all([
    startBrowser('chromium'),
    makeKeyPair(),
    startServiceSite(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await services.close();
});

beforeEach(async () => {
  site = await startWidgetSite();
  services.kept.length = 0;
  ({ page, said } = await newVisitor(browser));
});

afterEach(async () => {
  await page.browserContext().close();
  await site.close();
});

describe('a target', () => {
  it('of every kind is tried here', () => {
    const tried = [...SERVICES.map(({ id }) => id), 'collector', 'mailto', 'page-event'];
    expect(tried.toSorted()).toEqual(TARGET_IDS.toSorted());
  });

  it.each(SERVICES)(
    'such as $id gets one sealed envelope, also after a failure',
    async (service) => {
      services.failures = 1;
      await answer(`${service.id} ${services.origin}${service.address}`);
      await eventually(() => services.kept.length === 1, 15_000);
      await eventually(async () => (await databases(page)) === 0);
      expect(services.kept).toHaveLength(1);
      const [envelope] = services.kept;
      expect(envelope && (await open(envelope, keys.privateKey))).toMatchObject({
        ok: true,
        value: { answers: { csat: 4, comment: 'UNMISTAKABLE' } },
      });
      expect(JSON.stringify(services.kept)).not.toContain('UNMISTAKABLE');
      expect(site.taken).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it('such as web3forms waits where its key is wrong', async () => {
    await answer(`web3forms ${services.origin}/submit#wrong`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(services.kept).toEqual([]);
    expect(await databases(page)).toBe(1);
  });

  it('such as a page event hands the envelope to the page’s own script', async () => {
    await page.evaluateOnNewDocument(takeEnvelopes);
    await answer('page-event');
    await eventually(async () => (await page.title()).startsWith('{'));
    const envelope = v.parse(envelopeSchema, JSON.parse(await page.title()));
    expect(await open(envelope, keys.privateKey)).toMatchObject({ ok: true });
    await eventually(async () => (await databases(page)) === 0);
  });

  it('such as mailto opens a mail with the envelope in it', async () => {
    await page.evaluateOnNewDocument(noteLinks);
    await answer('mailto owner@shop.example');
    await eventually(async () => (await page.title()).startsWith('mailto:'));
    const link = new URL(await page.title());
    expect(link.pathname).toBe('owner@shop.example');
    const envelope = v.parse(envelopeSchema, JSON.parse(link.searchParams.get('body') ?? ''));
    expect(await open(envelope, keys.privateKey)).toMatchObject({ ok: true });
  });
});

async function answer(target: string): Promise<void> {
  const script = tagOf({ key: keys.publicKey, attributes: `data-target="${target}"` });
  site.serve('/', { script });
  await page.goto(site.origin);
  await ring(page);
  await tap(page, '[aria-label="4 of 5"]');
  await (await inPanel(page, '[part=comment]')).type('UNMISTAKABLE');
  await tap(page, '[part=submit]');
  await thanks(page);
}

/** Runs in the page. */
function takeEnvelopes(): void {
  document.addEventListener('counterbell:envelope', (event) => {
    event.preventDefault();
    if ('detail' in event) document.title = JSON.stringify(event.detail);
  });
}

/** Runs in the page. */
function noteLinks(): void {
  const prototype = HTMLAnchorElement.prototype;
  Object.defineProperty(prototype, 'click', {
    value(this: HTMLAnchorElement) {
      document.title = this.href;
    },
  });
}

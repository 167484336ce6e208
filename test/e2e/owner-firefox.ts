import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/run.ts';
import { eventually } from './eventually.ts';

const ADD_ON_FOLDER = join(ROOT, 'dist', 'extension', 'firefox-mv3');
const ADD_ON_ID = 'counterbell@counterbell.example';
/** Firefox gives each installed add-on a random address; a fixed one lets the test open its pages. */
const ADD_ON_UUID = '6f1c5a5e-2b7d-4c11-9a64-0d6a3f3c9b10';
const PAGE_LIMIT_MS = 20_000;

/** What the remote protocol answers about Firefox's own windows. */
const treeSchema = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});

const evaluatedSchema = v.object({
  result: v.object({ type: v.literal('success'), result: v.object({ value: v.string() }) }),
});

/** A Firefox with the built add-on installed. */
export interface OwnerFirefox {
  readonly browser: Browser;
  /**
   * Opens a page of the add-on.
   *
   * @param path - Such as `dashboard.html`.
   */
  openPage(path: string): Promise<Page>;
  /** Presses the add-on's toolbar button for the tab in front, as a click does: that grants `activeTab`. */
  pressToolbarButton(): Promise<void>;
  /** What the open sidebar says; empty until it is there. */
  sidebarText(): Promise<string>;
  /**
   * Clicks in the open sidebar.
   *
   * @param id - Id of the element.
   */
  clickInSidebar(id: string): Promise<void>;
}

/**
 * Starts Firefox and installs the built add-on.
 *
 * @returns The running browser.
 * @throws {Error} Where there is no Firefox.
 */
export async function startOwnerFirefox(): Promise<OwnerFirefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.remote': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: ADD_ON_UUID }),
    },
  });
  await browser.installExtension(ADD_ON_FOLDER);
  return {
    browser,
    openPage: (path) => openAddOnPage(browser, path),
    async pressToolbarButton() {
      await evaluateInWindow(browser, PRESS_BUTTON);
    },
    sidebarText: () => evaluateInWindow(browser, `${SIDEBAR}?.body?.innerText ?? ''`),
    async clickInSidebar(id) {
      await evaluateInWindow(browser, `String(${SIDEBAR}.getElementById('${id}').click())`);
    },
  };
}

/** Runs in Firefox's own window: the same code path as a click on the add-on's button. */
const PRESS_BUTTON = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ADD_ON_ID}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
})()`;

/** The add-on's page within the sidebar of Firefox's own window. */
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument
  ?.getElementById('webext-panels-browser')?.contentDocument`;

/** Firefox detaches the frame while it moves to the add-on's process, so the navigation is not waited for. */
async function openAddOnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${ADD_ON_UUID}/${path}`).catch(() => undefined);
  await eventually(async () => {
    const url = await page.evaluate(() => location.href);
    return url.startsWith('moz-extension:');
  }, PAGE_LIMIT_MS);
  return page;
}

async function evaluateInWindow(browser: Browser, expression: string): Promise<string> {
  const remote = remoteOf(browser);
  const tree = v.parse(
    treeSchema,
    await remote.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
  );
  const context = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const answer = v.parse(
    evaluatedSchema,
    await remote.send('script.evaluate', { target: { context }, awaitPromise: true, expression }),
  );
  return answer.result.result.value;
}

/** WebDriver BiDi itself; Puppeteer has it but does not publish it. */
interface Remote {
  send(method: string, parameters: object): Promise<unknown>;
}

function remoteOf(browser: Browser): Remote {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isRemote(connection)) throw new Error('Puppeteer keeps its BiDi connection elsewhere now.');
  return connection;
}

function isRemote(value: unknown): value is Remote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function'
  );
}

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { ROOT } from './run.ts';

/** Where `npm run build:extension` leaves the extension for Chromium. */
export const EXTENSION_FOLDER = join(ROOT, 'dist', 'extension', 'chrome-mv3');

const START_LIMIT_MS = 20_000;

const QUIET_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Names that are looked up nowhere: only this machine answers. */
const OFFLINE_ARG = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** A Chromium as an owner has it: with Counterbell installed. */
export interface OwnerBrowser {
  readonly browser: Browser;
  readonly extension: Extension;
  /**
   * Opens a page of the extension in a new tab.
   *
   * @param path - Such as `dashboard.html`.
   */
  openPage(path: string): Promise<Page>;
}

/** How to start the owner's browser. */
export interface OwnerBrowserOptions {
  readonly headless: boolean;
  /** Whether every host but this machine is out of reach. */
  readonly offline: boolean;
  /** Folder for the browser's profile; a throw-away one where it is left out. */
  readonly profile?: string;
}

/**
 * Starts Chromium with the built extension loaded.
 *
 * @param options - Window or none, network or none, which profile.
 * @returns The running browser.
 * @throws {Error} With a sentence for the terminal where there is no Chromium or the extension does not come up.
 */
export async function startOwnerBrowser(options: OwnerBrowserOptions): Promise<OwnerBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) {
    throw new Error('No Chromium was found: install one, or set CHROME_PATH to one.');
  }
  if (options.profile !== undefined) pinToolbarButton(options.profile);
  const browser = await launch({
    executablePath,
    headless: options.headless,
    // With the pipe, Chromium ends when this process does; who started it cleans up first.
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    enableExtensions: [EXTENSION_FOLDER],
    defaultViewport: null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...QUIET_ARGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.offline ? [OFFLINE_ARG] : []),
    ],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
  });
  const extension = await installedExtension(browser);
  if (options.profile === undefined) await welcomeTarget(browser);
  return {
    browser,
    extension,
    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
  };
}

/** A new profile hides extensions behind a menu; a newcomer should see the button. */
function pinToolbarButton(profile: string): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = { extensions: { pinned_extensions: [unpackedId(EXTENSION_FOLDER)] } };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** Chromium names an unpacked extension after its folder: the hash's first digits, written from a to p. */
function unpackedId(extensionFolder: string): string {
  const hash = createHash('sha256').update(extensionFolder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

async function installedExtension(browser: Browser): Promise<Extension> {
  await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'), {
    timeout: START_LIMIT_MS,
  });
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error('Chromium did not load the extension.');
  return extension;
}

/** A first start ends with the welcome page, which comes to the front: what is opened before it would be pushed back. */
function welcomeTarget(browser: Browser): Promise<Target> {
  return browser.waitForTarget((target) => target.url().endsWith('/onboarding.html'), {
    timeout: START_LIMIT_MS,
  });
}

/** What an owner types when they set Counterbell up. */
export interface OwnerWords {
  readonly businessName: string;
  readonly collector: string;
  readonly pairingCode: string;
}

/**
 * Goes through the onboarding page as an owner does.
 *
 * @param owner - The owner's browser.
 * @param words - What to type.
 * @returns The tag that the page shows for pasting.
 */
export async function setUpAsOwner(owner: OwnerBrowser, words: OwnerWords): Promise<string> {
  const page = await welcomePage(owner);
  await type(page, '#business-name', words.businessName);
  await type(page, '#collector-url', words.collector);
  await type(page, '#pairing-code', words.pairingCode);
  await page.locator('#pair').click();
  const tag = await page.waitForSelector('#tag', { timeout: START_LIMIT_MS });
  const text = await tag?.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
  );
  await page.close();
  if (text === undefined || !text.includes('data-key')) {
    throw new Error('The onboarding page did not show a tag.');
  }
  return text.trim();
}

/** The extension opens it by itself when it is installed. */
async function welcomePage({ browser }: OwnerBrowser): Promise<Page> {
  const target = await welcomeTarget(browser);
  const page = await target.page();
  if (page === null) throw new Error('The extension did not open its first page.');
  await page.bringToFront();
  return page;
}

async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.locator(selector).fill(words);
}

import { type Browser, type Page, launch } from 'puppeteer-core';
import { browserVariable, findBrowser } from '../../scripts/browsers.mjs';
import { INBOX } from './widget-site.ts';

/** A host name that is not localhost, so that http on it is not secure; Chromium's visitors find the site there too. */
export const PLAIN_HOST = 'shop.example';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  `--host-resolver-rules=MAP ${PLAIN_HOST} localhost`,
];

/** Starts a visitor's browser. */
export async function startBrowser(kind: 'chromium' | 'firefox'): Promise<Browser> {
  const executablePath = findBrowser(kind);
  if (executablePath === null) throw new Error(`No ${kind}: set ${browserVariable(kind)}.`);
  return kind === 'firefox'
    ? launch({ browser: 'firefox', executablePath })
    : launch({ executablePath, args: CHROMIUM_ARGS });
}

/** A visitor who has never been here before. */
export interface Visitor {
  readonly page: Page;
  /** What the page's console said, but for the network's own notes on failed requests. */
  readonly said: string[];
}

/** Opens an empty page, with nothing stored. */
export async function newVisitor(browser: Browser): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  const listen = (words: string): void => {
    if (!/^(Failed to load resource|Error: Cross-Origin Request Blocked)/.test(words)) {
      said.push(words);
    }
  };
  page.on('console', (message) => listen(message.text()));
  page.on('pageerror', (error) => listen(String(error)));
  return { page, said };
}

/** The script tag, as the owner pastes it; `attributes` are added as they are. */
export function tagOf({
  key,
  src = `/${INBOX}/counterbell.js`,
  attributes = '',
}: {
  readonly key: string;
  readonly src?: string;
  readonly attributes?: string;
}): string {
  return `<script async src="${src}" data-key="${key}" ${attributes}></script>`;
}

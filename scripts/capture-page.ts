import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from 'vite';
import { type CapturedPage, parseCaptured } from '../extension/capture/captured-page.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { findBrowser } from './browsers.mjs';
import { ROOT } from './run.ts';

const ENTRY = join(ROOT, 'extension/capture/capture-page.ts');
/** Name under which the bundle leaves its exports inside the page. */
const GLOBAL = 'counterbellCapture';
const TIMEOUT_MS = 60_000;

/** Why a stored page could not be captured. */
export type CaptureFailure = 'no-browser' | 'not-opened' | 'not-captured';

/** A page that stands on this machine. */
export interface StoredPage {
  /** Its HTML, in UTF-8. */
  readonly html: Uint8Array;
  /** The address that it came from. */
  readonly url: string;
  /** When it was looked at: "2 weeks ago" counts from here. */
  readonly now: Date;
}

/** A Chromium that reads stored pages with the extension's own code. */
export interface PageReader {
  /**
   * Opens a page with its scripts off and the network cut, and reads it.
   *
   * @param page - The page.
   */
  read(page: StoredPage): Promise<Result<CapturedPage, CaptureFailure>>;
  /**
   * Opens a page and runs an expression in it that may use the capture code.
   *
   * @param page - The page.
   * @param expression - JavaScript that gives JSON as text; `counterbellCapture` holds the exports of capture-page.ts.
   */
  evaluate(page: StoredPage, expression: string): Promise<Result<string, CaptureFailure>>;
  close(): Promise<void>;
}

/**
 * Bundles the capture code from the sources that the extension ships, and starts a Chromium for it.
 *
 * @returns The reader, to be closed; `no-browser` where none is installed.
 */
export async function openPageReader(): Promise<Result<PageReader, CaptureFailure>> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return fail('no-browser');
  const [code, browser] = await Promise.all([bundle(), start(executablePath)]);
  const evaluate: PageReader['evaluate'] = async (stored, expression) => {
    const page = await openStored(browser, stored);
    if (page === null) return fail('not-opened');
    try {
      const answer: unknown = await page.evaluate(`(() => {${code}\nreturn ${expression};})()`);
      return typeof answer === 'string' ? succeed(answer) : fail('not-captured');
    } finally {
      await page.close();
    }
  };
  return succeed({
    evaluate,
    async read(stored) {
      const answer = await evaluate(stored, captureExpression(stored));
      return answer.ok ? parseCaptured(JSON.parse(answer.value)) : answer;
    },
    close: () => browser.close(),
  });
}

/**
 * The expression that captures the page in which it runs.
 *
 * @param page - Its address and time.
 * @param page.url - Its address.
 * @param page.now - When it was looked at.
 * @returns JavaScript that gives the captured page as JSON.
 */
export function captureExpression({ url, now }: Pick<StoredPage, 'url' | 'now'>): string {
  const options = `{ url: ${JSON.stringify(url)}, now: new Date(${now.getTime()}), businessId: '' }`;
  return `JSON.stringify(${GLOBAL}.capturePage(document, ${options}))`;
}

const bundleSchema = v.array(
  v.object({ output: v.array(v.object({ code: v.optional(v.string()) })) }),
);

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: ENTRY, formats: ['iife'], name: GLOBAL },
    },
  });
  const [output] = v.parse(bundleSchema, Array.isArray(built) ? built : [built]);
  return output?.output[0]?.code ?? '';
}

function start(executablePath: string): Promise<Browser> {
  return launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** `null` where the browser refuses the address. */
async function openStored(browser: Browser, stored: StoredPage): Promise<Page | null> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage || isServed) {
      void request.abort();
      return;
    }
    isServed = true;
    void request.respond({ contentType: 'text/html; charset=utf-8', body: stored.html });
  });
  try {
    await page.goto(stored.url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS });
    return page;
  } catch {
    // Whatever the browser has against the page, the command says that it could not open it.
    await page.close();
    return null;
  }
}

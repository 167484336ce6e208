import { join } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page, TimeoutError } from 'puppeteer-core';
import { type CapturedPage, parseCaptured } from '../extension/capture/captured-page.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { findBrowser } from './browsers.mjs';
import { bundleForPage } from './bundle.ts';
import { ROOT } from './run.ts';

const CAPTURE = join(ROOT, 'extension/capture/capture-page.ts');
/** Name under which the bundle leaves its exports inside the page. */
const GLOBAL = 'counterbellCapture';
const TIMEOUT_MS = 60_000;

/** Why a stored page could not be captured. */
export type CaptureFailure =
  | 'no-browser'
  | 'not-started'
  | 'not-opened'
  | 'too-slow'
  | 'not-captured';

/** A page that stands on this machine. */
export interface StoredPage {
  readonly html: string;
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
 * @param entry - Module whose exports stand ready in the page; the capture code's own unless a check brings more.
 * @returns The reader, to be closed; `no-browser` where none is installed, `not-started` where it does not come up.
 */
export async function openPageReader(
  entry: string = CAPTURE,
): Promise<Result<PageReader, CaptureFailure>> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return fail('no-browser');
  const [code, browser] = await Promise.all([bundleForPage(entry, GLOBAL), start(executablePath)]);
  if (browser === null) return fail('not-started');
  const evaluate: PageReader['evaluate'] = async (stored, expression) => {
    const page = await browser.newPage();
    try {
      const failure = await openStored(page, stored);
      if (failure !== null) return fail(failure);
      const answer: unknown = await page.evaluate(`(() => {${code}\nreturn ${expression};})()`);
      return typeof answer === 'string' ? succeed(answer) : fail('not-captured');
    } catch {
      // The page took its document away while it was read.
      return fail('not-captured');
    } finally {
      await page.close().catch(ignore);
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

async function start(executablePath: string): Promise<Browser | null> {
  try {
    return await launch({
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
  } catch {
    // Whatever keeps it from starting, its own words are for who built it.
    return null;
  }
}

/** `null` where the page is open. */
async function openStored(
  page: Page,
  stored: StoredPage,
): Promise<'not-opened' | 'too-slow' | null> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void respond(request, { isPage, html: isPage && !isServed ? stored.html : null }).catch(ignore);
    isServed ||= isPage;
  });
  try {
    await page.goto(stored.url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS });
    return null;
  } catch (error) {
    return error instanceof TimeoutError ? 'too-slow' : 'not-opened';
  }
}

interface WhatToAnswer {
  /** Whether the request would change the page itself. */
  readonly isPage: boolean;
  readonly html: string | null;
}

function respond(request: HTTPRequest, { isPage, html }: WhatToAnswer): Promise<void> {
  if (html !== null) {
    return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  }
  // With scripts off, `<noscript><meta http-equiv="refresh">` would lead away: "no content" lets the page stay.
  return isPage ? request.respond({ status: 204 }) : request.abort();
}

/** For what may fail because the page has gone. */
function ignore(): void {}

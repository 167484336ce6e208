import { createServer } from 'node:http';
import { listenOn, stopListening } from '../collector/listening.ts';
import { answerWith, type Page } from './answer-with.ts';
import { reviewsPage } from './reviews-page.ts';
import { REVIEWS_STYLE } from './reviews-style.ts';
import { menuPage } from './menu-page.ts';
import { homePage } from './home-page.ts';
import { orderPage, thanksPage } from './order-page.ts';
import { SHOP_STYLE } from './shop-style.ts';
import { answerTagPage } from './tag-page.ts';

/** How the demo's shop starts. */
export interface ShopOptions {
  /** 0 for any that is free. The review site listens on the next one, so that it is another origin. */
  readonly port: number;
  readonly host: string;
  /** What the owner pasted before `</body>`; `null` for a shop without a bell. */
  readonly tag: string | null;
}

/** The demo's shop and the review site that speaks of it. */
export interface Shop {
  /** The shop's home page. */
  readonly url: string;
  /** A page of invented reviews, on an origin of its own. */
  readonly reviewsUrl: string;
  /** Pastes another tag, or takes it out. */
  setTag(tag: string | null): void;
  /** Stops both sites. */
  close(): Promise<void>;
}

/**
 * Starts Café Linde, an invented shop whose pages carry the owner's tag as any site's would, and Tellall, an invented
 * review site with a page about it.
 *
 * @param options - Where it listens, and the tag.
 * @returns Both, running.
 * @throws {Error} In one sentence, where it cannot listen.
 */
export async function startShop({ port, host, tag }: ShopOptions): Promise<Shop> {
  const pasted = { tag };
  const shop = createServer((incoming, outgoing) => {
    const path = pathOf(incoming.url);
    if (path === '/tag') answerTagPage(incoming, outgoing, pasted);
    else answerWith(outgoing, shopPage(path, pasted.tag));
  });
  const reviews = createServer((incoming, outgoing) => {
    answerWith(outgoing, reviewsSitePage(pathOf(incoming.url)));
  });
  const url = await listenOn(shop, { port, host });
  const reviewsOrigin = await listenBeside(reviews, { port, host });
  return {
    url,
    reviewsUrl: `${reviewsOrigin}/cafe-linde`,
    setTag(next) {
      pasted.tag = next;
    },
    async close() {
      await Promise.all([stopListening(shop), stopListening(reviews)]);
    },
  };
}

/** The next port, so that addresses stay the same from run to run; any other where it is taken. */
async function listenBeside(
  server: ReturnType<typeof createServer>,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<string> {
  try {
    return await listenOn(server, { port: port === 0 ? 0 : port + 1, host });
  } catch {
    return listenOn(server, { port: 0, host });
  }
}

function shopPage(path: string, tag: string | null): Page | null {
  switch (path) {
    case '/':
      return { type: 'html', text: homePage(tag) };
    case '/menu':
      return { type: 'html', text: menuPage(tag) };
    case '/order':
      return { type: 'html', text: orderPage(tag) };
    case '/thanks':
      return { type: 'html', text: thanksPage(tag) };
    case '/style.css':
      return { type: 'css', text: SHOP_STYLE };
    default:
      return null;
  }
}

function reviewsSitePage(path: string): Page | null {
  if (path === '/cafe-linde') return { type: 'html', text: reviewsPage(new Date()) };
  return path === '/style.css' ? { type: 'css', text: REVIEWS_STYLE } : null;
}

function pathOf(url = '/'): string {
  return url.split('?')[0] ?? '/';
}

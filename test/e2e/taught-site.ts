import { createServer } from 'node:http';
import * as v from 'valibot';

/** How many reviews the pages have in all, and how many come at a time. */
export const ALL = 18;
const AT_A_TIME = 6;

const WORDS = ['Warm rye bread', 'Cold soup', 'Kind people', 'A loud room', 'Fair prices'];
const DAYS = 'January|February|March'.split('|');

function cardOf(at: number): string {
  const stars = (at % 5) + 1;
  return `<div class="v_box__Q${at}x7"><div><b>Guest ${String.fromCodePoint(65 + at)}</b> <i>${DAYS[at % 3]} ${at + 1}, 2026</i></div>
    <div class="v_stars__a1B2">${'<s class="full"></s>'.repeat(stars)}${'<s></s>'.repeat(5 - stars)}</div>
    <div class="v_said__c3D4">${WORDS[at % WORDS.length]} on visit ${at}.</div></div>`;
}

const LOOKS = `body { font: 16px/1.5 sans-serif; max-width: 640px; margin: 20px auto; color-scheme: light dark }
  #list > div { border: 1px solid #8886; border-radius: 8px; padding: 12px; margin: 8px 0 } b { margin-inline-end: 8px }
  s { display: inline-block; width: 16px; height: 16px; background: #bbb; border-radius: 50%; text-decoration: none } s.full { background: #d90 }`;
const LINK = '<link rel="stylesheet" href="/looks.css">';

/** A page of reviews in markup that no recipe knows; a link around its list would lead away. */
function taughtPage(): string {
  return `<html lang="en"><title>Guests say</title>${LINK}<body><h1>Café Linde</h1><div id="list">${Array.from({ length: ALL }, (_, at) => cardOf(at)).join('')}</div>
    <script src="/taught.js"></script>`;
}

const COUNTS = `globalThis.heard = [];
  for (const kind of ['click', 'submit', 'keydown']) document.getElementById('list').addEventListener(kind, () => heard.push(kind));`;

/** Six reviews; six more with each press of the button below, some of them cut short; and much that must not be pressed. */
function lazyPage(): string {
  return `<html lang="en"><title>Guests say more</title>${LINK}<body><nav><a href="/left">More</a></nav><h1>Café Linde</h1><div id="list"></div>
    <p><button type="button" id="next">Show more reviews (12)</button></p>
    <form action="/left"><button id="submit">More</button></form>
    <p><a href="/left">Read more</a> <button type="button">Buy now</button> <button type="button">Load more photos</button></p>
    <script src="/lazy.js"></script>`;
}

const LAZY = `globalThis.pressed = [];
  document.addEventListener('click', ({ target }) => pressed.push(target.id || target.textContent), true);
  const list = document.getElementById('list');
  const endless = location.search === '?endless';
  let n = 0;
  const grow = () => { for (let i = 0; i < ${AT_A_TIME} && (endless || n < ${ALL}); i += 1, n += 1) {
    const card = document.createElement('div');
    card.setAttribute('itemscope', ''); card.setAttribute('itemtype', 'https://schema.org/Review');
    const add = (tag, prop, text) => { const e = document.createElement(tag); if (prop) e.setAttribute('itemprop', prop); e.textContent = text; card.append(e, ' '); return e; };
    add('b', 'author', 'Guest ' + n); add('time', 'datePublished', '2026-02-0' + (n % 9 + 1));
    add('span', 'reviewRating', (n % 5 + 1) + '/5');
    const words = add('p', 'reviewBody', 'On visit ' + n + ' the bread was warm' + (n % 3 ? '.' : '…'));
    if (n % 3 === 0) { const more = add('button', '', 'Read more'); more.type = 'button'; more.addEventListener('click', () => { words.textContent = words.textContent.replace('…', ', and the soup came hot.'); more.remove(); }); }
    const del = add('button', '', 'Delete'); del.type = 'button';
    const menu = add('button', '', 'More'); menu.type = 'button'; menu.setAttribute('aria-label', 'More options for Guest ' + n);
    list.append(card);
  } if (!endless && n >= ${ALL}) document.getElementById('next').remove(); };
  document.getElementById('next').addEventListener('click', () => setTimeout(grow, 150));
  grow();`;

const FILES: Readonly<Record<string, () => string>> = {
  '/taught': taughtPage,
  '/lazy': lazyPage,
  '/taught.js': () => COUNTS,
  '/lazy.js': () => LAZY,
  '/looks.css': () => LOOKS,
  '/left': () => '<title>Left</title><p>You left.</p>',
};

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** A site of invented reviews. */
export interface TaughtSite {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the pages on a free port of this machine, under a policy that allows no styles and scripts but the site's own.
 *
 * @returns The running site.
 */
export async function serveTaughtSite(): Promise<TaughtSite> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*$/, '');
    const file = FILES[path];
    const type = TYPES[path.replace(/^.*\./, '')];
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type ?? 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
    });
    response.end(`${type === undefined ? '<!doctype html>' : ''}${file?.() ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

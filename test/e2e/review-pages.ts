import { createServer, type ServerResponse } from 'node:http';
import * as v from 'valibot';

const DAY = '2026-02-01';
const STAFF = 'The staff was friendly, and the cake tasted good.';

/** What tells that a script of a review's text ran: a page that was fooled has set it. */
export const RAN = 'counterbellRan';

/** What an attacker writes into every field of a review. */
export const PAYLOADS: readonly string[] = [
  `<script>globalThis.${RAN} = 1; alert(1)</script>`,
  `<img src=x onerror="globalThis.${RAN} = 2; alert(2)">`,
  `"><svg onload="globalThis.${RAN} = 3; alert(3)">`,
  `</script><script>globalThis.${RAN} = 4</script>`,
  `javascript:globalThis.${RAN}=5`,
];

interface Written {
  readonly author: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO day; the first of February 2026 unless said otherwise. */
  readonly day?: string;
}

const PAGES: Readonly<Record<string, () => string>> = {
  '/nothing': () => '<title>Opening hours</title><h1>Opening hours</h1><p>Nine to five.</p>',
  '/five-hundred': () =>
    jsonLdOf(numbered(500, 'Ann')) + '<a id="jump" href="#end">End</a><p id="end">',
  '/broken': () =>
    `<script type="application/ld+json">{"@type": "Review", "author": </script>${jsonLdOf(numbered(2, 'Bo'))}`,
  '/hostile': () =>
    `<meta property="og:site_name" content="${escaped(PAYLOADS[1] ?? '')}">` +
    jsonLdOf(PAYLOADS.map(hostile)) +
    PAYLOADS.map(hostile).map(cardOf).join(''),
  '/shop': () =>
    '<title>Mug</title><h1>Mug</h1><iframe src="/framed" width="600" height="400"></iframe>',
  '/frames': () =>
    '<title>Mug</title><h1>Mug</h1><iframe src="http://adverts.example/" width="300" height="250"></iframe><iframe src="http://voices.example/" width="600" height="400"></iframe>',
  '/framed': () => numbered(3, 'Eve').map(cardOf).join(''),
  '/huge': () =>
    Array.from({ length: 4 }, (_, at) =>
      jsonLdOf(numbered(200, `Di ${at}`, 'word '.repeat(4000))),
    ).join(''),
};

/** A site of invented reviews, some of them by people who mean no good. */
export interface ReviewPages {
  /** Its address without trailing slash; `localhost` in place of `127.0.0.1` is another site to a browser. */
  readonly origin: string;
  /** Lets `/unfinished`, which loads without an end, finish. */
  finish(): void;
  close(): Promise<void>;
}

/**
 * Serves the pages on a free port of this machine.
 *
 * @returns The running site. `/unfinished` ends when it is told to; `/leaving` goes to `/nothing` before it has loaded.
 */
export async function serveReviewPages(): Promise<ReviewPages> {
  const unfinished = new Set<ServerResponse>();
  const server = createServer(({ url = '/' }, response) => {
    const page = PAGES[url];
    const isHanging = url === '/unfinished' || url === '/leaving';
    response.writeHead(page || isHanging ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
    });
    if (!isHanging) return response.end(`<!doctype html>${page?.() ?? ''}`);
    unfinished.add(response);
    const leaving = "<script>setTimeout(() => location.assign('/nothing'), 1500)</script>";
    return response.write(
      `<!doctype html>${jsonLdOf(numbered(3, 'Cy'))}${url === '/leaving' ? leaving : ''}${' '.repeat(4096)}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    finish: () => {
      for (const response of unfinished) response.end('<p>The end.</p>');
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function numbered(n: number, who: string, text = STAFF): readonly Written[] {
  return Array.from({ length: n }, (_, at) => ({
    author: `${who} ${at}`,
    text: `Visit ${at}: ${text}`,
  }));
}

function hostile(payload: string): Written {
  return {
    author: `Mo ${payload}`,
    title: payload,
    text: `Nice cake ${payload}`,
    url: payload,
    day: '2026-02-02',
  };
}

function jsonLdOf(reviews: readonly Written[]): string {
  const review = reviews.map(({ author, text, title, url, day = DAY }, at) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: author },
    name: title,
    url,
    datePublished: day,
    reviewRating: { '@type': 'Rating', ratingValue: (at % 5) + 1, bestRating: 5 },
    reviewBody: text,
  }));
  const business = { '@type': 'Cafe', name: `Café Linde ${reviews[0]?.title ?? ''}`, review };
  // As careful sites do: no tag begins within the script.
  const json = JSON.stringify(business).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}

function cardOf({ author, text, title = '', url = '', day = DAY }: Written): string {
  return `<article itemscope itemtype="https://schema.org/Review"><a itemprop="url" href="${escaped(url)}">Link</a><b itemprop="author">${escaped(author)}</b><h2 itemprop="name">${escaped(title)}</h2><time itemprop="datePublished" datetime="${day}"></time><p itemprop="reviewBody">${escaped(text)}</p></article>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

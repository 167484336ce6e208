/**
 * `npm run bench -- capture`: what reading a page costs the page's main thread, for pages of 10 to 500 reviews.
 * A "second look" reads the same page again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openPageReader, type PageReader, type StoredPage } from './capture-page.ts';
import { ROOT, say } from './run.ts';

const SIZES = [10, 50, 100, 250, 500] as const;
const LOOKS = 5;
const NOW = new Date('2026-11-21T12:00:00Z');

const timesSchema = v.object({
  found: v.number(),
  times: v.array(v.number()),
  longest: v.number(),
});

/** A fixture whose last card is repeated; each repetition says something of its own. */
interface Growable {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly card: string;
}

const PAGES: readonly Growable[] = [
  growable('trustpilot/list-with-teasers', 'https://www.trustpilot.com/review/linde.example', {
    from: '<article data-service-review-card-paper="true" class="styles_reviewCard__Ab5"><div>',
    to: '</article>',
  }),
  growable('google-maps/place-panel', 'https://www.google.com/maps/place/Linde/', {
    from: '<div class="jftiEf',
    to: '<div class="jftiEf',
  }),
  growable('microdata/nested-and-empty', 'https://shop.example/cup', {
    from: '<div itemprop="review"',
    to: '<div itemprop="review"',
  }),
];

await main();

async function main(): Promise<void> {
  const reader = await openPageReader();
  if (!reader.ok) {
    process.stderr.write(`The bench needs Chromium or Chrome: ${reader.failure}.\n`);
    process.exitCode = 1;
    return;
  }
  try {
    say(
      'page                          reviews  first look  second look  longest step  (milliseconds of main thread)',
    );
    for (const page of PAGES) {
      for (const size of SIZES) say(await row(reader.value, page, size));
    }
  } finally {
    await reader.value.close();
  }
}

async function row(reader: PageReader, page: Growable, size: number): Promise<string> {
  const answer = await reader.evaluate(grown(page, size), timing(page));
  if (!answer.ok) return `${page.name.padEnd(30)}${answer.failure}`;
  const { found, times, longest } = v.parse(timesSchema, JSON.parse(answer.value));
  const [first = 0, ...later] = times;
  const second = later.toSorted((one, other) => one - other)[Math.floor(later.length / 2)] ?? 0;
  return [
    page.name.padEnd(30),
    String(found).padStart(7),
    first.toFixed(1).padStart(12),
    second.toFixed(1).padStart(13),
    longest.toFixed(1).padStart(15),
  ].join('');
}

function grown(page: Growable, size: number): StoredPage {
  const cards = Array.from({ length: size }, (_, at) =>
    page.card
      .replaceAll(/6000000000000000000000\d\d|Ci9D\w+|r-1001|data-review-id="77"/g, (id) =>
        id.startsWith('data') ? `data-review-id="9${at}"` : String(at).padStart(24, '0'),
      )
      .replaceAll(/Mira T\.|Ole|Anna Probe|Uma|Vic/g, (name) => `${name} ${at}`),
  );
  const html = page.html.replace(page.card, cards.join('\n'));
  return { html, url: page.url, now: NOW };
}

function timing({ url }: Growable): string {
  const address = JSON.stringify(url);
  return `JSON.stringify((() => {
    const options = () => ({ url: ${address}, now: new Date(), businessId: '' });
    const times = [];
    let found = 0;
    for (let look = 0; look < ${LOOKS}; look += 1) {
      const start = performance.now();
      found = counterbellCapture.capturePage(document, options()).reviews.length;
      times.push(performance.now() - start);
    }
    // A change of the page, after which it is read anew: the longest step is what a slice may be late by.
    document.documentElement.setAttribute('data-bench', '');
    let longest = 0;
    let last = performance.now();
    for (const _ of counterbellCapture.captureSteps(document, options())) {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return { found, times, longest };
  })())`;
}

function growable(
  name: string,
  url: string,
  { from, to }: { readonly from: string; readonly to: string },
): Growable {
  const html = readFileSync(join(ROOT, `test/fixtures/pages/${name}.html`), 'utf8');
  const start = html.indexOf(from);
  const end = html.indexOf(to, start + from.length);
  const card = html.slice(start, to.startsWith('</') ? end + to.length : end);
  return { name, url, html, card };
}

/**
 * `npm run bench -- capture`: what reading a page costs the page's main thread, for pages of 10 to 500 reviews.
 *
 * Each page is opened anew a few times: of its first looks, with code that never ran before, the quickest and the middle
 * one count, for other work goes on. A "second look" reads the same page again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { INVENTED_PAGES } from './capture-bench/invented-pages.ts';
import { openPageReader, type PageReader, type StoredPage } from './capture-page.ts';
import { ROOT, say } from './run.ts';

const SIZES = [10, 50, 100, 250, 500] as const;
/** Invented pages are long: these tell what others add. */
const LARGE = 500;
const OPENINGS = 5;
const LOOKS = 5;
const NOW = new Date('2026-11-21T12:00:00Z');
const UNKNOWN = 'https://reviews.example/harbour';

const timesSchema = v.object({
  found: v.number(),
  first: v.number(),
  later: v.array(v.number()),
  longest: v.number(),
});
type Times = v.InferOutput<typeof timesSchema>;

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
    say('milliseconds of main thread            first look        second  longest');
    say('page                          reviews  minimum  median    look     step');
    for (const page of PAGES) {
      for (const size of SIZES) say(await row(reader.value, page.name, grown(page, size)));
    }
    for (const [name, page] of INVENTED_PAGES) {
      say(await row(reader.value, name, { html: page(LARGE), url: UNKNOWN, now: NOW }));
    }
  } finally {
    await reader.value.close();
  }
}

async function row(reader: PageReader, name: string, page: StoredPage): Promise<string> {
  const openings: Times[] = [];
  for (let count = 0; count < OPENINGS; count += 1) {
    const answer = await reader.evaluate(page, timing(page));
    if (!answer.ok) return `${name.padEnd(30)}${answer.failure}`;
    openings.push(v.parse(timesSchema, JSON.parse(answer.value)));
  }
  const firsts = openings.map(({ first }) => first);
  const times = [
    Math.min(...firsts),
    middleOf(firsts),
    middleOf(openings.flatMap(({ later }) => later)),
    middleOf(openings.map(({ longest }) => longest)),
  ];
  const found = String(openings[0]?.found ?? 0).padStart(7);
  return [name.padEnd(30), found, ...times.map((time) => time.toFixed(1).padStart(9))].join('');
}

function middleOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
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

/** Step by step, as the extension reads a page: the longest step is what a slice may be late by. */
function timing({ url }: StoredPage): string {
  const address = JSON.stringify(url);
  return `JSON.stringify((() => {
    const options = () => ({ url: ${address}, now: new Date(), businessId: '' });
    const start = performance.now();
    let [last, longest] = [start, 0];
    const steps = counterbellCapture.captureSteps(document, options());
    let step;
    do {
      step = steps.next();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    } while (!step.done);
    const later = Array.from({ length: ${LOOKS} }, () => {
      const again = performance.now();
      counterbellCapture.capturePage(document, options());
      return performance.now() - again;
    });
    return { found: step.value.reviews.length, first: last - start, later, longest };
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

import * as fc from 'fast-check';
import { capturePage } from '../extension/capture/capture-page.ts';
import { parseCaptured } from '../extension/capture/captured-page.ts';

/** A page that is damaged, and how it is read. */
export interface Sample {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** ISO time at which it was looked at. */
  readonly now: string;
}

/** What became of a run of damaged pages. */
export interface MutationReport {
  readonly pages: number;
  /** Reviews that were read in spite of all. */
  readonly reviews: number;
  /** Longest time that one page took, in milliseconds. */
  readonly slowest: number;
  /** In words, with the seed that brings it back; `null` where all pages held. */
  readonly failure: string | null;
}

/** Of one page, on a busy machine; in milliseconds. */
const LIMIT_MS = 5000;

/** What breaks readers of pages: of markup, of scripts' data, of shadow trees, of names, of signs. */
const HOSTILE: readonly string[] = [
  '<form><input name="getAttribute"><input name="querySelectorAll"><input name="childNodes"></form>',
  '<form id="parentNode"><input name="attributes"><input name="textContent"></form>',
  '<template shadowrootmode="open"><slot></slot></template>',
  '<script>globalThis.counterbellRan = 1</script>',
  '<img src="x" onerror="globalThis.counterbellRan = 2">',
  '<script type="application/ld+json">{"@type":"Review","__proto__":{"polluted":1},"author":{"name":{"name":[]}}}</script>',
  '<script type="application/ld+json">[[[[{"@graph":{"@type":["Review",null,7],"reviewRating":-1e999}}]]]]</script>',
  '<div itemscope itemtype="https://schema.org/Review" itemprop="review">'.repeat(40),
  '<div>'.repeat(600),
  '<table><tr><td>'.repeat(60),
  '<svg><style><title>',
  '<math><mtext><table><mglyph><style>',
  '<select><option>',
  '<plaintext>',
  '<!--',
  '-->',
  ']]>',
  '"',
  "'",
  '>',
  '</div></div></div></div>',
  '<base href="javascript:alert(1)//">',
  '<a href="javascript:alert(1)">',
  '\0',
  '&#0;&#xD800;&#x110000;',
  '\uD800',
  '\u202E\u2066',
  '★★★★★★★★★★★★',
  '99999999999999999999 stars',
  '0 out of 0',
  '31.02.99999',
  '-1 days ago',
  '99999999999 years ago',
  '__proto__',
  'constructor',
  'x'.repeat(30_000),
  ' '.repeat(20_000),
  'https://[::1',
];

interface Damage {
  /** Place in the page, as a share of its length. */
  readonly at: number;
  readonly kind: 'cut' | 'put' | 'repeat' | 'bytes' | 'move';
  readonly length: number;
  readonly put: string;
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('cut', 'put', 'repeat', 'bytes', 'move'),
    length: fc.oneof(fc.nat(40), fc.nat(3000)),
    put: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  { minLength: 1, maxLength: 9 },
);

/**
 * Damages pages at random and reads each of them. A page that throws, that gives what does not pass the message door,
 * that is changed by being read, that reaches a prototype or that takes too long is a failure.
 *
 * @param samples - Whole pages.
 * @param runs - How many damaged pages to read.
 * @param seed - The same seed makes the same pages.
 * @returns What became of them; the first failure is the smallest damage that brings it about.
 */
export function mutatePages(
  samples: readonly Sample[],
  runs: number,
  seed: number,
): MutationReport {
  const seen = { pages: 0, reviews: 0, slowest: 0 };
  const details = fc.check(
    fc.property(fc.constantFrom(...samples), damages, (sample, damage) => {
      const start = performance.now();
      seen.reviews += readDamaged(sample, damaged(sample.html, damage));
      const took = performance.now() - start;
      seen.pages += 1;
      seen.slowest = Math.max(seen.slowest, took);
      if (took > LIMIT_MS) throw new Error(`took ${took.toFixed(0)} milliseconds`);
    }),
    { numRuns: runs, seed },
  );
  return { ...seen, failure: details.failed ? failureOf(details) : null };
}

function failureOf(details: fc.RunDetails<[Sample, readonly Damage[]]>): string {
  const [sample, damage] = details.counterexample ?? [];
  const { seed, counterexamplePath, errorInstance } = details;
  return `${sample?.name}: ${String(errorInstance)} (seed ${seed}, path ${counterexamplePath}) ${JSON.stringify(damage)?.slice(0, 600)}`;
}

/** How many reviews were read. */
function readDamaged({ url, now }: Sample, html: string): number {
  const document = Document.parseHTMLUnsafe(html);
  const before = document.documentElement.outerHTML.length;
  const names = Object.getOwnPropertyNames(Object.prototype).length;
  const captured = capturePage(document, { url, now: new Date(now), businessId: 'linde' });
  const passed = parseCaptured(JSON.parse(JSON.stringify(captured)));
  if (!passed.ok) throw new Error('does not pass the message door');
  if (document.documentElement.outerHTML.length !== before) throw new Error('changed the page');
  if (Object.getOwnPropertyNames(Object.prototype).length !== names) throw new Error('polluted');
  if (Reflect.has(globalThis, 'counterbellRan')) throw new Error('ran what the page holds');
  return captured.reviews.length;
}

function damaged(html: string, damage: readonly Damage[]): string {
  let page = html;
  for (const each of damage) page = damagedOnce(page, each);
  return page;
}

function damagedOnce(page: string, { at, kind, length, put }: Damage): string {
  const start = Math.floor(at * page.length);
  const [before, piece] = [page.slice(0, start), page.slice(start, start + length)];
  const after = page.slice(start + length);
  switch (kind) {
    case 'cut':
      return before + after;
    case 'put':
      return before + put + piece + after;
    case 'repeat':
      return before + piece + piece + piece + after;
    case 'move':
      return after + piece + before;
    case 'bytes':
      return before + withWrongBytes(piece, put) + after;
    default:
      return kind satisfies never;
  }
}

/** As a page looks whose bytes were hit on the way, or read in another encoding. */
function withWrongBytes(piece: string, put: string): string {
  const bytes = new TextEncoder().encode(piece);
  for (let at = 0; at < Math.min(put.length, bytes.length, 50); at += 1) {
    const place = (at * 7919) % bytes.length;
    bytes[place] = (bytes[place] ?? 0) ^ (put.charCodeAt(at) % 256);
  }
  return new TextDecoder(put.length % 2 === 0 ? 'utf-8' : 'windows-1252').decode(bytes);
}

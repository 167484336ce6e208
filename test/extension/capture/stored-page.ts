import * as v from 'valibot';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import type { CapturedPage } from '../../../extension/capture/captured-page.ts';

const sources: Record<string, string> = import.meta.glob('../../fixtures/pages/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const answers: Record<string, unknown> = import.meta.glob('../../fixtures/pages/**/*.json', {
  import: 'default',
  eager: true,
});

const expectedSchema = v.object({
  url: v.string(),
  now: v.string(),
  state: v.picklist(['read', 'nothing', 'drifted']),
  siteId: v.string(),
  business: v.unknown(),
  notes: v.array(v.unknown()),
  reviews: v.array(v.record(v.string(), v.unknown())),
});

/** An invented page in real markup, and what a human reads on it. */
export interface FixturePage {
  readonly name: string;
  readonly html: string;
  readonly expected: v.InferOutput<typeof expectedSchema>;
}

/** All pages of test/fixtures/pages; a page without its `.json` is a mistake. */
export const FIXTURE_PAGES: readonly FixturePage[] = Object.entries(sources).map(
  ([path, html]) => ({
    name: path.replace(/^.*\/pages\//, '').replace(/\.html$/, ''),
    html,
    expected: v.parse(expectedSchema, answers[path.replace(/\.html$/, '.json')]),
  }),
);

/**
 * One of the pages.
 *
 * @param name - Folder and file without its ending.
 * @returns The page.
 */
export function fixturePage(name: string): FixturePage {
  const page = FIXTURE_PAGES.find((each) => each.name === name);
  if (page === undefined) throw new Error(`test/fixtures/pages/${name}.html is missing`);
  return page;
}

/**
 * Makes an inert document: no script of it runs, nothing of it is loaded. Declared shadow roots are attached, as in a
 * page that is being loaded.
 *
 * @param html - The page.
 * @returns The document.
 */
export function documentOf(html: string): Document {
  return Document.parseHTMLUnsafe(html);
}

/**
 * Captures a page of the fixtures.
 *
 * @param page - The page.
 * @param html - Its markup, where it has been changed.
 * @returns What was read.
 */
export function captureFixture(page: FixturePage, html: string = page.html): CapturedPage {
  return capturePage(documentOf(html), {
    url: page.expected.url,
    now: new Date(page.expected.now),
    businessId: 'linde',
  });
}

import * as v from 'valibot';
import { FIGURES_MARK } from '../../extension/dashboard/figures-mark.ts';
import type { OwnerBrowser } from '../owner-browser.ts';

/** What an owner waits for, in the order in which it happens. */
export const PHASES = ['script runs', 'store is open', 'counts are read', 'figures stand'] as const;

/** When each was there, in milliseconds from the start of navigation. */
export type Opening = Readonly<Record<(typeof PHASES)[number], number>>;

const openingSchema = v.object({
  'script runs': v.number(),
  'store is open': v.number(),
  'counts are read': v.number(),
  'figures stand': v.number(),
});

/**
 * Opens the dashboard as an owner does.
 *
 * @param owner - The owner's browser.
 * @returns How long each part of it took.
 */
export async function timeOpening(owner: OwnerBrowser): Promise<Opening> {
  const page = await owner.browser.newPage();
  await page.evaluateOnNewDocument(markPhases);
  await page.goto(`chrome-extension://${owner.extension.id}/dashboard.html#/overview`);
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).length > 0,
    {},
    FIGURES_MARK,
  );
  const times = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
    [...PHASES.slice(0, -1), FIGURES_MARK],
  );
  await page.close();
  return v.parse(openingSchema, Object.fromEntries(PHASES.map((phase, at) => [phase, times[at]])));
}

/** Runs in the page, before anything of its own; so, all that it needs stands in it. */
function markPhases(): void {
  const mark = performance.mark.bind(performance);
  const marked = new Set<string>();
  const once = (name: string): void => {
    if (!marked.has(name)) mark(name);
    marked.add(name);
  };
  const follow = (kind: object, method: string, storeName: string | null): void => {
    const own: unknown = Reflect.get(kind, method);
    if (typeof own !== 'function') return;
    const followed = new Proxy(own, {
      apply(called, asked, given) {
        if (storeName === null) once('script runs');
        const request: unknown = Reflect.apply(called, asked, given);
        const isMeant = storeName === null || Reflect.get(Object(asked), 'name') === storeName;
        if (isMeant && request instanceof IDBRequest) {
          const phase = storeName === null ? 'store is open' : 'counts are read';
          request.addEventListener('success', () => once(phase));
        }
        return request;
      },
    });
    Reflect.set(kind, method, followed);
  };
  follow(IDBFactory.prototype, 'open', null);
  follow(IDBObjectStore.prototype, 'getAll', 'cells');
}

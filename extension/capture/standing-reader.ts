import { capturePageInSlices } from './capture-page.ts';
import type { CapturedPage } from './captured-page.ts';
import type { Recipe } from './recipe.ts';
import { recipeFor, RECIPES } from './sites/registry.ts';

/** Reads the page that it stands in, by what the owner has taught and by the shipped recipes. */
export type PageReader = (taught: readonly Recipe[]) => Promise<CapturedPage>;

/** Under this name a reader stands in the world that the extension has of its own in each page. */
const READER = 'counterbell-reader';

interface Standing {
  readonly version: string;
  readonly read: PageReader;
}

/**
 * The page's reader: the one that an earlier look has left, so that a second look at an unchanged page remembers the first.
 *
 * The browser runs the script anew at each look; without this, each look would begin with an empty memory.
 *
 * @param version - The extension's: after an update the page gets a new reader.
 * @returns The reader.
 */
export function standingReader(version: string): PageReader {
  const kept: unknown = Reflect.get(globalThis, READER);
  if (isStanding(kept) && kept.version === version) return kept.read;
  const standing: Standing = { version, read: makeReader() };
  Reflect.set(globalThis, READER, standing);
  return standing.read;
}

function makeReader(): PageReader {
  let known = { asked: '', recipes: RECIPES };
  return (taught) => {
    // A frame that the page itself wrote has the page's address.
    const url = location.protocol === 'about:' ? document.baseURI : location.href;
    const asked = JSON.stringify([url, taught]);
    // The same list, for by it a page's memory tells whether it is asked the same again.
    if (asked !== known.asked) {
      known = { asked, recipes: [...asKnownSite(taught, url), ...RECIPES] };
    }
    const { recipes } = known;
    return capturePageInSlices(document, { url, now: new Date(), businessId: '', recipes });
  };
}

/**
 * What was taught of a site that Counterbell has a recipe of its own for, under that recipe's id and with its numbers of
 * reviews: they are the same ones, and would otherwise be stored twice.
 *
 * @param taught - What the owner has taught.
 * @param url - The page's address.
 * @returns The same recipes; where there is a shipped one for the address, under its id and name.
 */
export function asKnownSite(taught: readonly Recipe[], url: string): readonly Recipe[] {
  const address = URL.parse(url);
  if (address === null) return taught;
  const host = address.hostname.replace(/^www\./, '');
  const shipped = recipeFor({ host, path: address.pathname + address.search });
  if (shipped === null) return taught;
  const { id, name, fields } = shipped;
  return taught.map((recipe) => ({
    ...recipe,
    id,
    name,
    // Numbers in another form would be other reviews; without any, they are known by their words.
    fields: { ...recipe.fields, id: fields.id ?? [] },
  }));
}

function isStanding(value: unknown): value is Standing {
  return typeof value === 'object' && value !== null && 'version' in value && 'read' in value;
}

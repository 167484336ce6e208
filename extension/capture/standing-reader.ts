import { capturePageInSlices } from './capture-page.ts';
import type { CapturedPage } from './captured-page.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './sites/registry.ts';

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
  let known = { taught: '[]', recipes: RECIPES };
  return (taught) => {
    const said = JSON.stringify(taught);
    // The same list, for by it a page's memory tells whether it is asked the same again.
    if (said !== known.taught) known = { taught: said, recipes: [...taught, ...RECIPES] };
    const { recipes } = known;
    return capturePageInSlices(document, {
      url: location.href,
      now: new Date(),
      businessId: '',
      recipes,
    });
  };
}

function isStanding(value: unknown): value is Standing {
  return typeof value === 'object' && value !== null && 'version' in value && 'read' in value;
}

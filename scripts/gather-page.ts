import type { Plugin } from 'vite';

const ENTRY_POINTS = '/entrypoints/';

/** Which modules belong together in a file. */
interface Gathered {
  /** The file's name. */
  readonly name: string;
  /** What the modules are reached from by static imports; tells by a module's id. Entry points stay by themselves. */
  readonly isRoot: (id: string) => boolean;
  /** By how many entries a module must be wanted; one where it is left out. */
  readonly wantedBy?: number;
}

/** What is needed of the bundler. */
interface Graph {
  getModuleIds(): IterableIterator<string>;
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Has all that a page needs at once in one file, and what its later parts share in another. Every file of an extension
 * is fetched through the browser's main process, which takes longer than reading it: thirty small ones keep an owner waiting.
 *
 * @param gathered - The files; a module goes to the first that wants it.
 * @returns The plugin; it leaves alone what is bundled into one file anyway.
 */
export function gatherPage(gathered: readonly Gathered[]): Plugin {
  let reached: readonly ReadonlySet<string>[] = [];
  return {
    name: 'gather-page',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      reached = gathered.map(({ isRoot }) => reachedFrom(ids.filter(isRoot), this));
    },
    outputOptions: (options) => {
      if (options.format !== 'es' && options.format !== undefined) return null;
      const groups = gathered.map(({ name, wantedBy = 1 }, at) => ({
        name,
        // Whoever shares a file with an entry point would start its page.
        test: (id: string) => !id.includes(ENTRY_POINTS) && (reached[at]?.has(id) ?? false),
        minShareCount: wantedBy,
        priority: gathered.length - at,
      }));
      return { ...options, codeSplitting: { groups } };
    },
  };
}

function reachedFrom(roots: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

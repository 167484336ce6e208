import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Sendable, WidgetFile, WidgetFiles } from './context.ts';
import { etagOf } from './etag.ts';

/** What a widget's build is made of. Nothing else in the folder is served. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * Reads and compresses the built widget once: afterwards no request leads to the disk.
 *
 * @param folder - Where the build put it.
 * @returns Its files by name; none where it is not built.
 */
export async function readWidgetFiles(folder: string): Promise<WidgetFiles> {
  const files = new Map<string, WidgetFile>();
  for (const name of namesIn(folder)) {
    const type = TYPES.get(extname(name));
    if (type === undefined) continue;
    const bytes = readFileSync(join(folder, name));
    const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
    files.set(name, { type, plain: await sendable(bytes), gzip: await sendable(gzip) });
  }
  return files;
}

async function sendable(content: Uint8Array): Promise<Sendable> {
  const bytes = new Uint8Array(content);
  return { bytes, etag: await etagOf(bytes) };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  } catch {
    // Not built: the inbox works without the widget, and the caller says so.
    return [];
  }
}

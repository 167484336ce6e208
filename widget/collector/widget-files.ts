import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Sendable, WidgetFile, WidgetFiles } from './context.ts';
import { etagOf } from './etag.ts';
import { typeOf } from './file-types.ts';

/**
 * Reads and packs the built widget once: afterwards no request leads to the disk.
 *
 * @param folder - Where the build put it.
 * @returns Its files by name; none where it is not built.
 */
export async function readWidgetFiles(folder: string): Promise<WidgetFiles> {
  const files = new Map<string, WidgetFile>();
  for (const name of namesIn(folder)) {
    const type = typeOf(name);
    if (type !== null) files.set(name, await fileOf(readFileSync(join(folder, name)), type));
  }
  return {
    size: files.size,
    find: async (name) => files.get(name) ?? null,
    make: (text, type) => fileOf(new TextEncoder().encode(text), type),
  };
}

async function fileOf(bytes: Uint8Array, type: string): Promise<WidgetFile> {
  const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  const br = brotliCompressSync(bytes);
  return {
    type,
    plain: await sendable(bytes),
    packed: { br: await sendable(br), gzip: await sendable(gzip) },
  };
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

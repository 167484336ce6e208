import { fail, succeed, type Result } from '../../../shared/result.ts';
import { chooseFiles } from '../choose-files.ts';
import type { ImportFailureCode } from '../importer.ts';
import { readArchive, unpackEntry, type ArchiveEntry, type ArchiveFailure } from './archive.ts';

/** Bytes that one archive may unpack to, all files together. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/** A file of an archive, unpacked. */
export interface FileInside {
  /** Its path, parted by `/`. */
  readonly place: string;
  /** Its name without the folders. */
  readonly name: string;
  readonly bytes: Result<Uint8Array, ArchiveFailure>;
}

/** What an archive holds. */
export interface FilesInside {
  /** Those that can hold reviews; each is unpacked when it is asked for. */
  readonly files: Iterable<FileInside>;
  /** How many others there are. */
  readonly passedOver: number;
}

/**
 * Lists the files of an archive that can hold reviews.
 *
 * @param bytes - The whole archive.
 * @returns The files, or why there are none.
 */
export function filesInside(bytes: Uint8Array): Result<FilesInside, ImportFailureCode> {
  const archive = readArchive(bytes);
  if (!archive.ok) return archive;
  const inside = archive.value.filter(({ isFolder }) => !isFolder);
  const { read, passedOver } = chooseFiles(inside, ({ path }) => path);
  if (read.length > 0) return succeed({ files: unpacked(bytes, read), passedOver });
  const isNested = inside.some(({ path }) => /\.(?:zip|tgz|gz|7z|rar)$/i.test(path));
  return fail(isNested ? 'archive-in-archive' : 'empty-archive');
}

function* unpacked(bytes: Uint8Array, entries: readonly ArchiveEntry[]): Generator<FileInside> {
  let left = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    const place = entry.path;
    const result = unpackEntry(bytes, entry, left);
    if (result.ok) left -= result.value.length;
    yield { place, name: place.slice(place.lastIndexOf('/') + 1), bytes: result };
  }
}

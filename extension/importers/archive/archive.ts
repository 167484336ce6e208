import { Gunzip, Inflate } from 'fflate';
import { fail, succeed, type Result } from '../../../shared/result.ts';

/** A file inside an archive; not unpacked yet. */
export interface ArchiveEntry {
  /** With folders, parted by `/`. */
  readonly path: string;
  /** Whether it is a folder. */
  readonly isFolder: boolean;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  /** Bytes inside the archive. */
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** 0 for stored, 8 for deflated; nothing else is in use. */
  readonly method: number;
  readonly isEncrypted: boolean;
}

/** Why an archive, or a file in it, cannot be unpacked. */
export type ArchiveFailure = 'damaged-archive' | 'archive-too-large' | 'encrypted-archive';

/** Files in one archive: Takeout has a few hundred, a bomb has millions. */
const MAX_ENTRIES = 20_000;

/** Bytes of one unpacked file: a quarter of a million reviews. */
const MAX_ENTRY_BYTES = 256 * 1024 * 1024;

/** Nothing that people write is packed that well; deflate ends at 1,032 to 1. */
const MAX_RATIO = 400;

/** Below this a good ratio harms nobody. */
const RATIO_COUNTS_FROM_BYTES = 10 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The end of the directory may be followed by a comment of this length at most. */
const MAX_COMMENT_BYTES = 0xffff;
/** What stands in a field that has moved to the 64-bit extension: more than any export needs. */
const MOVED = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the unpacker at once, so that it can be stopped in time. */
const STEP_BYTES = 64 * 1024;

/**
 * Reads the directory of a ZIP archive. Never throws, whatever the bytes; unpacks nothing.
 *
 * @param bytes - The whole archive.
 * @returns Its entries in the order of the directory, or why there are none.
 * @source APPNOTE.TXT, the .ZIP file format specification, version 6.3.10
 */
export function readArchive(bytes: Uint8Array): Result<readonly ArchiveEntry[], ArchiveFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail('damaged-archive');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return fail('archive-too-large');
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) break;
    entries.push(entryAt(view, bytes, at));
    at += ENTRY_BYTES + lengthsAt(view, at);
  }
  if (entries.length === 0) return fail('damaged-archive');
  return succeed(entries);
}

/**
 * Unpacks one file. Never throws; never makes more bytes than the limits allow, whatever the archive says of itself.
 *
 * @param bytes - The whole archive.
 * @param entry - From `readArchive` of the same bytes.
 * @param limit - Bytes that may still be unpacked.
 * @returns The file's bytes, or why there are none.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  limit = MAX_ENTRY_BYTES,
): Result<Uint8Array, ArchiveFailure> {
  if (entry.isEncrypted) return fail('encrypted-archive');
  const packed = packedBytes(bytes, entry);
  if (packed === null) return fail('damaged-archive');
  const most = Math.min(limit, MAX_ENTRY_BYTES, roomFor(packed.length));
  if (entry.size > most) return fail('archive-too-large');
  if (entry.method === STORED) {
    return packed.length > most ? fail('archive-too-large') : succeed(packed);
  }
  return entry.method === DEFLATED
    ? unpackWith((take) => new Inflate(take), packed, most)
    : fail('damaged-archive');
}

/**
 * Unpacks a single packed file, as `.csv.gz`. Never throws; keeps to the limits of an archive's files.
 *
 * @param bytes - The whole file.
 * @returns What was packed, or why there is nothing.
 * @source RFC 1952, GZIP file format specification
 */
export function unpackGzip(bytes: Uint8Array): Result<Uint8Array, ArchiveFailure> {
  return unpackWith((take) => new Gunzip(take), bytes, roomFor(bytes.length));
}

function roomFor(packedLength: number): number {
  return Math.max(RATIO_COUNTS_FROM_BYTES, packedLength * MAX_RATIO);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ArchiveEntry {
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  // Windows writes its own sign between folders.
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd));
  const path = name.replaceAll('\\', '/');
  return {
    path,
    isFolder: path.endsWith('/'),
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
  };
}

/** Bytes of the name, the extra field and the comment, which follow an entry. */
function lengthsAt(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
  const { offset, packedSize } = entry;
  if (packedSize === MOVED || offset + LOCAL_BYTES > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
  const named = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_BYTES + named;
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** One of the unpackers that take their bytes step by step. */
interface Unpacker {
  push(chunk: Uint8Array, isLast: boolean): void;
}

function unpackWith(
  start: (take: (part: Uint8Array) => void) => Unpacker,
  packed: Uint8Array,
  room: number,
): Result<Uint8Array, ArchiveFailure> {
  const most = Math.min(room, MAX_ENTRY_BYTES);
  const out: Unpacked = { parts: [], size: 0 };
  const unpacker = start((part) => {
    out.size += part.length;
    if (out.size <= most) out.parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      const next = at + STEP_BYTES;
      unpacker.push(packed.subarray(at, next), next >= packed.length);
      if (out.size > most) return fail('archive-too-large');
    }
  } catch {
    // The unpacker throws at bytes that are not deflated.
    return fail('damaged-archive');
  }
  return succeed(joined(out));
}

interface Unpacked {
  readonly parts: Uint8Array[];
  size: number;
}

function joined({ parts, size }: Unpacked): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

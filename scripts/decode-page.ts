import { decodeText } from '../extension/importers/encoding.ts';

/** A charset is declared within a page's first bytes. */
const DECLARATION_BYTES = 4096;
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i;
const TAG = /<[a-z!?/]/i;

/**
 * Decodes a stored page: UTF-8 and UTF-16 where the bytes are that, else what the page declares, else what makes words.
 *
 * @param bytes - The whole file.
 * @returns The page's HTML; `null` where the file is none.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  if (decoded === null || !TAG.test(decoded.text)) return null;
  const isSure = decoded.encoding.startsWith('utf-') && decoded.oddLines.length === 0;
  return (isSure ? null : decodeAsDeclared(bytes)) ?? decoded.text;
}

function decodeAsDeclared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const charset = CHARSET.exec(start)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return null;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows says nothing.
    return null;
  }
}

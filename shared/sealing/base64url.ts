/**
 * Writes bytes as text that fits in a URL, an attribute and JSON alike.
 *
 * @param bytes - Any bytes.
 * @returns base64url without padding.
 * @source RFC 4648, section 5.
 */
export function encodeBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCodePoint(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Reads bytes back.
 *
 * @param text - base64url or base64; padding may be there or not, and blanks anywhere, as in a tag that a site builder
 * has wrapped.
 * @returns The bytes; `null` where the text is none.
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    // Another sign, or a length that no bytes have.
    return null;
  }
}

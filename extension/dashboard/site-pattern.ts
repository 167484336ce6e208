/**
 * The match pattern for a site that the owner names.
 *
 * @param typed - A host name or an address.
 * @returns Such as `https://www.example.com/*`; `null` where it names no site. Its path is left out.
 */
export function sitePattern(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isSite = hostname === 'localhost' || /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(hostname);
  return isSite ? `${protocol}//${hostname}/*` : null;
}

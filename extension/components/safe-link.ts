/**
 * An address that may stand in a link: what a page or file gave us could be `javascript:`.
 *
 * @param address - Anything that claims to be an address.
 * @returns The address where it is http or https, else `null`.
 */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

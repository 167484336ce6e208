/** A site, as permissions know it. */
export interface Site {
  readonly host: string;
  /** Such as `https://www.example.com/*`. */
  readonly pattern: string;
}

/**
 * The site of a page.
 *
 * @param url - The page's address.
 * @returns `null` where it is no site's, such as a file's.
 */
export function siteOf(url: string): Site | null {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  const { protocol, hostname } = address;
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/**
 * Whether some permissions cover a site.
 *
 * @param allowed - Match patterns that the browser has allowed.
 * @param pattern - `Site.pattern`.
 * @returns True also where all sites, or all below a domain, are allowed.
 */
export function coversSite(allowed: readonly string[], pattern: string): boolean {
  const site = partsOf(pattern);
  return allowed.some((each) => {
    const { scheme, host } = partsOf(each);
    if (each === '<all_urls>') return true;
    const isScheme = scheme === '*' || scheme === site.scheme;
    const domain = host.replace(/^\*\.?/, '');
    const isBelow = host.startsWith('*') && (domain === '' || site.host.endsWith(`.${domain}`));
    return isScheme && (host === site.host || isBelow || domain === site.host);
  });
}

function partsOf(pattern: string): { readonly scheme: string; readonly host: string } {
  const [scheme = '', rest = ''] = pattern.split('://');
  return { scheme, host: rest.replace(/[:/].*$/, '') };
}

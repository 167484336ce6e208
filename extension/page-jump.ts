/**
 * Whether a tab's new address only jumps to another place of the page that it shows.
 *
 * @param from - Address of the page that was read.
 * @param to - The tab's new address.
 * @returns False where another page is loaded, the same page is loaded anew, or a site keeps its pages behind the `#`
 *   (`#/reviews`, `#!reviews`).
 */
export function isJump(from: string, to: string): boolean {
  const [page, newPage] = [URL.parse(from), URL.parse(to)];
  if (page === null || newPage === null || page.href === newPage.href) return false;
  if ([page, newPage].some(({ hash }) => /^#[/!]/.test(hash))) return false;
  return withoutFragment(page) === withoutFragment(newPage);
}

function withoutFragment({ href, hash }: URL): string {
  return href.slice(0, href.length - hash.length);
}

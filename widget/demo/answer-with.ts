import type { ServerResponse } from 'node:http';

/** A page of the demo's sites, or what it is styled with. */
export interface Page {
  readonly type: 'html' | 'css';
  readonly text: string;
}

/**
 * Sends a page.
 *
 * @param outgoing - Where to.
 * @param page - What; `null` for 404.
 * @param status - HTTP status of a page that is there.
 */
export function answerWith(outgoing: ServerResponse, page: Page | null, status = 200): void {
  const { type, text } = page ?? {
    type: 'html',
    text: '<!doctype html><title>Not here</title><p>There is no such page here.',
  };
  outgoing.writeHead(page === null ? 404 : status, {
    'content-type': `text/${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  outgoing.end(text);
}

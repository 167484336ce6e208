import type { InboxConnection } from './store/inboxes.ts';

/**
 * The tag that an owner pastes into their site.
 *
 * @param connection - The inbox that answers go to.
 * @param publicKey - What they are sealed to.
 * @param businessName - Shown to visitors; left out where it is empty.
 * @returns One line of HTML.
 */
export function tagOf(
  connection: Pick<InboxConnection, 'collector' | 'inbox'>,
  publicKey: string,
  businessName: string,
): string {
  const source = `${connection.collector}/${connection.inbox}/counterbell.js`;
  const name = businessName === '' ? '' : ` data-name="${escaped(businessName)}"`;
  return `<script async src="${escaped(source)}" data-key="${escaped(publicKey)}"${name}></script>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

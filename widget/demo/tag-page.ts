import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from '../collector/form/html.ts';
import { answerWith } from './answer-with.ts';
import { shopDocument } from './shop-layout.ts';

const MAX_TAG_BYTES = 4096;

/** Names under which only this machine reaches the demo. */
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const LOOPBACK_ADDRESS = /^(127\.|::1$|::ffff:127\.)/;

/** What such a tag looks like: one script of a collector, with the owner's key. */
const TAG = /^<script\s[^<>]*counterbell\.js[^<>]*><\/script>$/;

/**
 * The demo's site builder: where the owner pastes the tag. Only from this machine, for it puts a script into the pages.
 *
 * @param incoming - GET shows it, POST pastes.
 * @param outgoing - Where to answer.
 * @param pasted - Where the shop's pages take the tag from.
 * @param pasted.tag - Replaced by what is pasted; `null` where the field was emptied.
 */
export function answerTagPage(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  pasted: { tag: string | null },
): void {
  if (!isFromThisMachine(incoming)) {
    answerWith(
      outgoing,
      { type: 'html', text: refusal('Only this machine may paste a tag here.') },
      403,
    );
  } else if (incoming.method === 'POST') {
    paste(incoming, outgoing, pasted).catch(() => outgoing.destroy());
  } else {
    answerWith(outgoing, { type: 'html', text: tagPage(pasted.tag, null) });
  }
}

async function paste(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  pasted: { tag: string | null },
): Promise<void> {
  const tag = await readTag(incoming);
  if (tag !== '' && !TAG.test(tag)) {
    const wrong = 'This is not the whole tag: copy it again, from <script to </script>.';
    answerWith(outgoing, { type: 'html', text: tagPage(pasted.tag, wrong) }, 422);
    return;
  }
  Object.assign(pasted, { tag: tag === '' ? null : tag });
  outgoing.writeHead(303, { location: '/' }).end();
}

async function readTag(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > MAX_TAG_BYTES) throw new Error('A tag is never so long.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString()).get('tag')?.trim() ?? '';
}

function tagPage(tag: string | null, wrong: string | null): string {
  const content = html`<h1>The shop’s tag</h1>
    <p>Paste the tag that Counterbell made for you. It is put before the end of every page.</p>
    ${wrong === null ? null : html`<p class="wrong" role="alert">${wrong}</p>`}
    <form class="order" method="post">
      <label>Tag <textarea name="tag" spellcheck="false">${tag ?? ''}</textarea></label>
      <button class="button">Save</button>
    </form>`;
  return shopDocument('Tag', content, null);
}

function refusal(words: string): string {
  return shopDocument('Tag', html`<p>${words}</p>`, null);
}

/** The name is looked at as well, so that no other site can reach this one under a name of its own. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(host) &&
    (origin === undefined || origin === `http://${host}`)
  );
}

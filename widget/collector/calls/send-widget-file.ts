import { acceptedEncoding } from '../accepted-encoding.ts';
import type { InboxCall } from '../access.ts';
import { answerNothing, hasVersion, refuse } from '../answers.ts';
import type { WidgetFile } from '../context.ts';
import { LOADER, loaderOf } from '../loader.ts';

/** Names that change with their content, as the widget's build makes them. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** A year: what is named after its content never changes. */
const HASHED_CACHE = 'public, max-age=31536000, immutable';

/** Five minutes: after that a page asks whether there is another loader. */
const LOADER_CACHE = 'public, max-age=300';

/**
 * `GET /{inbox}/{file}`: a file of the widget, beside which the page's tag finds the others.
 *
 * @param call - From anyone.
 * @returns 200 with the file, 304 where the caller has it, 404 for any name that was not built.
 */
export async function sendWidgetFile(call: InboxCall): Promise<Response> {
  const { request, parts, context } = call;
  const name = parts.get('file') ?? '';
  const file = await (name === LOADER ? loaderOf(call) : context.files.find(name));
  if (file === null) return refuse('no-such-file');
  return send(request, file, HASHED.test(name) ? HASHED_CACHE : LOADER_CACHE);
}

function send(request: Request, file: WidgetFile, cache: string): Response {
  const encoding = acceptedEncoding(request);
  const packed = encoding === null ? undefined : file.packed[encoding];
  const { bytes, etag } = packed ?? file.plain;
  const headers = { etag, 'cache-control': cache, vary: 'accept-encoding' };
  if (hasVersion(request, etag)) return answerNothing(304, headers);
  return new Response(bytes, {
    headers: {
      ...headers,
      'content-type': file.type,
      ...(packed !== undefined && encoding !== null && { 'content-encoding': encoding }),
    },
  });
}

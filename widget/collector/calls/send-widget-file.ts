import type { InboxCall } from '../access.ts';
import { answerNothing, hasVersion, refuse } from '../answers.ts';

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
export async function sendWidgetFile({ request, parts, context }: InboxCall): Promise<Response> {
  const name = parts.get('file') ?? '';
  const file = context.files.get(name);
  if (file === undefined) return refuse('no-such-file');
  const isCompressed = takesGzip(request);
  const { bytes, etag } = isCompressed ? file.gzip : file.plain;
  const headers = {
    etag,
    'cache-control': HASHED.test(name) ? HASHED_CACHE : LOADER_CACHE,
    vary: 'accept-encoding',
  };
  if (hasVersion(request, etag)) return answerNothing(304, headers);
  return new Response(bytes, {
    headers: {
      ...headers,
      'content-type': file.type,
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    },
  });
}

/** Whether the caller can unpack gzip, which a weight of 0 denies (RFC 9110, 12.5.3). */
function takesGzip(request: Request): boolean {
  const accepted = (request.headers.get('accept-encoding') ?? '').toLowerCase().split(',');
  return accepted.some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/.test(one));
}

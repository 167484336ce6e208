import { ENCODINGS, type Encoding } from './context.ts';

/**
 * The packing to send something in.
 *
 * @param request - With or without Accept-Encoding.
 * @returns The smallest that the caller can unpack; `null` for none. A weight of 0 denies one.
 * @source RFC 9110, 12.5.3.
 */
export function acceptedEncoding(request: Request): Encoding | null {
  const accepted = (request.headers.get('accept-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  return (
    ENCODINGS.find((encoding) =>
      accepted.some((one) => one.split(/[\s;]/, 1)[0] === encoding && !isDenied(one)),
    ) ?? null
  );
}

function isDenied(accepted: string): boolean {
  return /;\s*q=0(\.0*)?\s*$/.test(accepted);
}

import type { IncomingMessage } from 'node:http';
import type { Sender } from './context.ts';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Who a request comes from.
 *
 * @param incoming - The request.
 * @param isProxied - Whether a proxy of the owner's stands before the collector and adds the address that it saw. Only
 *   then is what the header says believed, and of it only what that proxy wrote: the last.
 * @returns The address; not local where anything says that it was handed on.
 */
export function senderOf(incoming: IncomingMessage, isProxied: boolean): Sender {
  const { remoteAddress = null } = incoming.socket;
  const forwarded = incoming.headersDistinct['x-forwarded-for']?.join(',') ?? '';
  const last = forwarded.split(',').at(-1)?.trim() ?? '';
  const isHandedOn = forwarded !== '' || incoming.headers.forwarded !== undefined;
  return {
    address: isProxied && last !== '' ? last : remoteAddress,
    isLocal: !isHandedOn && !isProxied && LOOPBACK.test(remoteAddress ?? ''),
  };
}

import type { Envelope } from '../../shared/sealing/envelope.ts';
import { storedOutbox } from './outbox.ts';
import { TARGETS } from './registry.ts';
import { makeSender } from './sender.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Soon enough for a lift's dead spot, rare enough for a collector that is down for the day. */
const DELAYS_MS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE];

/** A disk is written to in a moment; longer, and the visitor would wait before a button. */
const KEEPING_MS = 3 * SECOND;

const sender = makeSender({
  outbox: storedOutbox,
  targets: TARGETS,
  delaysMs: DELAYS_MS,
  keepingMs: KEEPING_MS,
  warn: (sentence) => console.warn(sentence),
  signal: new AbortController().signal,
});

/**
 * Takes an envelope over for good.
 *
 * @param envelope - Sealed answers.
 * @param address - The collector's base.
 * @returns As soon as it is kept in the outbox; sending goes on by itself, also on later visits. Where nothing can be
 * kept, once it has arrived.
 * @throws {Error} Where it was neither kept nor sent.
 */
export function deliver(envelope: Envelope, address: string): Promise<void> {
  return sender.deliver({ id: envelope.id, target: 'collector', address, envelope });
}

/**
 * Tries all that waits from earlier visits.
 *
 * @returns After the try.
 */
export function deliverWaiting(): Promise<void> {
  return sender.deliverWaiting();
}

import type { Envelope } from '../../shared/sealing/envelope.ts';

/** Ids of the targets; registry.ts holds one file for each. */
export const TARGET_IDS = [
  'collector',
  'netlify-forms',
  'formspree',
  'web3forms',
  'apps-script',
  'webhook',
  'ntfy',
  'mailto',
  'page-event',
] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/** An envelope that waits in the outbox. Sealed: the outbox never sees an answer. */
export interface Waiting {
  /** The envelope's id. */
  readonly id: string;
  readonly target: TargetId;
  /** Where the target takes it; for a collector its base, without a slash at the end. */
  readonly address: string;
  readonly envelope: Envelope;
  /** When it was put there, in milliseconds since 1970 by the visitor's clock. */
  readonly keptAt?: number;
}

/** What became of one try. */
export type Outcome =
  | { readonly kind: 'delivered' }
  /** Nobody there, too busy, broken or in the way: worth another try. */
  | { readonly kind: 'later' }
  /** It is not as it should be, and will never be taken. */
  | { readonly kind: 'refused'; readonly reason: string };

/** A way that envelopes can go. One file each. */
export interface Target {
  /**
   * Tries once.
   *
   * @param waiting - What to send; sending the same id twice must come to one answer.
   * @returns What became of it; never throws.
   */
  send(waiting: Waiting): Promise<Outcome>;
}

import type { Result } from '../../shared/result.ts';

/** Where an inbox is, and up to where it has been read. */
export interface InboxAddress {
  /** The collector's address without trailing slash. */
  readonly collector: string;
  readonly inbox: string;
  /** What the other end knows the owner by. */
  readonly token: string;
  /** The place of the last envelope that was stored; `null` at first. */
  readonly cursor: string | null;
}

/**
 * Why an inbox could not be read: no answer in time, or one that asks to try again later; the token does not open
 * it (any more); something else answers at that address; the inbox no longer exists.
 */
export type InboxFailure = 'unreachable' | 'refused' | 'not-a-collector' | 'gone';

/** One envelope as it arrived. */
export interface ReceivedEnvelope {
  /** Its place in the inbox. */
  readonly seq: string;
  /** ISO date-time by the collector's clock. */
  readonly receivedAt: string;
  /** An `Envelope`, or whatever came in its place: opening checks it. */
  readonly envelope: unknown;
}

/** Some envelopes, in the order in which they arrived. */
export interface InboxPage {
  readonly envelopes: readonly ReceivedEnvelope[];
  /** The cursor for the next page; `null` where nothing is left behind this one. */
  readonly next: string | null;
}

/** A way in which sealed feedback reaches the owner. One file each; registry.ts lists them. */
export interface InboxKind {
  /** Kebab-case; the file's name. */
  readonly id: string;
  /**
   * Reads a page of what has arrived behind the cursor.
   *
   * @param address - Which inbox.
   * @param fetch - The browser's, or a test's.
   * @returns The page, or why there is none.
   */
  fetchPage(
    address: InboxAddress,
    fetch: typeof globalThis.fetch,
  ): Promise<Result<InboxPage, InboxFailure>>;
  /**
   * Tells the other end what has been stored, so that it may delete it.
   *
   * @param address - Which inbox; its cursor is of no account.
   * @param through - The place of the last envelope that was stored.
   * @param fetch - The browser's, or a test's.
   * @returns Nothing, or why it could not be told: it will be with the next.
   */
  acknowledge(
    address: InboxAddress,
    through: string,
    fetch: typeof globalThis.fetch,
  ): Promise<Result<null, InboxFailure>>;
  /**
   * Tells the other end which key to seal with from now on. Left out where nothing is sealed there.
   *
   * @param address - Which inbox.
   * @param publicKey - base64url, as in the tag.
   * @param fetch - The browser's, or a test's.
   * @returns Nothing, or why it could not be told.
   */
  changeKey?(
    address: InboxAddress,
    publicKey: string,
    fetch: typeof globalThis.fetch,
  ): Promise<Result<null, InboxFailure>>;
  /**
   * Makes another token, beside the one of the address. Left out where the owner's token comes from elsewhere.
   *
   * @param address - Which inbox.
   * @param fetch - The browser's, or a test's.
   * @returns The token, or why there is none.
   */
  makeToken?(
    address: InboxAddress,
    fetch: typeof globalThis.fetch,
  ): Promise<Result<string, InboxFailure>>;
  /**
   * Revokes every token of the inbox but the one of the address.
   *
   * @param address - Which inbox.
   * @param fetch - The browser's, or a test's.
   * @returns Nothing, or why they still open it.
   */
  revokeOtherTokens?(
    address: InboxAddress,
    fetch: typeof globalThis.fetch,
  ): Promise<Result<null, InboxFailure>>;
}

import type { Envelope } from '../../shared/sealing/envelope.ts';
import type { Result } from '../../shared/result.ts';

/** Why a write was not kept. Nothing of it is stored then: it can be sent again as it is. */
export type WriteFailure = 'disk-full' | 'unavailable';

/** Why an envelope was not kept; `inbox-full` until its owner fetches what waits there. */
export type KeepFailure = WriteFailure | 'inbox-full';

/** Whether an envelope was new, or one that had arrived before. */
export type Arrival = 'kept' | 'known';

/** One owner's letter box. */
export interface Inbox {
  /** Lower-case letters and digits; part of the public address. */
  readonly id: string;
  /** base64url of the owner's raw public key: what the form without JavaScript is sealed to. */
  readonly publicKey: string;
  /** As visitors know the business; may be empty. */
  readonly businessName: string;
  /** ISO date-time. */
  readonly createdAt: string;
}

/** An inbox, and what waits in it. */
export interface InboxUsage extends Inbox {
  /** Envelopes. */
  readonly waiting: number;
  /** Characters of what is sealed in them: nearly all that they take. */
  readonly waitingBytes: number;
}

/** An envelope as it was kept. */
export interface StoredEnvelope {
  /** Place in the order of arrival, over all inboxes: grows, and is never given twice. */
  readonly seq: number;
  /** ISO date-time by the collector's clock. */
  readonly receivedAt: string;
  readonly envelope: Envelope;
}

/** More than anybody mistypes, and hopelessly few for guessing. */
export const MAX_WRONG_TRIES = 20;

/** A pairing that is about to happen. */
export interface Pairing {
  /** SHA-256 of the code, in hexadecimal. */
  readonly codeHash: string;
  /** ISO date-time; the code must still be valid then. */
  readonly at: string;
  /** Made, where the code makes one; else the one that the code names takes over its key and name. */
  readonly inbox: Inbox;
  /** SHA-256 of the owner's token, in hexadecimal: the token itself is never stored. */
  readonly tokenHash: string;
}

/**
 * Where a collector keeps what it was given: SQLite on one machine, a distributed database elsewhere.
 *
 * A write that answers with success is on the disk. Reads throw where the database cannot be read.
 */
export interface InboxStore {
  /**
   * Lets a pairing code be used once, until `expiresAt` (ISO date-time): for a new inbox, or to pair `inbox` again,
   * which revokes the tokens that it had.
   */
  allowPairing(
    codeHash: string,
    expiresAt: string,
    inbox: string | null,
  ): Promise<Result<null, WriteFailure>>;
  /**
   * Uses up a code and makes or pairs the inbox, all or nothing; `null` where the code is wrong, used or too old.
   *
   * A wrong one counts against every code that waits; after `MAX_WRONG_TRIES` of them it is gone.
   *
   * Its value is the inbox's id.
   */
  pair(pairing: Pairing): Promise<Result<string | null, WriteFailure>>;
  /** The inbox of an id; `null` where there is none. */
  inbox(id: string): Promise<Inbox | null>;
  /** All inboxes, oldest first, each with what waits in it. */
  inboxes(): Promise<readonly InboxUsage[]>;
  /** Changes what the form without JavaScript is sealed to. */
  changeKey(inbox: string, publicKey: string): Promise<Result<null, WriteFailure>>;
  /** SHA-256, in hexadecimal, of each token that opens the inbox. */
  tokenHashes(inbox: string): Promise<readonly string[]>;
  /** Lets one more token open the inbox, by its hash, from `at` (ISO date-time). */
  addToken(inbox: string, hash: string, at: string): Promise<Result<null, WriteFailure>>;
  /** Revokes every token of the inbox but the one of that hash; all of them where there is none such. */
  revokeTokens(inbox: string, except: string): Promise<Result<null, WriteFailure>>;
  /** Keeps an envelope, while its inbox holds at most `most` characters; of two with one id in an inbox the first stays. */
  keep(envelope: Envelope, receivedAt: string, most: number): Promise<Result<Arrival, KeepFailure>>;
  /** Up to `limit` envelopes that arrived behind `after` (0 = from the first), oldest first. */
  envelopesAfter(inbox: string, after: number, limit: number): Promise<readonly StoredEnvelope[]>;
  /** Deletes what arrived up to and including `seq`. */
  forgetThrough(inbox: string, seq: number): Promise<Result<null, WriteFailure>>;
  /** Deletes what arrived before `than` (ISO date-time). */
  dropOlder(than: string): Promise<Result<null, WriteFailure>>;
  /** The published survey as JSON; `null` until one is published. */
  publishedSurvey(inbox: string): Promise<string | null>;
  /** Replaces the published survey. */
  publishSurvey(inbox: string, json: string): Promise<Result<null, WriteFailure>>;
  /** A secret that the collector keeps for itself: `fresh` the first time, and the same ever after. */
  secret(name: string, fresh: string): Promise<Result<string, WriteFailure>>;
  /** Finishes what is being written, and lets go of the database. */
  close(): Promise<void>;
}

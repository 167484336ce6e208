import * as v from 'valibot';
import type { Survey } from '../../shared/feedback/survey.ts';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { askCollector } from './ask-collector.ts';
import { addressOf, askInbox, NO_CONTENT } from './ask-inbox.ts';
import { changeKey, makeToken, revokeOtherTokens } from './collector-keys.ts';
import type { InboxAddress, InboxFailure, InboxKind, InboxPage } from './inbox-kind.ts';

export type { InboxFailure } from './inbox-kind.ts';

/** Why no inbox was made: no answer; the code is wrong or used up; something else answers there; no address at all. */
export type PairFailure = 'unreachable' | 'wrong-code' | 'not-a-collector' | 'not-an-address';

/** What is needed to make an inbox. */
export interface Pairing {
  /** The collector's address, as the owner typed it. */
  readonly collector: string;
  /** As the collector printed it. */
  readonly code: string;
  /** base64url; what visitors' answers are sealed to. */
  readonly publicKey: string;
  /** As visitors know it. */
  readonly businessName: string;
}

/** A new inbox. */
export interface Paired {
  /** The collector's address as it is to be kept: without trailing slash. */
  readonly collector: string;
  readonly inbox: string;
  readonly token: string;
}

/** Envelopes to a page: few enough to be opened and stored in a moment. */
const PAGE_SIZE = 100;

const HAS_SCHEME = /^[a-z][\w+.-]*:\/\//i;
/** A collector beside the browser, which has no certificate. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

const OK = 200;
const CREATED = 201;
const FORBIDDEN = 403;

const pageSchema = v.object({
  envelopes: v.array(v.object({ seq: v.string(), receivedAt: v.string(), envelope: v.unknown() })),
  next: v.nullable(v.string()),
});
const pairedSchema = v.object({
  inbox: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  token: v.pipe(v.string(), v.minLength(1)),
});
const refusalSchema = v.object({ error: v.string() });

/**
 * Reads a page of what has arrived behind the connection's cursor.
 *
 * @param connection - Which inbox, and up to where it has been read.
 * @param fetch - The browser's, or a test's.
 * @returns The envelopes, unopened, or why there are none.
 */
export async function fetchInbox(
  connection: InboxAddress,
  fetch: typeof globalThis.fetch,
): Promise<Result<InboxPage, InboxFailure>> {
  const url = addressOf(connection, 'feedback', {
    limit: String(PAGE_SIZE),
    ...(connection.cursor !== null && { after: connection.cursor }),
  });
  const answer = await askInbox({ method: 'GET', url, token: connection.token }, fetch);
  if (!answer.ok) return answer;
  const page = v.safeParse(pageSchema, answer.value.json);
  return answer.value.status === OK && page.success
    ? succeed(page.output)
    : fail('not-a-collector');
}

/**
 * Lets the collector delete what has been stored.
 *
 * @param connection - Which inbox.
 * @param through - `seq` of the last envelope that was stored.
 * @param fetch - The browser's, or a test's.
 * @returns Nothing, or why the collector still has it.
 */
export async function acknowledge(
  connection: InboxAddress,
  through: string,
  fetch: typeof globalThis.fetch,
): Promise<Result<null, InboxFailure>> {
  const url = addressOf(connection, 'feedback', { through });
  const answer = await askInbox({ method: 'DELETE', url, token: connection.token }, fetch);
  if (!answer.ok) return answer;
  return answer.value.status === NO_CONTENT ? succeed(null) : fail('not-a-collector');
}

/**
 * Makes an inbox at a collector.
 *
 * @param pairing - Where, and with which code and key.
 * @param fetch - The browser's, or a test's.
 * @returns The inbox with its token, which is told this once only; or why there is none.
 */
export async function pair(
  pairing: Pairing,
  fetch: typeof globalThis.fetch,
): Promise<Result<Paired, PairFailure>> {
  const collector = collectorAddress(pairing.collector);
  if (collector === null) return fail('not-an-address');
  const { code, publicKey, businessName } = pairing;
  const body = { code: code.trim(), publicKey, businessName };
  const url = `${collector}/v1/pair`;
  const answer = await askCollector({ method: 'POST', url, token: null, body }, fetch);
  if (!answer.ok) return answer;
  const { status, json } = answer.value;
  if (status === FORBIDDEN && v.is(refusalSchema, json)) return fail('wrong-code');
  const paired = v.safeParse(pairedSchema, json);
  if (status !== CREATED || !paired.success) return fail('not-a-collector');
  return succeed({ collector, ...paired.output });
}

/**
 * Publishes what the inbox asks from now on.
 *
 * @param connection - Which inbox.
 * @param survey - The whole of it.
 * @param fetch - The browser's, or a test's.
 * @returns Nothing, or why the survey before it still stands; `refused` also where the collector takes no such survey.
 */
export async function publishSurvey(
  connection: InboxAddress,
  survey: Survey,
  fetch: typeof globalThis.fetch,
): Promise<Result<null, InboxFailure>> {
  const url = addressOf(connection, 'survey', {});
  const answer = await askInbox(
    { method: 'PUT', url, token: connection.token, body: survey },
    fetch,
  );
  if (!answer.ok) return answer;
  if (answer.value.status === NO_CONTENT) return succeed(null);
  return fail(v.is(refusalSchema, answer.value.json) ? 'refused' : 'not-a-collector');
}

/**
 * Brings a collector's address to the form in which it is kept.
 *
 * @param typed - As the owner typed or pasted it; `https://` may be left out (`http://` for this machine), a path may hang on.
 * @returns Without trailing slash, query and fragment; `null` where it is no http address.
 */
export function collectorAddress(typed: string): string | null {
  const trimmed = typed.trim();
  // Some browsers take a space for a part of the host's name.
  if (/\s/.test(trimmed)) return null;
  const scheme = THIS_MACHINE.test(trimmed) ? 'http' : 'https';
  const url = URL.parse(HAS_SCHEME.test(trimmed) ? trimmed : `${scheme}://${trimmed}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** A collector of one's own: `npm start`, or the same handler elsewhere. */
export const collectorInbox: InboxKind = {
  id: 'collector',
  fetchPage: fetchInbox,
  acknowledge,
  changeKey,
  makeToken,
  revokeOtherTokens,
};

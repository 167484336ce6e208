import { refuse } from './answers.ts';
import type { Answer, Call } from './route.ts';
import { areHashesEqual, hashSecret } from './secrets.ts';
import type { Inbox } from './store.ts';

/** A call to an inbox that exists. */
export interface InboxCall extends Call {
  readonly inbox: Inbox;
}

/** Answers a call to an inbox that exists. */
export type InboxAnswer = (call: InboxCall) => Promise<Response>;

/** Longer than any token of ours: nothing longer is hashed. */
const MAX_TOKEN_LENGTH = 200;

const INBOX_ID = /^[a-z0-9-]{1,64}$/;

/**
 * Lets only calls to an inbox that exists through.
 *
 * @param answer - Answers them.
 * @returns An answer that refuses the others.
 */
export function forInbox(answer: InboxAnswer): Answer {
  return async (call) => {
    const inbox = await findInbox(call);
    return inbox === null ? refuse('wrong-inbox') : answer({ ...call, inbox });
  };
}

/**
 * Lets only the inbox's owner through: whoever has its token.
 *
 * @param answer - Answers them.
 * @returns An answer that refuses the others.
 */
export function forOwner(answer: InboxAnswer): Answer {
  return forInbox(async (call) => {
    const { request, context, inbox } = call;
    if (tokenOf(request) === null) return refuse('no-token');
    const opens = await hasToken(request, await context.store.tokenHashes(inbox.id));
    return opens ? answer(call) : refuse('wrong-token');
  });
}

/**
 * The inbox that a call's address names.
 *
 * @param call - With `{inbox}` in its path.
 * @returns The inbox; `null` where there is none.
 */
export async function findInbox({ parts, context }: Call): Promise<Inbox | null> {
  const id = parts.get('inbox') ?? '';
  return INBOX_ID.test(id) ? context.store.inbox(id) : null;
}

/**
 * Whether a page's script may send to this collector. What is no browser names no origin, and is let through: it
 * could name any.
 *
 * @param call - The call to write.
 * @returns True where the owner allows the site that the request comes from.
 */
export function isOriginAllowed({ request, context }: Call): boolean {
  const origin = request.headers.get('origin');
  return context.origins.length === 0 || origin === null || context.origins.includes(origin);
}

/**
 * Whether a request carries a token of a given hash.
 *
 * @param request - With or without a token.
 * @param hashes - In hexadecimal.
 * @returns True where one of them fits; compared with all, so that the time does not tell which.
 */
export async function hasToken(request: Request, hashes: readonly string[]): Promise<boolean> {
  const token = tokenOf(request);
  if (token === null) return false;
  const hash = await hashSecret(token);
  return hashes.filter((stored) => areHashesEqual(stored, hash)).length > 0;
}

/**
 * The token of a request.
 *
 * @param request - Any.
 * @returns What stands behind `Bearer`; `null` where nothing does that could be a token.
 */
export function tokenOf(request: Request): string | null {
  const [, token] =
    /^Bearer +([\w~+/.=-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return token === undefined || token.length > MAX_TOKEN_LENGTH ? null : token;
}

import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../shared/result.ts';

/** Calls that the extension's pages make to the background: plain data only. */
export interface BackgroundCalls {
  /** Reads the page in a tab and keeps what it found; pages hear of it through `watchReading`. */
  captureTab(tabId: number): Promise<null>;
  /** Counts anew what of the tabs’ pages is not stored, for the numbers on the button; answers this tab’s. */
  recountTab(tabId: number): Promise<number>;
}

/** A method of `BackgroundCalls`. */
export type CallName = keyof BackgroundCalls;

/** Why a call was not answered: no such call, wrong arguments, a stranger, or a mistake of ours (`failed`). */
export type CallFailure = 'unknown-call' | 'wrong-arguments' | 'not-ours' | 'failed';

/** A call that was not answered. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly failure: CallFailure;

  /**
   * @param name - Which call.
   * @param failure - Why it was not answered.
   */
  constructor(name: CallName, failure: CallFailure) {
    super(`${name}: ${failure}`);
    this.failure = failure;
  }
}

type Arguments<Name extends CallName> = Parameters<BackgroundCalls[Name]>;
type Answer<Name extends CallName> = Awaited<ReturnType<BackgroundCalls[Name]>>;

const tabArguments = v.strictTuple([v.pipe(v.number(), v.integer())]);

/** Each call's arguments, checked: a content script can be forged. */
const ARGUMENTS: { readonly [Name in CallName]: (given: unknown) => Arguments<Name> | null } = {
  captureTab: parseTabArguments,
  recountTab: parseTabArguments,
};

const messageSchema = v.object({ call: v.string(), args: v.unknown() });

/**
 * Asks the background.
 *
 * @param name - Which call.
 * @param args - Its arguments.
 * @returns Its answer.
 * @throws {CallError} When the background did not answer; a mistake of ours.
 */
export async function call<Name extends CallName>(
  name: Name,
  ...args: Arguments<Name>
): Promise<Answer<Name>> {
  const answer: Result<Answer<Name>, CallFailure> = await browser.runtime.sendMessage({
    call: name,
    args,
  });
  if (!answer.ok) throw new CallError(name, answer.failure);
  return answer.value;
}

/**
 * Answers the calls of the extension's pages. To bad messages the answer is a code.
 *
 * @param handlers - One for each call.
 */
export function answerCalls(handlers: BackgroundCalls): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answerTo(handlers, message, isOurs(sender)).then(respond);
    // Keeps the channel open until the answer is there.
    return true;
  });
}

/**
 * Answers one message.
 *
 * @param handlers - One for each call.
 * @param message - Anything.
 * @param isFromPage - Whether a page of the extension sent it.
 * @returns The call's answer, or why there is none.
 */
export async function answerTo(
  handlers: BackgroundCalls,
  message: unknown,
  isFromPage: boolean,
): Promise<Result<unknown, CallFailure>> {
  if (!isFromPage) return fail('not-ours');
  const parsed = v.safeParse(messageSchema, message);
  const name = parsed.success ? parsed.output.call : '';
  if (!parsed.success || !isCallName(name)) return fail('unknown-call');
  return run(handlers, name, parsed.output.args);
}

async function run<Name extends CallName>(
  handlers: { readonly [Each in CallName]: (...args: Arguments<Each>) => Promise<Answer<Each>> },
  name: Name,
  given: unknown,
): Promise<Result<Answer<Name>, CallFailure>> {
  const args = ARGUMENTS[name](given);
  if (args === null) return fail('wrong-arguments');
  try {
    return succeed(await handlers[name](...args));
  } catch {
    // The page says in its own words that something went wrong; more than that it could not tell.
    return fail('failed');
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(ARGUMENTS, name);
}

function isOurs(sender: { readonly id?: string; readonly url?: string }): boolean {
  const home = browser.runtime.getURL('/');
  return sender.id === browser.runtime.id && (sender.url?.startsWith(home) ?? false);
}

function parseTabArguments(given: unknown): [number] | null {
  const parsed = v.safeParse(tabArguments, given);
  return parsed.success ? parsed.output : null;
}

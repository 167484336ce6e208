import { type Result, fail, succeed } from '../shared/result.ts';
import { parsePublicKey } from '../shared/sealing/keys.ts';

/** What the owner wrote into the script tag, checked. */
export interface Tag {
  /** Address of the collector, without a slash at its end. */
  readonly base: string;
  readonly inbox: string;
  /** base64url of a point of P-256. */
  readonly publicKey: string;
  /** Type of the question to ask first; the survey's own where it is not given. */
  readonly ask: string | undefined;
  /** BCP 47; the page's or the visitor's where it is not given. */
  readonly language: string | undefined;
  /** The business as visitors know it; the survey says it where it is not given. */
  readonly name: string | undefined;
  /** What the answers are about, such as a page or a step of the visit; the page's path where it is not given. */
  readonly touchpoint: string | undefined;
}

/** Why a tag cannot work. */
export type TagFailure = 'insecure' | 'no-address' | 'no-key' | 'bad-key';

/** What the console says to the owner; the visitor sees nothing. */
export const TAG_MESSAGES = {
  insecure: 'this page is not on https, where browsers keep encryption off. Serve it over https.',
  'no-address':
    'it cannot tell its inbox. Load it by a script tag whose src ends in /INBOX/counterbell.js.',
  'no-key': 'its script tag has no data-key. Copy the whole tag from the extension again.',
  'bad-key': 'its data-key is not a whole key. Copy the whole tag from the extension again.',
} satisfies Record<TagFailure, string>;

/** Base, inbox and file; a query behind it does not matter. */
const ADDRESS = /^([^?#]+)\/([a-z0-9-]{1,64})\/[^/?#]+(?:[?#]|$)/;

/**
 * Reads the widget's own script tag.
 *
 * @param script - `document.currentScript`, taken while the loader runs.
 * @returns The tag's settings, or the first thing that is wrong with them.
 */
export async function readTag(
  script: HTMLOrSVGScriptElement | null,
): Promise<Result<Tag, TagFailure>> {
  // Browsers give Web Crypto to https and localhost only.
  if (!crypto.subtle) return fail('insecure');
  if (!(script instanceof HTMLScriptElement)) return fail('no-address');
  const [, base, inbox] = ADDRESS.exec(script.src) ?? [];
  if (!base || !inbox) return fail('no-address');
  const { key, ask, language, name, touchpoint } = script.dataset;
  const publicKey = key?.trim();
  if (!publicKey) return fail('no-key');
  if (!(await parsePublicKey(publicKey)).ok) return fail('bad-key');
  return succeed({ base, inbox, publicKey, ask, language, name, touchpoint });
}

/** What the owner wrote into the script tag, checked. */
export interface Tag {
  /** Address of the collector, without a slash at its end. */
  readonly base: string;
  readonly inbox: string;
  /** base64url of a point of P-256. */
  readonly publicKey: string;
  /** Type of the question to ask first; the survey's own where it is not given. */
  readonly ask?: string | undefined;
  /** BCP 47; the page's or the visitor's where it is not given. */
  readonly language?: string | undefined;
  /** The business as visitors know it; the survey says it where it is not given. */
  readonly name?: string | undefined;
  /** What the answers are about, such as a step of the visit; the page's path where it is not given. */
  readonly touchpoint?: string | undefined;
}

/** Why a tag cannot work. */
export type TagFailure = 'insecure' | 'no-inbox' | 'no-key';

/** What the console says to the owner; the visitor sees nothing. */
export const TAG_MESSAGES = {
  insecure: 'The page is not on https: serve it over https.',
  'no-inbox': 'The tag names no inbox: copy the whole tag.',
  'no-key': 'The tag has no whole data-key: copy the whole tag.',
} satisfies Record<TagFailure, string>;

/** The browser itself refuses a wrong length and what is no point of it. */
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** Base, inbox, and the file with its query. */
const ADDRESS = /^([^?]+)\/([a-z0-9-]+)\/\w+\.js/;

/**
 * Reads the widget's own script tag.
 *
 * @param script - `document.currentScript`, taken while the loader runs.
 * @returns The tag's settings, or the code of the first thing that is wrong; no `Result`, to save its bytes.
 */
export async function readTag(script: HTMLOrSVGScriptElement | null): Promise<Tag | TagFailure> {
  // Browsers give Web Crypto to https and localhost only.
  if (!crypto.subtle) return 'insecure';
  if (!(script instanceof HTMLScriptElement)) return 'no-inbox';
  const [, base, inbox] = ADDRESS.exec(script.src) ?? [];
  if (!base || !inbox) return 'no-inbox';
  const { key = '', ...settings } = script.dataset;
  try {
    const base64 = key.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    await crypto.subtle.importKey('raw', bytes, CURVE, false, []);
    return { ...settings, base, inbox, publicKey: key };
  } catch {
    return 'no-key';
  }
}

/** What the owner wrote into the script tag, checked. */
export interface Tag {
  /** Address of the collector, or of the folder with the widget's files, without a slash at its end. */
  readonly base: string;
  readonly inbox: string;
  /** base64url of a point of P-256. */
  readonly key: string;
  /** Type of the question to ask first; the survey's own where it is not given. */
  readonly ask?: string | undefined;
  /** BCP 47; the page's or the visitor's where it is not given. */
  readonly language?: string | undefined;
  /** The business as visitors know it; the survey says it where it is not given. */
  readonly name?: string | undefined;
  /** What the answers are about, such as a step of the visit; the page's path where it is not given. */
  readonly touchpoint?: string | undefined;
  /** What the bell is called; a word that is one in most languages where it is not given. */
  readonly label?: string | undefined;
  /** `bell`, `tab`, or `buttons` for the site's own only. */
  readonly way?: string | undefined;
  /** Any CSS colour; corrected to be readable. */
  readonly accent?: string | undefined;
  /** `light`, `dark` or `light dark`; the page's own where it is not given. */
  readonly scheme?: string | undefined;
  /** `start` or `end`, as lines of text run; `end` where it is not given. */
  readonly corner?: string | undefined;
  /** Target that carries the answers, with its address after a blank; the collector where it is not given. */
  readonly target?: string | undefined;
  /** Display rules and looks as JSON, where no collector writes them into the loader. */
  readonly rules?: string | undefined;
  /** Address of the survey's JSON, where no collector answers for it. */
  readonly survey?: string | undefined;
}

/** Why a tag cannot work: what the console says to the owner; the visitor sees nothing. Words, not codes, to save bytes. */
export type TagFailure =
  | 'This page needs https.'
  | 'The tag has no inbox.'
  | 'The tag has no data-key.';

/** Base, inbox, and the file with its query. */
const ADDRESS = /^([^?]+)\/([a-z0-9-]+)\/[\w-]+\./;

/** An uncompressed point of 65 bytes in base64url, of which the first is a 4. Site builders wrap it. */
const KEY = /^\s*B([\w-]\s*){86}$/;

/**
 * Reads the widget's own script tag.
 *
 * @param script - `document.currentScript`, taken while the loader runs.
 * @returns The tag's settings, or the first thing that is wrong; no `Result`, to save its bytes.
 */
export function readTag(script: HTMLOrSVGScriptElement | null): Tag | TagFailure {
  // Browsers give Web Crypto to https and localhost only.
  if (!crypto.subtle) return 'This page needs https.';
  const {
    dataset = {},
    src,
  }: { readonly dataset?: Readonly<Record<string, string | undefined>>; readonly src?: unknown } =
    script ?? {};
  const [, base = '', inbox] = ADDRESS.exec(String(src)) ?? [];
  if (!inbox) return 'The tag has no inbox.';
  const { key = '' } = dataset;
  return KEY.test(key) ? { key, ...dataset, base, inbox } : 'The tag has no data-key.';
}

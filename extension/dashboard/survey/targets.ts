/** Where a tag without a collector sends answers: ids as in the tag's `data-target`; the same as the widget's, held equal by a test. */
export const TARGETS = [
  'netlify-forms',
  'formspree',
  'web3forms',
  'apps-script',
  'webhook',
  'ntfy',
  'mailto',
  'page-event',
] as const;
export type TargetId = (typeof TARGETS)[number];

/** Targets that need no address. */
const WITHOUT_ADDRESS: readonly string[] = ['page-event'];

const PATTERNS: Readonly<Partial<Record<TargetId, RegExp>>> = {
  'netlify-forms': /^\/\S*$|^https?:\/\/\S+$/,
  mailto: /^(?:mailto:)?[^\s@]+@[^\s@]+$/,
  web3forms: /^https:\/\/\S+#\S+$/,
};
const ADDRESS = /^https?:\/\/\S+$/;

/**
 * Whether a target takes an address.
 *
 * @param id - The target's.
 * @returns False for the page itself.
 */
export function needsAddress(id: TargetId): boolean {
  return !WITHOUT_ADDRESS.includes(id);
}

/**
 * Whether an address looks like the target's.
 *
 * @param id - The target's.
 * @param address - As the owner typed it.
 * @returns True also where none is needed.
 */
export function isAddressOf(id: TargetId, address: string): boolean {
  return !needsAddress(id) || (PATTERNS[id] ?? ADDRESS).test(address.trim());
}

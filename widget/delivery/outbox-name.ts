/**
 * Name of the visitor's database; apart from outbox.ts so that the loader can look for it without carrying the rest.
 *
 * It is there only while something waits.
 */
export const OUTBOX_NAME = 'counterbell-outbox';

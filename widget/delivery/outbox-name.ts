/** Name of the visitor's database; apart from outbox.ts so that the loader can look without carrying the rest. */
export const OUTBOX_NAME = 'counterbell-outbox';

/** Its only object store. */
export const OUTBOX_STORE = 'envelopes';

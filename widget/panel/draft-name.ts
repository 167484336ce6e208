/** Name of the visitor's database with an unsent draft; apart so that it can be looked for without what reads it. */
export const DRAFT_DATABASE = 'counterbell-draft';

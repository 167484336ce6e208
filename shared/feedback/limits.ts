/**
 * The most that a submission carries, in characters; apart from its schema so that the widget can count without carrying
 * the schema's library.
 */
export const MAX_ANSWER_LENGTH = 10_000;

/** Of an e-mail address or telephone number. */
export const MAX_CONTACT_LENGTH = 300;

/** Of what the answers are about. */
export const MAX_TOUCHPOINT_LENGTH = 300;

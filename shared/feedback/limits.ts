/**
 * The most that a submission carries, in characters; apart from its schema so that the widget can count without carrying
 * the schema's library.
 */
export const MAX_ANSWER_LENGTH = 10_000;

/** Of an e-mail address or telephone number. */
export const MAX_CONTACT_LENGTH = 300;

/** Of what the answers are about. */
export const MAX_TOUCHPOINT_LENGTH = 300;

/**
 * Of a photo as a data URL: 24 KB of picture. With a photo, texts must make do with `MAX_TEXTS_BESIDE_PHOTO`, so that
 * both fit into the largest envelope.
 */
export const MAX_PHOTO_LENGTH = 32_800;

/** Of all texts together where a photo is asked for: at three bytes each. */
export const MAX_TEXTS_BESIDE_PHOTO = 3000;

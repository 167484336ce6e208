import * as v from 'valibot';

/** Longest `sealed` that an inbox takes, in characters: room for the longest comment many times over. */
export const MAX_SEALED_LENGTH = 60_000;

const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** What travels and is stored on the way: an id, an address, and bytes that only the owner can read. */
export const envelopeSchema = v.pipe(
  v.object({
    v: v.literal(1),
    /** UUID made by the visitor's browser: the same one twice is one answer. */
    id: v.pipe(v.string(), v.uuid()),
    inbox: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
    /** Which key it was sealed to: see `keyIdOf`. */
    kid: v.pipe(v.string(), v.regex(BASE64URL), v.maxLength(32)),
    /** base64url of the HPKE encapsulated key followed by the ciphertext. */
    sealed: v.pipe(v.string(), v.regex(BASE64URL), v.maxLength(MAX_SEALED_LENGTH)),
  }),
  v.readonly(),
);
export type Envelope = v.InferOutput<typeof envelopeSchema>;

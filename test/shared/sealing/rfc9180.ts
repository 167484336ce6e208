/**
 * RFC 9180's base mode written down from the text of the standard, with Web Crypto alone: what an owner could open their
 * envelopes with if Counterbell and its library were gone.
 */
const KEM = bytes('KEM', [0x00, 0x10]);
const HPKE = bytes('HPKE', [0x00, 0x10, 0x00, 0x01, 0x00, 0x01]);

export interface Sealed {
  readonly encapsulated: Uint8Array<ArrayBuffer>;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
  readonly info: Uint8Array<ArrayBuffer>;
  readonly aad: Uint8Array<ArrayBuffer>;
}

export interface Recipient {
  readonly privateKey: CryptoKey;
  /** The uncompressed point. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

export async function openByTheStandard(sealed: Sealed, recipient: Recipient): Promise<string> {
  const secret = await decapsulate(sealed.encapsulated, recipient);
  const none = new Uint8Array();
  const context = bytes(
    [0x00],
    await labeledExtract(HPKE, none, 'psk_id_hash', none),
    await labeledExtract(HPKE, none, 'info_hash', sealed.info),
  );
  const extracted = await labeledExtract(HPKE, secret, 'secret', none);
  const raw = await labeledExpand(HPKE, extracted, bytes('key', context), 16);
  const iv = await labeledExpand(HPKE, extracted, bytes('base_nonce', context), 12);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const algorithm = { name: 'AES-GCM', iv, additionalData: sealed.aad };
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed.ciphertext));
}

/** Section 4.1, Decap. */
async function decapsulate(
  encapsulated: Uint8Array<ArrayBuffer>,
  recipient: Recipient,
): Promise<Uint8Array<ArrayBuffer>> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const ephemeral = await crypto.subtle.importKey('raw', encapsulated, curve, false, []);
  const algorithm = { name: 'ECDH', public: ephemeral };
  const shared = await crypto.subtle.deriveBits(algorithm, recipient.privateKey, 256);
  const none = new Uint8Array();
  const extracted = await labeledExtract(KEM, none, 'eae_prk', new Uint8Array(shared));
  const context = bytes('shared_secret', encapsulated, recipient.publicKey);
  return labeledExpand(KEM, extracted, context, 32);
}

/** Section 4, LabeledExtract. */
function labeledExtract(
  suite: Uint8Array,
  salt: Uint8Array<ArrayBuffer>,
  label: string,
  input: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  // HKDF takes an absent salt as zeros of the hash's length; Web Crypto's HMAC refuses an empty key.
  const key = salt.length === 0 ? new Uint8Array(32) : salt;
  return hmac(key, bytes('HPKE-v1', suite, label, input));
}

/** Section 4, LabeledExpand, for lengths up to one block. */
async function labeledExpand(
  suite: Uint8Array,
  key: Uint8Array<ArrayBuffer>,
  labelAndContext: Uint8Array,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const info = bytes([0x00, length], 'HPKE-v1', suite, labelAndContext, [0x01]);
  return (await hmac(key, info)).slice(0, length);
}

async function hmac(
  raw: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
}

function bytes(
  ...parts: readonly (string | readonly number[] | Uint8Array)[]
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return new Uint8Array(
    parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]),
  );
}

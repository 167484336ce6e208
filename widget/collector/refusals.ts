/** Why a call was refused. */
export type RefusalCode =
  | 'nowhere'
  | 'wrong-method'
  | 'wrong-inbox'
  | 'no-such-file'
  | 'too-large'
  | 'cut-off'
  | 'not-text'
  | 'not-json'
  | 'not-an-envelope'
  | 'other-inbox'
  | 'not-a-pairing'
  | 'not-a-key'
  | 'wrong-code'
  | 'not-a-survey'
  | 'bad-parameter'
  | 'origin-not-allowed'
  | 'no-token'
  | 'wrong-token'
  | 'too-many'
  | 'work-needed'
  | 'inbox-full'
  | 'disk-full'
  | 'unavailable'
  | 'broken';

/** How a refusal is answered. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** One sentence; `{place}` stands for the field, parameter or method that it is about. */
  readonly error: string;
}

/** Seconds after which it is worth sending again what could not be kept. */
export const RETRY_AFTER_SECONDS = 30;

/** Status and words of each refusal. */
export const REFUSALS = {
  nowhere: { status: 404, error: 'There is nothing at this address.' },
  'wrong-method': { status: 405, error: 'This address takes {place} only.' },
  'wrong-inbox': {
    status: 404,
    error: 'There is no such inbox here; check the address in the tag.',
  },
  'no-such-file': { status: 404, error: 'The widget has no such file here.' },
  'too-large': { status: 413, error: 'This is too large: at most {place} are taken.' },
  'cut-off': {
    status: 400,
    error: 'The request ended before all of it had arrived; send it again.',
  },
  'not-text': { status: 400, error: 'The body is not text in UTF-8.' },
  'not-json': { status: 400, error: 'The body is not JSON.' },
  'not-an-envelope': {
    status: 400,
    error: 'This is not an envelope: {place} is missing or not as it should be.',
  },
  'other-inbox': {
    status: 400,
    error: 'This envelope is for another inbox: "inbox" must be the one in the address.',
  },
  'not-a-pairing': {
    status: 400,
    error: 'This cannot be paired: {place} is missing or not as it should be.',
  },
  'not-a-key': { status: 400, error: '"publicKey" is not a public key; nothing was changed.' },
  'wrong-code': {
    status: 403,
    error:
      'This pairing code is wrong, was used already, is older than ten minutes, or was guessed at too often; start the collector again, or with --pair, for another.',
  },
  'not-a-survey': {
    status: 400,
    error: 'This survey was not published: {place} is missing or not as it should be.',
  },
  'bad-parameter': { status: 400, error: 'The address needs {place}.' },
  'origin-not-allowed': {
    status: 403,
    error:
      'This collector takes no feedback from this web site; its owner names the sites that may send.',
  },
  'no-token': { status: 401, error: 'This needs the inbox’s token: "Authorization: Bearer …".' },
  'wrong-token': { status: 403, error: 'This token does not open this inbox.' },
  'too-many': {
    status: 429,
    error: 'This is more than is taken at a time; send again in a while.',
  },
  'work-needed': {
    status: 428,
    error: 'Much is arriving just now: solve the puzzle in "challenge", then send again.',
  },
  'inbox-full': {
    status: 507,
    error: 'This inbox is full until its owner fetches what waits there; send again in a while.',
  },
  'disk-full': {
    status: 507,
    error: 'The collector’s disk is full: nothing was stored; free some space, then send again.',
  },
  unavailable: {
    status: 503,
    error: 'The collector could not write just now: nothing was stored; send again in a while.',
  },
  broken: {
    status: 500,
    error: 'Something went wrong in the collector; send again in a while.',
  },
} satisfies Record<RefusalCode, Refusal>;

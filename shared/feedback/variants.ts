import type { Question } from './survey.ts';

/** Id of a question's own wording among its variants. */
export const OWN_WORDING = 'own';

/** Before a question's id: the name under which an answer says in which wording it was asked. No question can have it. */
const PREFIX = 'wording.';

const LOTS = 100;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The name under which a submission's answers say in which wording a question was asked.
 *
 * @param questionId - The question's.
 * @returns Such as `wording.csat`; its answer is a variant's id, or `own`.
 */
export function wordingKey(questionId: string): string {
  return PREFIX + questionId;
}

/**
 * A visitor's lot for one question: another than for the next one, and another than for samples, so that who is asked at all
 * says nothing of the words they are asked in.
 *
 * @param seed - The visitor's own number, drawn once and kept.
 * @param questionId - The question's.
 * @returns 0 to below 100; the same for the same two.
 * @source FNV-1a, with the finalizer of MurmurHash3, which spreads its last signs.
 */
export function lotFor(seed: number, questionId: string): number {
  let hash = FNV_BASIS;
  for (const sign of `${seed} ${questionId}`) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * LOTS;
}

/**
 * Which wording a visitor gets: the same on every visit, and each wording for as many.
 *
 * @param question - With or without variants.
 * @param lot - The visitor's own, 0 to below 100, such as from `lotFor`.
 * @returns A variant's id, or `own`.
 */
export function variantFor(question: Pick<Question, 'variants'>, lot: number): string {
  const ids = [OWN_WORDING, ...(question.variants ?? []).map(({ id }) => id)];
  return ids[Math.floor((lot / LOTS) * ids.length)] ?? OWN_WORDING;
}

/**
 * A question in one of its wordings.
 *
 * @param question - With or without variants.
 * @param variantId - From `variantFor`; one that it does not have leaves it as it is.
 * @returns The question without variants, asked in these words.
 */
export function inVariant({ variants = [], ...question }: Question, variantId: string): Question {
  const variant = variants.find(({ id }) => id === variantId);
  if (variant === undefined) return question;
  const { wording: _own, wordings: _owns, ...rest } = question;
  const { id: _id, ...words } = variant;
  return { ...rest, ...words };
}

import type { en } from './en.ts';

/** What every interface language must say: a missing or extra key is a type error. */
export type Messages = typeof en;

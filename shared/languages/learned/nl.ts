import type { ValenceGroup } from '../language.ts';

export const LEARNED_NL: readonly ValenceGroup[] = [];

import type { ValenceGroup } from '../language.ts';

export const LEARNED_ES: readonly ValenceGroup[] = [];

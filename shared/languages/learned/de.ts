import type { ValenceGroup } from '../language.ts';

export const LEARNED_DE: readonly ValenceGroup[] = [];

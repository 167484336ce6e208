import type { ValenceGroup } from '../language.ts';

export const LEARNED_PT: readonly ValenceGroup[] = [];

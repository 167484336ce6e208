import type { ValenceGroup } from '../language.ts';

export const LEARNED_IT: readonly ValenceGroup[] = [];

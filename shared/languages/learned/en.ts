import type { ValenceGroup } from '../language.ts';

export const LEARNED_EN: readonly ValenceGroup[] = [];

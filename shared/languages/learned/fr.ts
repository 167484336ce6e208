import type { ValenceGroup } from '../language.ts';

export const LEARNED_FR: readonly ValenceGroup[] = [];

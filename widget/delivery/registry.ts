import { collector } from './collector.ts';
import type { Target, TargetId } from './target.ts';

/** Every way that envelopes can go. */
export const TARGETS: Readonly<Record<TargetId, Target>> = { collector };

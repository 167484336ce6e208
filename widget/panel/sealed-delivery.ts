import type { Submission } from '../../shared/feedback/submission.ts';
import type { Tag } from '../tag.ts';

/** Where the panel's answers go. */
export interface PanelDelivery {
  /** Something will be sent soon: what that takes may be loaded. */
  prepare(): void;
  /**
   * Takes answers over for good.
   *
   * @returns As soon as they are kept. Rejects where they are not; then the panel still has them.
   */
  deliver(submission: Submission): Promise<void>;
}

/**
 * Seals answers to the tag's key, then hands them to the outbox. Nothing unsealed leaves this file.
 *
 * @param tag - Whose key, and which inbox.
 * @returns The delivery; its code is loaded when it is prepared or first used.
 */
export function sealedDelivery(tag: Tag): PanelDelivery {
  return {
    prepare() {
      // A failure shows when it is used.
      load().catch(() => undefined);
    },
    async deliver(submission) {
      const [{ seal }, { deliver }] = await load();
      await deliver(await seal(submission, tag), tag.base);
    },
  };
}

function load(): Promise<
  [typeof import('../../shared/sealing/seal.ts'), typeof import('../delivery/deliver.ts')]
> {
  return Promise.all([import('../../shared/sealing/seal.ts'), import('../delivery/deliver.ts')]);
}

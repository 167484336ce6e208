import type { NoticeTone } from '../../components/notice.tsx';

/** What came of something that the owner did. */
export interface Outcome {
  readonly tone: NoticeTone;
  readonly words: string;
}

import type { Submission } from '../../../shared/feedback/submission.ts';

/** A valid submission, so that a test states only what matters to it. */
export function makeSubmission(part: Partial<Submission> = {}): Submission {
  return {
    v: 1,
    id: crypto.randomUUID(),
    answers: { csat: 4, comment: 'The soup was warm, the welcome warmer.' },
    contact: null,
    mayContact: false,
    touchpoint: '/menu',
    language: 'en',
    writtenAt: '2026-03-04T10:20:30.000Z',
    ...part,
  };
}

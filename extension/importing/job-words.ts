import { failureSentence, problemSentence, type ImportWords } from '../importers/messages.ts';
import type { JobRead } from './import-protocol.ts';

/**
 * Says what was wrong with a job, place by place; the job's own name stands above them.
 *
 * @param read - What the job held.
 * @param words - Of the owner's language.
 * @returns A sentence for each problem that came over; there may be more of them (`problemCount`).
 */
export function problemLines(read: JobRead, words: ImportWords): readonly string[] {
  return read.problems.map((problem) => problemSentence(problem, '', words));
}

/**
 * Says why nothing of a job was kept.
 *
 * @param read - What the job held.
 * @param name - The job's name.
 * @param words - Of the owner's language.
 * @returns The sentence; `null` where something can be kept.
 */
export function failureLine(read: JobRead, name: string, words: ImportWords): string | null {
  return read.failure === null ? null : failureSentence(read.failure, name, words);
}

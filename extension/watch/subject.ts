/** What is counted: ratings of one or two stars, complaints, or all that comes in. */
export const SUBJECT_KINDS = ['low-stars', 'complaints', 'volume'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a watched series is about. Of theme, source and touchpoint at most one is named; `null` leaves it open. */
export interface Subject {
  readonly kind: SubjectKind;
  /** `Theme.id`. */
  readonly theme: string | null;
  /** `Source.name`. */
  readonly source: string | null;
  readonly touchpoint: string | null;
}

/**
 * The name under which a series is remembered.
 *
 * @param subject - What it is about.
 * @returns A text that no other subject has.
 */
export function subjectKey({ kind, theme, source, touchpoint }: Subject): string {
  return JSON.stringify([kind, theme, source, touchpoint]);
}

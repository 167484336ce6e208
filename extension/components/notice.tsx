import type { ComponentChildren, JSX } from 'preact';

/** How a notice is meant. */
export type NoticeTone = 'plain' | 'good' | 'bad';

/** A few words about what happened. */
export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly children: ComponentChildren;
}

/**
 * Words about what happened or needs care; read out when they appear.
 *
 * @param props - Tone and words.
 * @returns A live region: an alert where something went wrong.
 */
export function Notice({ tone = 'plain', children }: NoticeProps): JSX.Element {
  return tone === 'bad' ? (
    <div class="notice bad" role="alert">
      {children}
    </div>
  ) : (
    <output class={`notice ${tone}`}>{children}</output>
  );
}

import type { JSX } from 'preact';

/**
 * The bell, drawn in the colour of its text.
 *
 * @returns A decoration; the words beside it name it.
 */
export function Bell(): JSX.Element {
  return (
    <svg
      class="bell"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M4 17a8 8 0 0 1 16 0Z" fill="currentColor" fill-opacity=".18" />
      <path d="M2.5 20h19M12 9V6.5M10 5.5h4" />
    </svg>
  );
}

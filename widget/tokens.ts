/**
 * Looks that an owner may set on their page, by custom properties that reach through the shadow root:
 *
 * - `--counterbell-accent`, `--counterbell-on-accent`: brass, and what is written on it.
 * - `--counterbell-surface`, `--counterbell-text`, `--counterbell-line`: paper, ink and hairlines.
 * - `--counterbell-soft`: what lies under a choice that is pointed at.
 * - `--counterbell-radius`, `--counterbell-font`: corners and type.
 * - `--counterbell-inset`: distance from the corner of the window.
 * - `--counterbell-z-index`: above everything unless set.
 * - `--counterbell-color-scheme`: `light`, `dark` or `light dark`; the page's own unless set.
 */
export const TAG_PREFIX = '--counterbell-';

/**
 * What both shadow hosts start from: nothing of the page's CSS, its direction and its light or dark.
 *
 * Important, because inside a shadow root only important rules win against the page's.
 */
export const HOST_STYLES = `:host{all:initial!important;color-scheme:var(--counterbell-color-scheme,inherit)!important;position:fixed!important;z-index:var(--counterbell-z-index,2147483647)!important;--a:var(--counterbell-accent,light-dark(#93600f,#e3b159));--o:var(--counterbell-on-accent,light-dark(#fff,#1d1606))}:host([hidden]){display:none!important}:focus-visible{outline:3px solid light-dark(#1b4fd1,#8fb2ff);outline-offset:2px}@media print{:host{display:none!important}}`;

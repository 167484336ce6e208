// The loader's own, apart: the bundler writes in only what comes from another file, and so spares their names.

/** Not every browser says when it is idle; by then, in milliseconds, a page has drawn itself. */
export const IDLE_MS = 3000;

/** Soon enough for an eye. */
export const SOON_MS = 50;

/** How often the gates are looked at anew: a delay that has run out is noticed within it, and a pointer on its way out. */
export const CHECK_MS = 400;

/** Width of a window in CSS pixels, up to which it is a phone's. */
export const MOST_OF_A_PHONE = 640;

/** Database with what is remembered of a visitor; there only where the owner's rules ask by themselves, or try wordings. */
export const HISTORY_NAME = 'counterbell-visits';

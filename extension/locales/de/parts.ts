import type { Messages } from '../messages.ts';

/** A page that has been open while the extension was updated. */
export const parts: Messages['parts'] = {
  lost: 'Counterbell wurde erneuert oder entfernt, während diese Seite offen war; deshalb fehlt ein Teil der Seite. Was gespeichert ist, blieb unberührt. Laden Sie die Seite neu, um weiterzumachen.',
  reload: 'Neu laden',
};

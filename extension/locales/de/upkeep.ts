import type { Messages } from '../messages.ts';

/** Making everything anew that follows from the feedback. */
export const upkeep: Messages['upkeep'] = {
  title: 'Zahlen und Suche',
  hint: 'Zahlen, Stimmungen, Themen und Suche werden aus Ihren Rückmeldungen gebildet. Sieht etwas falsch aus, lassen Sie sie neu bilden. Sie können weiterarbeiten: Bis alles fertig ist, sehen Sie den bisherigen Stand.',
  begin: 'Alles neu bilden',
  running: (done, total) => `Wird neu gebildet: ${done} von ${total}`,
  elsewhere: 'Es geht auch weiter, wenn diese Seite geschlossen ist, solange der Browser läuft.',
  stop: 'Anhalten',
  stopped: (done, total) =>
    `Angehalten bei ${done} von ${total}. Sie sehen den bisherigen Stand, und nichts ist verloren.`,
  resume: 'Fortsetzen',
  done: 'Alles ist neu gebildet.',
};

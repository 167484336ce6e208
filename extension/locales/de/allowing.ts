import type { Messages } from '../messages.ts';

/** Eine Website beim Öffnen immer lesen: in Worten gefragt, bevor der Browser fragt. */
export const allowing: Messages['allowing'] = {
  ask: (host) => `${host} beim Öffnen immer lesen`,
  hint: 'Dann zählt der Knopf in der Leiste, was neu ist, sobald Sie kommen. Ihr Browser fragt einmal nach. Ohne das wird diese Website gelesen, wenn Sie den Knopf drücken.',
  allowed: (host) => `Counterbell liest ${host} nun, sobald Sie es öffnen.`,
  refused: 'Nicht erlaubt. Counterbell liest diese Website, wenn Sie seinen Knopf drücken.',
  isAllowed:
    'Counterbell liest diese Website, sobald Sie sie öffnen. In den Einstellungen können Sie das zurücknehmen.',
  frame: (host) => `Auch ${host} lesen`,
  frameHint: (host) =>
    `Ein Teil dieser Seite kommt von ${host}. Wenn Sie darin Bewertungen sehen, erlauben Sie Counterbell, auch diese Website zu lesen. Ihr Browser fragt einmal nach.`,
  frameRefused: (host) =>
    `Nicht erlaubt. Sie können die Bewertungen auf ${host} auch in einem eigenen Tab öffnen.`,
};

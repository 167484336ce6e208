/** Reading a site whenever it is opened: asked in words before the browser asks. */
export const allowing = {
  ask: (host: string): string => `Always read ${host} when I open it`,
  hint: 'The toolbar button then counts what is new as soon as you come. Your browser asks once. Without it, this site is read when you press the button.',
  allowed: (host: string): string => `Counterbell now reads ${host} as soon as you open it.`,
  refused: 'Not allowed. Counterbell reads this site when you press its button.',
  isAllowed:
    'Counterbell reads this site as soon as you open it. You can take that back in the settings.',
  frame: (host: string): string => `Also read ${host}`,
  frameHint: (host: string): string =>
    `A part of this page comes from ${host}. If you see reviews in it, allow Counterbell to read that site as well. Your browser asks once.`,
  frameRefused: (host: string): string =>
    `Not allowed. You can also open the reviews on ${host} in a tab of their own.`,
};

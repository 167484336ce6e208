/** Making everything anew that follows from the feedback. */
export const upkeep = {
  title: 'Figures and search',
  hint: 'Figures, moods, themes and search are made from your feedback. If something looks wrong, have them made anew. You can go on working: until all is done, you see what was there before.',
  begin: 'Make everything anew',
  running: (done: string, total: string): string => `Being made anew: ${done} of ${total}`,
  elsewhere: 'It also goes on while this page is closed, as long as the browser is open.',
  stop: 'Stop',
  stopped: (done: string, total: string): string =>
    `Stopped at ${done} of ${total}. You see what was there before, and nothing is lost.`,
  resume: 'Go on',
  done: 'Everything has been made anew.',
};

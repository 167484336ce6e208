/** A page that has been open while the extension was updated. */
export const parts = {
  lost: 'Counterbell was updated or removed while this page was open, so a part of the page is missing. What is stored was not touched. Reload the page to go on.',
  reload: 'Reload',
};

import type { Messages } from '../messages.ts';

/** Was Seiten neben den Worten einer Bewertung zeigen, in einer Rückmeldung im Ganzen. */
export const captured: Messages['captured'] = {
  translatedFrom: (language) => `Von der Website übersetzt. Ursprache: ${language}.`,
  translated: 'Von der Website übersetzt.',
  original: 'Was selbst geschrieben wurde',
  noOriginal:
    'Die Seite enthielt nur die Übersetzung. Öffnen Sie sie dort, um das Original zu sehen.',
  originalRead: 'Beurteilt nach den eigenen Worten, nicht nach der Übersetzung.',
  rating: 'Bewertung, wie sie gegeben wurde',
  ratingOf: (value, best) => `${value} von ${best}`,
  recommends: 'empfiehlt Sie',
  recommendsNot: 'empfiehlt Sie nicht',
  edited: 'Vom Kunden geändert',
  editedUndated: 'ja, ohne Datum',
  photos: 'Fotos dazu',
  link: 'Diese Bewertung öffnen',
  vanished: 'Nicht mehr auf ihrer Seite',
  vanishedOn: (day) => `bemerkt am ${day}`,
  writtenThen: (when) => `Geschrieben ${when}; die Website zeigt es noch`,
  shownThen: 'Davor; die Website zeigt es noch',
};

/** Die Seiten, die Counterbell kennt, in den Einstellungen. */
export const knownSites: Messages['knownSites'] = {
  title: (n) => `Seiten, die Counterbell kennt: ${n}`,
  hint: 'Seiten ändern sich. Woran eine zuletzt geprüft wurde, sagt, wie genau Sie ihre Bewertungen mit der Seite vergleichen sollten.',
  proofs: {
    taught: {
      name: 'Von Ihnen beigebracht',
      hint: 'Richtig gelesen auf der Seite, an der Sie es gezeigt haben.',
    },
    shared: {
      name: 'Aus einer Datei, von Ihnen noch nicht erprobt',
      hint: 'Jemand anderes hat sie beigebracht. Vergleichen Sie alle Bewertungen mit der Seite, bevor Sie speichern.',
    },
    'stored-page': {
      name: 'An echten Seiten geprüft',
      hint: 'Richtig gelesen auf Seiten, die jemand gespeichert hatte.',
    },
    'published-hooks': {
      name: 'An erfundenen Seiten geprüft',
      hint: 'Nach veröffentlichten Beschreibungen gebaut, an keiner echten Seite von heute erprobt. Vergleichen Sie die ersten Bewertungen mit der Seite.',
    },
    unproven: {
      name: 'Unerprobt',
      hint: 'Niemand hat eine Seite von ihnen gesehen; wie sie gebaut sind, ist geraten. Vergleichen Sie alle Bewertungen mit der Seite, bevor Sie speichern.',
    },
  },
};

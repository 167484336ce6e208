import type { Messages } from '../messages.ts';

/** Wie sicher eine Seite gelesen wurde. */
export const sureness: Messages['sureness'] = {
  levels: {
    sure: (fields) => `Sicher gelesen: ${fields}.`,
    fair: (fields) => `Ziemlich sicher: ${fields}.`,
    unsure: (fields) => `Weniger sicher: ${fields}. Vergleichen Sie mit der Seite.`,
    none: (fields) => `Nicht gefunden: ${fields}.`,
  },
  fields: {
    id: 'Nummer auf der Seite',
    author: 'Name',
    rating: 'Sterne',
    date: 'Datum',
    title: 'Titel',
    text: 'Text',
    language: 'Sprache',
    reply: 'Ihre Antwort',
    replyDate: 'Datum Ihrer Antwort',
    permalink: 'Link',
    truncated: 'ob gekürzt',
    edited: 'ob geändert',
    translated: 'ob übersetzt',
    original: 'Worte in eigener Sprache',
    photos: 'Fotos',
  },
  details: 'Wie jedes gelesen wurde',
  each: (field, found, all, how) => `${field}: in ${found} von ${all}, ${how}`,
  how: {
    structured: 'aus Angaben für Suchmaschinen',
    id: 'an Kennzeichen der Seite selbst',
    aria: 'an Beschriftungen für Vorleseprogramme',
    pattern: 'am Wortlaut',
    structure: 'an der Stelle, an der es steht',
    class: 'an Namen, die nur das Aussehen regeln',
  },
  unknownSite:
    'Counterbell kennt diese Website nicht. Genommen wurde, was wie Bewertungen aussieht: Vergleichen Sie es mit der Seite, bevor Sie speichern.',
  unseen:
    'Auf der Seite selbst waren keine Bewertungen zu lesen. Diese stammen aus ihren Angaben für Suchmaschinen: Vergleichen Sie sie mit der Seite.',
};

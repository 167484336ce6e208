import type { ColumnNames } from './column-names.ts';

/** Romanian. */
export const ro: ColumnNames = {
  language: 'ro',
  names: {
    id: 'id recenzie | identificator',
    'written-at': `
      data | data recenziei | data creării | creat la | trimis la | marcaj temporal | marcaj de timp |
      marcă temporală | data și ora`,
    'updated-at': 'actualizat la | modificat la',
    rating: 'nota | notă | evaluare | stele | număr de stele | scor | punctaj | calificativ',
    title: 'titlu | titlul recenziei | subiect',
    text: `
      recenzie | textul recenziei | comentariu | comentarii | mesaj | observații | părere |
      conținut`,
    positive: 'avantaje | puncte forte | ce v a plăcut',
    negative: 'dezavantaje | puncte slabe | ce putem îmbunătăți',
    reply: 'răspuns | răspunsul nostru | răspunsul proprietarului | răspunsul proprietății',
    'reply-at': 'data răspunsului',
    author: `
      nume | numele clientului | client | oaspete | numele oaspetelui | autor | utilizator |
      numele dvs`,
    'first-name': 'prenume',
    'last-name': 'nume de familie',
    contact: 'e mail | adresă de e mail',
    consent: 'consimțământ | acord de contact',
    language: 'limba | limbă',
    csat: 'satisfacție',
    recommends: 'recomandă | ați recomanda',
    touchpoint: 'produs | nume produs | proprietate | magazin | locație | serviciu',
    tags: 'etichete',
    aspect: 'personal | curățenie | facilități | confort | calitate | livrare | mâncare',
  },
  words: {
    date: 'data creat trimis',
    dropped: 'imagine imagini poză telefon comandă adresă',
    language: 'limba',
    negative: 'îmbunătăți lipsit dezavantaje',
    owner: 'proprietarului',
    person: 'client clientului oaspete oaspetelui utilizator autor',
    positive: 'plăcut avantaje',
    rating: 'nota notă evaluare evaluați stele',
    recommend: 'recomanda recomandați recomandare',
    reply: 'răspuns răspunsul răspunsului',
    satisfied: 'mulțumit mulțumită satisfacție',
    text: 'recenzie recenziei comentariu comentarii mesaj observații părere',
    thing: 'produs magazin',
    title: 'titlu titlul',
    updated: 'actualizat modificat',
  },
};

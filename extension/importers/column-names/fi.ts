import type { ColumnNames } from './column-names.ts';

/** Finnish. */
export const fi: ColumnNames = {
  language: 'fi',
  names: {
    id: 'arvostelun tunnus | vastauksen tunnus | tunnus',
    'written-at': `
      päivämäärä | arvostelun päivämäärä | pvm | luotu | lähetetty | julkaistu | aikaleima | aika`,
    'updated-at': 'päivitetty | muokattu',
    rating: 'arvosana | arvio | tähdet | tähtiä | pisteet | yleisarvosana | kokonaisarvosana',
    title: 'otsikko | aihe',
    text: `
      arvostelu | arvosteluteksti | arvostelun teksti | palaute | kommentti | kommentit | viesti |
      teksti | vapaa sana | huomautukset`,
    positive: 'hyvää | plussat | mikä oli hyvää',
    negative: 'huonoa | miinukset | parannettavaa | mitä voimme parantaa',
    reply: 'vastaus | omistajan vastaus | yrityksen vastaus | vastauksemme',
    'reply-at': 'vastauspäivä | vastauksen päivämäärä',
    author: `
      nimi | asiakkaan nimi | asiakas | vieras | vieraan nimi | kirjoittaja | arvostelija |
      käyttäjä | nimesi`,
    'first-name': 'etunimi',
    'last-name': 'sukunimi',
    contact: 'sähköposti | sähköpostiosoite',
    consent: 'suostumus | saammeko ottaa yhteyttä',
    language: 'kieli',
    csat: 'tyytyväisyys | asiakastyytyväisyys',
    recommends: 'suosittelee | suosittelisitko',
    touchpoint: 'tuote | tuotteen nimi | majoituspaikka | myymälä | toimipiste | palvelu',
    tags: 'tunnisteet',
    aspect: 'henkilökunta | siisteys | sijainti | mukavuudet | laatu | toimitus | ruoka',
  },
  words: {
    date: 'päivämäärä aika luotu lähetetty',
    dropped: 'kuva kuvat puhelin puhelinnumero tilausnumero varausnumero osoite',
    language: 'kieli',
    likely: 'todennäköisesti todennäköistä',
    negative: 'parantaa parannettavaa huonoa',
    owner: 'omistajan yrityksen',
    person: 'asiakas asiakkaan vieras vieraan arvostelija käyttäjä',
    positive: 'pidit hyvää parasta',
    rating: 'arvosana arvosanan arvioisit tähdet pisteet',
    recommend: 'suosittelisit suosittelisitko suositella',
    reply: 'vastaus vastauksen',
    satisfied: 'tyytyväinen tyytyväisyys',
    text: 'arvostelu palaute kommentti kommentit viesti kerro',
    thing: 'tuote tuotteen myymälä',
    title: 'otsikko aihe',
    updated: 'päivitetty muokattu',
    why: 'miksi',
  },
};

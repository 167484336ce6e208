import type { ColumnNames } from './column-names.ts';

/** Swedish. */
export const sv: ColumnNames = {
  language: 'sv',
  names: {
    id: 'recensions id | omdömes id | svars id',
    'written-at': `
      datum | recensionsdatum | datum för omdöme | skapad | skapad datum | skickat | inskickat |
      publicerad | tidsstämpel | tidstämpel | tid | tidpunkt | slutförandetid | slutförd | starttid`,
    'updated-at': 'uppdaterad | ändrad',
    rating: 'betyg | omdöme betyg | stjärnor | antal stjärnor | poäng | helhetsbetyg',
    title: 'titel | rubrik | ämne',
    text: `
      recension | recensionstext | omdöme | omdömestext | kommentar | kommentarer | meddelande |
      synpunkter | fritext | åsikt`,
    positive: 'fördelar | positivt | bra',
    negative: 'nackdelar | negativt | mindre bra | vad kan vi förbättra',
    reply: 'svar | svar från ägaren | vårt svar | företagets svar',
    'reply-at': 'svarsdatum | datum för svar',
    author: `
      namn | kundnamn | kund | gäst | gästens namn | författare | recensent | skribent |
      användare | ditt namn`,
    'first-name': 'förnamn',
    'last-name': 'efternamn',
    contact: 'e post | e postadress | epost | mejl',
    consent: 'samtycke | får vi kontakta dig',
    language: 'språk',
    csat: 'nöjdhet | kundnöjdhet',
    recommends: 'rekommenderar | skulle rekommendera',
    touchpoint: 'produkt | produktnamn | artikel | boende | butik | plats | tjänst',
    tags: 'etiketter | taggar',
    aspect: `
      personal | renlighet | läge | bekvämlighet | kvalitet | service | leverans | maten |
      prisvärdhet`,
  },
  words: {
    date: 'datum tidpunkt skapad skickat',
    dropped: 'bild bilder telefon telefonnummer beställningsnummer bokningsnummer adress',
    language: 'språk',
    likely: 'sannolikt troligt',
    negative: 'förbättra sämre dåligt nackdelar',
    owner: 'ägaren ägarens företagets företaget vårt',
    person: 'kund kundens gäst gästens användare recensent',
    positive: 'gillade uppskattade fördelar',
    rating: 'betyg betygsätter stjärnor poäng',
    recommend: 'rekommendera rekommenderar',
    reply: 'svar',
    satisfied: 'nöjd nöjda nöjdhet',
    text: 'recension omdöme kommentar kommentarer synpunkter meddelande berätta',
    thing: 'produkt artikel butik',
    title: 'rubrik titel',
    updated: 'uppdaterad ändrad',
    why: 'varför',
  },
};

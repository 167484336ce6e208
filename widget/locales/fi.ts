import type { Messages } from './messages.ts';

/** Finnish. */
export const fi = {
  csat: (name) => (name ? `Millainen oli käyntisi? (${name})` : 'Millainen oli käyntisi?'),
  nps: (name) =>
    name ? `Suosittelisitko ystävälle: ${name}?` : 'Suosittelisitko meitä ystävälle?',
  ces: (name) =>
    name
      ? `${name} teki asioinnista helppoa. Oletko samaa mieltä?`
      : 'Asiointi oli helppoa. Oletko samaa mieltä?',
  rating: (name) =>
    name ? `Minkä arvosanan antaisit: ${name}?` : 'Minkä arvosanan antaisit meille?',
  choice: 'Mikä sopii?',
  comment: 'Mitä voisimme tehdä paremmin? (jos haluat)',
  photo: 'Kuva, jos siitä on apua',
  consent: 'Hyväksyn',
  ends: {
    csat: ['Huono', 'Mainio'],
    nps: ['En missään tapauksessa', 'Aivan varmasti'],
    ces: ['En lainkaan', 'Täysin'],
  },
  outOf: (value, greatest) => `${value}/${greatest}`,
  pickAny: 'Voit valita useita',
  remove: 'Poista',
  contact: 'Jätä yhteystieto (vapaaehtoinen)',
  address: 'Sähköposti tai puhelin',
  mayContact: (name) => `${name || 'Yritys'} saa ottaa minuun yhteyttä tästä`,
  close: 'Sulje',
  back: 'Takaisin',
  next: 'Seuraava',
  send: 'Lähetä',
  sealed: (name) => `Sinetöity, vain vastaanottajalle: ${name || 'yritys'}`,
  help: 'Mitä etsit?',
  nothingFound: 'Ei tuloksia. Jatka ja kirjoita meille.',
  thanks: 'Kiitos. Sanasi ovat matkalla.',
  others: 'Jos haluat muidenkin kuulevan sen:',
  missing: 'Valitse ensin vastaus.',
  halfContact:
    'Yhteydenottoa varten tarvitaan osoite ja rasti ruutuun. Tai jätä molemmat tyhjiksi.',
  noPhoto: 'Kuvaa ei voitu lukea. Valitse toinen.',
  failed: 'Lähettäminen ei juuri nyt onnistunut. Sanasi ovat tallella: yritä uudelleen.',
  unable: 'Tältä sivulta ei voi nyt lähettää mitään. Kerro meille toista kautta.',
} satisfies Messages;

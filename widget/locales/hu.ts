import type { Messages } from './messages.ts';

/** Hungarian. */
export const hu = {
  csat: (name) => (name ? `Milyen volt a látogatása itt: ${name}?` : 'Milyen volt a látogatása?'),
  nps: (name) => (name ? `Ajánlaná egy barátjának: ${name}?` : 'Ajánlana minket egy barátjának?'),
  ces: (name) =>
    name ? `${name}: minden könnyen ment. Egyetért?` : 'Minden könnyen ment. Egyetért?',
  rating: (name) => (name ? `Hogyan értékeli: ${name}?` : 'Hogyan értékel minket?'),
  choice: 'Melyik illik rá?',
  comment: 'Min javíthatnánk? (ha van kedve)',
  photo: 'Egy fénykép, ha segít',
  consent: 'Egyetértek',
  ends: {
    csat: ['Rossz', 'Csodás'],
    nps: ['Biztosan nem', 'Biztosan igen'],
    ces: ['Egyáltalán nem', 'Teljesen'],
  },
  outOf: (value, greatest) => `${greatest}/${value}`,
  pickAny: 'Többet is választhat',
  remove: 'Eltávolítás',
  contact: 'Elérhetőség megadása (nem kötelező)',
  address: 'E-mail vagy telefon',
  mayContact: (name) => `${name || 'A tulajdonos'} kereshet ezzel kapcsolatban`,
  close: 'Bezárás',
  back: 'Vissza',
  next: 'Tovább',
  send: 'Küldés',
  sealed: (name) => `Lezárva, csak neki: ${name || 'a tulajdonos'}`,
  help: 'Mit keres?',
  nothingFound: 'Nincs találat. Lépjen tovább, és írjon nekünk.',
  thanks: 'Köszönjük. A szavai úton vannak.',
  others: 'Ha szeretné, hogy mások is hallják:',
  missing: 'Kérjük, előbb válasszon.',
  halfContact:
    'Ha választ kér, adjon meg egy címet, és jelölje be a négyzetet. Vagy hagyja üresen mindkettőt.',
  noPhoto: 'Ezt a képet nem sikerült beolvasni. Kérjük, válasszon másikat.',
  failed: 'Most nem sikerült elküldeni. A szavai megmaradtak: kérjük, próbálja újra.',
  unable: 'Erről az oldalról most nem küldhető semmi. Kérjük, mondja el nekünk másképp.',
} satisfies Messages;

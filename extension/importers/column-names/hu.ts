import type { ColumnNames } from './column-names.ts';

/** Hungarian. */
export const hu: ColumnNames = {
  language: 'hu',
  names: {
    id: 'értékelés azonosító | azonosító',
    'written-at': 'dátum | értékelés dátuma | létrehozva | beküldve | időbélyeg | időpont',
    'updated-at': 'módosítva | frissítve',
    rating: 'értékelés | csillagok | csillag | pontszám | osztályzat | összesített értékelés',
    title: 'cím | értékelés címe | tárgy',
    text: `
      vélemény | értékelés szövege | szöveg | megjegyzés | megjegyzések | hozzászólás | üzenet |
      észrevétel`,
    positive: 'pozitívumok | előnyök | mi tetszett',
    negative: 'negatívumok | hátrányok | min javíthatunk',
    reply: 'válasz | tulajdonos válasza | válaszunk',
    'reply-at': 'válasz dátuma',
    author: 'név | vendég neve | vásárló neve | vásárló | ügyfél | vendég | szerző | felhasználó',
    'first-name': 'keresztnév | utónév',
    'last-name': 'vezetéknév | családnév',
    contact: 'e mail cím | email cím',
    consent: 'hozzájárulás',
    language: 'nyelv',
    csat: 'elégedettség',
    recommends: 'ajánlja | ajánlaná',
    touchpoint: 'termék | terméknév | szállás | üzlet | szolgáltatás',
    tags: 'címkék',
    aspect: 'személyzet | tisztaság | elhelyezkedés | kényelem | minőség | szállítás | étel',
  },
  words: {
    date: 'dátum dátuma időpont létrehozva',
    dropped: 'kép képek fotó telefon telefonszám rendelésszám',
    language: 'nyelv',
    negative: 'javíthatunk javítani hiányzott',
    owner: 'tulajdonos',
    person: 'vásárló vendég ügyfél szerző felhasználó',
    positive: 'tetszett előnyök',
    rating: 'értékelés értékeli értékelné csillag pontszám',
    recommend: 'ajánlaná ajánlana ajánlja',
    reply: 'válasz válasza',
    satisfied: 'elégedett elégedettség',
    text: 'vélemény véleménye megjegyzés megjegyzések üzenet szöveg',
    thing: 'termék üzlet',
    title: 'tárgy',
    updated: 'módosítva frissítve',
    why: 'miért',
  },
};

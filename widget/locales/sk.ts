import type { Messages } from './messages.ts';

/** Slovak. */
export const sk = {
  csat: (name) => (name ? `Aká bola návšteva v ${name}?` : 'Aká bola vaša návšteva?'),
  nps: (name) =>
    name ? `Odporučili by ste ${name} priateľom?` : 'Odporučili by ste nás priateľom?',
  ces: (name) => (name ? `${name}: išlo to ľahko. Súhlasíte?` : 'Išlo to ľahko. Súhlasíte?'),
  rating: (name) => (name ? `Ako hodnotíte ${name}?` : 'Ako nás hodnotíte?'),
  choice: 'Čo platí?',
  comment: 'Čo môžeme zlepšiť? (ak chcete)',
  photo: 'Fotka, ak pomôže',
  consent: 'Súhlasím',
  ends: {
    csat: ['Zlá', 'Skvelá'],
    nps: ['Vôbec nie', 'Určite áno'],
    ces: ['Vôbec nie', 'Úplne'],
  },
  outOf: (value, greatest) => `${value} z ${greatest}`,
  pickAny: 'Môžete vybrať viac',
  remove: 'Odstrániť',
  contact: 'Zanechať kontakt (nepovinné)',
  address: 'E-mail alebo telefón',
  mayContact: (name) => `${name || 'Prevádzkovateľ'} ma v tejto veci môže kontaktovať`,
  close: 'Zavrieť',
  back: 'Späť',
  next: 'Ďalej',
  send: 'Odoslať',
  sealed: (name) => `Zapečatené, len pre: ${name || 'prevádzkovateľ'}`,
  help: 'Čo hľadáte?',
  nothingFound: 'Nič sa nenašlo. Pokračujte a napíšte nám.',
  thanks: 'Ďakujeme. Vaše slová sú na ceste.',
  others: 'Ak chcete, aby to počuli aj iní:',
  missing: 'Najprv, prosím, vyberte odpoveď.',
  halfContact:
    'Aby sme sa mohli ozvať, nechajte adresu a zaškrtnite políčko. Alebo nechajte oboje prázdne.',
  noPhoto: 'Obrázok sa nepodarilo prečítať. Vyberte, prosím, iný.',
  failed: 'Teraz sa nepodarilo odoslať. Vaše slová tu zostali: skúste to, prosím, znova.',
  unable: 'Z tejto stránky sa teraz nedá nič odoslať. Povedzte nám to, prosím, inak.',
} satisfies Messages;

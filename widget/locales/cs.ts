import type { Messages } from './messages.ts';

/** Czech. */
export const cs = {
  csat: (name) => (name ? `Jaká byla návštěva v ${name}?` : 'Jaká byla vaše návštěva?'),
  nps: (name) => (name ? `Doporučili byste ${name} přátelům?` : 'Doporučili byste nás přátelům?'),
  ces: (name) => (name ? `${name}: šlo to snadno. Souhlasíte?` : 'Šlo to snadno. Souhlasíte?'),
  rating: (name) => (name ? `Jak hodnotíte ${name}?` : 'Jak nás hodnotíte?'),
  choice: 'Co platí?',
  comment: 'Co můžeme zlepšit? (pokud chcete)',
  photo: 'Fotka, pokud pomůže',
  consent: 'Souhlasím',
  ends: {
    csat: ['Špatná', 'Skvělá'],
    nps: ['Vůbec ne', 'Určitě ano'],
    ces: ['Vůbec ne', 'Zcela'],
  },
  outOf: (value, greatest) => `${value} z ${greatest}`,
  pickAny: 'Můžete vybrat více',
  remove: 'Odebrat',
  contact: 'Zanechat kontakt (nepovinné)',
  address: 'E-mail nebo telefon',
  mayContact: (name) => `${name || 'Provozovatel'} mě může v této věci kontaktovat`,
  close: 'Zavřít',
  back: 'Zpět',
  next: 'Dále',
  send: 'Odeslat',
  sealed: (name) => `Zapečetěno, jen pro: ${name || 'provozovatel'}`,
  help: 'Co hledáte?',
  nothingFound: 'Nic nenalezeno. Pokračujte a napište nám.',
  thanks: 'Děkujeme. Vaše slova jsou na cestě.',
  others: 'Pokud chcete, aby to slyšeli i jiní:',
  missing: 'Nejprve prosím vyberte odpověď.',
  halfContact:
    'Abychom se mohli ozvat, nechte adresu a zaškrtněte políčko. Nebo nechte obojí prázdné.',
  noPhoto: 'Obrázek se nepodařilo přečíst. Vyberte prosím jiný.',
  failed: 'Teď se nepodařilo odeslat. Vaše slova tu zůstala: zkuste to prosím znovu.',
  unable: 'Z této stránky teď nelze nic odeslat. Řekněte nám to prosím jinak.',
} satisfies Messages;

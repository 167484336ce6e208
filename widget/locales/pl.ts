import type { Messages } from './messages.ts';

/** Polish. */
export const pl = {
  csat: (name) => (name ? `Jak udała się wizyta w ${name}?` : 'Jak udała się wizyta?'),
  nps: (name) =>
    name ? `Czy poleci Pan/Pani ${name} znajomym?` : 'Czy poleci nas Pan/Pani znajomym?',
  ces: (name) =>
    name ? `${name}: wszystko poszło łatwo. Zgoda?` : 'Wszystko poszło łatwo. Zgoda?',
  rating: (name) => (name ? `Jaka ocena dla ${name}?` : 'Jaką ocenę nam Pan/Pani daje?'),
  choice: 'Co pasuje?',
  comment: 'Co możemy poprawić? (jeśli ma Pan/Pani ochotę)',
  photo: 'Zdjęcie, jeśli pomoże',
  consent: 'Zgadzam się',
  ends: {
    csat: ['Źle', 'Wspaniale'],
    nps: ['Na pewno nie', 'Na pewno tak'],
    ces: ['Wcale', 'Całkowicie'],
  },
  outOf: (value, greatest) => `${value} z ${greatest}`,
  pickAny: 'Można wybrać kilka',
  remove: 'Usuń',
  contact: 'Zostaw kontakt (nieobowiązkowo)',
  address: 'E-mail lub telefon',
  mayContact: (name) => `${name || 'Właściciel'} może się ze mną w tej sprawie skontaktować`,
  close: 'Zamknij',
  back: 'Wstecz',
  next: 'Dalej',
  send: 'Wyślij',
  sealed: (name) => `Zapieczętowane, tylko dla: ${name || 'właściciel'}`,
  help: 'Czego Pan/Pani szuka?',
  nothingFound: 'Nic nie znaleziono. Proszę przejść dalej i napisać do nas.',
  thanks: 'Dziękujemy. Pana/Pani słowa są w drodze.',
  others: 'Jeśli mają to usłyszeć także inni:',
  missing: 'Proszę najpierw wybrać odpowiedź.',
  halfContact:
    'Aby otrzymać odpowiedź, proszę podać adres i zaznaczyć pole. Albo zostawić oba puste.',
  noPhoto: 'Nie udało się odczytać obrazu. Proszę wybrać inny.',
  failed: 'Nie udało się teraz wysłać. Słowa nadal tu są: proszę spróbować ponownie.',
  unable: 'Z tej strony nie można teraz nic wysłać. Prosimy powiedzieć nam w inny sposób.',
} satisfies Messages;

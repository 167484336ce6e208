import type { ColumnNames } from './column-names.ts';

/** Polish. */
export const pl: ColumnNames = {
  language: 'pl',
  names: {
    id: 'id opinii | identyfikator | numer opinii',
    'written-at': `
      data opinii | data dodania | data wystawienia | data wystawienia opinii | data utworzenia |
      utworzono | dodano | sygnatura czasowa | znacznik czasu | data przesłania | data | czas | godzina ukończenia | data wysłania | godzina rozpoczęcia`,
    'updated-at': 'data aktualizacji | zaktualizowano | data modyfikacji',
    rating: 'ocena | ocena ogólna | gwiazdki | liczba gwiazdek | punkty',
    title: 'tytuł | tytuł opinii | temat | nagłówek',
    text: `
      treść opinii | treść | tekst opinii | opinia | recenzja | komentarz | komentarze | uwagi |
      wiadomość | tekst`,
    positive: 'zalety | plusy | co się podobało',
    negative: 'wady | minusy | co możemy poprawić | co się nie podobało',
    reply: `
      odpowiedź | odpowiedź właściciela | nasza odpowiedź | odpowiedź firmy | odpowiedź obiektu`,
    'reply-at': 'data odpowiedzi',
    author: `
      autor | imię i nazwisko | nazwa klienta | klient | gość | imię gościa | użytkownik |
      recenzent`,
    'first-name': 'imię',
    'last-name': 'nazwisko',
    url: 'adres opinii',
    contact: 'adres e mail | adres email | poczta',
    consent: 'zgoda | zgoda na kontakt',
    language: 'język',
    csat: 'zadowolenie | satysfakcja',
    recommends: 'polecam | czy polecasz | rekomendacja',
    touchpoint: 'produkt | nazwa produktu | obiekt | lokalizacja | usługa | sklep',
    tags: 'etykiety',
    aspect: 'personel | obsługa | czystość | jakość | dostawa | udogodnienia | komfort | jedzenie',
  },
  words: {
    date: 'data czas godzina utworzono',
    dropped: 'zdjęcie zdjęcia telefon adres zamówienia zamówienie',
    id: 'identyfikator numer',
    language: 'język',
    negative: 'poprawić gorsze brakuje wady minusy',
    owner: 'właściciela firmy obiektu sprzedawcy nasza',
    person: 'klient klienta autor gość gościa użytkownik recenzent',
    positive: 'podobało podoba zalety plusy',
    rating: 'ocena oceniasz ocenił ocenia oceń gwiazdek gwiazdki',
    recommend: 'polecić polecisz polecasz poleciłbyś polecenia',
    reply: 'odpowiedź odpowiedzi',
    satisfied: 'zadowolony zadowolona zadowoleni',
    text: 'opinia opinii komentarz uwagi treść wiadomość recenzja',
    thing: 'produkt produktu obiekt',
    title: 'tytuł temat',
    updated: 'aktualizacji modyfikacji',
    why: 'dlaczego',
  },
};

import type { ColumnNames } from './column-names.ts';

/** Danish. */
export const da: ColumnNames = {
  language: 'da',
  names: {
    id: 'anmeldelses id | svar id',
    'written-at': `
      dato | anmeldelsesdato | dato for anmeldelse | oprettet | oprettet den | indsendt |
      tidsstempel | tidspunkt`,
    'updated-at': 'opdateret | ændret',
    rating: `
      bedømmelse | vurdering | stjerner | antal stjerner | karakter | point | samlet vurdering`,
    title: 'titel | overskrift | emne',
    text: `
      anmeldelse | anmeldelsestekst | kommentar | kommentarer | besked | bemærkninger |
      bemærkning | fritekst | mening`,
    positive: 'fordele | positivt | hvad var godt',
    negative: 'ulemper | negativt | hvad kan vi gøre bedre',
    reply: 'svar | svar fra ejeren | vores svar | virksomhedens svar',
    'reply-at': 'svardato | dato for svar',
    author: `
      navn | kundenavn | kunde | gæst | gæstens navn | forfatter | anmelder | bruger | dit navn`,
    'first-name': 'fornavn',
    'last-name': 'efternavn',
    contact: 'e mail | mailadresse | e mailadresse',
    consent: 'samtykke | må vi kontakte dig',
    language: 'sprog',
    csat: 'tilfredshed | kundetilfredshed',
    recommends: 'anbefaler | vil anbefale',
    touchpoint: 'produkt | produktnavn | vare | overnatningssted | butik | afdeling | ydelse',
    tags: 'mærkater',
    aspect: `
      personale | rengøring | beliggenhed | faciliteter | kvalitet | levering | maden | komfort`,
  },
  words: {
    date: 'dato tidspunkt oprettet indsendt',
    dropped: 'billede billeder telefon telefonnummer ordrenummer bookingnummer adresse',
    language: 'sprog',
    likely: 'sandsynligt sandsynlighed',
    negative: 'forbedre bedre dårligt ulemper',
    owner: 'ejeren ejerens virksomhedens vores',
    person: 'kunde kundens gæst gæstens anmelder bruger',
    positive: 'fordele glad',
    rating: 'bedømmelse vurdering vurderer stjerner karakter bedømmer',
    recommend: 'anbefale anbefaler anbefaling',
    reply: 'svar',
    satisfied: 'tilfreds tilfredshed',
    text: 'anmeldelse kommentar kommentarer besked bemærkninger fortæl',
    thing: 'produkt vare butik',
    title: 'overskrift titel',
    updated: 'opdateret ændret',
    why: 'hvorfor',
  },
};

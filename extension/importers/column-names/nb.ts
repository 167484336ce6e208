import type { ColumnNames } from './column-names.ts';

/** Norwegian. */
export const nb: ColumnNames = {
  language: 'nb',
  names: {
    id: 'anmeldelse id | svar id',
    'written-at': `
      dato | anmeldelsesdato | dato for anmeldelse | opprettet | innsendt | sendt inn |
      tidsstempel | tidspunkt`,
    'updated-at': 'oppdatert | endret',
    rating: `
      vurdering | stjerner | antall stjerner | karakter | terningkast | poeng | totalvurdering`,
    title: 'tittel | overskrift | emne',
    text: `
      anmeldelse | anmeldelsestekst | omtale | kommentar | kommentarer | melding | merknader |
      tilbakemelding | fritekst`,
    positive: 'fordeler | positivt | hva var bra',
    negative: 'ulemper | negativt | hva kan vi gjøre bedre',
    reply: 'svar | svar fra eieren | vårt svar | bedriftens svar',
    'reply-at': 'svardato | dato for svar',
    author: `
      navn | kundenavn | kunde | gjest | gjestens navn | forfatter | anmelder | bruker | ditt navn`,
    'first-name': 'fornavn',
    'last-name': 'etternavn',
    contact: 'e post | e postadresse | epost',
    consent: 'samtykke | kan vi kontakte deg',
    language: 'språk',
    csat: 'tilfredshet | kundetilfredshet',
    recommends: 'anbefaler | vil anbefale',
    touchpoint: 'produkt | produktnavn | vare | overnattingssted | butikk | avdeling | tjeneste',
    tags: 'etiketter',
    aspect: `
      personale | renhold | beliggenhet | fasiliteter | kvalitet | levering | maten | komfort`,
  },
  words: {
    date: 'dato tidspunkt opprettet innsendt',
    dropped: 'bilde bilder telefon telefonnummer ordrenummer bestillingsnummer adresse',
    language: 'språk',
    likely: 'sannsynlig sannsynlighet',
    negative: 'forbedre bedre dårlig ulemper',
    owner: 'eieren eierens bedriftens vårt',
    person: 'kunde kundens gjest gjestens anmelder bruker',
    positive: 'fordeler fornøyd likte',
    rating: 'vurdering vurderer stjerner karakter',
    recommend: 'anbefale anbefaler anbefaling',
    reply: 'svar',
    satisfied: 'fornøyd tilfreds tilfredshet',
    text: 'anmeldelse omtale kommentar kommentarer melding merknader tilbakemelding fortell',
    thing: 'produkt vare butikk',
    title: 'overskrift tittel',
    updated: 'oppdatert endret',
    why: 'hvorfor',
  },
};

import type { ColumnNames } from './column-names.ts';

/** German. */
export const de: ColumnNames = {
  language: 'de',
  names: {
    id: 'bewertungs id | antwort id | nummer der bewertung | kennung',
    'written-at': `
      bewertungsdatum | datum der bewertung | erstellt am | abgegeben am | abgeschickt am |
      abgesendet am | gesendet am | fertigstellungszeit | abgabedatum | eingegangen am |
      verfasst am | veröffentlicht am | zeitstempel | datum | zeitpunkt | erstellungsdatum |
      eingangsdatum | uhrzeit | startzeit | wann | tag`,
    'updated-at': 'geändert am | aktualisiert am | zuletzt geändert | bearbeitet am',
    rating: `
      sterne | bewertung sterne | sternebewertung | gesamtbewertung | gesamteindruck | gesamturteil |
      gesamtwertung | punkte | note | punktzahl |
      bewertung`,
    title: 'titel | überschrift | betreff | titel der bewertung | bewertungstitel',
    text: `
      bewertungstext | text der bewertung | kommentar | rezension | nachricht | rückmeldung |
      anmerkung | anmerkungen | meinung | kundenstimme | ihr kommentar | ihre nachricht |
      freitext | bemerkung | bemerkungen | inhalt`,
    positive:
      'positiv | positive bewertung | positives | vorteile | lob | was hat ihnen gefallen | pro',
    negative: `
      negativ | negative bewertung | negatives | nachteile | kritik | was hat ihnen nicht gefallen | contra |
      was können wir besser machen | verbesserungsvorschläge`,
    reply: `
      antwort | unsere antwort | antwort des inhabers | antwort der unterkunft | stellungnahme |
      antwort des unternehmens`,
    'reply-at': 'antwortdatum | datum der antwort | beantwortet am | antwort am',
    author: `
      name des gastes | gastname | gästename | kundenname | autor | autorin | verfasser |
      bewertet von | wer | von wem | kunde | kundin | gast | benutzername | nutzername | ihr name`,
    'first-name': 'vorname',
    'last-name': 'nachname | familienname | zuname',
    url: 'link zur bewertung | adresse der bewertung',
    contact: 'e mail adresse | emailadresse | mailadresse | ihre e mail | e mail des kunden',
    consent: `
      einwilligung | einverständnis | kontakt erlaubt | kontaktaufnahme erlaubt |
      dürfen wir sie kontaktieren | darf kontaktiert werden | zustimmung zur kontaktaufnahme`,
    language: 'sprache | sprache der bewertung',
    nps: `
      weiterempfehlung 0 10 | weiterempfehlungswahrscheinlichkeit | weiterempfehlungsbereitschaft`,
    csat: 'zufriedenheit | kundenzufriedenheit | gesamtzufriedenheit',
    ces: 'aufwand | kundenaufwand',
    recommends: 'weiterempfehlung | würde weiterempfehlen | empfehlung | weiterempfohlen',
    touchpoint: `
      produkt | produktname | artikel | artikelname | unterkunft | filiale | standort | zimmer |
      formular | dienstleistung`,
    state: 'freigegeben | sichtbar | bewertungsstatus | zustand',
    tags: 'schlagwörter | etiketten',
    aspect: `
      personal | sauberkeit | lage | ausstattung | komfort | preis leistung |
      preis leistungs verhältnis | freundlichkeit | qualität | essen | lieferung | wlan |
      frühstück`,
    dropped: 'ip adresse | geschäfts id',
  },
  words: {
    date: 'datum zeitpunkt erstellt zeitstempel',
    dropped: `
      foto fotos bild bilder gerät telefon telefonnummer bestellnummer buchungsnummer adresse
      übersetzt übersetzung`,
    easy: 'einfach leicht aufwand mühe',
    email: 'emailadresse',
    id: 'kennung nummer',
    language: 'sprache',
    likely: 'wahrscheinlich wahrscheinlichkeit',
    negative: 'verbessern besser nicht negativ störte gestört fehlt',
    owner: 'inhaber inhabers unternehmen unternehmens unterkunft unsere',
    person: 'kunde kunden gast gastes gäste autor verfasser nutzer benutzer bewerter',
    positive: 'gefallen gefiel positiv gut beste',
    rating: 'sterne bewertung punkte gesamtnote bewerten benoten',
    recommend: 'empfehlen weiterempfehlen weiterempfehlung empfehlung',
    reply: 'antwort antwortet stellungnahme',
    satisfied: 'zufrieden zufriedenheit',
    text: `
      kommentar text rezension nachricht anmerkung anmerkungen meinung rückmeldung bemerkung
      mitteilen sagen`,
    thing: 'produkt artikel filiale standort zimmer',
    title: 'titel überschrift betreff',
    updated: 'geändert aktualisiert bearbeitet',
    why: 'warum weshalb wieso grund',
  },
};

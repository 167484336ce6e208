import type { ColumnNames } from './column-names.ts';

/** Dutch. */
export const nl: ColumnNames = {
  language: 'nl',
  names: {
    id: 'beoordelings id | review nummer | antwoord id | kenmerk',
    'written-at': `
      reviewdatum | datum beoordeling | datum van beoordeling | beoordelingsdatum |
      aangemaakt op | ingezonden op | verzonden op | geplaatst op | gepubliceerd op |
      tijdstempel | datum | datum en tijd | tijd | inzenddatum | tijd van voltooien | voltooid op | begintijd`,
    'updated-at': 'gewijzigd op | bijgewerkt op | laatst gewijzigd | laatst bijgewerkt',
    rating: `
      sterren | beoordeling sterren | cijfer | waardering | score | totaalscore |
      algemene beoordeling | punten | beoordeling`,
    title: 'titel | titel beoordeling | onderwerp | kop',
    text: `
      beoordelingstekst | reviewtekst | tekst | opmerking | opmerkingen | bericht | reactie |
      recensie | mening | ervaring | toelichting | uw opmerking | uw bericht | inhoud`,
    positive: `
      positief | positieve beoordeling | positieve recensie | pluspunten | voordelen | positieve opmerkingen | wat vond u goed |
      wat vond je goed`,
    negative: `
      negatief | negatieve beoordeling | negatieve recensie | minpunten | nadelen | negatieve opmerkingen | wat kan beter |
      wat kunnen we verbeteren | verbeterpunten`,
    reply: `
      antwoord | ons antwoord | reactie van de eigenaar | reactie van het bedrijf |
      antwoord van de accommodatie | reactie eigenaar`,
    'reply-at': 'datum antwoord | antwoorddatum | beantwoord op | datum reactie | reactiedatum',
    author: `
      naam klant | klantnaam | naam gast | gastnaam | naam van de gast | auteur | klant | gast |
      volledige naam | gebruiker | gebruikersnaam | uw naam | je naam | naam`,
    'first-name': 'voornaam',
    'last-name': 'achternaam',
    url: 'koppeling | link naar beoordeling',
    contact: 'e mailadres | emailadres | mailadres | uw e mail',
    consent: `
      toestemming | toestemming voor contact | mogen we contact opnemen |
      mogen wij contact opnemen | contact toegestaan`,
    language: 'taal | taal beoordeling',
    nps: 'aanbevelingsscore | kans op aanbeveling',
    csat: 'tevredenheid | klanttevredenheid | algemene tevredenheid',
    ces: 'moeite | inspanning | klantinspanning',
    recommends: 'aanbevolen | aanbeveling | zou u ons aanbevelen | beveelt aan',
    touchpoint: `
      productnaam | artikel | accommodatie | winkel | vestiging | locatie | kamer | formulier |
      dienst`,
    state: 'gepubliceerd | zichtbaar | goedgekeurd',
    tags: 'trefwoorden | etiketten',
    aspect: `
      personeel | netheid | hygiëne | ligging | faciliteiten | prijs kwaliteit |
      prijs kwaliteitverhouding | kwaliteit | bezorging | eten | sfeer | ontbijt`,
    dropped: 'ip adres | apparaat',
  },
  words: {
    date: 'datum tijdstip aangemaakt tijdstempel',
    dropped: `
      afbeelding afbeeldingen foto apparaat telefoon telefoonnummer bestelnummer
      reserveringsnummer adres vertaald vertaling`,
    easy: 'makkelijk gemakkelijk moeite eenvoudig',
    email: 'mailadres',
    id: 'kenmerk nummer',
    language: 'taal',
    likely: 'waarschijnlijk waarschijnlijkheid schaal',
    link: 'koppeling',
    negative: 'verbeteren beter negatief minder tegenvallen tegenviel',
    owner: 'eigenaar bedrijf accommodatie verkoper onze winkel',
    person: 'klant gast auteur gebruiker koper',
    positive: 'goed positief leuk beviel bevallen beste',
    rating: 'sterren beoordeling cijfer waardering beoordeelt beoordelen',
    recommend: 'aanbevelen aanbeveelt aanraden aanbeveling',
    reply: 'antwoord beantwoord reactie',
    satisfied: 'tevreden tevredenheid',
    text: `
      opmerking opmerkingen bericht tekst recensie mening ervaring toelichting suggesties inhoud`,
    thing: 'product artikel winkel vestiging kamer',
    title: 'titel onderwerp',
    updated: 'gewijzigd bijgewerkt',
    why: 'waarom reden',
  },
};

import type { Lessons } from './lessons.ts';

/** Dutch. */
export const LESSONS_NL: Lessons = {
  topics:
    'het eten|het gerecht|de koffie|de pizza|het ontbijt|het vlees|het toetje|de wijn|de bediening|het personeel|de ober|de serveerster|de eigenaar|de verkoopster|de receptie|het team|de dokter|de tandarts|de praktijk|het consult|de kapster|de massage|de trainer|de sportschool|de douche|de kamer|het bed|de badkamer|het hotel|de ligging|het uitzicht|de parkeerplaats|de winkel|het restaurant|de sfeer|de muziek|de prijs|de rekening|de offerte|de reservering|de website|de app|de levering|de verpakking|het product|de kwaliteit|de batterij|het scherm|het geluid|het apparaat|de loodgieter|de garage|de reparatie|het werk|het resultaat|de chauffeur|de keuken|de maat|de klantenservice|het boek',
  good: 'goed|heel goed|erg goed|geweldig|fantastisch|uitstekend|perfect|prima|super|top|prachtig|mooi|schitterend|heerlijk|lekker|overheerlijk|vers|mals|aardig|heel aardig|vriendelijk|beleefd|gastvrij|behulpzaam|attent|geduldig|zorgzaam|deskundig|vakkundig|professioneel|eerlijk|betrouwbaar|stipt|op tijd|snel|vlot|efficiënt|schoon|netjes|verzorgd|modern|comfortabel|ruim|rustig|licht|gezellig|handig|gebruiksvriendelijk|makkelijk te vinden|stevig|degelijk|goed afgewerkt|van goede kwaliteit|royaal|betaalbaar|goedkoop en goed|redelijk geprijsd|zijn geld waard|zoals beschreven|beter dan verwacht|de beste van de stad|prettig|aangenaam|leuk|ontspannen|goed georganiseerd|een aanrader|een genot|een plaatje|fijn|keurig|keurige|sfeervol|charmant|grappig|boeiend|spannend|ontroerend|meeslepend|zalig|voortreffelijk|duidelijk|flexibel|sympathiek|hartelijk',
  bad: 'slecht|heel slecht|vreselijk|verschrikkelijk|waardeloos|belabberd|dramatisch|teleurstellend|smerig|walgelijk|onvriendelijk|onbeleefd|bot|arrogant|ongeïnteresseerd|onbeschoft|incompetent|ondeskundig|onprofessioneel|oneerlijk|onbetrouwbaar|te laat|traag|veel te traag|vies|vuil|smoezelig|slecht onderhouden|verouderd|versleten|oncomfortabel|krap|piepklein|donker|lawaaierig|gevaarlijk|ingewikkeld|onhandig|onoverzichtelijk|wankel|slecht afgewerkt|van slechte kwaliteit|kapot|defect|beschadigd|onbruikbaar|smakeloos|flauw|droog|taai|koud|lauw|te zout|verbrand|rauw|niet te eten|duur|te duur|veel te duur|belachelijk duur|oplichting|een schande|een ramp|een nachtmerrie|een lachertje|weggegooid geld|tijdverspilling|niet zoals beschreven|slechter dan verwacht|slechter dan vroeger|saai|rommelig|karig|lelijk|somber|druk en lawaaierig|chaotisch|slordig|matig|middelmatig|tegenvallend|irritant|vervelend|langdradig|voorspelbaar|ongezellig|kil|klef|slap',
  frames: [
    '{topic} is {word}',
    '{topic} was {word}',
    'en {topic} was echt {word}',
    '{topic} erg {word}',
    '{topic}, {word}',
    'ik vond {topic} {word}.',
    '{topic} is zo {word}!',
    'hier is {topic} {word}',
  ],
  turned: [
    '{topic} is niet {word}',
    '{topic} was niet {word}',
    '{topic} is helemaal niet {word}',
    '{topic} was allesbehalve {word}',
    '{topic} niet echt {word}',
  ],
  praise:
    'werkt goed|werkt perfect|doet wat het moet doen|past perfect|ziet er mooi uit|snel geleverd|op tijd geleverd|goed verpakt|alles was perfect|alles prima geregeld|niets op aan te merken|geen klachten|geen problemen|zonder problemen|alles goed uitgelegd|neemt de tijd|luistert goed|voelde me op mijn gemak|we voelden ons welkom|geen pijn gehad|geen wachttijd|meteen een afspraak|altijd met een glimlach|heerlijk gegeten|genoten|we hebben genoten|we komen terug|komen zeker terug|zou het zo weer kopen|aanrader|echt een aanrader|ik raad het aan|zeer tevreden|erg blij mee|ben er blij mee|goede koop|waar voor je geld|goede prijs kwaliteit verhouding|vijf sterren|nooit teleurgesteld|niet slecht|niet duur|geld meteen terug|binnen een uur gemaakt|hield zich aan de offerte|leest als een trein|niet weg te leggen',
  complaint:
    'werkt niet|werkt niet meer|na een week kapot|na een maand kapot|meteen kapot|past niet|gaat niet lang mee|laadt niet op|loopt steeds vast|kwam kapot aan|beschadigd aangekomen|nooit aangekomen|te laat geleverd|verkeerde maat|teruggestuurd|moest het terugsturen|in de prullenbak|wil mijn geld terug|geen geld terug|niemand neemt op|geen antwoord|nooit teruggebeld|luistert niet|legt niets uit|na vijf minuten weer buiten|we werden genegeerd|een uur gewacht|twee uur gewacht|veel te lang wachten|afspraak vergeten|afspraak op het laatst afgezegd|verkeerde diagnose|veel pijn gehad|haar in het eten|eten was koud|ziek geworden|schimmel in de badkamer|niet kunnen slapen|dubbel afgeschreven|te veel berekend|we komen niet terug|nooit meer|eens en nooit weer|geen aanrader|afrader|niet aan te raden|blijf weg|ga ergens anders heen|zeer teleurgesteld|viel tegen|erg tegengevallen|jammer|had meer verwacht|niet zijn geld waard|was vroeger beter|wordt steeds slechter|nul sterren|zonde van het geld|zonde van je tijd|niet doorheen te komen|laat te wensen over',
};

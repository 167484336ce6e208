import type { Language } from './language.ts';
import { LEARNED_NL } from './learned/nl.ts';

/**
 * Dutch.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const DUTCH: Language = {
  tag: 'nl',
  elides: false,
  negatesBackward: true,
  stopWords:
    "de het een 't en of in op aan uit bij met naar van voor over onder door om tot ik je jij u hij zij ze wij we jullie mij me hem haar ons onze hun hen mijn jouw uw zijn is was waren ben bent word wordt worden werd werden heb hebt heeft hebben had hadden kan kunnen kon konden moet moeten moest zal zullen zou zouden wil willen wilde dat die dit deze er daar hier wat wie waar wanneer waarom hoe als dan toen omdat want dus ook nog al wel men zich alle alles iedere elke ander andere twee drie gaan gaat ging weer sinds tijdens tussen eens eerst",
  negators:
    'niet geen nooit niets niemand nergens noch zonder nauwelijks amper ontbreekt ontbrak mist',
  boosters:
    'heel erg zeer super echt enorm ontzettend bijzonder extreem absoluut totaal helemaal veel te altijd meer uiterst zo mega hartstikke ongelooflijk vooral',
  dampeners: 'beetje iets redelijk vrij nogal soms bijna tamelijk enigszins weinig best',
  contrasts: 'maar echter toch hoewel helaas jammer behalve daarentegen ondanks',
  valence: [
    [
      4,
      'uitstekend* fantastisch* geweldig* perfect* uitmuntend* voortreffelijk* schitterend* prachtig* fenomenaal* briljant* buitengewoon* top geniaal geniale subliem* magnifiek* onovertroffen verrukkelijk* heerlijk* beste onberispelijk*',
    ],
    [
      3,
      'lekker* vriendelijk* aanrader* aanbevel* aanbevolen behulpzaam behulpzame gastvrij* hartelijk* genoten geniet* genieten blij* tevreden attent* deskundig* vakkundig* professioneel professionele mooi mooie mooier fijn fijne leuk* bedankt dank* dankbaar liefdevol* zorgzaam kundig* smaakvol* smakelijk* verzorgd* warm* gezellig* aangenaam aangename complimenten compliment prima spannend* meeslepend* verrassend* tof toffe',
    ],
    [
      2,
      'goed goede goeie snel snelle schoon schone netjes vers verse vlot* comfortabel* rustig* betaalbaar* goedkoop* eerlijk* betrouwbaar* stipt* handig* makkelijk* gemakkelijk* kwaliteit* sfeervol* sfeer correct* vakman* geduldig* lief lieve modern* ruim* interessant* origineel originele creatief gevarieerd* knapperig* mals* boeiend* humor grappig* ideaal waard aardig* duidelijk* zorgvuldig* service beleefd* welkom soepel* geslaagd* graag stijlvol* uitgebreid* royaal authentiek*',
    ],
    [1, 'oké ok okee acceptabel* voldoende degelijk* behoorlijk* normaal normale gewoon'],
    [
      -1,
      'matig* middelmatig* gemiddeld* duur dure duurder druk drukke klein* luidruchtig* lawaai* wachten wachttijd* gewacht koud* lauw* oud oude krap* droog droge taai* vet vette zout* beperkt* langdradig* eentonig* standaard saai* smakeloos*',
    ],
    [
      -2,
      'slecht* teleurgesteld* teleurstel* tegenvall* tegenviel* tegengevallen traag trage vies vieze vuil vuile smerig* onvriendelijk* onbeleefd* probleem problemen fout* kapot* stuk defect* beschadigd* vertraging* klacht* klagen onbeschoft* onprofessioneel* onbetrouwbaar* onduidelijk* onhandig* ongezellig* onverzorgd* verbrand* rauw* flauw* vergeten verkeerd* irritant* ergernis* ergeren geërgerd vervelend* verdrietig spijt vermijd* geannuleerd weigerde overdreven ongemakkelijk* ongeïnteresseerd* rommelig* chaotisch* chaos stinkt stonk stank versleten afgeraffeld verspilling zonde voorspelbaar* oppervlakkig* ongeloofwaardig* nadeel nadelen',
    ],
    [
      -3,
      'verschrikkelijk* vreselijk* afschuwelijk* walgelijk* ramp* waardeloos* waardeloze belachelijk* schandalig* schandalige onacceptabel* schande oplichter* oplichting* opgelicht bedrog* bedrogen incompetent* arrogant* respectloos* asociaal* hopeloos* hopeloze ellende ellendig* misselijk* schimmel* kakkerlak* leugen* gelogen nachtmerrie* nutteloos* rotzooi troep dieptepunt slechtste haat diefstal gestolen agressief* onverteerbaar* idioot idiote prut*',
    ],
  ],
  idioms: [
    [
      5,
      'kon niet beter, kan niet beter, kan het niet beter, niets op aan te merken, niks op aan te merken, 10 10, een 10, 5 sterren, vijf sterren, een echte aanrader, absolute aanrader, een aanrader, dikke aanrader, om je vingers bij af te likken, voor herhaling vatbaar, keer op keer',
    ],
    [
      3,
      'niet slecht, niet verkeerd, helemaal niet slecht, geen klachten, geen klagen, niets te klagen, niks te klagen, geen problemen, geen probleem, zonder problemen, niet teleurgesteld, niet duur, geen spijt, zonder wachttijd, geen wachttijd, prijs kwaliteit, de moeite waard, stelt nooit teleur, nooit teleurgesteld, komen zeker terug, kom zeker terug, zeker terug, niets mis mee, in één adem, in een adem, niet te duur, niet weg te leggen, zeker aan te raden, aan te raden, dank je wel, op tijd',
    ],
    [
      0,
      'niet alleen, zonder twijfel, geen twijfel, geen wonder, niet voor niets, niet te vergeten',
    ],
    [
      -2,
      'niets bijzonders, niks bijzonders, niet bijzonder, gaat wel, zo zo, kan beter, kon beter, voor verbetering vatbaar, laat te wensen over, niet zo goed, niet goed, niet lekker, niet schoon, te duur, te lang, te klein, te zout, niet meer wat het was, mwah, viel tegen, valt tegen, vallen tegen, buiten werking, niet echt',
    ],
    [
      -4,
      'bedankt voor niets, lekker dan, nou bedankt, niet aan te raden, geen aanrader, niet aanbevelen, raad het niet aan, raad af, afrader, nooit meer, nooit weer, nooit terug, niet meer terug, blijf weg, niet doen, weggegooid geld, geld terug, zonde van het geld, zonde van de tijd, tijdverspilling, geldverspilling, 1 ster, een ster, nul sterren, geen antwoord, geen reactie, geen gehoor, werkt niet, werkte niet, doet het niet, lieten ons staan, ver beneden, onder de maat, beneden peil, niet door te komen, niet te eten',
    ],
  ],
  learned: LEARNED_NL,
};

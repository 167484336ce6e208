import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_NL: readonly ValenceGroup[] = [
  [58, 'heerlijk'],
  [56, 'geweldig prachtig'],
  [52, 'beste fantastisch'],
  [48, 'lekkere vriendelijk'],
  [46, 'fantastische heerlijke lekker schitterend tevreden vriendelijke'],
  [44, 'aanrader geweldige perfect prachtige subliem top uitstekend'],
  [42, 'aangenaam briljant meeslepend schitterende uitstekende'],
  [40, 'mooi spannend'],
  [38, 'genieten prima'],
  [36, 'genoten gezellig gezellige verrassend'],
  [34, 'correcte dankzij fijn fijne gastvrijheid goed'],
  [32, 'aanbevelen aanraders dank meeslepende vlotte'],
  [28, 'blijken boeiend ruime spannender verse verzorgd vlot'],
  [26, 'blijf duidelijke eerlijke goede leuke mooie mooier professionele warme'],
  [
    22,
    ':) ;) aangrijpend blij boeiende correct grappige ideaal leuk leuker originele spannende uitgelezen vers',
  ],
  [20, 'blijft leggen'],
  [18, 'beleefd betrouwbaar eenmaal goeie humor indrukwekkend interessant snel wijze'],
  [16, 'banken blijkt deel ontroerend ruim rustig zeker'],
  [
    14,
    'bankieren eenvoudig gebruik gebruiken goedkoop graag gratis herkenbaar interessante leven moderne ruk topper wens',
  ],
  [
    12,
    'ervaring geholpen gevoelens jaar keuze kopen liefde must oké overzichtelijk rome serie sfeer spanning the tranen verlopen voelt',
  ],
  [
    10,
    'app ban behoort beschreven blijven delen dochters duidelijk ervaringen fondsen glimlach hartverscheurend hulp iedereen kent kijk klant knap lees lezen mee meesterwerk mensen ontvangst pakt prijs qua realistisch regelmatig unieke vanuit verloopt vindt vingers website weet',
  ],
  [
    8,
    'ademloos angst beeldend beschrijft bijzondere blijkbaar boven casteel cent centrum dementie dikke direct dood eindelijk engels enkel favoriet ga gangen gebeurd gehuild gelukkig gewoon greep hart herkenbare houd houdt indruk ingericht intrest juiste kwaliteit makkelijk mens meteen nam no ok oog opbouw oplossing passie positieve respect restaurantje samen vanaf verjaardag verrichting verslavend vervolg volgens vrienden waanzinnig wereld zoals',
  ],
  [
    6,
    'aandelen aanraden aantal achter adem afspeelt afwisseling bang bank bedrag behoorlijk beklemmend betere betreffende broers debetkaart diepgang dingen diverse doe doen doorstaan duivel echtgenoot eigen eind emoties enige eraan eén fascinerend favoriete feest film gebeuren gebruiksvriendelijk geeft gek gelachen gelezen gelukt genot geschiedenis gevangen girl grijpt hardop heftig herlezen huilen info interieur kaarten kader kamer keytradebank kinderen klassiek komt lach lachen langzaam leeft leerzaam leest loopt macht mankell markt meegenomen meest meestal mocht mooiste moord nodig normale onderhoudend online ontbijt oorlog opvolger pageturner plaats plezier positief schrijf smaken stap sterke tegelijk ten tevens tijd topboek transacties treffend trein triest uiteraard uitleest verdient verdriet vermakelijk vertelt verzameling via visa voel vraagt vrouw vullen waarderen waarin wauw wederom weten zaterdag ziel zien zorg zucht',
  ],
  [
    4,
    "aanbod aangekomen aangrijpende absolute adembenemend advocaat afloop afloopt allen andrews aparte avontuur band bankkaart bed beeld beleggen bereid beschrijven beseft bestaan bestaat betaling betekenis bewondering bleef boek boudewijn brengen chef concept contact cultuur daarbij daarna dagelijks dagen dapper denkt donkere drinken drukte dubbel durven emotionele enkele erin gastvrouw geboeid gebruikt gegrepen gekozen geloofwaardig geluk gemaakt genre gepakt geraakt geschreven getrokken gruwelijke hannibal held helder herkenning hetgeen horen humoristisch iemand inmiddels intens interesse inzicht jezelf jong jonge keel ken kiezen kijkje king klasse klassieker kortom krijgen kun laatst lage las leert leesbaar leesplezier liet locatie maakten maaltijden maatschappij midden minpunt minstens nadenken natuurlijk neemt nodige omgeving onbekend ongelofelijk onthouden ontroerende ontsnappen onverwachte oordeel opgenomen opnieuw overleven pakkend payconiq petje poetisch pogingen prins programma pure raakt reacties recht rendez rijk rust schermen schokkend service simpel site sleept sneller sommige sowieso stad steenhouwer superspannend tempo tenminste tien tip tippen toe toegang toren trilogie verassend verder verfilmd vergeet verrassen verschil versie verwoord vier voldoende volgde volgt volledig voorheen voorlopig voorzien vous vuur waant waarvan wanhoop water weekend weerloze wendingen winkels zachea zet ziekte zo'n zoiets zoon zorgen zorgt zulke zusters zwarte één",
  ],
  [
    2,
    'aangedaan aarde adres algemeen and anders auto avond avonden bankrekening bedenken beelden begonnen begrijpen belangrijk belangrijke belde beleeft benieuwd bepaald bereiken beroep beschikbaar beseffen beslissingen besloot besloten betrokken beurt bewijs bewust bezoeken biedt boeide boeien boeit boekenkast buiten cadeau cock columns daarom dader dans degene dimensie dol doordat doorgelezen doorkomen doornappel dr draagt drama drugs durft eerste elk email emotioneel enz ergens erover ervaart ervaren ervoor ex extra familie fans fiction figuren frank functie gaf gebeurde gebeurt gedaan geestelijk gegeten gehaast geleend gelijk gesteld geval gevangenis geven gevloekt gevoelig gevolgd gevonden gewone gewoonweg gezeten geïnteresseerd goedkope groeien groep grof grote gunt happy heldere herken hierbij hilarisch hilarische hoogstandje huid héél ideale ieder inclusief inleiding inleven internetbank intrigerend isabel jarenlang jongens jongetje jou kabbalist kado kast kennen kind kippenvel korte kredietkaart kritisch lag lagere landen lang langs leef leefde leeftijd leesvoer leg leren letter levens levensverhaal lichaam lijstje maakte manier mede medelijden meegezogen meeleven meemaken meeneemt meesterlijk meisje meisjes menselijke middelbare mindere moed moment momenten moordenaar motieven mystiek nacht nachtschade namelijk neem nemen nieuw nieuwe nieuws nieuwsgierigheid noem nrc nummer ogen omgaat on ongenade onmacht ontbreken ontdekt ontroerd ontroering ontstaan ontwikkeling ontwikkelingen onvoorstelbaar oorspronkelijke opgepakt orde ouder ouders overeenstemming overkomen overtroffen overtuigen overtuigend paar page pakken passen past periode persoon plek plezierig politie prada predikant prettig prettige puber puur raak rake read realistische redelijke relatie romantiek romantische rug samenleving schaffen scherpschutter school schrijfwijze shopaholic simon slapen slepen smullen spectaculair speelt steeds steekt steun straf sturen superboek sympathie taal tarieven tegemoet teken telefoon tenslotte tijden touw traan traantje tragisch trok turner typisch uitkomt uitvoering uniek up uurtje uurtjes vaart vader vaker vandaar vanwege verbonden verdachte verhaallijnen verkoop verleden verliefd verliezen verloren vermoord verraad verrast verrichtingen verslag vertalen verteld verwikkelingen vijf vliegeraar vliegtuig voelde voetbal volgend volle voorbeeld voorbeelden voordat vorig vrede waarbij waargebeurd waargebeurde wangen ware weergegeven werkelijkheid werkt westerse wetenschap wijsheden wilt winkel wist wisten woord zichtrekening ziet zitten zodra zoektocht zomaar zon zonnen zussen zwijgen zélf écht én',
  ],
  [0, 'aardig'],
  [
    -2,
    "aangeraden aanvragen aanwezig achteraf achterflap achterzijde actie afgelopen afsluiten afsluiting algemene all alleen allemaal alsof alweer amerikaans anti auteurs bediening bedoeling begrijp bekeken bel belangrijkste beloofde belooft beoordeling beoordelingen beschrijving beschrijvingen besluit bevat bevestigd bewijzen bieb bijv bizarre bladzijde boeken bouwen bovenop brief buitenland buurt cliché climax column complexe contrast daarin daarmee daarover daarvan dagboek dames debet deed dergelijke desalniettemin dialogen dienen dienst diep diepe ding doel domme doorheen doorzichtig draad draak dramatisch dromen eentje eer effect eigenlijk eindeloze eindigen ene erachter eromheen etc fantasie fantasy feit fictie filosofie financiële flinterdun for foto's frustratie gang ge gebeurtenis gedeelte geduld gedurende gefrustreerd gegaan gehad gehalte geheel gehoopt gelieve geloof gelooft genoeg genoemd geraken gerechten geredigeerd geregeld geschetst gesprek gestoord getrouwd gevoel geweten geworsteld gezicht gezin gezocht gisteren godin gruwelijk haast hard harde heden helpt herhaling hieronder hierover hiervan hoef hoeveel hoofdrolspeelster hoog hopelijk hopen hou houding huisvrouw id idem identificeren immers inclusive ineens ingevuld inkomen inloggen interne intussen inziens irritatie jarige jeugd jongen kaas kabbelt kant kanten karin kennelijk keren kip klaar klap kleine kleur kloppen koop kopie kost kregen kritieken kwaad kwartier kwestie laag lachwekkend land latere leidt letterlijk liefst lijn lijst logisch lol lopen losse lossen luisterboek lukt m'n malen medische meegemaakt melden meningen merken middag minpuntje minuten misdaad misplaatst missen miste moe moeder moraal mosselen namen negatieve net nietszeggend normaal november ofzo omschrijven omschrijving omslag omtrent onbevredigend onderweg onderzoek ongeluk ontknoping ontvang ontvangen ontzettende opdracht opgebouwd opgeschreven opnemen overduidelijk overige overigens overleden pen per personages persoonlijke politieke probeer punten puntjes raken regels reis rekening romans romantisch rond rondom scenes schaduw schijnt schrijvers schuld se seks setting simpelweg slordig slot smaak spel spelfouten spijtig spirituele sporen sprookje sta stappen start steken stel stellen stelt stijl stil stoel stonden stoorde straat structuur stukken systeem tal technische tegenstelling tegenwoordig tegenwoordige tekortkomingen telefonische teleur termijn terras terug thrillers tijdje toegevoegde toepassing toevalligheden toevoegen toon trekken tuin tv tweede type té uitermate uitgave uitgeven uitgeverij uitgevoerd uitkwam vallen veelbelovend vent veranderen verbinden verdienen verdwijnt vergeleken vergelijkingen verhalen verheugde verklaring verkocht verlies vermoeiend verplicht verschillen vertaald vertellen verteller vertrouwen verveelt vervolgens verwachtte verwarring verwerkt vis vlagen vlak voegt voeten volgen volgorde volkomen vonden voorbij voorganger voorgelezen voorgesteld voorstellen voort voortaan voortdurend voorwaarden vorm vormen vragen vreemde vriend vrijwel waarheden waarna waarvoor wees weg weggegooid wegleest weken welke wellicht wending wijn wonen woont wou zat zaten zegt zes zielig zogenaamde zogezegd zoveel zult zwanger zó",
  ],
  [
    -4,
    'aangezien aankoop aanvraag account achterin activeren afgehaakt afstand althans anderen anekdotes antwoorden baas bedoel begon beide bekennen beleggingen beneden bericht betalen bezig bladzijden bladzijdes bleek bod boekhandel boekje boodschap bord boter bouquetreeks bovendien buren chicklit code com computer constant cover daardoor daarnaast dag detectives dienstverlening dochter document dokter dozijn duurde duurt dwarsligger echte effecten eindeloos elders emails erbij erfenis ervan evangelie gebakken gedacht geef geforceerd gegeven gehoord gehouden gekocht gekomen gekost gekunsteld geloven geopend gesloten gesproken gestaan gestopt gevolg geweest geweld geworden gezien gingen glas god grootste halve hangen hel helpen herhaald hoek honderden hoofdpersoon hotel hype indien ingrediënten inhoud ipv irriteerde irriteren jaren kinderachtig kinderlijk kinderlijke koch kocht koffie kok koste later lezers liefdesverhaal liefhebber liefhebbers lijntje link links literair maand mail maken marketing middel miskoop moeilijke mogelijke name natuur neergezet negatief neiging non oh onderwerpen ongetwijfeld oninteressant onnodig onrealistisch onsamenhangend ontmoet onwaarschijnlijk onwerkelijk onzin ooit opvoeding opzet ouderwets overal overbodig overbodige overschrijvingen passages peil pers plaatsen plekken plots plotseling politiek post principe probeerde probeert reageren reclame redden reeds regel review reviews richting rode romannetje saldo schoenen september serieuze situatie slaapverwekkend sluit snap softkey sprak springt staan stand stom stukje support teksten termen terzijde thee treurig uitgever uitleg vage val vandaan verandert verbaasd verbeelding verklappen verkoopt verliest verschillende vertaler vervelen verwachten verwijzingen verzonnen voldoet volwassen volwassenen vooraf voordeel vorige vrees vrije vroeg vroeger waarde waardoor waarheid waarmee warrig week wegleggen werkelijk werken witte worstelen zaken zit zoeken zoekt zondag zowel zwak',
  ],
  [
    -6,
    'aandacht aangevraagd achterkant aflopen antwoord bedoeld bekende besteld bestellen betreft bevestigen bieden bijvoorbeeld boel borden brood bv cd conclusie der derde detail digitaal doch dom dun eigenaar enorme enthousiast ergerde erop eruit even feiten gaandeweg gegevens gehaald gekregen geldt geleden gelegd geneuzel gerecht gestuurd gevallen gewend gewerkt gezegd gezeur haalt halen hangt helpdesk hierdoor hoeft hoeveelheid hoofdpersonen hoofdstukken hoor ie ingewikkeld juli kaart kans karakter kennis kiest klopt kluun kort koude kwijt laatste langer leer let lezer liggen ligt lijken literatuur lot luisteren mager manieren medewerker mevrouw min naast nadat neus nieuwsgierig nul ondertussen onleesbaar onmiddellijk onvoldoende opgegeven opgelost opsomming pagina personen persoonlijk platform proberen rare recensies rijke roman schreef schrijft serieus sla slaan sorry spelen stond tafel trouwens uitgegeven vaag valt vele verdwenen verhaal verhaallijn verhaaltje verre vertaling vliegen vrouwelijke vrouwen waarschijnlijk wacht weggelegd zeggen zei zelfs zin zodat zure',
  ],
  [
    -8,
    'advies arme bah bar basis bedacht blz bol dacht denken dezelfde dicht enig erger eten etentje fan gebeld gemiddelde gemiste geserveerd geweigerd giphart hak halverwege hoge hoofdstuk kaft keuken kinderboek komen kosten kreeg krijg licht liep liever literaire los lunch mislukt nu onbegrijpelijk ongeveer onwaardig open papier personeel plank plat porties precies prijzen punt raar raden regelrechte rekeningen restaurant sex simpele spaarrekening staat stelletje stopt storend stukjes taalgebruik tak tekst ter teveel thema thriller thuis titel uitgewerkt vergelijking vergezocht verheugd verkopen vermeld verwachtingen verwarrend vraag wegens wél zaak zag zalm zichzelf zout',
  ],
  [
    -10,
    "betaal beter café communicatie denk geblokkeerd gebrek geprobeerd groot half handen heen hoop houden kijken kwamen leek mag mening mijden moeilijk mogelijk omslachtig onderwerp overgeslagen plot poging praten reden saus schrijfstijl schrijven slaat slap steak stuk telefonisch uiteindelijk ver verbazing vinden vreemd z'n zelf",
  ],
  [
    -12,
    'afknapper druk eerder genomen gevraagd hele hetzelfde idee karakters lange lijkt maanden mails mis na naam onbereikbaar onmogelijk ronduit saaie tafels tja uur verwachting',
  ],
  [
    -14,
    'af droge duur eentonig frietjes geld gewacht helft klantenservice kwam laten misschien moeite nou ondermaats opmerkingen stoppen terwijl vind vol wachten zwaar',
  ],
  [
    -16,
    'auteur bellen droog klagen klantendienst klein kom koud langdradige minst nadeel oud rest standaard trage vond wegblijven',
  ],
  [
    -18,
    "euro nee ober openen pagina's rauw schrijfster slechter sluiten taai viel wachttijd wachttijden",
  ],
  [-20, 'klanten minder'],
  [
    -22,
    'afgeraffeld chaos fouten klacht klachten niks onbeleefd onduidelijk ongeloofwaardige oppervlakkige oude spijt tegengevallen verkeerd verkeerde vermijden vies',
  ],
  [
    -24,
    'belachelijk beperkt chaotisch flauwe gestolen kapot onvriendelijke overdreven tegenvallend verwacht',
  ],
  [-26, 'afschuwelijke bedrogen fout irritant rommelig tegen vergeten'],
  [-28, '!not matig onbeleefde teleurgesteld vreselijk zonde'],
  [-30, 'flauw tegenvallen'],
  [-32, 'ongeloofwaardig problemen teleurstelling traag verschrikkelijk vervelend voorspelbaar'],
  [-34, 'arrogantie hopeloos langdradig oppervlakkig schande teleurstellend'],
  [-36, 'arrogant ramp verschrikkelijke'],
  [-38, 'saai'],
  [-42, 'slechte waardeloos'],
  [-44, 'slechtste'],
  [-48, 'tegenvaller'],
  [-56, 'slecht'],
];

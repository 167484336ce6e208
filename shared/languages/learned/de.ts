import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_DE: readonly ValenceGroup[] = [
  [60, 'beste'],
  [54, 'empfehlenswert tolles'],
  [52, 'kompetenter'],
  [50, 'toller'],
  [48, 'genial großartig hervorragenden perfekt tadellos unschlagbar zufrieden'],
  [46, 'ausgezeichnet besten einwandfrei empfehlen empfehlung guter hervorragender klasse'],
  [44, 'bester dankbar hervorragende perfekte perfekten perfekter prima tollen'],
  [42, ':) empfehle professionell sauber'],
  [40, 'angenehm begeistert begeisterung empfiehlt liebe lieben netter vertrauen vertrauens'],
  [38, ':D aufmerksam geholfen gute kompetent sauberes weiterempfehlen'],
  [
    36,
    'einfühlsam einfühlsame herzlichen hochwertig kaufempfehlung lohnt professionelle sauberer wunderschön',
  ],
  [34, ';) abzug angenehme einfühlsamer engagiert genießen ideal kompetentes'],
  [
    32,
    'ausführlich bequem ernst freundlich freundliche freundliches gründlich herzlich kompetente pünktlich sicher toll verständlich zuverlässig zuvorkommend 👍',
  ],
  [
    30,
    'angenehmes einfacher gefällt gründliche gutes ideale jederzeit moderner nettes praktisch schnelle spülmaschinentabs supermarkt',
  ],
  [
    28,
    'danke freundlichen frisch frischer gerne gut gutem interessant passt preiswert qualitativ reibungslos stimmt 😉',
  ],
  [
    26,
    'angenehmer ausführliche ausführlichen bestens ehrlich hilft klare praktische ruhig ruhige saubere sorgfältig top verspricht welt ärzten 😅',
  ],
  [
    24,
    'freude freundlichkeit glücklich günstigeren lecker praktischer robust schnellen schöne unkompliziert vertrauenswürdig wert',
  ],
  [22, 'brenn dicht einfach endlich fühle gefreut kompetenten kompetenz liebt verständnis'],
  [
    20,
    'akupunktur anwendung ausreichend begleiter betreut froh genug herz informiert jahren ok punkt skeptisch stabil stets tatsächlich tee verhältnis zerlegen überrascht überzeugt',
  ],
  [
    18,
    'achten allen alternativen angebot aufpassen bekannt beschreibt bleibt geschenk glänzen griffig heiß immernoch klassiker lange länger möglich nette ordnung probiert sahin schönen tag täglich vollständig winter während zeigt',
  ],
  [
    16,
    'auslaufsicher ausprobiert ausreichende auto bald betreuung cent dr einziges erfüllt ergiebig fachlich familie finde frieden gefunden gitter gleichzeitig größeren günstig heiss höhe hübsch ihrer isolierbecher kenne kennen kopf manko mensch mittlerweile morgens nachteil nimmt optimal positiv richtigen schön schönes service sicherheit sinn spüle team temperaturen uni unterwegs ursachen verschenkt viele weiter wichtig zügig',
  ],
  [
    14,
    'abends atmosphäre aufschrauben behandlung bisher brauchte bruder dauer detailliert dosieren einsatz eltern empfindlich entsprechend fahre figuren folgen fühlt gefallen genommen geschichten geschirrspüler gibt glänzt großzügig gründlichen günstigere hammer herstellern hilfreich impfung individuell inzwischen job kaufen kennt köln könnte lieferung menge neben nett netten normale omo ordentlich original persönliche preisleistung qualität regel rummel schätze seinem sowieso spannend sparsam spülmaschinen therapie tipp trifft uneingeschränkt unserer verwende vorsichtig warm wertig wäscht wünscht zuhört zweiter',
  ],
  [
    12,
    'abend aspekte augenhöhe bedürfnisse beeindruckt behandlungen bereit berät bewegen bücher de detail dezent diagnostik draußen duftet durchgeführt einzig empfinden entspannt erscheint erwartungen figur flüssig frische gedanken gehe gelegentlich gelohnt größe haltbarkeit handeln handhabung helfen hinaus hört jahre je jene kerber kleinen komme kurze kühl lanius literatur lächeln mache markt medizin meist menschen mitarbeiter mitnehmen modern müller nutze offenen offenes online packen plan praxen preislich produkten reicht reinigen reinigungsergebnis richtige ruft rundherum schildert seele sichere sinnvoll solange sommer spülmaschine stehen stylisch tessmann thermoskannen trinkt unseren verstanden verwenden volle volumen wahnsinn wahrheit wasche werk wichtigsten wissen wärmstens zuhause zunge öfter',
  ],
  [
    10,
    'abkühlen aktiv aktuellen all angeht anliegen ariel aufdrehen band bauen bedarf begleitet behält benutze berlin beschäftigt besitzt besprochen besser bestelle beziehung bislang blatt blieb bujak bühne dabei dafür dauert daumen denkt deren dritter ebenfalls echter effektiv eingehalten einigen eiswürfel empathisch erfolgreich erinnert erlebt erleichtert ermöglichen ernstgenommen erstaunt erstmal ewig fachwissen fachärzte farben fertig freue freund funktional funktionieren füllmenge ganzheitlich gearbeitet geduld gegeben geil gelegt geräusch geschmacksneutral geschäft gestört getan getränken goethe grosse großen handlich handling handtasche harbaum hauptsächlich heiße herkömmlichen hinsicht hoch hoffe händen hübschen isolierflasche kalk kind kopfüber kurzfristig kümmert langen leben lektüre leser lieb liefert liegen liegend liter länge längst manch manche manchen meistens menschlichen mitteln möglichkeiten nachmittags namen nutzen nötige ohr preis rechtfertigen regelmäßig reinige reinigung restlos rückstandslos schulmedizin schwickert schöner selbst selten solcher spezialisten spüler standard stecken stern stieß stundenlang sympathisch teile thermoskanne thomas tip tipps tod trinkbar trinktemperatur trommel täglicher unseres verbrennen verbrennt verliert vernünftig voll vollkommen wahren weiterhin weiterzuempfehlen welches wofür wusste zeigen zeit zeiten zeitnah zusammenhang zweck zwischendurch überlegt überzeugen',
  ],
  [
    8,
    'acht allemal alternative angehört angenommen angerufen ans ansich auge auseinandernehmen auslaufschutz auslaufsicherer aussprechen bechern behalten behaupten beinhaltet belange benötigt beschrieben bestellen bestätigen betrifft bietet brauch brauche bunt cappuccino dankeschön dar darstellt darstellung dementsprechend dienst direkte doc dosierung dritte durchmesser easy echte ecover effizient eigene eigenschaften einfühlungsvermögen eingegangen einziger empfangen engagement entscheiden entscheidung entspricht entstehen erkennt erklärt ermöglicht erste erster erwachsenen evtl fachkompetenz favorit find finden fragt freunde früh fürs geblieben gebracht gebrauchen gegen gegensatz geleistet geliebten genau genießbar gerüche getränk getränke gewissenhaft glänzend glühwein grossen größen größer grün guttmann handel handhaben hartnäckige hartnäckigen haushalt heisst herrscht herzen heutzutage hiermit hingegen hinweg hitze hält impfungen individuellen intensität intensiv jahrzehnten kaffeebecher kaufe kinderleicht klappe klassischen klickverschluss klärt knopfdruck kombination kurscheid lachen lang lavendel leistungen leistungs leistungsverhältnis lesen liefern längere längerem macht macke mail management mann markenprodukten maschinen maßnahmen med medizinisch medizinischen mengen menschlich menschlicher methoden milch milchkaffee mugs möchten mögliche möglichen nachbarn nachhaltig nachkaufen nachmittag neutral niedriger normalen nummer näher optimale passend personal peter pflege privaten punkte radecki rasch reisen ruhe sammeln schief schlicht schrauben schuld schulzeit silikon simpel sowohl spass spaß sprenger spülmaschinenfest spülmittel stabilen sternen strahlt straße sturz stöckert suche tcm temperatur test testen thermoflasche tiefer to toilette topp transportiert tut täglichen umkippen umzug unterschied unterschiedliche unterschiedlichen varianten vater verbessert vereinbaren verfügt vergeben verglichen verhindern versehen versehentlich verstauen versucht virus vollem vorkommen vorrat warmen waschmitteln wege weichspüler weihnachten weile weisse weiterempfehlung werfen werte wichtigen willkommen wochenende wormland ziehe zufall zugleich ähnliches ändert österreich üblichen',
  ],
  [
    6,
    'abgeht abziehen achtet ahnung akkupunktur allem alten anfangen anfassen angeschafft anruf ansetzen arbeitet arbeitstag auffüllen aufgabe aufgenommen auflösenden ausgeben ausgestattet ausgiebig ausstattung austreten auswahl auswaschen autofahren außerhalb baustelle bawari beantwortet bedanke bedanken bedenken bedient beeindruckend befindet befüllt beinahe beispielsweise bekomme belangen bemüht benötigen berufstätige besitze bespricht bestanden bestimmte besucht betrachtet betätigen beurteilen bevor bezüglich bieten bildet blau blick check chronischen coffee color damals daran darum day denen denken diagnostiker dichter dichtungen dicke diversen dreh drehen dringend drüber durchaus dürfte eben edel edelstahl effekt eigenmarken einfülle eingefüllt einhändig einige einzelne empathischer emsa entsprechenden erdmann erfahrener erfahrung erfolg ergebnisse erklärungen erläutern erstaunlich erwerben etliche fallen farbige fein festhalten flexibel form frau führen fülle füllen fündig garantiert gebe gebiet geeignet geführt gefüllt gehabt gehalten geheilt gekümmert gelungen gemessen genauso genesung genügend gerechtfertigt geringer gesamten geschichte geschirrspülmittel gesellschaft gespannt gestoßen gesucht gesundheitlichen getragen getroffen getränkehalter gewicht gewährleistet gewünscht gilt gingen glanz glatt grande große grunde gummi gummierte gummimanschette gummiummantelung hab halt halten halterung hausbesuche have hay heile heilmethoden heißes heißgetränk heißgetränke hierbei hierzu hillinger hingucker hinzu homöopathie hygiene häufig impftermin insbesondere insgesamt investition jahreszeit jedenfall jedesmal jeweiligen kaffebecher kaffeeautomaten kaffeebechern kassenpatient kauf kennengelernt kinderwunsch klassische klein klicken km kontrolle kostenlos krankheiten kritikpunkt kurzen kurzprogramm kälte könnten ladung landet langlebig leichtes leisten locker los ludwig luft lühr mag marken maße minuspunkt mitarbeiterin mittelkonsole moment mug mühe nachhinein nacht namhaften naturheilkunde natürlich nehme normalerweise not note notfall nächsten oberteil offenheit ohnehin oremus organisation packe pappe passende pink positives praxisteam privatpatient präzise pulverform radjai rat redet reduziert regelmäßigen reichen reiniger reinigungskraft runtergefallen rutscht scheschonk schick schlägt schnell schnäppchen schonmal schwamm schwanger schwangerschaft schütte seid seiner sieben situation situationen solide sollen somat sowie spielt spontan sprich stiftung strahlend strohhalm stunden ständiger stürze sucht suchte sympathische tap tasche tasse thermo thermobechern thielmann tragen transportieren traum trinkhalm trocknen umgehen unserem unterschiedlich up verbleiben verfügung vergangenheit vergleichsweise verlief vermitteln verschmutzung versprechen verwendeten verzichten vieles vollwaschmittel vorallem vorbildlich vorgehensweise vorteil warentest warmes waschkraft waschmaschine waschwirkung wehwehchen weiterhelfen wollen ziehen zig zugehört zugeschickt zuhören ärztinnen öffnen überragend überstanden überzeugend übrig',
  ],
  [
    4,
    'absolute absolutes anforderungen angefangen angesprochen anschaffung arzthelferinnen aufgehoben aufkleber auflöst ausbildung ausgetrunken auslaufen ausspülen autos beachten becker bedienen beginn beides beraten beratung bereich bestellt bleibe bpa büro bürste co colorwaschmittel coral corona dichtigkeit diverse draus einfüllen einfüllt eingebranntes entfernen erfolgte ergebnis erkennbar erklären erkrankung erkrankungen erworben fahren fassungsvermögen finish fälle fühlen ganzes gefäß gehört geliefert gereinigt geschüttelt gesundheit getestet getrunken gewissen gewohnt ggf gibts glaube gold grad grade grenzen großem halter handlicher haus hausarztpraxis hause helferinnen her herstellers hohe holzporz hygienisch hällt innen innere kaffeevollautomaten kaltes kanne kassenpatienten kleine kleines klick körper küche langem lassen leichte leistung lob läßt lösungen machen manschette maschine mehreren merkt miele minus mitgenommen mittag möglichkeit name naturheilverfahren negativen neu normal pack pappkarton passieren patienten pfannen platz position rahmen reinigt riese roten räumlichkeiten sache sachlich schmutz schräg schütteln seite sogar solch solchen sorgt soweit sprechstundenhilfe spühlmaschine tassen terminvergabe thermosflasche trinkbecher trinke trinkwarm tür umfällt umgang umgestiegen ummantelung unterstützt untersucht urlaub ursache variante verbindung verdient vermittelt vernünftigen verschiedenen vielen vollautomaten vorfeld vorherigen vorsicht wanderungen waschmittel weitergeholfen weiß welchen wodurch wohl wärme würden zucker zugewandt ändern öffnungszeiten öfters überweist',
  ],
  [
    2,
    'aufgelöst behandelt besteht braucht dazu denke ding dran duft einmal empathie empfang euro falls fazit festgestellt gelöst geschenkt halb heißer herrn klappt kleinere kurz liegt lässt mehrere morgen neuer normaler nötig per produkte rand rein schaut sonst sprechstunde std thermobecher travel trinken umwelt verarbeitet verarbeitung verlassen versorgt vorgänger wäsche zudrehen',
  ],
  [0, 'kalte'],
  [
    -2,
    'art benutzen besteck bleiben daher darauf direkt erfahrungen ersatz fach flasche funktioniert gerade gesehen gläser gummierung hallo hausarzt hausärztin heißen hohen interessiert jedem kalten kaltgetränke klarspüler kollegen kommt kunststoff lediglich mittel ob oben oft okay patient personen sofort sorgen sparen stelle unbedingt vielleicht waschleistung wasser wegen weiße wünsche zahlreichen ärzte öffnung',
  ],
  [
    -4,
    'abschrauben aller allgemein allzu also alves anderem angegebenen anleitung ansonsten arbeit arzt auseinanderbauen ausserdem autofahrt außen becher befinden besseren besseres bestellung bewertung box bruchware buch bzw ca contigo dadurch darunter dies dinge doppelt drinnen egal eh eignet eindruck einiger einzelnen entnehmen entweder erhalten erledigt erst ersten fiel firma foto fragen funktionalität geben gedacht gefühlt geschafft geschraubt gewählt gezogen glas gleichen griffigkeit gründen hand haut henkel hinter hinterlassen hinweis hoher hätten innerhalb ja kaffeemaschine kaffees kaltem kleckern kollegin komplett kontakt kritik kurzem kühlen labor langer ließ mal materialien maximal mechanismus mehrmaligem mehrmals ml modelle mutter muß möchte nen nirgendwo nochmal nämlich oberen rest rezessionen rot schluck schmeckt schmerzen schreiben schreibt schwarz schwarzen schwierigkeiten seitdem seiten sinne sitzt sobald spülgang sterne störend symptome tabs tat thema thermobechers tochter togo trocken tun verschlusses vier vorhanden wartezeit waschen wechsel weiteren welche worte zehn zusammen zusätzlich zusätzliche zweiten ähnlich ältere',
  ],
  [
    -6,
    'abnehmen anfällig ankunft ansprechend artikelbeschreibung aufgegeben aufgeschraubt ausnahme bachner bauer bekommen belag besuche beutel blieben blutabnahme bosch bringt chemischen dahin damen damit daneben dargestellt deckels definitiv derzeit deutsch deutschen diagnosen dichtungsgummi doktor empfand erheblich ersichtlich erstes erwarten erzählt fahrten fand feuchtigkeit film fliegt frauen freundin früher funktionierte fällen führte gegend gehen geht geklappt gekommen geschmack gespräch gestresst getränkes geändert glück gott greift großer grund gänzlich handlung hebel heissen hersteller highlight hin hoffen hr humor hören idee interesse irgendwo jegliche jemals jemand kamen kante kanten karton keinerlei keinesfalls klar kleckert kleiner klumpen kommen kosten kostet kriterium laufe leeren legt links lösen max meckern messer min modus müsste negativ offen offensichtlich pads partner pech persil praxis pro probleme prof programm rezension rezeption richt sagen sammelt schicken schieben schmecken schmeckte schrank schraubverschluss sehen sichtbar sonstige sprechen spülgängen spültabs spüren stand starkem stellen stumpf sämtliche teil teller teuren teureren thermos trinkflasche trinkflaschen tropfen uhr umgehend ventil vermutlich verpackungen verständnisvoll verwendet vorab vorspülen wahrscheinlich wartet waschpulver wasserlöslicher weist weit weiteres weshalb weswegen wirkte woanders zeug ziel zufällig zukunft zumindest zwischen öffnet öfteren überflüssig übertrieben übrigen übrigens',
  ],
  [
    -8,
    'abbruch abgegeben abgeplatzt aldi alfi allein allergisch anfänglich anfängt angestellten anmeldung antworten anzusetzen aufbewahrt aufdringlich aufgrund auftreten ausgabe außerdem befand befolgt beigeschmack bekommt bemerkt benutzte benötige besorgt bestellten beule bewerten bewertet beworben blauen bloß caps chronisch close daraus darm dasselbe davon davor deckeln derart deshalb deutlich deutsche diagnose diagnostiziert dichtring dichtungsringe discounter dm dreck dreht druckverschluss dunkel durchgefallen eigenschaft eingepackt eingerichtet einsetzt einzelteile ende entgegen entschieden erwarte fachärzten fehlanzeige fing flach flaschen flecken flüssigen flüssigkeit folge fragte freitag freunden funktion fuß fällt gebraucht gefragt gehäuse gelassen gelaufen gelernt geschaut geschirrspülers gesendet gesprochen gestellt gewesen gewissens geöffnet gleiche gramm grundsätzlich gummis haften haftet halben haltet hinterlässt husten hände händler hülle inhaltsstoffe intensiver intuitiv irgendwie isolation juni kaffe kaffeeflecken kaffeekanne kaffeetasse klamotten knapp kommentar kommentare kompliziert konzept kopfschmerzen krankschreibung kunde lackierung land letzte letzter letztes lg lidl lief lustig läuft löste machte macken magen manuell massenabfertigung material mehrfach mindestens missen mitbekommen monate müsse nachdem nachfrage nachfragen nachgelassen negative negatives nehmen neue nirgends nutzung offener op optik optische paar pappbecher passiert persönlich plastiktüte plus problemen produktbeschreibung päckchen quasi raten reinigungstabs roch rucksacks sauer scharfkantig scheint schicht schickes schieber schließmechanismus schluss schmalen schraubdeckel schwester schwächen siehe sieht spricht spülvorgang stankowski starker streifen symptomen teurer text tisch ton umzugehen ungenügend ungünstig unschön unschöne untere untersuchen untersuchung vergabe verkalkt verkäufer verlangt verpackung versuchen vieler voller vorbei vorstellen wahnsinnig wahr wechseln welten wen weniger wiederholen wirbt wuchtig zeigte zurecht zurücksenden zuviel zwar älteren ärztin ärztliche ärztlichen übernommen',
  ],
  [
    -10,
    'abgegangen abhanden ablagerungen allgemeinmedizinerin andere anfang anfangs angegriffen angekommen angepriesene anscheinend antwort artikel auflösen aufmacht ausdrücklich auszustellen automatik bechers bein benötigte besorgen bitte brachte chemie dazwischen deswegen dichtungsring drogeriemarkt ebenso ekelig empfangsdame entschied erlangen erneut erschien erwischt espresso extra facharzt fahrt farblich fest fängt ganze garnichts gefühl gegenüber gekauft gekürzt geredet geruch gerät geschlossenen geschrieben gespült gewinnt geworden gleich haptik herum hervorzuheben hierfür hutterer hängen höchstens immerhin jung kaußen keinster kochendem kommunikation kunst künstlich lag latte lau lebensmittel leid leidenschaft lenz letzten lust made male medikament meinte minuten mitarbeitenden mühsam nachher nerven nichtmehr no oh one pad plastik psyche rau reagiert rechnung reden riechen rote schleier schlieren schmierig scholten schwarzbach seitens seltsam shirt spee später stark statt stellung suchen szene tab tabletten tage tagen telefon themen tonne transport trotz umdrehen ums umständlich unerträglich unten verdacht verfärbt verkaufen vermute verschmiert verschreibt versenden version versprochene verteilt verwendung verwirrt viertel wahl ware wars wegwerfen wieso wirkt wohnung wort zimmer zugeschraubt zunächst zweimal zweite übel überall überfüllt',
  ],
  [
    -12,
    'abblättert abgibt achtung anderen anderes angeblich anstatt anweisung arztes arzthelferin aufgefallen ausgepackt befunde behalte behandlungszimmer bessere bitten boden danach daraufhin darf deckel diesmal doof drin dünn erachtens erkältung falschen fleckig frage gar gedrückt gefärbt gegangen gemeinschaftspraxis gesagt geschickt geschirr getäuscht grippe heißt heute hielt kartons kg klappert klemmt krankenhaus lack laufen leute lieber liest medikamenten meinung milchig motto nervig nur offenbar optisch packungen parfümiert pc positiven privatpatienten raum rechtzeitig reine retour runter rückgabe sachen schauen schien schließen schließlich schlochtermeier schmerzmittel sei selben solle splittert spritzt spät spülen starke sätze totaler unterlagen vergangen verletzt verrutscht vorliegen wartezeiten weitem werde wirken wmf zerbröselt äußere überweisung',
  ],
  [
    -14,
    'abgelaufen abgetan alleine alte anders anschließend aussehen bekam bemerkte besuch bewertungen bruch dagegen design dichtung drauf entsorgen erkennen ersatzdeckel essen feststellen fühlte garantie gegenteil geld geschweige geärgert heraus klebt komisch komischen krankheit krankmeldung kunden lammertz langsam medikamente montagsprodukt nachricht nein platzt pods problematik rate reinfall reste rezensionen rost satz schließt schwer selbe stattdessen stress theaterstück unfassbar unpraktisch update vergessen verschluss versuch vertreten vorgewärmt weitaus weißen wenige zudem zuerst zustand überfordert überweisungen',
  ],
  [
    -16,
    'benutzt benutzung bereits beruf chemisch dame erwartet folie fotos ging kam kurzer marke monat musste nass penetrant problem sowas stunde teure usw verbrannt verkauft wenigen woche zurückschicken',
  ],
  [
    -18,
    'abgebrochen abraten ausläuft beiden beschichtung eigentlich erhofft farbe gebrauch hätte kleinsten krank null packung plötzlich raus sauerei ständig versaut warten zerkratzt',
  ],
  [
    -20,
    'antibiotika begründung dachte finger gewartet hälfte kalt laut löst nun retoure schwach stinken tropft verschrieben wenigstens zahlen',
  ],
  [-22, 'ab beschreibung gewechselt kleben rezept wartezimmer'],
  [-24, '!not beschwerden traurig überhaupt'],
  [
    -26,
    'abgelehnt blättert dreckig fehlkauf kratzer monaten rückstände ungeeignet zerbrochen ärgert',
  ],
  [-28, 'billig sagte unangenehmen unfreundlicher unzufrieden verloren wochen ärger ärgere'],
  [-30, 'dreckiger minderwertig muffig reklamieren schlechtes schmutzig unangenehmer'],
  [
    -32,
    'abgewaschen ausgelaufen fehler schlechten stinkt unangenehm unfreundliche unfreundlichkeit',
  ],
  [-34, ':( enttäuschung falsche mangelhaft unbrauchbar'],
  [-36, 'lauwarm'],
  [-38, 'defekt inakzeptabel schlimmer schlimmsten'],
  [-40, 'arrogant beschädigt falsch gefährlich schlechter schrecklich schrott'],
  [-42, 'ekelhaft kaputt katastrophe schlechte schlimm zurückgeschickt'],
  [
    -44,
    'frechheit inkompetent müll respektlos schlechteste schlechtesten unfreundlich zurück ärgerlich',
  ],
  [-50, 'enttäuschend schlecht'],
  [-60, 'enttäuscht undicht'],
];

import type { Language } from './language.ts';
import { LEARNED_DE } from './learned/de.ts';

/**
 * German.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const GERMAN: Language = {
  tag: 'de',
  elides: false,
  negatesBackward: true,
  stopWords:
    'der die das den dem des ein eine einen einem einer eines und oder zum zur in im ins an am auf aus bei beim mit nach von vom vor für über unter durch um ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meiner meinem sein seine seinen ihre ihren ihrem unser unsere dieser diese dieses diesen diesem ist sind war waren bin wäre wird werden wurde wurden worden habe haben hat hatte hatten kann können konnte konnten muss müssen soll sollte will wollte würde dass daß wenn als wie was wer wo wann warum weil da dann denn auch schon noch man sich hier dort bis seit alle alles jede jeder jedes jeden beide zwei drei wieder etc',
  negators:
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne kaum nix fehlt fehlte fehlen mangelt',
  boosters:
    'sehr so extrem absolut total wirklich besonders äußerst überaus unglaublich richtig mega super ganz völlig viel zu echt immer höchst mehr hervorragend ausgesprochen rundum',
  dampeners:
    'etwas ziemlich eher wenig bisschen teilweise manchmal relativ fast einigermaßen halbwegs leicht recht',
  contrasts: 'aber jedoch doch allerdings obwohl trotzdem leider außer dennoch sondern schade',
  valence: [
    [
      4,
      'ausgezeichnet* exzellent* fantastisch* perfekt* wunderbar* wundervoll* großartig* phänomenal* genial* traumhaft* sensationell* herausragend* hervorragende* einmalig* grandios* vorzüglich* fabelhaft* unschlagbar* makellos* tadellos* einwandfrei* brillant* spitze spitzen* klasse beste besten bester bestes toll tolle tollen toller tolles',
    ],
    [
      3,
      'lecker* köstlich* freundlich* herzlich* liebevoll* empfehl* empfohlen* empfiehlt begeister* zuvorkommend* hilfsbereit* kompeten* professionell* schön schöne schönen schöner schönes wunderschön* danke dank dankbar* liebe lieben liebt liebenswürdig* vertrau* einfühlsam* gastfreundlich* aufmerksam* zufrieden* glücklich* freut freude freuen freute gefreut genossen genießen genuss engagiert* fürsorglich* gepflegt* erstklassig* prima sauber* blitzsauber*',
    ],
    [
      2,
      'gut gute guten guter gutes gutem nett nette netten netter nettes angenehm* gemütlich* frisch* schnell* zügig* pünktlich* zuverlässig* preiswert* günstig* fair* bequem* gefällt gefallen gefiel geschmeckt schmeckt modern* ruhig* entspannt* einfach* praktisch* hochwertig* qualität* höflich* ehrlich* kreativ* authentisch* geduldig* geholfen hilft sicher* sorgfältig* gründlich* unkompliziert* reibungslos* interessant* saftig* knusprig* zart* großzügig* super* stimmt lohnt lohnenswert* geräumig* ideal* hübsch* süß* passt cool gerne gern jederzeit verständlich* ausführlich*',
    ],
    [
      1,
      'okay ok ordentlich* solide* akzeptabel* annehmbar* ausreichend* brauchbar* normal* machbar*',
    ],
    [
      -1,
      'durchschnitt* mittelmäßig* mäßig* klein* laut* teuer teure teuren teurer warte* warten wartezeit* gewartet kalt* lauwarm* alt alte alten altes eng enge trocken* zäh* fettig* versalzen* wenig* langweilig* begrenzt* gewöhnungsbedürftig* hektisch* lieblos*',
    ],
    [
      -2,
      'schlecht* enttäusch* schmutzig* dreckig* langsam* unfreundlich* unhöflich* überteuert* problem* fehler* fehlerhaft* kaputt* defekt* beschädigt* zerbrochen* bruch gebrochen* verspät* reklam* beschwer* mängel mängeln mangelhaft* unpünktlich* unzuverlässig* unsauber* unangenehm* ungenießbar* geschmacklos* fad fade fades verbrannt* roh angebrannt* unprofessionell* unkoordiniert* chaotisch* chaos gelogen verloren vergessen* falsch* ärger* ärgerlich* genervt* nervig* traurig* bedauer* vermeid* storniert* abgelehnt* ignorier* unzufrieden* stinkt* gestank* muffig* abgenutzt* minderwertig* billig* zurückgeschickt* rücksendung* verblasst* abgewaschen* kratzer* rissig* risse undicht* unverschämt*',
    ],
    [
      -3,
      'furchtbar* schrecklich* grauenhaft* grauenvoll* katastroph* ekelhaft* eklig* widerlich* horror* unmöglich* frech* frechheit* betrug* betrüger* abzocke* abgezockt* inkompeten* arrogant* respektlos* herablassend* miserabel* mies miese miesen mieser mieses unterirdisch* unzumutbar* inakzeptabel* skandal* wucher* unterste schlimm* schimmel* kakerlak* lüge* lügner* lügen schrott müll albtraum* alptraum* nutzlos* wertlos* hass* schlechteste* beleidig* aggressiv* diebstahl unseriös* gefährlich* peinlich*',
    ],
  ],
  idioms: [
    [
      5,
      "könnte nicht besser sein, besser geht es nicht, besser geht's nicht, besser geht nicht, nicht zu toppen, wunschlos glücklich, keine wünsche offen, 10 10, 10 von 10, 5 sterne, fünf sterne, volle punktzahl, jederzeit wieder, immer wieder gerne, immer wieder gern, immer wieder, rundum zufrieden, vielen dank, nur empfehlen, gut aufgehoben, gerne wieder, gern wieder, sehr zu empfehlen, nicht besser",
    ],
    [
      3,
      'nicht schlecht, gar nicht schlecht, nicht übel, keine beschwerden, keine probleme, kein problem, ohne probleme, problemlos, nichts zu meckern, nichts zu beanstanden, nichts auszusetzen, nichts zu bemängeln, nicht enttäuscht, nicht teuer, keine wartezeit, keine wartezeiten, ohne wartezeit, kaum wartezeit, nichts falsch machen, nimmt sich zeit, nahm sich zeit, viel zeit, nicht bereut, kein grund zur klage, einen besuch wert, preis leistung, alles bestens, alles super, ein muss',
    ],
    [
      0,
      'nicht nur, nicht zuletzt, ohne zweifel, kein wunder, keine frage, so weit so gut, auf jeden fall, nicht wahr',
    ],
    [
      -2,
      'nichts besonderes, nicht besonders, nicht so gut, nicht so toll, geht so, so lala, na ja, naja, könnte besser sein, lässt zu wünschen übrig, zu wünschen übrig, nicht mehr das, hat nachgelassen, nicht gut, nicht sauber, nicht frisch, zu teuer, zu klein, zu laut, viel zu lange, zu lange, nicht der rede wert, luft nach oben, nicht gerade, außer betrieb, nicht das wahre, keine lust',
    ],
    [
      -4,
      'na super, na toll, danke für nichts, ja klar, schönen dank auch, nicht empfehlen, nicht zu empfehlen, nicht empfehlenswert, kann ich nicht empfehlen, keine empfehlung, nie wieder, nie mehr, niemals wieder, nicht wieder, nicht mehr hin, weg, hände weg, vorsicht vor, geht gar nicht, geld zurück, rausgeschmissenes geld, zum fenster, verschwendung, zeitverschwendung, geldverschwendung, ein stern, 1 stern, null sterne, keine sterne, keine antwort, keine reaktion, keine rückmeldung, funktioniert nicht, ging kaputt, kam kaputt, kaputt angekommen, zum davonlaufen, das letzte, lieber woanders',
    ],
  ],
  learned: LEARNED_DE,
};

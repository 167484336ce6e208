import type { Language } from './language.ts';
import { LEARNED_IT } from './learned/it.ts';

/**
 * Italian.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const ITALIAN: Language = {
  tag: 'it',
  elides: true,
  negatesBackward: false,
  stopWords:
    "il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' da dal dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' su sul sulla sui sugli sulle sull' con per tra fra e ed o che chi cui c' come quando dove perché se si mi ti ci vi ne lui lei noi voi loro io tu mio mia miei mie suo sua suoi nostro nostra nostri vostro è sono era erano sei siamo stato stata stati state essere ho hai ha abbiamo avete hanno avevo aveva avere fatto fare questo questa questi queste quello quella quelli quelle quest' anche già ancora ogni tutto tutta tutti tutte altro altra altri altre due tre qui qua lì là poi dopo prima quindi",
  negators:
    'non né mai niente nulla nessun nessuno nessuna senza manca mancano mancava neanche nemmeno neppure',
  boosters:
    'molto molta molti molte davvero veramente proprio così tanto tanta troppo troppa assolutamente estremamente totalmente completamente particolarmente super più sempre incredibilmente decisamente bene',
  dampeners: 'abbastanza poco poca pochi poche piuttosto leggermente quasi relativamente qualche',
  contrasts: 'ma però tuttavia peccato purtroppo eccetto tranne invece nonostante sebbene anzi',
  valence: [
    [
      4,
      'eccellent* eccezional* ottim* perfett* fantastic* meraviglios* magnific* straordinari* stupend* splendid* favolos* incredibil* spettacolar* impeccabil* squisit* divin* superb* sublime* strepitos* bellissim* buonissim* gentilissim* disponibilissim* cortesissim* pulitissim* miglior migliore migliori',
    ],
    [
      3,
      'delizios* consigli* consigliatissim* gentil* cordial* cortes* accoglient* disponibil* professional* professionalità simpatic* adorabil* amato amata amo adoro bravissim* brav* complimenti grazie felic* felicissim* incantevol* affascinant* attent* premuros* curat* gustos* saporit* impressionant* lodevol* piacevolissim* comodissim* tornerò torneremo tornerei',
    ],
    [
      2,
      'buono buona buoni buone buon bello bella belli belle bel bei piacevol* pulit* pulizia comod* veloc* rapid* fresc* piace piaciut* soddisf* content* efficient* economic* convenient* tranquill* silenzios* ampio ampia ampi ampie spazios* qualità onest* genuin* autentic* ideal* interessant* puntual* modern* nuov* facil* carin* confortevol* vicin* central* strategic* varia vario abbondant* ricca ricco giusto serena sereno relax rilassant* competent* educat* utile utili elegant* raffinat* funzional*',
    ],
    [1, 'discret* accettabil* normal* decent* adeguat* sufficient* corrett* semplic*'],
    [
      -1,
      'medio media medi mediocr* costos* piccol* rumoros* rumore limitat* attesa atteso attese aspettare fredd* datat* vecchi* scars* strett* minuscol* scomod* coda semplicistic* banal* basic* lontan* salat* migliorabil* migliorare',
    ],
    [
      -2,
      'male cattiv* brutt* sporc* sporcizia lent* delus* deludent* delusion* problem* errore errori rott* rovinat* difettos* ritard* maleducat* scortes* antipatic* sgarbat* disorganizzat* spiacevol* insipid* crudo cruda bruciat* immangiabil* carissim* guast* dimenticat* sconsigli* trascurat* fatiscent* obsolet* puzza puzzolent* odore odori muffa umid* macchi* polver* insufficient* inadeguat* esagerat* eccessiv* triste tristi povero povera poverissim* lament* scarafagg* formiche pessimo assente assenti impossibil* scadent* difficolt* cigol*',
    ],
    [
      -3,
      'pessim* orribil* terribil* orrend* schifo schifos* disgustos* vergogna vergognos* truffa* truffator* ladri ladro rubat* inaccettabil* indecent* disastr* disastros* odio odios* peggio peggior* scandalos* incompetent* arrogant* inutil* bugiard* imbroglio spazzatura penos* squallid* allucinant* offensiv* evitare evitate incubo ridicol* intossicazion* vomit* assurd*',
    ],
  ],
  idioms: [
    [
      5,
      "non potrebbe essere meglio, meglio di così, non si può chiedere di più, niente da dire, nulla da dire, niente da ridire, nulla da ridire, 10 10, 10 e lode, dieci e lode, 5 stelle, cinque stelle, il top, al top, da urlo, fiore all' occhiello, nessuno escluso",
    ],
    [
      3,
      "non male, non è male, non è per niente male, niente male, mica male, nessun problema, senza problemi, nessuna lamentela, nulla di cui lamentarsi, non delude, mai deluso, mai delusi, non deludono, nulla da eccepire, niente da eccepire, rapporto qualità prezzo, qualità prezzo, ottimo rapporto, vale la pena, nessuna attesa, senza attese, non caro, poco caro, a due passi, a portata di mano, da provare, da non perdere, ci tornerò, ci torneremo, ben fatto, senza intoppi, non vedo l' ora",
    ],
    [0, 'non solo, senza dubbio, nessun dubbio, niente di meno, non a caso, a parte, meno male'],
    [
      -2,
      "niente di che, nulla di che, niente di speciale, nulla di speciale, così così, lascia a desiderare, lasciano a desiderare, lascia molto a desiderare, da migliorare, potrebbe essere migliore, si può fare di meglio, un po' caro, troppo caro, troppo cara, troppo piccola, troppo piccolo, non all' altezza, da rivedere, non funziona, non funzionava, non funzionante, non pulita, non pulito, unica pecca, unico neo, l' unica nota negativa, fuori servizio, senza sapore, che dire",
    ],
    [
      -4,
      'grazie di nulla, ma per favore, una presa in giro, non consiglio, non lo consiglio, non la consiglio, non consigliato, non consigliabile, sconsigliato, mai più, non tornerò, non torneremo, non ci torno, non tornerei, non vale la pena, state alla larga, statene alla larga, soldi buttati, soldi sprecati, perdita di tempo, una stella, 1 stella, zero stelle, nessuna risposta, non rispondono, presa in giro, da evitare, da dimenticare, da vomito, non andateci, lasciate perdere',
    ],
  ],
  learned: LEARNED_IT,
};

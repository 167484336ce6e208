import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_IT: LearnedWords = {
  words: [
    [15, 'e la'],
    [14, 'di il'],
    [13, 'a camera colazione con in molto non per posizione un'],
    [12, 'bagno che da del della era ottima personale una'],
    [11, "al alla camere hotel i l' le letto ma po si sono staff stanza struttura"],
    [
      10,
      'anche buona centro ci dalla disponibile doccia ed gentile ho lo mi nel nella piu prezzo pulita pulizia qualita se stazione troppo tutto',
    ],
    [
      9,
      "abbiamo abbondante albergo all' ben c' centrale citta come comodo confortevole dal dei dell' delle due essere grande ha hanno notte o parcheggio piccola piedi poco pulito reception senza servizio sia solo stanze stato stelle vicino vista",
    ],
    [
      8,
      'accogliente acqua ad alle ampia ascensore bar bella bene chi comoda cordiale cortese cortesia davvero dello disponibilita erano fare gentilezza gentilissimo gli interno l letti materasso mia minuti ottimo perche piano piccolo porta prima puo questo raggiungere rapporto sala scelta sempre spaziosa stata su sul varia veramente via zona',
    ],
    [
      7,
      "accoglienza ai altro ambiente aria arredamento arredi asciugamani assolutamente auto avere aveva bagni buffet buon caffe calda check comunque cosa cosi costo cui cuscini d' dopo dove dovuto eccellente euro fatto fi finestra forse fronte fuori giorno livello mai mancanza mare matrimoniale meglio metro mezzi migliorare mio moquette ne nei nelle niente nonostante odore ogni pagamento palazzo parte passi perfetta persone piazza piccole pieno poca pochi poi possibilita posto problema prodotti professionale proprio pulite qualche quando quanto quasi quella questa quindi resto ricca ristorante rumore sarebbe scarsa scomodo servizi siamo sicuramente silenziosa soggiorno soprattutto sporco storico strada strategica super temperatura tra trovato tutti tv un' uno vasca vicinanza visitare volta wi wifi",
    ],
    [
      6,
      "abbastanza alcune alcuni altezza alto altra altri ambienti ampie ancora arriva arrivo attenzione avevo avuto bellissima bello bidet box buono c caldo carente carino carta centralissima cliente clienti colazioni comfort comodi comodissimo comodita comune comuni condizionata confort consiglio cordialita cose dai dall' dalle datato dato decisamente degli dell deve dire dolce dolci dormire dovrebbe durante efficiente elegante esterno fa facilmente fantastica fatiscente finestre fino fosse frigo frutta funzionante funzionava garage giorni gratuito hall ingresso inoltre insonorizzazione io lavandino lavoro lenzuola li location luce macchina maggiore male manca mattina mattino me meno moderna moderno modo muri nell' nemmeno nn nostra nostro nulla offerta ora ospiti out pagato pareti particolare pavimento perfetto pero pessima pessimo piacevole piaciuto piscina piuttosto possibile poter potrebbe praticamente prenotato prenotazione prese presente prezzi problemi pubblici puliti punto purtroppo quello raggiungibile riscaldamento rispetto rotta rotto rumori rumorosa rumoroso salato scadente scale sera servita sotto spazi spazio spaziose sporchi stati stesso sulla terrazza terzo ti tipo tranquilla treno trova trovare tutta tutte unica unico va vecchia vecchio vicina visto x",
    ],
    [
      5,
      'abbia accanto accesso adeguata aeroporto affaccio all almeno altre ampi ampio andare anni aperta appena apprezzato armadio arredata arredo arrivare aspettare aspettative assenza aver avevamo avrebbe avrei b bagagli balcone bassa bel belle benissimo bisogna bisogno bollitore booking buia buoni buonissima bus cambiare capelli cappuccino carina caro casa caso cattivo causa cena chiave chiedere chiesto cibo circa comode comodissima complesso completa completamente condizionatore condizioni confortevoli convenzionato cornetti corridoio cortile credo croissant cucina cura curata curato datata dava desiderare dettagli detto difficile dimensioni disponibili disposizione distante doppia dormito eccessivo eccezionale edificio entrare esperienza essendo essenziale estremamente facile fermata ferroviaria fiera forte foto fredda freddo freschi frigobar funzionale generale genere gente gia girare gusto ideale igienica impeccabile impossibile inesistente insonorizzata insonorizzate interna internet invece lasciare lento locali loro mancava manutenzione massimo materassi media meta metri mezzo mie migliorabile migliorerei min molti momento muffa neanche necessita nessun no noi notti nuova ok oltre orario ore ottimale ottimi ovunque pagare panorama parcheggiare passaggio peccato persona phon piatto piccoli polvere prendere preparato presa presenza primo principali probabilmente professionalita punti pur puzza quartiere quattro ragazzo realta receptionist richiesta richieste richiesto ristoranti ristrutturato ristrutturazione scarico scomodi secondo sembra sembrava semplice sente sfogliatelle simpatico singola singoli sito situato sorridente spazioso spento spesso spettacolare splendida sporche standard stile stupenda subito sufficiente suite superior tangenziale tanto tavolo taxi tempo tenda tende terra top traffico tranquillita tranquillo tre uova usufruire varieta vecchi veloce vero vi viaggia vicinissimo volte wc',
    ],
    [
      4,
      'accettabile accoglienti addetto adeguato adiacente affacciava allo alta andrebbe angolo antico aperto appartamento area arredate arrivata arrivati arrivato arrivava ascensori aspettavo aspetto assente atmosfera attento attesa attrazioni autobus autostrada avendo bellissimo bevande biancheria breakfast buone cambio caratteristiche castel categoria certo chiamare chiudeva chiuso colpa comodamente compresa connessione considerato continuo coperta coperte corrente corridoi corso cuore cuscino d dallo dare datati davanti deposito design difficolta direttamente discreta disponibilissimo distanza divano diverse diversi dotato dover duro ecc educato elevato entrata eravamo ero esagerato esattamente faceva fanno far fastidioso fogna fornita fortuna francese fresca fumo gentili giardino giornata giovane giro giusto gradevole grandi grazie igiene inclusa infissi informazioni insufficiente internazionale isolamento lascia lasciava leggermente linea locale lontano lungo lungomare luoghi luogo macchie mal mancano mentre metropolitana mettere miei migliorata migliore migliori minimo minuscolo mobili molta molte muoversi muro necessario negativo nessuna nessuno nota numero nuovo offerto ordine originale ostello ottime ovo palestra panoramica parete parlare partenza parti particolarmente passare pecca pedonale piani piatti piena plebiscito poche pochino poiche porte portone posso posti poteva potuto presenti presto principale privato propria pulitissima pulizie pure qualcosa qualcuno quale quantita quelle ragazza ragazzi rinfrescata ristrutturare ristrutturata rotte salata sapone scarso scomoda scomodissimo scortese sebbene segnalare segnale sensazione set sicuro silenzioso sistemare sky so soggiornare soggiornato soldi sonno sopra sorriso sporca squallido stare state stella stretto strutture sui sulle tanti tardi tavoli te telefono tempi tenere tenuta tenuto termini terrazzo tornare torte totale totalmente tripla trovati trovo ultima ultimo valigia valigie variegata vedere vera verde verso viaggio vicinissima viene visita vuole water zone',
    ],
    [
      3,
      'accessori accolto acustico addirittura alcun alloggiato alquanto alti ampiezza asciugamano avevano bagnoschiuma basso bottiglia brutta ce chiusa ciabatte cibi competente condizionamento consigliato curate dall devo dietro direi dotata enorme esempio esigenze esterni facilita farsi fattura fornito frigorifero funzionanti gestione giudizio gradito illuminazione impossibilita incluso inferiore interesse intorno magnifica mangiare maniera meravigliosa messo mozzafiato nostre oppure organizzazione ospedale ovviamente p paio particolari perfettamente pericolosa piaciuta piccolissima posizionato possono posteggio potrebbero pranzo preso qui raggiunge recente regolabile regolare rete',
    ],
  ],
  trigrams: [
    [12, 'to_'],
    [11, '_coentre_ta_te_'],
    [10, 'atoionle_menne_no_nteti_zio'],
    [
      9,
      '_ca_di_in_ma_pa_pe_po_pr_ri_se_stameantareatachiconellereettia_io_itala_na_ntioneperra_ssistatra',
    ],
    [
      8,
      '_al_da_de_do_fa_mi_mo_ne_pi_pu_qu_sc_si_so_sp_tr_viaccalealiariassatiattazibilchecolcomdisdo_enzeraessestggigliicaienileimaissistizili_litllalo_ma_mo_modni_ntoolaonaoniortostottpospreratrisro_sa_si_simso_stostrtantattertrottattittourauttva_za_zza',
    ],
    [
      7,
      '_ac_an_ar_as_av_ba_be_bu_ce_ch_es_ge_la_le_me_no_re_sa_su_ta_te_un_va_veallancandanoanzarrastateavaca_camcarcatcchccocencinco_corda_de_delderdi_eccenderieroersezzgengiograhe_iatibiiciicoigliliimoinaineiniinoiorispitoivaletllemanmernalnatntrnzanzioleolooltomoon_onoontoraoreoriornosiparpiaporpropulquaqueranresri_ricrtescise_sensersonspespossessostestitarteltentictiltortretteturulivervo_vol',
    ],
    [
      6,
      '_ab_ad_am_ap_at_bi_ci_cu_e__fi_fo_fr_fu_gi_gr_il_im_lo_or_ot_ra_ru_to_tuabiadeaffagaaggalaaltaniapparaartascaveavoazzbagbbebelbuocalcceccice_cesci_ciacoscurdaldatdiaebbeceedieggei_el_enoenser_ernerteseevaevoferffificforgiagnagnohi_hiahieialiamianiccideie_ierimeimpintiosireiscizzlarlatlazlenlieliolisll_llilloltaltoltrmatme_mi_minmolndandendindonelnesnonnotnsinsontaodiodoogloliompondopporrosaossotaoteovapazpetpicpiepo_ponppopriradragramrebredrenretriarierimriorivrnoroprosrovrrerrirsortartirtorutscascescosigsiositsizsolspassatamtestimtintivtritruttututualun_uonutovanvarvatvenviszi_zo_zzo',
    ],
    [
      5,
      '_a__au_bo_du_ec_ed_er_ha_ho_l__li_lu_mu_ro_ti_us_voabbaceaciadiagnal_alcaldamaambamoampanaangannapoarcardaspatubasbe_benberbiacancapccaciecitdegdendevdifdindordoveciedaedeegaegneleemaempenaeneeniergermerrervesaesietaetrfacfarfatfetffaffefinfrefungargatgiugnigo_golguahiuiaciariceichidoifiil_imiin_incindinginsinuisoitiiuniusiveivolialimlinlizlmelocmacmalmbimetmigmormpimplncanchnernetnfongonibnicnisnitnnonornosnqunutocaoccodeoffoggognollomeonfonsoprordormoroosoovepagpaspatpecpenpesplepocpolpotpraquiralrarrasrazrchrdirecreirezrifrinrmarmirnarnironrrarsirumrvisalsarschsegsemsiasibsicsinsogsorsultaltavtaztemtevtiotistosttruatue_uffumounaunguniunzureuscustutautive_vecviaviczatze_ziazzi',
    ],
    [4, '_af_cl_nucerdizeguet_gangerlasmarmpeniepiurig'],
  ],
  letters: [
    [8, 'è'],
    [7, 'à'],
    [4, 'òù'],
    [3, 'é'],
    [2, 'ì'],
  ],
};

import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_DE: LearnedWords = {
  words: [
    [15, 'und'],
    [14, 'der die ich ist'],
    [13, 'das in nicht sehr zu'],
    [12, 'auch den ein er es fur gut man mit sich'],
    [
      11,
      'aber auf aus bei bin dem dr eine habe halt hat im immer kann mich mir nach noch nur schon sie sind so von war',
    ],
    [
      10,
      'als an arzt da dass einen kaffee lange oder praxis super warm was wenn wie wird wurde zeit zufrieden',
    ],
    [
      9,
      'alles am dann des diese dieser durch einem einer einfach empfehlen etwas frau freundlich haben hatte hier ihn jahren keine leider mal mehr mein meine muss nimmt ohne patienten preis sein seit stunden tee uber um viel werden wieder wir wirklich zum',
    ],
    [
      8,
      'absolut alle also anderen aufgehoben behandlung beim bis bleibt damit diesen finde ganz geht getranke gibt gute hand herr jetzt kein kompetent konnte lasst lauft leicht macht meinen meiner nichts nun produkt richtig sauber schnell seine selbst sieht team termin top trinken vor weil zur',
    ],
    [
      7,
      'ab allem allerdings andere angenehm arbeit begeistert behandelt bereits besser beste bisher bleiben ca dabei dafur daher dank denn design dies diesem dieses doch dort einmal erst ersten fall fast fuhle gekauft genau genommen gerne große guten hab halten ihm ihr ihre ja jeden jedoch kalt kam kaufen kommt konnen langer liegt machen meinem nett nie ob passt patient perfekt qualitat sagen seiner sogar soll sollte sondern tag uns viele vielen vom ware waren wasser weiter werde wohl zwei',
    ],
    [
      6,
      'allen amazon art auto bekommen bekommt beschwerden besonders bestellt besten buch bzw danke dazu direkt drei echt egal eher eigentlich eindruck eines einige empfehlung endlich erklart ernst erste fragen fuhlt ganze gefallt gefuhl gefuhlt gefunden gemacht gerade gleich großen guter gutes heute hilfsbereit hort inhalt jahr jahre jedem jeder kaum keinen klare klasse kommen komplett lassen leben liebe lieferung mann mehrere menschen mochte morgens musste nachdem naturlich nehmen neuen obwohl offnen oft paar praktisch problem probleme pulver recht rein schade schnelle seinen sicher sofort somit sonst steht sterne stets stuck tasche teil toll trotz trotzdem unter unterwegs verspricht voll vorher warme warten wartezeit weg wegen weiterempfehlen weiß wenig wer will wo wurden zudem zwar',
    ],
    [
      5,
      'all anders angebot ansonsten aufgrund auseinander ausfuhrlich ausprobiert ausreichend außen außerdem b beiden benutzt beraten beratung bestens braucht dadurch danach darauf daraus davon daß definitiv dennoch deshalb deutlich diagnose duft eben ebenfalls einigen einsatz einzige empfehlenswert ende enttauscht erfahrung erfullt ergebnis erhalten erwartet extrem familie farben finden flecken form freundliche frisch froh funktioniert ganzen gar geben geeignet gehalten gehe gehen geholfen geld genug gesucht getestet gewesen ging go grad groß grund grundlich hatten heißen helfen her hin hoch ihren innen ins insgesamt je jederzeit jedes kauf klar kleine kleinen koln kompetenter kurz lang leistung lesen losen lost mag manchmal meines meinung menge mensch minuten mittlerweile moglich monaten mussen nachsten nehme nette neue nochmal nutze offen ok optisch packung personlich positiv problemlos raus rundum s schlecht schließen schone schwer sehen sei seinem seite selten sodass sowie sowohl spater stark std stehen stunde suche taglich tasse tatsachlich teile teilweise temperatur to tolle toller tolles total tut u uberhaupt uberzeugt uhr unsere untersuchung verarbeitet verarbeitung vergleich verpackt versucht vertrauen vielleicht vollig wahrend welche weniger wert wichtig wirkt wochen wollte z ziemlich zuruck zwischen',
    ],
    [
      4,
      'a absolute alten alternative anderes anfang angenehme anliegen ariel artikel atmosphare aufmerksam aufpassen außerst bedienen begleiter beide benutzen beschrieben bestellen besuch betreuung bevor bewertungen bislang bisschen blick boden buro c corona dachte dankbar daran darf darin daruber denen deswegen dran drauf drin ebenso einwandfrei empfehle empfohlen entfernt entschieden erfahrungen erlebt etc etwa ewig extra fahrt fallt fand fazit fest feststellen findet finger frage freundlichen freundlicher freundliches fruher fuhlte gab gefallen gegangen gegeben gegen gehabt gehort gekommen genauso gern gesagt gesamte geschenk geschichte geschmack gesehen gesprach gewohnt geworden gitter griff großer großes gunstig h handelt handen handhabung handlich hause heißem heißes heraus hervorragend hilfe hilft hochwertig hoffe hohe ihnen ihrer innerhalb interessiert inzwischen jede kalte kaputt kenne kennt kinder klein kleiner knapp komme kopf krankheit kurze kurzer langen lediglich leistungsverhaltnis letzten lieber locker mache manko mega mehreren meist meisten meistens mitarbeiter monate morgen mund mutter nahm neben netter nettes neu nix normalen nutzen oben ohr ordentlich ordnung passen passiert per prima professionell regelmaßig reicht relativ rest richtige richtigen ruhe scheint schmeckt schmerzen schoner schones seiten selber sommer stabil stand stelle stellen stellt stern stimmt stort stundenlang sucht tage tagen teuer therapie tochter tun uberrascht unbedingt uneingeschrankt unfreundlich unglaublich unser unserer unterschied verschiedene verschiedenen verstandlich verwenden verwendet vier vollkommen vollstandig warmstens warum weise weitere weiteren weiterhin welcher welches welt werk wissen woche worden wunderbar zeigt zumindest zusammen zusatzlich zuverlassig zuvorkommend zweck zweiten',
    ],
    [
      3,
      'abend abends abstand achten allein alternativen anderer anfangs angegeben angekommen angenehmer arbeiten arbeitet ausgabe bauen beantwortet bekam bemuht benotigt bereich berichten beschreibung bessere besseren bestatigen besteht bestimmt bewertung bietet bild billig bitte brauche bruder d damals damen denke dessen dichtung dinge druck durchaus durfte e ehrlich eigenen einfache einiger einzeln einziger einziges entsprechend entspricht entweder ergebnisse erkennen erklaren erreichen erster erstmal erwarten erwartungen euro falls falsch fehlt fertig festgestellt firma freundin fuhlen funf gebe geblieben gedacht geduldig gefullt gegensatz gegenteil gegenuber gelesen gelost genießen geoffnet geschickt geschlossen geschrieben gestellt gesundheit getranken getrunken gewissen gleiche gleichen gluck glucklich gold grundsatzlich gunstigen halben hallo haufig haus haushalt heißt herz hinaus hinein hohen i ideal ihrem insbesondere irgendwann irgendwie jedenfalls kalten keiner keinerlei kennen kollegen konnten krank kuhl kummert kurzfristig langere lasse laufen laut legen leichte leser letzte leute liegen liter lohnt losung m markt mehrfach mehrmals merkt min mindestens mitnehmen mitte modern moglichkeit monat muller normal notig o offnet okay online optimal paket perfekte personen platz pro probiert problemen punkt punktlich rand rat rezension ruhig rund sache sachen sagt sagte schatze schließt schneller schreiben schule schwarz schwierig seitdem selbstverstandlich sicherlich sicht situation sohn solche sollen sorgen standig statt suchen sympathisch symptome telefonisch test testen thema tollen trinkt trocken uberall umgang umwelt unangenehm unkompliziert unschlagbar unserem unseren unten ursachen variante vergessen verhaltnis verloren verschreibt version versprochen verstanden volle vorhanden vorteil wahrscheinlich warmen wechseln weder weile weit weiße weißer wenigen wichtigste winter wobei zeiten zuerst zuhause zunachst zustand zuvor zweite',
    ],
  ],
  trigrams: [
    [13, 'en_'],
    [11, 'cheer_ichsch'],
    [10, '_be_gech_eingentenungver'],
    [9, '_au_ei_sc_veachandaufauschtdeneitereersertgeshenherigelicndeng_ngereistete_ter'],
    [
      8,
      '_an_da_de_er_ha_ka_re_st_un_vo_wa_we_zualtangascassbenberchichlderecheisellendentes_estgerhalhe_ht_ierig_in_ineiscit_leilenllelt_ltemennd_ne_nennteraurenrt_senssest_stateltigund',
    ],
    [
      7,
      '_ab_al_di_en_fa_fr_he_in_ko_la_le_ma_me_mi_na_pr_se_si_so_sp_te_tr_wiahrallankannartatibeibeschackede_ebeeckedeegeeheeicel_em_eneenseraerfermerneruescet_fenffege_gebgelgt_hanheihinhrehteindinginiistitekenkomkt_lanlaslaule_lerliemermitmmendlngsnt_ochollon_propulranre_rgerinrscrstrterucrunse_sersprspustitrattetunubeuchuckussvorwarwasweiwer',
    ],
    [
      6,
      '_ar_bi_dr_du_em_fu_gr_gu_hi_ho_je_kl_ku_li_mo_ne_ni_pa_ru_sa_ta_th_ub_um_woabeackaffageal_ansar_arbarearmarzat_atzaubaueautbarbecchmchrchschuchwck_diedliehaehrei_eileleeltemperbergerherierkerlerwerzeseesseteetrfalfreft_fuhgangefgehgetgewgligunhauhiehlehmeie_iebiedielieniesimminkionis_issittkeiklaktikunll_lltloslunlusmalmanmeimpfnacnernignisnkenktnn_nnens_nscnstoffommorgortperpfeprapreratrberderecresreuriern_rztsamseisicsiesolss_ssistutantestetthetietiotlitritrotzetztuhlullum_unkunsuntur_us_ut_uteutzvolzeizenzt_',
    ],
    [
      5,
      '_ba_bl_br_do_fe_fi_fl_ga_gl_im_is_ja_ke_kr_lo_mu_no_nu_of_pe_ra_ri_su_to_vi_wu_ze_zwabgabsaftahlaktalialsam_amman_antanzarkas_astateattatuaucbe_behbgebilbleblibrabt_chnchocktdecdeldemdesdetdicdigdredrudundurediee_efuehlehmehteibeideigektelnemeengenkennenuerderrettetzeuneutezefacfahfe_feefehferfesfgefinforfriftefulfungeggekgemgleguthabhafhathl_hlahlihlthluhnehonhr_hrahtihweickideiegigtiguil_infinninsintinziseitaitikafkankauke_kelkerkleklikonkraktelaglarlegliglmaln_ls_macmasmatme_minmmtmpemt_ndinehnetnfanienntntsnunnutnzeobeodeoduoliomponeopformos_oseostpacparpatplapperagrchrerrharicrigrkerlerlirmermornerobrocrodrsprtiruhrwerzesatsausehselsgesigslasonspasststostrsuctabtagtatteitemtiktistivtretscturtz_uenueruf_ufeufguftugeuktuleulmummurcusauseusgustviewahwegwenwiewirwohzieztezugzunzus',
    ],
    [
      4,
      'ag_aleappbedcksdandasdukelaespfanflaglagrugs_heshstiefileisoitziveizijedlatlebleclemleslitllimehnatneunhanicntiohnpririfrlarmartrsettasts_tt_uhruslwanworwunze_',
    ],
  ],
  letters: [
    [9, 'äü'],
    [7, 'ßö'],
  ],
};

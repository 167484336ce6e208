import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_NL: LearnedWords = {
  words: [
    [15, 'de een het'],
    [14, 'en ik is van'],
    [13, 'dat in je maar niet te'],
    [12, 'die dit er met op voor zijn'],
    [11, 'aan al als bij dan geen heb mijn nog om ook verhaal was wat wel ze'],
    [
      10,
      'bank deze door echt erg goed haar had heeft heel kan lezen meer mij na naar of over tot uit veel wordt zeer zo',
    ],
    [
      9,
      'aanrader alles andere bediening ben boeken dus eten hebben hij lekker leuk me moet mooi nu rekening toch vind vond waar we weer worden zeker zou',
    ],
    [
      8,
      'af alle alleen beter daar doen eens eerste einde gaan gaat geld geweldig gewoon goede heerlijk helemaal hier hoe hun iets jammer kaart keer klant komen komt kon kunnen leven mee mensen niets nooit omdat s service slecht steeds tijd verder want waren weg werd wij wil zelf zich zonder',
    ],
    [
      7,
      "allemaal altijd antwoord beetje begin bijna blijft dagen deel duidelijk echte eigenlijk elkaar enkele even gratis hebt helaas hele hem iedereen jaar krijg krijgen krijgt laat laatste lang lees maanden mail maken makkelijk manier misschien moeilijk moeite moeten n net nieuwe ons onze prachtig probleem problemen restaurant schrijven slechte snel soms staat super tegen tegenvaller terug tevreden toe toen top totaal twee uitgelezen via vlot vooral vriendelijk waarom wachten weet weinig weken wie zal zeggen zelfs zij zit zo' zoals",
    ],
    [
      6,
      'a absoluut achter anders begint bent best beste bijzonder binnen blijven daarna dag denk dingen doet drie echter eerder eerst eigen eind eindelijk elke enige enkel ervaring euro fantastisch ga gedaan geeft gehad gekocht gekregen gemaakt genoeg gerechten geval geven gevoel geweest gezellig ging grote hadden heen hoewel hoop iemand jaren keuken keuze klanten kreeg kunt kwaliteit kwam lange laten leggen lekkere leuke lijkt lijn maakt maand mails man men minder moest moment mooie nergens niks onder ontvangen ooit openen opnieuw orde paar pas per personeel prijs prima reactie sfeer sinds staan t telefonisch telefoon terwijl tijdens tussen tweede u uiteindelijk uur vaak vanaf verhalen verschillende verwacht viel vinden vol volgende vorige vraag vragen vriendelijke vrouw waard waarin wanneer week wereld werk werkt weten zien zitten zoveel zowel',
    ],
    [
      5,
      'aandelen aangenaam aantal aardig alsof ander antwoorden begon begonnen bellen bereiken besteld betalen betreft blijf blijkbaar blijkt boeien bovendien brood buiten code contact correct daardoor dacht deed delen denken derde dezelfde direct dochter documenten doe duur e eenmaal eenvoudig eerlijk elk enorm familie gebeld gebeurd gebeurt gegeven geheel geleden gelijk genieten genomen genoten geprobeerd gevraagd gezellige gezien graag groot half helpdesk hen hetzelfde hoog houden houdt idee ieder inderdaad informatie interessant ja jullie kant kijk kinderen klantenservice kleine kom kopen kortom kun later ligt lukt m mag matig meerdere mening menu meteen moeder mogelijk mogen naam nadat natuurlijk nederlands nee nemen niemand niveau nodig nodige nogal ok ondanks ondertussen ongelooflijk onmogelijk ontvangst ontzettend open oude pagina perfect personen persoon plaats prachtige probeer proberen redelijk reden reeds regelmatig rest ruim sluiten snelle sommige soort sterren stijl stoppen stuk tafel teleurstellend telkens terras the titel traag uitleg uw vader vakantie valt vast vele ver vertellen verwachtingen voldoende volgens volledig vreselijk vrij vrouwen waardoor wacht website werden werkelijk werken wijn wijze wilde willen wilt woord woorden word zaak zaken zat zin zoeken',
    ],
    [
      4,
      "aandacht aangezien aanraden absolute algemeen anderen avond bar beginnen begrijp behalve behoorlijk bekend benieuwd bestaat bestellen betere bezig bleek blij brengen compleet concept correcte daarnaast daarom dame denkt dienst dik dikke diverse dood dossier druk duidelijke duren duurt eerlijke eigenaar ene enig erbij ervan ervaringen fantastische fijn fijne fout gang gebakken gebeuren gebracht gebruik gebruiken gebruikt geef gegaan geholpen gekomen geluk gelukkig gemakkelijk geraakt gestuurd geweigerd geweldige gewone geworden gezegd goedkoop halverwege hand heerlijke helft helpen hoge hoofd hoor hoort hopelijk horen huis hulp i iedere indruk ineens info inmiddels internet jezelf jonge juist juiste kaas kader kans kennen kennis kent kijken klein koffie koop kort korte kost kosten koud kregen kwijt leek letterlijk liever liggen lijken loopt lopen malen markt meegemaakt meest meestal meeste mens mevrouw min minuten mis momenten naast namelijk namen nauwelijks neemt nieuw noch normaal nul omgeving ongeveer opgelost oplossing persoonlijk persoonlijke plaatsen platform plots positief positieve precies prijzen pure qua raad raden resultaat ronduit ruime samen saus schitterend simpel slechts slechtste smaak smaken sorry stellen ster sterk stond stukje stukjes stukken sturen teleurgesteld teleurstelling ten teveel topper tuin uitstekend uitstekende v vandaag vanuit verloopt vermeld verrassend verschrikkelijk versie vertelt vervelend vervolgens vindt vlees vlotte voelt volgen voordat vreemd vriend vrienden vriendin vroeger waarbij waardeloos waarop waarschijnlijk wachttijd warm warme wegblijven welke wellicht wist z' zag zeg zegt zet zetten zichzelf zie ziet zinnen zodat zoek zomaar zoon zouden zwaar",
    ],
    [
      3,
      'aanbod aangepaste aangevraagd aanwezig actie afsluiten alweer amper arrogant augustus avontuur baas basis beantwoord beide belde bepaald bepaalde beperkt bereid betaald bevestigen bijvoorbeeld bleef bord boter boven brief cafe cent conclusie d debet degelijke der diep ding drama dromen droog eer eerdere emails enorme enz ergens ervaren ervoor etc extra feit flauw fouten frietjes frustratie gaf gangen gebeurde gebrek geduld gedurende gehouden geinteresseerd geloof gelukt gemiste geopend geregeld gesproken gevonden gewacht gewoonweg gezet gezocht gingen gisteren glas goeie grappige halen handen hangen hard heden hierdoor hierover hoeft hoeveel hoogte hou indien interessante irritant januari jij jong keren kiezen klopt kok konden lach lage langer langzaam leuker licht lief maakte maal maaltijd maaltijden mannen meegenomen meneer merken midden minst mist mocht muziek negatief nieuws no november nummer o oke omslachtig on onbegrijpelijk onbeleefde ondermaats ongelofelijk onmiddellijk opbouw origineel originele oud overdreven pakken partner past perfecte poging pogingen post praten puur ramp reacties recht reclame reeks regelrechte relatie respect review reviews rode rol rond rustig september serieus situatie slaat slap sneller speciaal spijtig sprak spreekt stad standaard sterke succes taal technische tegenstelling ter terecht tevens thuis tijden tijdje tip tja trage trouwens tv typisch uiteraard uitermate uitgebreid uitgevoerd unieke vanwege veranderen verbazing verdwenen vergeten verkeerd verkocht verkoop verkopen verleden verloren vermijden verrassende verrast vers vertrouwen verwachten verwachting verzorgd vlak voel vooraf voorbeeld voorbij voorstellen vorm vraagt vroeg waarna waarvan wachttijden ware water wederom wegens weggelegd werkte winkel witte wou x zaten zei ziekte zolang zullen',
    ],
  ],
  trigrams: [
    [13, 'en_'],
    [11, '_geer_ver'],
    [10, '_be_vechtgenijkinglijndesch'],
    [9, '_he_on_vo_weaanaarde_dendereerel_eleeliendereersie_jk_kennd_ng_ngeoorrenstete_tenter'],
    [
      8,
      '_aa_bo_da_de_ho_in_le_ma_me_re_st_te_waaalachal_an_andangantar_at_edeeeleenegeekeeldenserderkes_estet_eveezege_gelht_ienig_igeke_kt_lenllemennennt_ondoverd_rderijst_teltieuitven',
    ],
    [
      7,
      '_al_co_di_do_ee_en_er_ha_ko_la_li_mi_mo_na_op_ov_pa_pr_sc_sp_to_ui_va_vr_wi_ze_zi_zoaatadeallardatibelbesboech_chechrdeldiedigecheeseidek_ellenientergerierlerterveteeurgebgergesgevhoohrihteichierietij_ijdijnin_indiscit_iteje_jkekelkkelanld_leelielinmaameeniennens_nteoekontordpenperraare_rgeriers_rt_senssestastitigtjevolvoowaawerzen',
    ],
    [
      6,
      '_af_an_ba_bi_bl_dr_du_ei_fa_ga_go_gr_hi_ka_ke_ki_kl_lo_ne_ni_no_om_pe_pl_ro_sl_ti_tr_vi_woaakad_ag_ageak_aktaliameankannansartas_astatebaabegberbetbijblichachidaadatdindooeefeinelfeloemaemeeneeraerherwesceweft_gaagedgewgezggegingt_haahanhe_heeheihelherhiehouid_ideiefiekiesijfijvintis_istjesjn_kerkinkomlaaldele_leglerlevlezllilools_lt_manme_mermismoena_naandine_neeninnkenstochoedoeiogeom_omeon_ongoofoonop_opeor_ortoudouwpelppepropt_radranrecreerekresrharigrinrkerliroeromrstrtese_slaslespestotaategtijtistratretrotteur_uuruw_uwevanvinvoeweewegwelwijwooze_zelziezij',
    ],
    [
      5,
      '_ac_br_ec_fi_fr_hu_ie_is_ja_je_kr_oo_po_ra_sa_se_si_so_su_ta_vl_zaaagaasactakeakkalealsaltam_ap_appareariassatsbanbedbeebencenconctidacdagdandeedoedradt_duiebeebrected_ediee_eedeekef_efteg_eggeigeitekkelaelseltem_engenkenoepeerbermeroerrerzeslessetjetteuwevaevoewoezifdegangd_geegeggehgekgemgoegragrigrohalharhebhethoehtiieuijzik_illineinninsissitgitijdejvekaakanklaks_ktelatlecleileulf_lgeliglitloglotmakmatmelmetmijminmmemoonbendanernignisnk_nlinninsentantintroegoeloenoeroetofdog_ok_ol_olgoneooiookoopoosorgoriormorsos_ot_otepanplaprapreracrdiredreirevrmarmeronrourrirscrsoruirvarwaselsersiesonspasprssistrstutaltanteetektgetintoetopts_tsttuuudeuisuk_urdureus_ustutevalve_veevonvrivrowacwarwenwilworzetziczinzon',
    ],
    [
      4,
      '_el_fo_ik_jo_kw_ru_thaf_aldbeubrebruchocomddeditds_eetefdekoelkenaennetsfsthadhaphijhrehuiiedieliepil_laclemliclismt_oe_of_ollomaomsoogoptorerakrearicrisritrnaroorverwetukuiduikuntvelvie',
    ],
  ],
  letters: [
    [4, 'é'],
    [1, 'ë'],
  ],
};

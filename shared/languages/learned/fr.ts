import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_FR: LearnedWords = {
  words: [
    [15, 'de et'],
    [14, 'a est la le un'],
    [13, "des en l' les pour tres une"],
    [12, "au avec ce d' dans du je mais nous on pas que qui"],
    [11, "bien bon c' il j' n' ne par plus service sont sur tout"],
    [
      10,
      "accueil ai avons cette cuisine etait fait meme ou peu plats qu' qualite restaurant sans se son vous y",
    ],
    [
      9,
      "agreable aussi aux bonne bouchon ca carte comme ete etre excellent faire film fois livre moment prix repas s' sa si super trop vraiment",
    ],
    [
      8,
      "adresse ambiance apres autres avoir banque beaucoup belle bons cadre car cela chef compte dessert deux dire donc elle encore endroit entre entree fin grand histoire ils leur lyonnais m' ma me menu merci mon notre ont parfait passe patron personnel petit peut plat produits quand rapport recommande rien saison serie ses soiree sommes suis sympa sympathique table temps top toujours tous",
    ],
    [
      7,
      'aime alors amis ans assez attente autre avait avant bref ces cet chaleureux chaque chez choix client copieux cote decouverte dejeuner delicieux demande depuis diner dommage equipe etaient eu excellente experience faut frais gout grande jamais jour juste l lieu long lui magnifique maison mal malgre mes mieux moi moins monde non nos part personnages petite place plaisir plutot pris quelques rapide reste roman salle scenario serveur serveurs seul simple soit surtout terrasse toute trouve va vie vin vins voir vrai vu vue',
    ],
    [
      6,
      "absolument acteurs adore ailleurs ainsi aller annees assiette assiettes attention aucun aucune aurait autant auteur avais avions avis beau bonnes bravo brunch celui ceux cher chose ci clients commande conseille contre correct coup d debut decouvrir decu deja desserts dit donne dont efficace egalement enfin envie etablissement euros excellents exceptionnel famille humour ici impeccable incroyable jeune jours jusqu' lecture leurs lire mange manger manque meilleur mets midi mois ni niveau note nourriture parfois passer personnage personne personnes petits plein plusieurs point premier premiere prendre probleme pu puis regal reponse reserver resto reviendrons saisons salade sauce saveurs serveuse servi simplement soir souriant sourire sous souvent style suite superbe surprise tables tant tellement the toutes typique verre viande visite vite vivement votre",
    ],
    [
      5,
      'action addition allez amour anniversaire application apprecie arrive attendre authentique avez ayant bel bemol bonheur bout c cafe cas celle cependant certains certes change chocolat choses cinema commence comment comptes conseil convivial deception decevant deco decor decoration decue decus delicieuse dernier derniere devant difficile doit doute eau ecrit ecriture effet effets enfants ensemble ensuite entrees episode episodes etant etions etoile eux eviter facile facon femme fille films final fond font fort francais franchement frites fut genre grace gras gros hauteur heure homme hotel idee impossible impression incontournable interessant interet intrigue j laisse ligne loin longtemps lors lorsque lu malheureusement mauvais mauvaise meilleure meilleurs mention menus mer merite mettre minutes mise moyen musique n nom nouveau nouvelle oeuvre original originale oui pages pain parce parfaite parfaitement parle partie passage peine pendant pense poisson porte possible pourquoi pourtant pouvoir prend presentation presente presque professionnel propose quant quantite quartier quel quelle quelque quoi recommander refaire reserve retrouve saint sait saveur savoir savoureux scene semble sens sent serait services servis seule seulement site situe speciale speciaux succes tarte tel telephone terre tete totalement travail trois trouver univers vais vaut veritable vers vient vieux ville voila vos yeux œuvre',
    ],
    [
      4,
      "abord accompagne accueillant agit agreables aimable air alles amoureux andouillette annee aperitif argent arrivee arriver arrives art attend attendu attentionne aujourd' aura aurais autour avance bar bas base belles besoin bientot blanc boeuf bouche bouteille bœuf casting centre certainement certaines chacun chaleureuse chance charme chaud choisi classe classique clientele code coeur commentaires complet completement comprendre compris concept connaitre conseiller conseils conviviale correcte corrects couple cours credit creme critique cuisines cuisson cuit culinaire cœur decide decors decouvert delice demander depart desagreable detour deuxieme devient differents digne dimanche donner droit drole e ecoute eleve eleves elles emotion enfant enorme epoque esprit etais etc etes etoiles excellentes exceptionnelle exemple extraordinaire extremement fabuleux face faite fantastique faute fermes fils finalement fini finir foie force forme formule fortement fraicheur francaise froid fromage fruits fuir gastronomique genial gens gentillesse gouter gouteux gouts grands gratuit gratuite groupe guerre habitude hasard haut heros hesiter heures heureusement homard hors hui humeur hyper institution interieur irreprochable jeu jeunes joli jolie joue legumes lent lieux limite livres longue magique mail maintenant maitre maniere marche mediocre mere merveille merveilleux met mis moderne moments monsieur mort mot mots moules moyenne noir nombre nombreux notamment nul occasion offert offre originalite oublier ouvert ouverture p page parler partager particulier particulierement partir payer pays pere perfection permet petites peux pire pizza pizzas pleine poesie points pommes portions positif pourrait prefere premieres pres present presentes principal pro problemes proposes propre pur qu question raffinee raison raisonnable rapidement rare realisateur realisation realite recherche recit recommandons recu redire regale regales regarder regrette rencontre rend rendez restaurants resume retour retourner reussi reve revenir revoir rire role rue rythme s sais samedi satisfait sauf saumon scenes seconde semaine semaines sera series serveuses servie signe sinon soins specialites st su sublime suivre sujet t talent tard tarifs tartare tester toilettes tomber touche touristes travers type unique utilisation valeur veau venir venu venus veut visa voit vont voyage vraie",
    ],
    [
      3,
      "accompagnement accord acteur afin ami an ancien apporte attachants atypique avaient bande beaute beaux bonjour brasserie brioche calme cartes cause certain changer charmant chemin clairement classiques cocktails comprend contact convivialite cosy deguster deplorable dernieres derriere dessus devenu devrait disponible dois durant ecole entendu epargne espere evidemment explique faim fais faits fil finesse fonctionne garde gateau genie grandes grosse halles histoires historique ideal image importe ingredients laisser largement lecteur lequel lit lorsqu' m melange milieu min nombreuses nouvelles ok originaux oublie ouvrir partage paye pensez perdu piece plupart porc pouvez premiers prise proche produit professionnalisme public qualites quatre quelqu' questions raconte rebondissements regarde regulierement remarquable rendre retournerai retournerons retrouver revanche reviendra riche romans rouge science selon sentiments servir siecle simples simplicite situation soin sombre sortie souffle souvenir spectacle suivi surement sympas sympathiques taux texte tient titre tour version via viandes vide vivre voire",
    ],
  ],
  trigrams: [
    [12, 'es_'],
    [11, 'entnt_te_'],
    [10, '_co_de_reanter_ionle_menon_quere_res'],
    [9, '_in_ma_pa_praisatibleconee_emeeuris_it_itellene_ns_nteonnonsourprese_ssetestiots_ue_'],
    [
      8,
      '_bo_ca_ch_en_ex_me_mo_pe_po_sa_se_so_su_trablaitaleassce_chachecomde_ellendereessestie_ienierillineiquireiselesmanme_ncenneontparperprorairanrenrs_sertentertratretteur_ureux_',
    ],
    [
      7,
      '_ac_ap_au_av_ba_ce_cr_di_et_fa_fo_le_no_pl_qu_ra_te_to_ve_vi_voageainairaliancandappartattcoudecdesecoecteeseilel_encenseraeriersertervet_eteetteuseuxez_ge_ieuin_insintir_isiissistivelanlemliemermmenaindenernesngennantintsoiroisommomportoutouvplarecremretrierisronrtesansensessonssassistastetaitantoutrouesursus_useuteuvevenver',
    ],
    [
      6,
      '_ad_ai_al_am_an_ar_as_at_be_br_cl_cu_do_ec_es_fi_fr_ga_ge_gr_ha_im_jo_la_li_lo_mi_ro_si_ta_unaccaceailal_allameangansardariarras_ateau_autauxavebonboucarcelceschociecorcrectiderdisdreeauechecieleeliempen_enaeneerreseetaetieveeviexcfaiferfinforgengergesgnegragrehanhe_herianiciideignil_ileimeimpinaincisoitaitilailatlenlerleuliclislitlonmaimarmesmetminmonmpamplnanndrnelnsentantroncondoseoulouspaspatpleporpospoupriquaquiratreareeregrepreurevritrmerourrert_rtirvesaisemsiositsouspestistrsurtabtattemteutietiftiqtitturueluisuituleuneustut_vaivanve_vievisvoi',
    ],
    [
      5,
      '_ab_ag_bi_da_el_em_ep_fe_go_he_ho_hu_je_ju_na_ne_or_ou_pi_pu_ri_sp_st_sy_vaachactadeaffagnai_aieamian_aniar_araareastauravaavoblibrecatccucencepcerchiciaclacolcricroctecuecuiculdandeldemdendevditdoneceecuediegaelaemaembeniennenoenuenvepaeptequercermerneroespetoetreu_expffeffificfonfragargouguehaiharhauheshonialiblicaiceichiesif_ifiigeiliimaindinginiisaitritsitujoula_lacleeletlinllallils_magmalmatmiemismmamoumpempomprnalnchncond_ndandineenemnienomnonnounqunsinstnvenviochoinoitoleoliomaombomeongoraordoreoriormos_ot_oteoucouppe_pecpenpetplippepprptira_racralraprasravrchrd_rderefrerrgerigrinrivrmarnerocroiromroprrirsortarviseesiesinsoisorsqussost_stosuptaltarteetelthetiltintistivtoitontritueubluchueruffuilumeun_upeurauriurnussveuvitvouvravrexceyon',
    ],
    [
      4,
      '_ci_du_ly_tiaboaimalaambarcat_aucavicalcitdepds_du_ecreinemiesiginivilecmblndunironfonvpagpeupieponredricrofrrasalsatsauseisi_suitagtauuanueiuenui_urrutivesviv',
    ],
  ],
  letters: [
    [12, 'é'],
    [9, 'è'],
    [8, 'à'],
    [6, 'ê'],
    [5, 'ç'],
    [4, 'îôû'],
    [3, 'â'],
    [2, 'ùœ'],
  ],
};

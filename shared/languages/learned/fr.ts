import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_FR: readonly ValenceGroup[] = [
  [56, 'sublime'],
  [54, 'impeccable parfaite'],
  [52, 'excellent excellente'],
  [50, 'excellents exceptionnelle génial satisfait'],
  [48, 'extraordinaire magnifiques parfait succulents'],
  [46, 'divin excellentes magnifique sublimes'],
  [
    44,
    'délice exceptionnels exquis formidable géniale incroyables meilleure meilleures meilleurs merveilleuse merveilleux parfaits superbement',
  ],
  [42, 'délicieux fabuleux fantastique irréprochable succulent'],
  [40, 'belles copieux délicieuse propre recommande recommandons régale savoureux'],
  [38, 'attentionné charmant serviable superbe sympathique top'],
  [
    36,
    'accueillant adorable adoré bijou bravo copieuses enchanté rapide ravi régalé régalés savoureuses',
  ],
  [
    34,
    'bonne chaleureuse chaleureux conseille délicieuses efficace gentillesse plaisir raffinée régal savoureuse soignée souriante sympa',
  ],
  [
    32,
    'aimé authentique bon facile généreuse humain humaine pratique raffinés recommandé satisfaite soigné souriant',
  ],
  [30, 'conseiller frais généreuses intéressant raisonnable retournerons reviendra'],
  [
    28,
    'abordables agréable apprécie belle bons convivial conviviale faciles professionnalisme professionnel sérieuse œuvre',
  ],
  [
    26,
    'abordable agréables aimable amour apprécié appréciée beaux calme chouette conseillé conseils content convivialité fraîche goûteuse humanité idéal jolis originalité propres reviendrons utilisation élégant 😉',
  ],
  [
    24,
    ';) agréablement beau bienveillant complexe efficaces fondant intéressants jolie original professionnels raisonnables rapidement retournerais reviendrais univers variée variés écoute',
  ],
  [
    22,
    ':) adore aimables app attachants compétente cosy goûteux gratuite généreux héros originale pur reviendrai réussi vérité émotions',
  ],
  [20, 'bonheur breaking bémol casting gentil poésie ravioles suspense taux touchant transaction'],
  [
    18,
    'application attachant celle christopher coeur corrects découvrir décrit fiable grands grâce génie joli magique réfléchir simple siècle souffle transactions vivre',
  ],
  [
    16,
    'aventure bonnes cents code excellence facilité faits force gouteux homme honnête inception incontournable lumineux maîtrisé offre personnage pièce prenant réel réussite suspens talent tendresse the travers émouvant',
  ],
  [
    14,
    'actes action bancaire bientôt classique confiance différent découvre fera garantie gratuité heureuse hommes honnêtement indispensable joie lumière mari mention merveille monde mérite mérité oeuvre partie parvient passionnant pratiquement profondeur raconter regret retournera richesse réussit satisfaction simplicité su suffisante tendre traboule tradition tragique vie visa voyage également épisodes',
  ],
  [
    12,
    'accès acte actualité adaptée appli appréciés atmosphère avouer bouchon bourse capable chacun charme clairement claires cliente compétitifs construire contexte contient corps correct devanture donnée douceur facilite femmes fragile grand heureux humeur internet intime joué keytrade large larmes maison marie mille moment morts musée narrateur notamment of opérations partager passionnante payconiq perso petit pleine plonger pro qualité raconte rapidité restent réalisme référence réussie saga saison saveur science scientifique simples sombre subtile sud séries tient unique véritable égalité',
  ],
  [
    10,
    'aaron accessible accompagné actions admirable ado adolescence adresse approche artiste attirés banque beauté blockbuster braquage brio capacité captivant ceux change chapeau chevalier clairs collège connaissant connaître contrairement courtois crime cuisinés cœur dernier don douleur drame dynamique découverte défaut dégage déguster délicatesse démarche entièrement entraîne extra face fiction finesse fortune française garde gentils goûts général habituels imagine inoubliable intensité interprété intrigues jeu jeunesse justes justesse laissez liberté lisez lycée légende magie manière mesure moments montagne musiques mère médecin naïf niveaux paiement passion patient patron pensez performance peuple pizzas plaisant porté prenante preuve préférée prête pudeur raccroche raconté relations reprend reproche revient reçoit riche rire rythme réalisateur réaliste réelle sait saveurs secondaires services site situation situé siècles splendide spoiler spéciale spécialités surprenant surprise séduit sélection séquences sûr talentueux tension terrasse toile tour traditionnels tuerie typiques utile utilise utilisé virements visuel web âme émotion épique équilibre équipe étude êtres',
  ],
  [
    8,
    'aboutie accompagne accompagnent accords accueilli alléchants ambiance ami amours amplement années apprend ardoise attache attractive atypique barre bel besoins bluffant brillant brochet brunch cadeau campagne camus cancer candide captivante caractère ceci charlotte chauds chef cherchais chinois claire claque classe combat comédie constate constater construite conte conteur cruel crédible dangereux delà demandez différents directeur discret douce dès débat décontractée décor décoration dérision détail dévore dîner emploi enfin enquête essentiel excellemment explication expérience fleurs fonction fonctionne formule forts forêt frère garnie garnies goutte goûtu grande grandes grandiose guerre géniaux généralement habile haletante hasard hauts histoires hiver hâte héritage identifie imaginer imbattable immédiatement important impose impressionnant incarnation ingénieux instant intelligemment intelligence intéresse intérêts james jojo jour jugement justice laquelle lesquels limpide lire livraison locales loi léger légers magistral magistrale maitrise marqué mettent michael mises montre morgan mort mouche murs mythique nature notes nouveaux nécessaires oeil omniprésente once opposé opération outil paiements parcours pardonne particuliers passions pause peau perfection personnalité petits pied polar portrait portée positive pourrait principale précision précédent préféré préparés psychologie période rapport rare recherchés recueil redécouvrir refaire regard remplies rend restée revenir reviens rue règles réalisé réalité récemment réussir révélation rôle scolaire scène secrets sensations sensibilité sentir seule seuls soft soleil souci souvenirs spectacle spectateur spécialité subconscient sujets supérieur surprend survivants sécurité séjour sérieusement tantôt testé thaï tisse tom tourner traboules tragédie trame tranquille trés typique tâche victimes viens vies vif vins visible vision visite voici volumes vraies émouvante énormes épopée époque étapes étranger évocation évoluent évènement évènements',
  ],
  [
    6,
    'aborder absurde acceptable accueillis adapter admettre aimerait ainsi aisément allons alléchante ambition amené animé anna année anthologie arrière art assiettes assurément attractifs avance avatar banques barman bas bonus bord brillamment brin caméra carrière cartes centre certain chaos chapitre charismatique charismatiques chauffée choisis cinéaste civilisation classiques complicité comprend comprends concurrence condition connexion construit contraire cour courage courez course courte créativité créatures crédit crée cuite côtés dame deco desserts devais différente disait divertissement docteur doigts domaine doux drôle duquel durant débit décontracté dégustation démarrer déroulement désert désespoir développer dévorer dévoré effectivement effectué ellen else ensemble entier entière entrer espace espoir espère essayer essayez exception fabrique facettes fameux femme ficelé finement folie folle formation formules fortement français fur fêter gagner galerie garder gauche gourmands goûter gratuit haleine handicap harmonie historiques humoristique hypothécaire imprenable impressionnante incarne inclus incontestablement influence info inspirée intense intimité intouchables jouent justifié lequel lit livre locale longtemps lyonnaise lyonnaises légendaire maquillage maîtrisée membres mené mettant miam midi mise mission moderne modernité modeste mondes mouvement mystérieux mètres méritent métrage mêlant nickel niveau norme obsession offert offrant opus os oscar ose osé pain palpitante panozzo papilles parle parole parti particulière passé passée paye paysage perle permettre personnages personnelle peuvent philosophie pièces placer plans poids porter possède post pourront poète premier principalement procure production produits professeur profité profondément proposés propriétaire proximité prudent précédentes précédents présenté prévenant prêter psychologique puisse pure père rebondissements remercie remettre rendant rendez renouveler ressort retrouve retrouvé revisités risque route réflexion région régulièrement réserver réussis rêves rêvé sacré scénaristes selon sens sensation sensible sentiers servent servir seul signature smartphone social société soin soirée somptueux sortant sorte sortie souhaite spectaculaire suivi surprenante système série tamisée terriblement tester thriller thématique théâtre tiens touchante toucher travaillé travaillés tripes témoigne vi viendra viennent ville vis vivant vivants vive vivement voie voila voix voyager we yeux école écrevisses émotionnelle épisode époustouflante épuré états étudiants évite évolution évoque événement événements île',
  ],
  [
    4,
    "abord accompagnements affaire amoureux amusant américains anniversaire appelle apporté argent artistique attention aujourd' avenant aventures baies base bistronomique bistrot boudin brioché burger caractères certaine certaines certains champagne champignons chefs cinq clair client comparé complet complexité comprendre connaissance connait conquis conversation correctes couper court critique croit côte date design devenir devez différence dirais directement divers doivent donne donnent duo durée décrire déjeuné dénouement déplacement déroule désormais dîné effets effort end enjeux entendu entreprise entrées environnement existence experience explosion fidèle fils fine foncez fraicheur fromages fut fût gardé gastronomique globalement guider gustatif gérer histoire homard humour hésitez importance installe interprétation interprétations inventive invite jouer joues larme leçon logique légère maintenir mariage maîtrise maîtrisés menu miel moi mot multiples méchant mémoire noirceur noix normal nouvel objet offrir originaux ouverture pancakes parce parmi passant passés permis photographie plan plateau plu poil pomme pourra pouvoir poétique praline prestige propose protagonistes près précis préparé présent présentée puisqu' puissant qualités quartier rares reprises respect ressent restera riches roman rousse réalisation réputation réserve réservez rêve saisons scènes seconde secret signe soins somme sommelier source sourire souvenir spécial spécialement spéciaux subtilité suffisamment suite talents tapas terminer terminé terroir thème touristique travaillée truffes valeur vaut venez venons venu via visiter vitrées voisins volet vrai vue véritablement week épouse époustouflant étage étoilé étoilés étonnant œil",
  ],
  [
    2,
    "amis ans boeuf bouchons chance choses cinéma coin collègues complète confluence coup cuisine demandé dernière deuxième dimanche diner découvert déjeuner dômes endroit esprit etc faite familiale famille faut façon fois genre groupe gâteau haut honneur huîtres intéressante journée jusqu' locaux lu lyonnais malgré marché maître menus mer mettre mélange ouverte parler penser plein porc porte pris présentation quelques quenelles questions recherche repas sinon souvent sûre tarte tomber traditionnel traditionnelle travail typiquement téléphone veau vient volonté",
  ],
  [0, 'juste limites petite sérieux vieux'],
  [
    -2,
    'afin aller amie ancienne appétit arrive attentes aura bonjour bouche canard capitale chemin choix compris concept conclusion couple derniers dessert doit donner encornets entrée envie escargots foie gastronomie lieu ligne lumières manger met mets nombreuses nouveau particulier passage pense personnel pouvez prend prendre quatre semble servis soir tarifs telle tenu terre trouver type va vacances venir venue veut voir vont',
  ],
  [
    -4,
    'accord acteurs agneau allée amabilité amateur amuse animation apporter arrivent assis attendait attendant attendez attentif audrey auparavant aurai avais avocat avoue ayant bande besoin bienvenue bouteille buffet carte certainement certes ci clientèle cocktail connaissent connaît courant couronner cours croirait crois création créer cuisson côté davantage digne disparu doute ensuite essayé estime eu exactement existe expliquer fais faisait fameuse fan faudra faudrait fermer finalement finit forcément gourmand gâche générale gérant hauteur identité idées intimiste intérieur intérieure juillet jus largement lasse limité loin légumes main mains manager message milieu mojito monsieur métier nom négatif oignons passages passe perd phrases pizzeria plaire plats plusieurs pouvait poème presse pressés priori proche profiter projet prétexte prévoir purée quart rang rarement rempli rentre rentrer restaurant reste retour retourne règle récit références réservé résumer salle scénario semaine sent service show situations sort sortis soucis soupe souris subtil suivre sujet surement sûrement technique thé tourne travaille unes vaisselle verte viande vin visites visuellement voit volaille étoile étoiles œuf',
  ],
  [
    -6,
    'accorder accueillir accéder actuelle adaptation aient aiment alcool allez américaine anecdotes annonce août archi arrivée arrêter assiette assurer aubergine avis ayons back bible black blanche blanches blancs bleus bois bouts bras brasserie brouillon budget caché caramel carton caviar center chaine chaises changer chanson chantilly chercher cherchez chichis chips chocolat cinématographique citron cl classement cliché commander commentaire commençant commercial commerciale communication comptes comptoir confirmé continue cool coquilles cordial couleur courtes covid crabe crevettes cuisines cuisinier césar danger dauphinois dejeuner dernières descriptif devant devoir difficile direct discuter disent disparition dizaine dorade douteuse débile décide dés effet enfant enfants entendre envoie espérons esthétique exagéré extérieur facture facturé faible faute ferait ferme fermés feuille feuilles fil fini finir fonctionnement fraises fréquenté gens gratin haricots huitres hygiène hôtel image imposé janvier jaune jeunes laissent lait littéraires littérature livres louper lourd lus marre maximum meurette mièvre monument morceaux mousse naturel neuf oeuf oh olives oui parlé part passent passer passerez passez passionnés patrons payé permanence permettant personnes peur photo phrase phénomène pires pis plume possibilités posé poulpe première prime prises probablement profond promesse précise public pâte quantité quelle raison raisons rappelle rapports rater remarque remarques remplir rendent rendre restaurateur retours retrouver roquefort rosé réclamer réfectoire répond répondre répétitif répétition réservation réveillon sac samedi sang sauces semblait sentiments sera serai sert servi soit spectaculaires support surgelés surtout tablier tant techniques terrible texte tiré titre tombé trace traitement tranche troisième trouvera truc truffe uns veille venant venus verts viandes violente volume voulez vues you zombies écrit épreuve établissement étions évidemment',
  ],
  [
    -8,
    "absence accepte accroche accrocher achevé adultes ah ail ailleurs alimentaire allie ancien and annoncée attend attendions attitude auprès bah beurre bière blagues boisson boissons boules bout bébé caisse cause changé chapitres cherché chèques commandes commencer commerciales complaisance compte concernant confus contact convaincant convenu crise criée cru crédibilité crêpes cuits curieux cycle debout degrés devienne diagonale dialogue dit dix dois dormir déconseiller décousu décrocher délire déçoit envoyés essaye etre euro eux exemple exorbitant exploitation faibles faux ficelles filet film films fond forcée fout fraîcheur fric gamin gars glace grenouilles grillées gênant habitude handicapé hors ignorer impatience incapable indiqué industrielle information installés insuffisant introduit justement justifier lecteurs littéraire lorsqu' loups malade manichéisme manipulateur manquant manquer mardi marrant matière meme minuscule minute mn modération mêmes obligé off ok olive opinion option ordre organisation origine partir partis paru patronne pensais perdus pieds piètre plastique poche poser pot prennent prochains produit profitez prometteur promotion prétention pénible qualifie quinze raté regardent regardé rejoindre relève remake remarqué rencontré restaurants restauration restos reçus rigolo riz réchauffer réchauffé rédhibitoire réflexions saint sapeur sauvé servies signaler solutions sonne spécialiste stop stress stupide style sèches table tartare tasse tel termine thon tomate totale tranches trilogie trouvait trouverez vendre vendredi vidéo vingt voire ya élogieux étrange",
  ],
  [
    -10,
    "acceuil acheté aile air allé allés américain arrêtent arrêté auraient aurais austère baba baclé bar barbe bcp bobo bobos bondé bouquin branché cafés cantine caricature carrément cent cheveu cinématographiques clôturer comment comportement connais consternant couverts critiques croire dedans dehors demander devenu dialogues document dure délai désolé désolée email entendeur environ essai essaie euros excès fautes forme fourmis fromage glaçons gros images immonde incohérences incohérent industriel inspiré intellectuel inventif invraisemblances jours laborieux lance lendemain libre lieux longueurs lorsque lourdeur masse minimum molles mou mécanique no nombreux noté nourriture nullité onéreux passable patienter payer perdent piège place politiquement portions pourquoi premières prenne principal quasi quasiment quatrième quel raie regarde regarder repart restreint reçu réseau résultat rôles sais sentiment serait serveuses signé sonore souhaitez stéréotypes supplément technologie tombe venait veulent vitesse voilà voiture voulu vulgaire y' éditeur élevé élevés énervant étant",
  ],
  [
    -12,
    'absent addition agissait aléatoire appeler appels arriver arrivé auteur baissé balles banlieue blanc bleu bourgeoise bref café caricatural cheveux chose congelé constaté copie creux demi devient désirer dû envoyé etait exploiter faussement flics glacial grosses hallucinant handicapés improbables incompréhensible indigestes industriels invraisemblable jambon jeter jeux kindle lecture mama merde micro mièvrerie moins mourir note onde papier pauvres payez petites platitude poisson possible poussette prix proposer préfère rappel résumé sachet seront signale simpliste standing superficiel tente torture tristesse trouve vais version vomir voulais écriture écrivain élevée',
  ],
  [
    -14,
    '!not affligeant arrivés attendais aurait automatique avions banal beigbeder blabla bloqué bourgeois bugs ca coté daube dessous devenue devrait documents donné départ fans fausse impossibilité inintéressant injoignable institution joindre longues mails min minuscules navet niaiserie nullissime or peine perdre plat plate pommes prétentieux qu quant revanche revoir romans sauce semaines septembre serveuse sexe succès surgelé tard touriste uniquement vente verre zéro',
  ],
  [
    -16,
    'basique commentaires couverture crème demande dirait dis disant déranger ennuyeux ennuyé faim grasse grotesque heures mieux mois moitié moules méchants navrant niais nombre pages pathétique portion positifs poulet pseudo pâtes regretté responsable ressemble serveurs total vieille vu werber édition',
  ],
  [
    -18,
    'allait attrape clients commande eau ennui gras grosse heureusement inexistant interminable mensonge mode non quelconques réponse saumon seulement sèche toilettes touristes verres',
  ],
  [
    -20,
    'banalité cherche comble commandé cuites déconseille frites froid froide huile inexistante mail ouvrir pauvre ridicules serveur tièdes',
  ],
  [-22, "alors attendre boire ennuyée impression longue moque prévisible quelqu' tiède"],
  [-24, 'casse chers chère cuit lent minutes problème salade triste vite'],
  [-26, 'bruyante long mauvaises odeur probleme quelconque refuse refusé regrette regrettons'],
  [
    -28,
    'attente banale cher clichés excessif froids heure médiocres oublier retard ridicule sec surcoté',
  ],
  [-30, ':( antipathique compliqué deception ennuie limite oublié sales'],
  [-32, 'desagreable erreur erreurs immangeable impossible sale vide'],
  [-34, 'decevant fades insipides lenteur'],
  [-36, 'inadmissible indigne moyenne évitez'],
  [
    -38,
    'agressif deplorable désastreuse détestable détesté escroquerie eviter incompétence mal pire problèmes',
  ],
  [-40, 'catastrophe désastreux horrible'],
  [-42, 'décevante fade lamentable minable moyen nul scandale'],
  [-44, 'catastrophique honte honteux insipide inutiles'],
  [-46, 'désagréable désastre déçus'],
  [-48, 'arnaque mauvaise'],
  [-50, 'déçu fuyez éviter'],
  [-52, 'décevant fuir'],
  [-54, 'insupportable'],
  [-56, 'déçue'],
  [-58, 'déplorable mauvais'],
  [-60, 'déception médiocre'],
];

import type { Lessons } from './lessons.ts';

/** French. */
export const LESSONS_FR: Lessons = {
  topics:
    "la nourriture|le repas|le plat|le café|la pizza|le petit déjeuner|la viande|le dessert|le vin|le service|le personnel|le serveur|la serveuse|le patron|la patronne|la vendeuse|l'accueil|l'équipe|le médecin|le dentiste|le cabinet|la consultation|la coiffeuse|la coupe|le massage|le coach|la salle de sport|la douche|la chambre|le lit|la salle de bain|l'hôtel|l'emplacement|la vue|le parking|la boutique|le restaurant|l'ambiance|la musique|le prix|la facture|le devis|la réservation|le site|l'application|la livraison|l'emballage|le produit|la qualité|la batterie|l'écran|le son|l'appareil|le logiciel|le plombier|l'artisan|le garage|la réparation|le travail|le résultat|le chauffeur|les toilettes|la cuisine|le cadre|la taille|le service client|le film",
  good: "super|génial|excellent|excellente|très bon|très bonne|bon|bonne|parfait|parfaite|impeccable|magnifique|superbe|formidable|merveilleux|exceptionnel|remarquable|au top|top|gentil|gentille|très gentille|sympathique|sympa|aimable|souriant|souriante|accueillant|accueillante|chaleureux|serviable|attentionné|patient|compétent|compétente|professionnel|professionnelle|honnête|fiable|sérieux|ponctuel|à l'écoute|rapide|efficace|propre|bien tenu|moderne|confortable|spacieux|calme|lumineux|pratique|facile à utiliser|facile à trouver|solide|bien fini|de bonne qualité|délicieux|délicieuse|savoureux|frais|tendre|bien cuit|copieux|généreux|raisonnable|abordable|correct pour le prix|pas cher|conforme à la description|mieux que prévu|le meilleur de la ville|agréable|reposant|soigné|bien organisé|un régal|un délice|un vrai plaisir|une merveille|joli|jolie|très joli|beau|belle|charmant|charmante|nickel|chouette|mignon|extra|divin|raffiné|à tomber|rapide et efficace|convivial|chaleureuse|attentive|à recommander",
  bad: "mauvais|mauvaise|très mauvais|nul|nulle|horrible|affreux|catastrophique|lamentable|déplorable|minable|décevant|décevante|dégoûtant|immonde|désagréable|impoli|impolie|malpoli|arrogant|méprisant|hautain|froid|pas aimable|incompétent|incompétente|pas professionnel|malhonnête|pas fiable|en retard|lent|lente|trop long|interminable|sale|crasseux|mal entretenu|vétuste|vieillot|usé|inconfortable|minuscule|sombre|bruyant|dangereux|compliqué|pas pratique|fragile|mal fini|de mauvaise qualité|cassé|défectueux|abîmé|inutilisable|fade|sans goût|sec|dur|froide|trop salé|brûlé|cru|immangeable|cher|trop cher|hors de prix|excessif|une arnaque|une honte|une catastrophe|un cauchemar|du vol|une perte de temps|de l'argent jeté|pas conforme|pire que prévu|pire qu'avant|le pire de la ville|ennuyeux|à fuir|à éviter|triste|laid|moche|glauque|sombre et triste|bâclé|léger|radin|étroit|exigu|bondé|débordé|pas terrible|très moyen|sans intérêt|désastreux|médiocre",
  frames: [
    '{topic} est {word}',
    '{topic} était {word}',
    'et {topic} était vraiment {word}',
    '{topic} très {word}',
    '{topic}, {word}',
    'je trouve {topic} {word}.',
    '{topic} est tellement {word} !',
    'ici {topic} est {word}',
  ],
  turned: [
    "{topic} n'est pas {word}",
    "{topic} n'était pas {word}",
    "{topic} n'est pas du tout {word}",
    "{topic} est loin d'être {word}",
    '{topic} pas très {word}',
  ],
  praise:
    "fonctionne très bien|fonctionne parfaitement|marche très bien|fait le travail|tient ses promesses|me va parfaitement|arrivé rapidement|livré en avance|livré à temps|bien emballé|tout était parfait|rien à redire|rien à dire|aucun problème|sans problème|sans aucun souci|aucun reproche|tout est bien expliqué|prend le temps d'expliquer|prend son temps|m'a bien écouté|m'a mis à l'aise|je me suis senti en confiance|aucune douleur|pas d'attente|très peu d'attente|rendez-vous obtenu tout de suite|toujours le sourire|on s'est régalés|nous nous sommes régalés|nous avons passé un très bon moment|nous reviendrons|on reviendra|j'y retournerai|à refaire|je recommande|je recommande vivement|à recommander|je suis ravi|je suis très satisfait|très contente de mon achat|un bon achat|vaut le détour|vaut son prix|bon rapport qualité prix|cinq étoiles|jamais déçu|pas mal du tout|remboursé tout de suite|réparé en une heure|prix respecté|mes enfants adorent|à voir absolument",
  complaint:
    "ne fonctionne pas|ne fonctionne plus|ne marche pas|ne marche plus|en panne au bout d'une semaine|cassé au bout d'un mois|s'est cassé tout de suite|ne tient pas|ne charge pas|plante sans arrêt|arrivé cassé|arrivé abîmé|jamais arrivé|jamais reçu|livré en retard|mauvaise taille|je l'ai renvoyé|retourné aussitôt|poubelle|je veux être remboursé|pas de remboursement|personne ne répond|aucune réponse|jamais rappelé|ne m'a pas écouté|n'explique rien|expédié en cinq minutes|on nous a ignorés|une heure d'attente|deux heures d'attente|trop d'attente|attente interminable|rendez-vous annulé au dernier moment|rendez-vous oublié|mauvais diagnostic|j'ai eu très mal|un cheveu dans le plat|plat servi froid|malades toute la nuit|moisissure dans la salle de bain|impossible de dormir|prélevé deux fois|facturé en trop|on ne reviendra pas|nous n'y retournerons pas|je n'y retournerai jamais|plus jamais|à éviter absolument|fuyez|passez votre chemin|je ne recommande pas|je déconseille|très déçu|quelle déception|dommage|on s'attendait à mieux|ne vaut pas son prix|c'était mieux avant|de pire en pire|zéro étoile|aucun respect|se moquent du client|accueil glacial|rien ne va",
};

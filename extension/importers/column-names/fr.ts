import type { ColumnNames } from './column-names.ts';

/** French. */
export const fr: ColumnNames = {
  language: 'fr',
  names: {
    id: 'id de l avis | identifiant | identifiant de l avis | numéro de l avis | id réponse',
    'written-at': `
      date de l avis | date du commentaire | date de création | date de publication |
      date d envoi | date de soumission | créé le | publié le | envoyé le | horodateur |
      horodatage | quand | date et heure | heure | heure de fin | date de soumission | date de réponse au sondage | heure de début`,
    'updated-at': 'modifié le | mis à jour le | date de modification | dernière modification',
    rating: `
      note | note globale | étoiles | nombre d étoiles | évaluation | note générale |
      note sur 5 | note sur 10`,
    title: 'titre | titre de l avis | titre du commentaire | objet | sujet',
    text: `
      texte de l avis | contenu de l avis | avis | commentaire | commentaires | texte | contenu |
      votre avis | votre commentaire | votre message | remarque | remarques | témoignage |
      retour | observations | avis client`,
    positive: `
      points positifs | positif | commentaire positif | avis positif | les plus | points forts |
      avantages | ce que vous avez aimé | qu avez vous aimé`,
    negative: `
      points négatifs | négatif | commentaire négatif | avis négatif | les moins |
      points faibles | inconvénients | que pouvons nous améliorer | points à améliorer`,
    reply: `
      réponse | réponse du propriétaire | notre réponse | réponse de l établissement |
      réponse de l entreprise | réponse du vendeur`,
    'reply-at': 'date de réponse | date de la réponse | répondu le | réponse le',
    author: `
      nom du client | auteur | qui | nom de l auteur | client | nom complet | nom de l utilisateur |
      utilisateur | pseudo | pseudonyme | voyageur | votre nom | nom et prénom | nom`,
    'first-name': 'prénom',
    'last-name': 'nom de famille',
    url: 'lien | lien de l avis | lien vers l avis',
    contact: `
      courriel | adresse e mail | adresse email | adresse électronique | mél | email du client |
      votre e mail | votre email`,
    consent: `
      consentement | accord de contact | pouvons nous vous contacter | accepte d être contacté |
      autorisation de contact | contact autorisé`,
    language: 'langue | langue de l avis',
    nps: 'probabilité de recommandation | score nps | note de recommandation',
    csat: 'satisfaction client | taux de satisfaction | satisfaction globale',
    ces: 'effort client | score d effort',
    recommends: 'recommande | recommandé | recommandation | recommanderiez vous',
    touchpoint: `
      produit | nom du produit | article | établissement | magasin | chambre | hébergement |
      formulaire | prestation | boutique`,
    state: 'publié | statut | état | visible | approuvé',
    tags: 'étiquettes | mots clés',
    aspect: `
      personnel | propreté | emplacement | équipements | confort | rapport qualité prix |
      qualité | livraison | accueil | cuisine | ambiance | cadre | petit déjeuner`,
    dropped: 'adresse ip | appareil',
  },
  words: {
    date: 'date heure horodateur créé publié',
    dropped: `
      image images photo photos appareil téléphone commande réservation adresse traduit traduction`,
    easy: 'facile facilité simple effort',
    email: 'courriel mél',
    id: 'identifiant numéro',
    language: 'langue',
    likely: 'probable probabilité échelle',
    link: 'lien',
    negative: 'améliorer négatif négatifs moins déplu manque',
    owner: 'propriétaire établissement entreprise vendeur notre boutique',
    person: 'client auteur utilisateur voyageur acheteur',
    positive: 'aimé plu positif positifs apprécié préféré',
    rating: 'note étoiles évaluation notez évaluez',
    recommend: 'recommander recommanderiez recommandation recommandez conseiller',
    reply: 'réponse répondu',
    satisfied: 'satisfait satisfaite satisfaction',
    text: `
      avis commentaire commentaires message texte contenu remarque remarques suggestion
      suggestions témoignage`,
    thing: 'produit article magasin chambre hébergement',
    title: 'titre objet sujet',
    updated: 'modifié modification jour',
    why: 'pourquoi',
  },
};

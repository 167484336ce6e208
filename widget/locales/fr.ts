import type { Messages } from './messages.ts';

/** French. */
export const fr = {
  csat: (name) =>
    name
      ? `Comment s’est passée votre visite chez ${name} ?`
      : 'Comment s’est passée votre visite ?',
  nps: (name) =>
    name ? `Recommanderiez-vous ${name} à un proche ?` : 'Nous recommanderiez-vous à un proche ?',
  ces: (name) =>
    name
      ? `${name} m’a facilité les choses. Êtes-vous d’accord ?`
      : 'On m’a facilité les choses. Êtes-vous d’accord ?',
  rating: (name) =>
    name ? `Quelle note donnez-vous à ${name} ?` : 'Quelle note nous donnez-vous ?',
  choice: 'Qu’est-ce qui convient ?',
  comment: 'Que pourrions-nous améliorer ? (si vous le souhaitez)',
  photo: 'Une photo, si cela aide',
  consent: 'J’accepte',
  ends: {
    csat: ['Mauvaise', 'Excellente'],
    nps: ['Pas du tout', 'Certainement'],
    ces: ['Pas du tout', 'Tout à fait'],
  },
  outOf: (value, greatest) => `${value} sur ${greatest}`,
  pickAny: 'Plusieurs choix possibles',
  remove: 'Retirer',
  contact: 'Laisser un contact (facultatif)',
  address: 'E-mail ou téléphone',
  mayContact: (name) => `${name || 'L’établissement'} peut me contacter à ce sujet`,
  close: 'Fermer',
  back: 'Retour',
  next: 'Suivant',
  send: 'Envoyer',
  sealed: (name) => `Scellé, pour ${name || 'l’établissement'} uniquement`,
  help: 'Que cherchez-vous ?',
  nothingFound: 'Rien trouvé. Continuez pour nous écrire.',
  thanks: 'Merci. Vos mots sont en route.',
  others: 'Si vous souhaitez que d’autres l’entendent aussi :',
  missing: 'Veuillez d’abord choisir une réponse.',
  halfContact:
    'Pour être contacté, laissez une adresse et cochez la case. Ou laissez les deux vides.',
  noPhoto: 'Cette image n’a pas pu être lue. Veuillez en choisir une autre.',
  failed:
    'L’envoi n’a pas pu se faire pour l’instant. Vos mots sont toujours là : veuillez réessayer.',
  unable:
    'Rien ne peut être envoyé depuis cette page pour le moment. Dites-le-nous autrement, s’il vous plaît.',
} satisfies Messages;

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
  comment: 'Que pourrions-nous améliorer ? (si vous le souhaitez)',
  ends: {
    csat: ['Mauvaise', 'Excellente'],
    nps: ['Pas du tout', 'Certainement'],
    ces: ['Pas du tout', 'Tout à fait'],
  },
  choice: (value, greatest) => `${value} sur ${greatest}`,
  contact: 'Laisser un contact (facultatif)',
  address: 'E-mail ou téléphone',
  consent: (name) => `${name || 'L’établissement'} peut me contacter à ce sujet`,
  close: 'Fermer',
  back: 'Retour',
  next: 'Suivant',
  send: 'Envoyer',
  sealed: (name) => `Scellé, pour ${name || 'l’établissement'} uniquement`,
  thanks: 'Merci. Vos mots sont en route.',
  others: 'Si vous souhaitez que d’autres l’entendent aussi :',
  missing: 'Veuillez d’abord choisir une réponse.',
  halfContact:
    'Pour être contacté, laissez une adresse et cochez la case. Ou laissez les deux vides.',
  failed:
    'L’envoi n’a pas pu se faire pour l’instant. Vos mots sont toujours là : veuillez réessayer.',
} satisfies Messages;

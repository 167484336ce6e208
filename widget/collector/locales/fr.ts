import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in French. */
export const fr: FormWords = {
  language: 'fr',
  title: (businessName) =>
    businessName === '' ? 'Dites-nous comment c’était' : `Dites à ${businessName} comment c’était`,
  questions: {
    csat: 'Comment c’était ?',
    nps: 'Nous recommanderiez-vous à un proche ?',
    ces: 'Nous vous avons facilité les choses. Êtes-vous d’accord ?',
    rating: 'Quelle note donneriez-vous ?',
    choice: 'Laquelle de ces réponses ?',
    choices: 'Lesquelles de ces réponses ?',
    comment: 'Que pourrions-nous améliorer ? (si vous le souhaitez)',
    photo: 'Une photo, si elle aide',
    consent: 'Je suis d’accord.',
    contact: 'E-mail ou téléphone, si vous souhaitez une réponse',
  },
  ends: {
    csat: ['Mauvais', 'Excellent'],
    nps: ['Pas du tout', 'Certainement'],
    ces: ['Pas du tout', 'Tout à fait'],
    rating: ['Mauvais', 'Excellent'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} sur ${most}`, end),
  mayContact: 'Vous pouvez vous en servir pour me répondre.',
  send: 'Envoyer',
  sealedOnArrival: 'Envoyé sans JavaScript : scellé à l’arrivée.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'Ensuite, seul le propriétaire peut le lire.'
      : `Ensuite, seul ${businessName} peut le lire.`,
  keyWords: 'La clé qui le scelle, en mots :',
  failures: {
    'nothing-said':
      'Rien n’est encore choisi ni écrit. Choisissez ou écrivez quelque chose, puis envoyez.',
    unanswered: 'Une question est encore ouverte. Choisissez-y une réponse, puis envoyez.',
    'no-consent':
      'Vous avez laissé un contact sans cocher la case au-dessous. Cochez-la, ou videz le champ, puis envoyez.',
    'too-long': 'C’est plus long que la place prévue. Raccourcissez un peu, puis envoyez.',
    'out-of-range':
      'Une réponse ne figure pas parmi les choix. Choisissez de nouveau, puis envoyez.',
    'wrong-type': 'Une réponse ne figure pas parmi les choix. Choisissez de nouveau, puis envoyez.',
  },
  troubles: {
    'no-form': {
      title: 'Il n’y a pas de formulaire ici',
      text: 'L’adresse est peut-être coupée, ou le formulaire a déménagé. Rien n’a été envoyé.',
    },
    'form-too-large': {
      title: 'C’est plus long que la place prévue',
      text: 'Rien n’a été gardé. Revenez en arrière, raccourcissez un peu et envoyez de nouveau.',
    },
    'form-damaged': {
      title: 'Tout n’est pas arrivé',
      text: 'Rien n’a été gardé. Revenez en arrière et envoyez de nouveau.',
    },
    'form-not-kept': {
      title: 'Impossible de garder cela pour l’instant',
      text: 'Rien n’a été gardé. Revenez en arrière dans un moment et envoyez de nouveau.',
    },
    'form-not-now': {
      title: 'Beaucoup de réponses arrivent en ce moment',
      text: 'Rien n’a été gardé. Revenez en arrière dans une minute et envoyez de nouveau.',
    },
    'form-not-from-here': {
      title: 'Cela vient d’un autre site',
      text: 'Rien n’a été gardé. Ouvrez le formulaire lui-même pour l’envoyer.',
    },
  },
  thanks: 'Merci. Nous vous avons entendu.',
  elsewhere: 'Si vous souhaitez que d’autres l’entendent aussi :',
};

import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in Dutch. */
export const nl: FormWords = {
  language: 'nl',
  title: (businessName) =>
    businessName === '' ? 'Vertel ons hoe het was' : `Vertel ${businessName} hoe het was`,
  questions: {
    csat: 'Hoe was het?',
    nps: 'Zou u ons bij een vriend aanbevelen?',
    ces: 'We hebben het u makkelijk gemaakt. Bent u het ermee eens?',
    rating: 'Welke waardering geeft u?',
    choice: 'Welke hiervan?',
    choices: 'Welke hiervan?',
    comment: 'Wat zouden we beter kunnen doen? (als u wilt)',
    photo: 'Een foto, als die helpt',
    consent: 'Ik ga akkoord.',
    contact: 'E-mail of telefoon, als u een antwoord wilt',
  },
  ends: {
    csat: ['Slecht', 'Geweldig'],
    nps: ['Helemaal niet', 'Zeker'],
    ces: ['Helemaal niet', 'Helemaal'],
    rating: ['Slecht', 'Geweldig'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} van ${most}`, end),
  mayContact: 'U mag dit gebruiken om mij te antwoorden.',
  send: 'Versturen',
  sealedOnArrival: 'Verstuurd zonder JavaScript: wordt bij aankomst verzegeld.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'Daarna kan alleen de eigenaar het lezen.'
      : `Daarna kan alleen ${businessName} het lezen.`,
  keyWords: 'De sleutel waarmee het verzegeld wordt, in woorden:',
  failures: {
    'nothing-said': 'Er is nog niets gekozen of geschreven. Kies of schrijf iets en verstuur het.',
    unanswered: 'Eén vraag staat nog open. Kies daar een antwoord en verstuur het.',
    'no-consent':
      'U liet een contact achter zonder het vinkje eronder. Zet het, of maak het veld leeg, en verstuur het.',
    'too-long': 'Dit is langer dan er past. Maak het iets korter en verstuur het.',
    'out-of-range': 'Eén antwoord is geen van de keuzes. Kies opnieuw en verstuur het.',
    'wrong-type': 'Eén antwoord is geen van de keuzes. Kies opnieuw en verstuur het.',
  },
  troubles: {
    'no-form': {
      title: 'Hier is geen formulier',
      text: 'Misschien is het adres afgebroken of is het formulier verhuisd. Er is niets verstuurd.',
    },
    'form-too-large': {
      title: 'Dit is langer dan er past',
      text: 'Er is niets bewaard. Ga terug, maak het iets korter en verstuur het opnieuw.',
    },
    'form-damaged': {
      title: 'Dit is niet heel aangekomen',
      text: 'Er is niets bewaard. Ga terug en verstuur het opnieuw.',
    },
    'form-not-kept': {
      title: 'Dit kon nu niet bewaard worden',
      text: 'Er is niets bewaard. Ga over een poosje terug en verstuur het opnieuw.',
    },
    'form-not-now': {
      title: 'Er komt nu veel binnen',
      text: 'Er is niets bewaard. Ga over een minuut terug en verstuur het opnieuw.',
    },
    'form-not-from-here': {
      title: 'Dit kwam van een andere site',
      text: 'Er is niets bewaard. Open het formulier zelf om het te versturen.',
    },
  },
  thanks: 'Dank u. We hebben u gehoord.',
  elsewhere: 'Als u wilt dat anderen het ook horen:',
};

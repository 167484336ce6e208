import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Whether people listen, answer and keep customers informed. */
export const COMMUNICATION: Theme = {
  id: 'communication',
  words: {
    en: phrasesOf(
      'communicat*, respond*, response*, reply, replies, replied, answer, answered, answers, answering, call back, called back, phone, phone call, calls, email*, e mail, message*, inform*, explain*, explanation*, listen*, contact*, follow up, update*, updates, told, notified, unresponsive, reach them, voicemail, transparent, unclear',
    ),
    es: phrasesOf(
      'comunica*, respuesta*, respond*, contest*, llam*, teléfono, correo*, email*, mensaje*, inform*, explic*, escuch*, contact*, aviso, avisar*, avisaron',
    ),
    fr: phrasesOf(
      'communica*, réponse*, répond*, répondu*, appel*, téléphone*, mail, mails, email*, message*, inform*, expliqu*, explication*, écoute*, contact*, prévenu*, prévenir, joindre, joignable*, injoignable*',
    ),
    de: phrasesOf(
      'kommunikation*, antwort*, geantwortet, rückruf*, zurückgerufen, anruf*, angerufen, telefon*, mail, mails, email*, nachricht*, informier*, information*, erklär*, aufklär*, zuhör*, zugehört, kontakt*, rückmeldung*, meldet, gemeldet, erreichbarkeit, gespräch*',
    ),
    it: phrasesOf(
      'comunica*, rispost*, rispond*, chiamat*, telefon*, mail, email, messagg*, inform*, spiega*, spiegazion*, ascolt*, contatt*, avvis*',
    ),
    nl: phrasesOf(
      'communica*, antwoord*, reactie*, reageer*, gereageerd, gebeld, bellen, teruggebeld, telefon*, telefoon*, mail*, email*, bericht*, informatie*, geïnformeerd, uitleg*, uitgelegd, luister*, geluisterd, contact*, bereiken',
    ),
    pt: phrasesOf(
      'comunica*, resposta*, respond*, retorno, ligar, liguei, ligaram, telefon*, email*, e mail, mensage*, inform*, explic*, escut*, ouvir, ouvem, contact*, contat*, avis*, transparência, feedback',
    ),
  },
};

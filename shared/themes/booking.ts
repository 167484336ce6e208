import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Reserving a table, a room or an appointment. */
export const BOOKING: Theme = {
  id: 'booking',
  words: {
    en: phrasesOf(
      'book, booked, booking*, reserv*, appointment*, schedul*, reschedul*, check in, checked in, check out, checking in, cancellation*, cancelled, canceled, no show, walk in, walk ins, slot, slots',
    ),
    es: phrasesOf(
      'reserv*, cita, citas, turno, agend*, check in, cancelación, cancelaciones, cancelar*, cancelaron',
    ),
    fr: phrasesOf('réserv*, rendez vous, rdv, annulation*, annulé*, annuler, check in, créneau*'),
    de: phrasesOf(
      'buchung*, gebucht, buchen, reservier*, termin, termine, terminvergabe, terminvereinbarung, storn*, check in, einchecken, umbuch*',
    ),
    it: phrasesOf(
      'prenota*, appuntament*, check in, check out, cancellazion*, disdett*, disdire, annullat*',
    ),
    nl: phrasesOf(
      'boek ik, boeking*, geboekt, boeken via, reserver*, gereserveerd, afspraak*, afspraken, annuler*, geannuleerd, inchecken, incheck*, ingecheckt',
    ),
    pt: phrasesOf(
      'reserv*, marcação, marcações, marcar consulta, agend*, check in, cancelamento*, cancelar*, cancelaram',
    ),
  },
};

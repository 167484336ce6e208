import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** How long things take: waiting, delivery, turnaround. */
export const SPEED: Theme = {
  id: 'speed',
  words: {
    en: phrasesOf(
      'wait, waits, waited, waiting, slow*, quick*, fast, fast service, speedy, prompt*, delay*, late, on time, in no time, deliver*, delivery*, shipping, shipped, arrived, took forever, took an hour, took ages, minutes, hours, an hour, hour, queue*, long line, long lines, turnaround, punctual*, rushed, efficient*, dispatch*, forever, ages, on hold, took too long, takes forever, takes too long, too long, so long, in a timely, timely, instantly, immediately, rapid*, swift*, lag, 20 minutes, 30 minutes, minute, sat waiting, next day, same day, days later, weeks later, arrive',
    ),
    es: phrasesOf(
      'espera, esperar, esperando, esperamos, lent*, rápid*, rapidez, tard*, demor*, retras*, entrega*, envío*, enviaron, cola, colas, minutos, media hora, una hora, horas, puntual*, a tiempo, agilidad, ágil',
    ),
    fr: phrasesOf(
      "attente*, attendre, attendu*, lent, lente, lents, lentes, lenteur, rapide*, rapidement, rapidité, retard*, livraison*, livré*, livreur*, expédition, délai*, minutes, une heure, heures, file d' attente, ponctuel*, à l' heure, expéditi*",
    ),
    de: phrasesOf(
      'wartezeit*, warten, gewartet, warte, wartet*, langsam*, schnell*, zügig*, verspät*, verzöger*, lieferung*, geliefert, lieferzeit*, lieferant*, versand*, minuten, stunde, stunden, schlange, pünktlich*, rechtzeitig, dauert*, gedauert',
    ),
    it: phrasesOf(
      "attesa, attese, aspettare, aspettato, lent*, lentezza, veloc*, rapid*, ritard*, consegn*, spedizion*, coda, file, minuti, mezz' ora, un' ora, ore, puntual*, in tempo",
    ),
    nl: phrasesOf(
      'wachten, gewacht, wachttijd*, traag, trage, snel, snelle, vlot*, vertraging*, levering*, geleverd, bezorg*, levertijd*, verzend*, wachtrij*, minuten, uur, uren, half uur, stipt*, op tijd, te laat',
    ),
    pt: phrasesOf(
      'espera, esperar, esperei, esperamos, lent*, rápid*, rapidez, demor*, atras*, entrega*, envio*, fila, filas, minutos, meia hora, uma hora, horas, pontual*, pontualidade, a tempo, agilidade, ágil',
    ),
  },
};

import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Whether it is there when wanted: stock, opening hours, tables. */
export const AVAILABILITY: Theme = {
  id: 'availability',
  words: {
    en: phrasesOf(
      'available*, availab*, unavailable, out of stock, in stock, stock*, sold out, ran out, run out, opening hours, opening times, hours of operation, closed, open late, open until, opens, closes, opened, no tables, no table, fully booked, no rooms, no appointments, waitlist, waiting list, missing items, missing item, unstocked',
    ),
    es: phrasesOf(
      'disponib*, agotad*, existencias, stock, cerrado, cerrada, abierto, abren, cierran, horario*, sin mesa, no quedaba*, no había, no tenían, completo, lista de espera',
    ),
    fr: phrasesOf(
      "disponib*, indisponib*, rupture, stock, épuisé*, fermé*, fermeture, ouvert*, ouverture, horaire*, plus de place, complet, liste d' attente",
    ),
    de: phrasesOf(
      'verfügbar*, ausverkauft, vorrätig*, lager, auf lager, geschlossen*, geöffnet, öffnungszeiten, ausgebucht, keinen termin, keine termine, kein platz, warteliste*, vergriffen',
    ),
    it: phrasesOf(
      "disponibilità di, non disponibil*, esaurit*, scorte, magazzino, chiuso, chiusa, aperto, aperta, orari, orario, apertura, chiusura, al completo, lista d' attesa",
    ),
    nl: phrasesOf(
      'beschikbaar*, beschikbare, uitverkocht, op voorraad, voorraad*, gesloten, geopend, openingstijd*, volgeboekt, vol zat, wachtlijst*, niet leverbaar, leverbaar',
    ),
    pt: phrasesOf(
      'disponib*, disponíve*, indisponíve*, esgotad*, estoque, stock, fechado, fechada, aberto, aberta, horário de funcionamento, horários, lotado, lista de espera, não tinham, não tinha',
    ),
  },
};

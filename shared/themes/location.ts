import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Where it is and how to get there. */
export const LOCATION: Theme = {
  id: 'location',
  words: {
    en: phrasesOf(
      'location*, located, neighborhood*, neighbourhood*, parking, park, walking distance, downtown, central*, center, centre, close to, near, nearby, subway, metro, station, bus, tube, transport*, area, access, accessible, easy to find, hard to find, find it, convenient location, beach, airport, corner, block, blocks, street, drive',
    ),
    es: phrasesOf(
      'ubicación, ubicad*, situación, situad*, localización, zona, barrio, céntric*, centro, cerca, cercan*, lejos, aparcar, aparcamiento, parking, estacion*, metro, autobús, playa, aeropuerto, acceso*, esquina, emplazamiento',
    ),
    fr: phrasesOf(
      'emplacement*, situé*, situation, quartier*, centre, centre ville, proche, proximité, loin, parking*, stationnement, garer, métro, gare, bus, accès, accessible*, bien placé, plage, aéroport',
    ),
    de: phrasesOf(
      'lage, gelegen, standort*, zentrum, zentral*, nähe, nah, erreichbar*, parkplatz*, parkplätze*, parken, bahnhof, u bahn, s bahn, bus, anbindung, gegend, viertel, innenstadt, strand, flughafen, anfahrt, erreichen, weit',
    ),
    it: phrasesOf(
      'posizion*, ubicazion*, ubicat*, situat*, zona, quartier*, centro, central*, centralissim*, vicin*, vicinanza, vicinanze, lontan*, parcheggi*, stazion*, metro, metropolitana, autobus, fermata, spiaggia, aeroporto, a due passi, passi, distanza, collegat*, raggiung*, strategica',
    ),
    nl: phrasesOf(
      'locatie*, ligging, gelegen, ligt, buurt, centrum, centraal, dichtbij, vlakbij, nabij, parkeren, parkeerplaats*, parkeergelegenheid, station, metro, bus, bereikbaar*, wijk, strand, luchthaven',
    ),
    pt: phrasesOf(
      'localização, localizad*, situad*, zona, bairro*, centro, central, perto, próxim*, longe, estacion*, metro, metrô, autocarro, ônibus, praia, aeroporto, acesso*',
    ),
  },
};

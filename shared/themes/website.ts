import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** The site, the app and ordering online. */
export const WEBSITE: Theme = {
  id: 'website',
  words: {
    en: phrasesOf(
      'website*, web site, site, webpage, app, apps, application, online*, login, log in, password, internet, wifi, wi fi, ui, interface, crash*, bug, glitch*, user friendly, web, online order*, qr code, software, loading, update',
    ),
    es: phrasesOf(
      'web, página web, sitio web, página, app, aplicación, online, en línea, internet, wifi, contraseña, iniciar sesión, interfaz',
    ),
    fr: phrasesOf(
      'site, site web, site internet, application, appli, en ligne, internet, wifi, mot de passe, connexion, interface, bug, bugs',
    ),
    de: phrasesOf(
      'webseite*, website*, homepage, internetseite, app, online*, internet, wlan, wifi, passwort, anmeldung, benutzeroberfläche, onlineshop',
    ),
    it: phrasesOf(
      'sito, sito web, app, applicazione, online, on line, internet, wifi, wi fi, connessione, password, interfaccia',
    ),
    nl: phrasesOf(
      "website*, site, webshop, app, online, internet, wifi, wachtwoord, inloggen, interface, pagina's laden",
    ),
    pt: phrasesOf(
      'site, sites, página, aplicativo, app, aplicação, online, internet, wifi, senha, login, interface, sistema, sistemas',
    ),
  },
};

import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** How it looks, sounds and feels. */
export const AMBIENCE: Theme = {
  id: 'ambience',
  words: {
    en: phrasesOf(
      'ambience, ambiance, atmosphere*, decor*, interior*, vibe*, mood, music, cozy, cosy, romantic, lighting, noise, noisy, loud, quiet, view*, scenery, crowded, seating, setting, furniture, comfortable, uncomfortable, charming, intimate, spacious, cramped, decoration*, patio, terrace, garden, fireplace, room feels, dining room, charm, trendy, elegant, rustic, relaxed, relaxing, cute, beautiful, space',
    ),
    es: phrasesOf(
      'ambiente*, atmósfera, decoración, decorado, decorad*, música, acogedor*, romántic*, ilumin*, ruido*, ruidos*, tranquil*, vistas, vista, terraza*, jardín, jardines, local, lugar, sitio, encanto, mobiliario, cómod*, incómod*, agradable, bonito, bonita',
    ),
    fr: phrasesOf(
      'ambiance*, atmosphère*, décor*, déco, musique*, cadre*, convivial*, romantique*, éclairage, bruit, bruyant*, calme*, vue, vues, terrasse*, jardin*, salle, charme*, mobilier, confortable*, intime, cosy, lieu, endroit',
    ),
    de: phrasesOf(
      'atmosphäre*, ambiente, einrichtung*, eingerichtet*, dekor*, musik, gemütlich*, romantisch*, beleuchtung, lärm*, laut, lautstärke, ruhig*, aussicht*, terrasse*, garten, flair, möbel, stimmung, räumlichkeiten, interieur',
    ),
    it: phrasesOf(
      'ambiente, ambienti, atmosfera, arredament*, arredat*, arredo, musica, accoglient*, romantic*, illuminazione, rumor*, silenzios*, vista, panorama, terrazza, giardino, mobili, tranquill*, confortevol*, comod*, scomod*, letto, letti, camera, camere, stanza, stanze',
    ),
    nl: phrasesOf(
      'sfeer*, sfeervol*, ambiance, interieur*, inrichting, ingericht*, decor*, muziek, gezellig*, ongezellig*, romantisch*, verlichting, lawaai*, geluid*, luidruchtig*, rustig*, uitzicht*, terras*, tuin, aankleding, akoestiek, zaak',
    ),
    pt: phrasesOf(
      'ambiente*, atmosfera, decoração, decorad*, música*, acolhedor*, aconchegant*, romântic*, iluminação, barulh*, ruído*, tranquil*, vista, vistas, esplanada*, terraço*, jardim, espaço, clima, mobiliário, confortá*, desconfortá*',
    ),
  },
};

import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** How it looks, sounds and feels. */
export const AMBIENCE: Theme = {
  id: 'ambience',
  words: {
    en: phrasesOf(
      'ambience, ambiance, atmosphere*, decor*, interior*, vibe*, mood, music, cozy, cosy, romantic, lighting, noise, noisy, loud, quiet, view*, scenery, crowded, seating, setting, furniture, comfortable, uncomfortable, charming, intimate, spacious, cramped, decoration*, patio, terrace, garden, fireplace, room feels, dining room, charm, trendy, elegant, rustic, relaxed, relaxing, cute, beautiful, space, atmorphere, atmospheric, noises, dim, dimly, dark, bright, candle*, jazz, band, live music, dj, bathroom decor, tables are, packed, tiny, jammed, squeezed, elbow room, cramp*, cool, hip, chic, classy, stylish, modern, funky, kitschy, tacky, laid back, lively, peaceful, calm, cheerful, homey, homely, inviting, warm, sexy, date night, outdoor, outdoors, outside seating, rooftop, courtyard, fish tank, artwork, paintings, designed, design, architecture, soundtrack, loudly, echo, acoustics, stuffy, temperature, air conditioning',
    ),
    es: phrasesOf(
      'ambiente*, atmósfera, decoración, decorado, decorad*, música, acogedor*, romántic*, ilumin*, ruido*, ruidos*, tranquil*, vistas, vista, terraza*, jardín, jardines, local, lugar, sitio, encanto, mobiliario, cómod*, incómod*, agradable, bonito, bonita, pequeño local, aire acondicionado, iluminación, moderno, moderna, rústico, íntimo, elegante, sala, salón, comedor, entorno',
    ),
    fr: phrasesOf(
      'ambiance*, atmosphère*, décor*, déco, musique*, cadre*, convivial*, romantique*, éclairage, bruit, bruyant*, calme*, vue, vues, terrasse*, jardin*, salle, charme*, mobilier, confortable*, intime, cosy, lieu, endroit, bruyante, étroit, serré*, chaleureuse, atypique*, lumineu*, climatisation, jolie*, joli, beau cadre, déco*, élégant*, moderne*',
    ),
    de: phrasesOf(
      'atmosphäre*, ambiente, einrichtung*, eingerichtet*, dekor*, musik, gemütlich*, romantisch*, beleuchtung, lärm*, laut, lautstärke, ruhig*, aussicht*, terrasse*, garten, flair, möbel, stimmung, räumlichkeiten, interieur, lokal, location schön, räume, raum, hell, dunkel, eng, modern*, stilvoll*, schick*, urig*, hitze, klimaanlage, geräuschpegel, licht, wohlfühl*',
    ),
    it: phrasesOf(
      'ambiente, ambienti, atmosfera, arredament*, arredat*, arredo, musica, accoglient*, romantic*, illuminazione, rumor*, silenzios*, vista, panorama, terrazza, giardino, mobili, tranquill*, confortevol*, comod*, scomod*, letto, letti, camera, camere, stanza, stanze, locale, location, elegante, eleganti, moderno, pulita e, sala, sale, luce, luci, aria condizionata, materass*, spazios*, piccol*, bagno, insonorizzat*',
    ),
    nl: phrasesOf(
      'sfeer*, sfeervol*, ambiance, interieur*, inrichting, ingericht*, decor*, muziek, gezellig*, ongezellig*, romantisch*, verlichting, lawaai*, geluid*, luidruchtig*, rustig*, uitzicht*, terras*, tuin, aankleding, akoestiek, zaak, ruimte, kader, stijlvol*, modern*, licht, donker, knus, intiem, decoratie, tafels staan',
    ),
    pt: phrasesOf(
      'ambiente*, atmosfera, decoração, decorad*, música*, acolhedor*, aconchegant*, romântic*, iluminação, barulh*, ruído*, tranquil*, vista, vistas, esplanada*, terraço*, jardim, espaço, clima, mobiliário, confortá*, desconfortá*, ar condicionado, moderno, elegante, íntimo, sala, iluminad*, silencios*, agradável',
    ),
  },
};

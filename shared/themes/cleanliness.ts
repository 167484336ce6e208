import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Whether it is clean. */
export const CLEANLINESS: Theme = {
  id: 'cleanliness',
  words: {
    en: phrasesOf(
      'clean*, unclean*, dirty, dirt, filthy, filth, spotless, hygien*, unhygienic, sanit*, unsanitary, dust*, stain*, smell*, stink*, odor*, odour*, mold*, mould*, cockroach*, roach*, bugs, bed bugs, bedbugs, mice, rats, messy, tidy, sticky, restroom*, bathroom*, toilet*, trash, immaculate, hair in',
    ),
    es: phrasesOf(
      'limpi*, suci*, higien*, polvo, mancha*, manchad*, olor*, olía, huele, moho, cucaracha*, hormiga*, insectos, baño*, aseo*, impecable*, desorden*, ordenad*',
    ),
    fr: phrasesOf(
      'propre*, propreté, sale, sales, saleté*, hygièn*, poussi*, tache*, odeur*, moisi*, cafard*, punaise*, toilettes, crasse*, crasseu*, nettoy*, salle de bain',
    ),
    de: phrasesOf(
      'sauber*, sauberkeit, schmutz*, dreck*, hygien*, staub*, fleck*, geruch*, stink*, gestank, schimmel*, kakerlak*, toilette*, gepflegt*, ungepflegt*, unsauber*, spülmaschin*',
    ),
    it: phrasesOf(
      'pulit*, pulizia, pulizie, sporc*, sporcizia, igien*, polver*, macchi*, odor*, puzza*, muffa, scarafagg*, insetti, bagno, bagni, impeccabil*, ordinat*',
    ),
    nl: phrasesOf(
      'schoon, schone, schoonmaak*, netjes, hygiën*, vies, vieze, vuil, vuile, smerig*, stof, stoffig*, vlek*, geur*, stank, stinkt, schimmel*, kakkerlak*, toilet*, wc, badkamer*, proper',
    ),
    pt: phrasesOf(
      'limp*, suj*, higien*, higién*, poeira, pó, mancha*, cheiro*, cheira*, mofo, bolor, baratas no, insetos, banheiro*, casa de banho, casas de banho, wc, arrumad*, impecáve*',
    ),
  },
};

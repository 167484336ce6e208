import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Whether people know their trade. */
export const EXPERTISE: Theme = {
  id: 'expertise',
  words: {
    en: phrasesOf(
      'knowledge*, expert*, skill*, skilled, experienced, competent*, competence, incompetent*, incompetence, training, trained, untrained, qualified, unqualified, talented, advice, advise*, diagnos*, technique*, know what they are doing, knew what they were doing, clueless, thorough, thoroughly, master, craftsman*',
    ),
    es: phrasesOf(
      'conocimiento*, expert*, experiencia profesional, competent*, competencia, incompetent*, cualificad*, preparad*, formación, asesor*, consejo*, diagnóstic*, saben lo que hacen, habilidad*, profesionalidad',
    ),
    fr: phrasesOf(
      'connaissance*, expert*, expertise, compétent*, compétence*, incompétent*, incompétence, qualifié*, formé*, formation, conseil*, diagnosti*, savoir faire, maîtris*, maîtrise, professionnalisme',
    ),
    de: phrasesOf(
      'fachwissen, fachlich*, fachkundig*, fachkompetenz, experte*, expertin, kompeten*, inkompeten*, erfahren*, qualifizi*, ausgebildet*, beratung*, beraten, diagnos*, ahnung, fachmann, gründlich*, können',
    ),
    it: phrasesOf(
      'esper*, competent*, competenza, competenze, incompetent*, preparat*, preparazione, qualificat*, formazione, consigli utili, diagnos*, professionalità, conoscenz*',
    ),
    nl: phrasesOf(
      'kennis, deskundig*, vakkundig*, expert*, ervaren, bekwaam, incompetent*, opgeleid*, gekwalificeerd*, advies, adviezen, diagnose*, vakman*, vakmanschap, verstand van',
    ),
    pt: phrasesOf(
      'conheciment*, experient*, especialista*, competent*, competência, incompetent*, qualificad*, formação, aprend*, treinament*, aconselh*, conselho*, diagnóstic*, preparad*, despreparad*, capacitação',
    ),
  },
};

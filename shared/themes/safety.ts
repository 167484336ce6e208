import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** Whether people, belongings and health are safe. */
export const SAFETY: Theme = {
  id: 'safety',
  words: {
    en: phrasesOf(
      'safe, safer, safety, safely, unsafe, danger*, dangerous, security, secure, theft, stolen, stole, robbed, robbery, crime, injur*, accident*, allerg*, food poisoning, poisoned, got sick, made me sick, hazard*, fire, scary, threaten*, harass*, privacy, drug, drugs, homeless, emergency, contaminat*, violen*',
    ),
    es: phrasesOf(
      'segur*, insegur*, seguridad, peligr*, robo*, robaron, robad*, accidente*, herid*, alerg*, alérg*, intoxic*, amenaz*, acos*, privacidad, incendio, emergencia*',
    ),
    fr: phrasesOf(
      'sécurité, sûr, insécurité, danger*, vol, volé*, voleur*, accident*, bless*, allerg*, intoxic*, menac*, harcel*, confidential*, incendie, urgence*',
    ),
    de: phrasesOf(
      'sicher, sicherheit*, unsicher*, gefahr, gefährlich*, gestohlen, diebstahl*, unfall*, verletz*, allerg*, lebensmittelvergiftung*, vergiftung*, bedroh*, belästig*, datenschutz, notfall*, brand',
    ),
    it: phrasesOf(
      'sicur*, sicurezza, insicur*, pericol*, furto, furti, rubat*, incident*, ferit*, allerg*, intossicazion*, minacci*, molest*, privacy, incendio, emergenz*',
    ),
    nl: phrasesOf(
      'veilig*, onveilig*, veiligheid, gevaar*, gevaarlijk*, diefstal*, gestolen, ongeluk*, ongeval*, gewond*, allerg*, voedselvergiftiging*, bedreig*, privacy, brand, noodgeval*',
    ),
    pt: phrasesOf(
      'segur*, insegur*, segurança, perig*, furto*, roub*, acident*, ferid*, alerg*, alérg*, intoxica*, ameaç*, assédio*, privacidade, incêndio, emergência*',
    ),
  },
};

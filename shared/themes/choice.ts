import { phrasesOf } from './phrases.ts';
import type { Theme } from './theme.ts';

/** How much there is to choose from. */
export const CHOICE: Theme = {
  id: 'choice',
  words: {
    en: phrasesOf(
      'choice*, selection*, variety, varieties, option*, range of, wide range, assortment, alternatives, vegetarian*, vegan*, gluten free, limited menu, menu options, wine list, beer list, everything you need, lots of different, great menu, extensive, menu is, diverse, kids menu',
    ),
    es: phrasesOf(
      'variedad*, variado, variada, variados, surtid*, opcion*, opción, selección, elección, para elegir, donde elegir, vegetarian*, vegan*, sin gluten, carta amplia, amplia carta, poca variedad, monóton*, repetitiv*',
    ),
    fr: phrasesOf(
      'choix, variété*, varié*, sélection*, option*, gamme*, diversité, végétarien*, végan*, vegan*, sans gluten, carte variée, large choix, peu de choix',
    ),
    de: phrasesOf(
      'auswahl*, vielfalt, vielfältig*, vielseitig*, sortiment, abwechslung*, abwechslungsreich*, optionen, alternativen, vegetarisch*, vegan*, glutenfrei*',
    ),
    it: phrasesOf(
      'scelta, scelte, varietà, vario, varia, assortiment*, selezion*, opzion*, vegetarian*, vegan*, senza glutine, celiac*, poca scelta, ampia scelta',
    ),
    nl: phrasesOf(
      'keuze*, keus, variatie*, gevarieerd*, assortiment*, selectie*, opties, aanbod, vegetarisch*, vegan*, glutenvrij*, uitgebreide kaart',
    ),
    pt: phrasesOf(
      'escolha*, variedade*, variad*, seleção, opção, opções, sortido*, gama, vegetarian*, vegan*, sem glúten, cardápio variado',
    ),
  },
};

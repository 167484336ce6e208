import type { Language } from './language.ts';
import { LEARNED_FR } from './learned/fr.ts';

/**
 * French.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const FRENCH: Language = {
  tag: 'fr',
  elides: true,
  negatesBackward: false,
  stopWords:
    "le la les l' un une des du de d' au aux à et ou en dans sur sous avec pour par chez vers que qu' qui quoi dont où ce c' cet cette ces ça cela se s' son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t' lui y est es suis sommes êtes sont était étaient étais été être ai as a avons avez ont avait avaient avoir fait faire comme quand car donc lors depuis pendant avant après entre aussi même tout toute tous toutes autre autres chaque deux trois ici là encore déjà",
  negators: "ne n' pas ni jamais aucun aucune sans rien personne nulle guère point manque manquait",
  boosters:
    'très trop tellement vraiment extrêmement totalement complètement particulièrement super hyper bien absolument toujours plus beaucoup parfaitement franchement vachement si énormément',
  dampeners: 'peu assez plutôt légèrement presque parfois relativement quelque moyennement',
  contrasts:
    'mais cependant toutefois pourtant néanmoins malheureusement hélas dommage sauf hormis',
  valence: [
    [
      4,
      'excellent* parfait parfaite parfaits parfaites exceptionnel* extraordinaire* magnifique* merveilleu* fantastique* génial* formidable* incroyable* impeccable* irréprochable* exquis* sublime* divin* superbe* remarquable* fabuleu* succulent* meilleur meilleure meilleurs meilleures top',
    ],
    [
      3,
      'délicieu* délice* recommand* ador* aime aimé aimons ravi* enchant* chaleureu* accueillant* attentionné* souriant* sympathique* sympa sympas aimable* adorable* savoureu* raffiné* merci félicit* bravo régal* charmant* professionnel* professionnalisme gentil* gentillesse serviable* soigné* copieu* compétent* bienveillant* beau belle beaux belles régalé* plaisir bijou pépite',
    ],
    [
      2,
      'bon bonne bons bonnes agréable* propre* frais fraîche fraîches rapide* rapidement efficace* satisf* content* contente* heureu* convivial* cosy confortable* original* joli* calme* qualité abordable* raisonnable* généreu* facile* fluide* réactif* réactive* disponible* intéressant* authentique* pratique* idéal* apprécié* apprécier appréci* ponctuel* honnête* sérieu* humain* écoute conseil* reviendr* retourner* goûteu* fondant* croustillant* varié* chouette* élégant* lumineu* spacieu* plaît plait',
    ],
    [1, 'correct* convenable* acceptable* suffisant* normal* classique* simple* honorable*'],
    [
      -1,
      'moyen* cher chère chers chères attente attendre attendu petit* bruyant* bruit limité* banal* basique* quelconque* ordinaire* salé* gras grasse froid* tiède* sec sèche étroit* serré* vieillot* vieux vieille cuit* mitigé* juste',
    ],
    [
      -2,
      'mauvais* mal déçu* déception* décevant* sale* saleté lent* lenteur long longue froids problème* erreur* retard* panne cassé* défectueu* désagréable* impoli* antipathique* oublié* oubli fade* insipide* immangeable* brûlé* triste* pire plainte* plaindre impossible* refus* bâclé* médiocre* négligé* inconfortable* désorganis* compliqué* regrett* malheureu* surcoté* excessif* excessive* dégueu* odeur* puant* tache* abîmé* usé*',
    ],
    [
      -3,
      'horrible* affreu* catastroph* désastreu* désastre nul nuls nulles honte* honteu* scandale* scandaleu* inadmissible* inacceptable* arnaque* arnaqueur* escroc* escroquer* vol voleur* exécrable* infect* ignoble* lamentable* déplorable* pitoyable* méprisant* agressif* agressive* incompéten* mensonge* menteur* menti dégoûtant* dégoutant* détest* fuir fuyez éviter évitez irrespectueu* malpoli* insupportable* intoxication* cafard* odieu* minable* poubelle inutile* indigne* abus* désagréablement',
    ],
  ],
  idioms: [
    [
      5,
      'on ne peut mieux, ne peut pas faire mieux, rien à redire, rien à dire, à tomber, au top, 10 10, 10 sur 10, 5 étoiles, cinq étoiles, les yeux fermés, du début à la fin, un vrai régal, un régal, de coeur, de cœur, un sans faute, sans faute',
    ],
    [
      3,
      "pas mal, pas mal du tout, pas mauvais, pas déçu, pas déçus, pas déçue, jamais déçu, jamais déçus, sans problème, aucun problème, aucune plainte, rien à reprocher, pas cher, pas chers, pas trop cher, pas chère, sans hésiter, sans hésitation, ne pas hésiter, n' hésitez pas, rapport qualité prix, à recommander, à refaire, bon marché, sans attente, aucun regret, bien placé, bon moment, très bien, vaut le détour, vaut la peine, ne changez rien, à l' écoute, aux petits soins, je reviendrai, nous reviendrons",
    ],
    [
      0,
      'non seulement, pas seulement, sans doute, aucun doute, pas besoin, ne que, bien que, si bien que, il y a',
    ],
    [
      -2,
      "rien d' exceptionnel, rien d' extraordinaire, rien de spécial, sans plus, ni bon ni mauvais, pas terrible, pas top, pas ouf, bof, bof bof, laisse à désirer, peut mieux faire, pas à la hauteur, pas bon, pas bonne, pas à la hauteur, trop cher, trop chère, trop long, un peu cher, pas donné, pas génial, sans intérêt, hors service, sans saveur, sans goût",
    ],
    [
      -4,
      "merci pour rien, bravo pour le service, de qui se moque, ne recommande pas, recommande pas, ne reviendrai pas, ne reviendrons pas, n' y retournerai pas, n' y retournerai plus, plus jamais, jamais plus, à éviter, à fuir, passez votre chemin, perte de temps, perte d' argent, ne fonctionne pas, ne marche pas, ne vaut pas, se moque du monde, foutage de gueule, une étoile, 1 étoile, zéro étoile, aucune réponse, pas de réponse, sans réponse, ne répond pas, n' importe quoi, jamais revu, service client inexistant, au secours",
    ],
  ],
  learned: LEARNED_FR,
};

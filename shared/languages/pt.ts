import type { Language } from './language.ts';
import { LEARNED_PT } from './learned/pt.ts';

/**
 * Portuguese, of Portugal and of Brazil.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const PORTUGUESE: Language = {
  tag: 'pt',
  elides: false,
  negatesBackward: false,
  stopWords:
    'o a os as um uma uns umas de do da dos das em no na nos nas ao à aos e ou que quem qual como quando onde por pelo pela pelos pelas para pra pro com se seu sua seus suas meu minha meus minhas teu nosso nossa nossos me te lhe eu tu ele ela nós eles elas você vocês é são foi foram era eram ser sido está estão estava estavam estive estar há tem têm tinha ter tive tivemos este esta isto estes estas esse essa isso esses essas aquele aquela aqui ali lá porque pois também já desde até entre sobre outro outra outros outras cada todo toda todos todas tudo faz fazer fez fui fomos vez dois duas três só mesmo num numa deste desta neste nesta',
  negators: 'não nunca jamais nem nada ninguém nenhum nenhuma sem falta faltou faltam tampouco',
  boosters:
    'muito muita muitos muitas super tão tanto demais bastante totalmente completamente realmente verdadeiramente extremamente mais sempre absolutamente incrivelmente bem particularmente',
  dampeners: 'pouco pouca poucos poucas quase algo ligeiramente relativamente meio às',
  contrasts: 'mas porém contudo entretanto todavia embora infelizmente exceto apesar',
  valence: [
    [
      4,
      'excelent* ótim* óptim* maravilh* perfeit* fantástic* incríve* incrível espetacular* espectacular* magnífic* extraordinári* impecáve* impecável excecion* excepcion* sensaciona* fenomena* genia* sublime* divin* melhor melhores fabulos* esplêndid* imbatíve* imbatível top',
    ],
    [
      3,
      'delicios* recomend* ador* amei amo amável amáve* amabilidade simpátic* simpatia atencios* prestativ* acolhedor* agradecid* obrigad* parabéns profissiona* profissionalismo lind* encant* saboros* feliz felizes gostos* gentil gentis voltarei voltaremos voltar carinh* querid* apaixonad* competent* cuidados* impressionant* diferenciad* gostei gostamos gostámos prazer',
    ],
    [
      2,
      'bom boa bons boas bonit* agradáve* agradável limp* limpeza rápid* fresc* confortáve* confortável satisfeit* content* eficient* eficaz acessíve* acessível barat* tranquil* aconchegant* divertid* interessant* educad* atent* honest* confiança seguro segura fácil qualidade autêntic* pontua* ajuda ajudou variedade variado amplo ampla moderno moderna idea* flexíve* flexibilidade flexível benefício* oportunidade* crescimento aprendizado reconhecimento respeito respeitos* colaborativ* autonomia incentiv* gosto legal bacana caprichad* generos* prátic* cômod* cómod* solícit*',
    ],
    [
      1,
      'correct* corret* razoáve* razoável aceitáve* aceitável decente* adequad* suficiente* norma* simples',
    ],
    [
      -1,
      'médi* median* pequen* barulh* barulhent* limitad* espera esperar esperei esperamos fri* antig* velh* cheio lotad* básic* melhorar pressão burocra* fila filas desatualizad* repetitiv*',
    ],
    [
      -2,
      'mau má maus más ruim ruins mal lent* demora* demorad* demorou suj* sujidade sujeira problema* decepcion* desilud* desilus* defeit* estragad* quebrad* partid* atras* atraso* erro erros reclam* reclamação falh* falha desagradáve* desagradável antipátic* grosseir* desorganiz* desconfortáve* desconfortável insatisfeit* queimad* cru crua insoss* salgad* gordur* triste tristeza pena cancel* esquec* esquecid* desmotiv* baixo baixos baixa baixas cheiro cheirava mofo desrespeit* despreparad* desleix* injust* desvaloriz* desigua* estress* sobrecarg* rotatividade inexistent* defasad* cansativ*',
    ],
    [
      -3,
      'péssim* horríve* horrível terríve* terrível pavoros* nojent* nojo vergonha vergonhos* inaceitáve* inaceitável burla* engan* fraude golpe roubo roub* mentira* mentiros* lamentáve* lamentável desastre desastros* pior piores odiei odeio ódio lixo incompetent* arrogant* inútil absurd* abus* assédio ridícul* malcriad* intragáve* intragável intoxic* barata* evit* fujam porcaria deploráve* deplorável humilh*',
    ],
  ],
  idioms: [
    [
      5,
      'não podia ser melhor, não poderia ser melhor, melhor impossível, nada a apontar, nada a reclamar, sem defeitos, nota 10, nota dez, nota mil, 10 10, 5 estrelas, cinco estrelas, 100 recomendado, de primeira, vale muito a pena, sem palavras, de lamber os dedos',
    ],
    [
      3,
      'não é mau, nada mau, nada mal, não é ruim, sem queixas, sem reclamações, nenhuma reclamação, sem problemas, sem problema, nenhum problema, não decepciona, não desilude, nunca desilude, nunca decepciona, não me arrependo, sem arrependimentos, não é caro, nada caro, qualidade preço, custo benefício, vale a pena, sem espera, sem filas, a voltar, a repetir, de volta, em dia, não tenho queixas, não tenho do que reclamar, muito bem',
    ],
    [
      0,
      'não só, não apenas, não somente, sem dúvida, sem dúvidas, nada menos, por favor, em relação',
    ],
    [
      -2,
      'nada de especial, nada demais, nada de mais, mais ou menos, assim assim, a desejar, deixam a desejar, deixou a desejar, muito a desejar, podia ser melhor, poderia ser melhor, pode melhorar, precisa melhorar, a melhorar, já foi melhor, não é o que era, caro demais, muito caro, muito cara, demasiado caro, fora de serviço, não é bom, sem sabor, plano de carreira inexistente',
    ],
    [
      -4,
      'obrigado por nada, só que não, obrigada por nada, não recomendo, não gostei, não gostamos, não recomendaria, não aconselho, não volto, não voltarei, não volto mais, não voltaremos, nunca mais, jamais voltarei, não vale a pena, não vale, não vão, não comprem, não percam tempo, dinheiro deitado fora, dinheiro jogado fora, perda de tempo, uma estrela, 1 estrela, zero estrelas, sem resposta, não respondem, não funciona, não funcionava, livro de reclamações, a evitar, falta de respeito, falta de educação',
    ],
  ],
  learned: LEARNED_PT,
};

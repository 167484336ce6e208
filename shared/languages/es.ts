import type { Language } from './language.ts';
import { LEARNED_ES } from './learned/es.ts';

/**
 * Spanish.
 *
 * @source Words and phrases written by hand for this project, under its licence.
 */
export const SPANISH: Language = {
  tag: 'es',
  elides: false,
  negatesBackward: false,
  stopWords:
    'el la los las lo un una unos unas de del al a en y e o u que qué quien quién cual cuál como cómo cuando cuándo donde dónde con por para se su sus mi mis tu tus nos nuestro nuestra nuestros me te le les es son fue fueron era eran ser sido está están estaba estaban estuvo estar ha han he hemos había haber hay hubo este esta esto estos estas ese esa eso esos esas aquí allí ahí yo él ella ellos ellas nosotros usted ustedes si sí porque pues también ya desde hasta entre sobre otra otro otras otros cada todo toda todos todas tiene tienen tenía tener hace hacer hizo hicieron ir fui fuimos vez dos tres solo sólo cualquier',
  negators: 'no nunca jamás ni nada nadie ningún ninguna ninguno tampoco sin falta',
  boosters:
    'muy mucho mucha muchos muchas super súper tan tanto demasiado bastante totalmente completamente realmente verdaderamente extremadamente sumamente más siempre increíblemente absolutamente especialmente',
  dampeners: 'algo poco poca pocos pocas casi ligeramente medianamente relativamente apenas',
  contrasts: 'pero sino aunque embargo mas excepto salvo lamentablemente desgraciadamente',
  valence: [
    [
      4,
      'excelent* estupend* fantástic* maravill* perfect* magnífic* increíble* espectacular* impecable* inmejorable* extraordinari* excepcional* sobresaliente* genial* fenomenal* exquisit* espléndid* insuperable* encantador* maravillos* mejor mejores',
    ],
    [
      3,
      'buenísim* riquísim* delicios* recomend* encant* amable* atent* amabilísim* limpísim* precios* hermos* bellísim* bell* feliz felices felicit* gracias agradec* profesional* profesionalidad acogedor* disfrut* sabros* fabulos* divin* mágic* impresionante* placer repetir repetiremos volver volveremos volveré volvería volveríamos enamorad* cariñ* majísim*',
    ],
    [
      2,
      'buen bueno buena buenos buenas bien rico rica ricos ricas bonit* lind* agradable* limpi* cómod* rápid* fresc* gusta gustó gustaron gustado simpátic* cordial* educad* satisfech* content* eficiente* eficaz económic* barat* tranquil* cuidad* divertid* interesante* ideal idóne* recomendable* auténtic* calidad amplio amplia amplios amplias moderno moderna puntual* ayuda ayudaron servicial* honest* confianza seguro segura fácil céntric* variado variada variedad',
    ],
    [
      1,
      'correct* normalit* aceptable* decente* adecuad* suficiente* útil útiles nuevo nueva nuevos nuevas razonable*',
    ],
    [
      -1,
      'regular normal normalito simple básic* escas* carit* limitad* antigu* viej* ruidos* ruido pequeñ* espera esperar esperando tard* fría frías frío fríos cola colas justo mejorable mejorar',
    ],
    [
      -2,
      'mal malo mala malos malas lent* suci* suciedad caro cara caros caras carísim* problema problemas decepci* incómod* aburrid* tardaron tardan tardó falló fallo fallos error errores queja quejas quejar defectuos* roto rota rotos rotas soso sosa sosos sosas duro dura quemad* crud* salad* aceitos* grasient* pobre* desorganiz* desagradable* antipátic* olor olía huele mancha* manchad* retraso retrasos cancel* lástima pena abandon* descuidad* deterior* deficiente* insuficiente* insípid* cucaracha* hormigas humedad moho',
    ],
    [
      -3,
      'pésim* horrible* terrible* fatal asqueros* asco maleducad* groser* vergüenza vergonzos* estafa* estafador* engañ* robo robaron timo mentira mentiros* inaceptable* lamentable* desastre desastros* nefast* peor peores odio odi* inútil* intoxic* vomit* ladron* indignante* impresentable* incompetent* grosería repugnante* porquería basura horroroso horroros* evit* decepcionante* decepcionad* penos* deplorable*',
    ],
  ],
  idioms: [
    [
      5,
      'no puede ser mejor, no se puede pedir más, nada que envidiar, de diez, un 10, 10 10, 10 de 10, 5 estrellas, cinco estrellas, para chuparse los dedos, no defrauda, nunca defrauda, nunca falla, 100 recomendable, de primera',
    ],
    [
      3,
      'no está mal, no está nada mal, nada mal, sin quejas, ninguna queja, sin problemas, sin ningún problema, sin problema, no hay quejas, ninguna pega, sin pegas, no decepciona, no me arrepiento, calidad precio, sin esperas, sin esperar, nada caro, no es caro, no tengo quejas, a gusto, de maravilla, vale la pena, merece la pena, hay que ir, lo mejor, volveré seguro, a la altura',
    ],
    [
      0,
      'no solo, no sólo, sin duda, sin dudas, sin dudarlo, no dudes, no dudaría, no duden, nada más, no es de extrañar, sin embargo, a pesar, por favor, en cuanto',
    ],
    [
      -2,
      'nada especial, nada del otro mundo, sin más, ni fu ni fa, del montón, mucho que desear, que desear, por mejorar, podría mejorar, podría ser mejor, no es lo que era, no es para tanto, demasiado caro, fuera de servicio, ha bajado',
    ],
    [
      -4,
      'gracias por nada, menudo chasco, una tomadura de pelo, no recomiendo, no lo recomiendo, no la recomiendo, no recomendaría, no recomendable, no volveré, no volveremos, no volvería, no vuelvo, no pienso volver, nunca más, jamás volveré, no vale la pena, no merece la pena, no vayan, no vayáis, ni se os ocurra, no gastes, no compren, tomadura de pelo, tirar el dinero, pérdida de tiempo, una estrella, 1 estrella, hoja de reclamaciones, no funciona, no funcionaba, sin respuesta, no contestan, no responden, ni regalado, cero estrellas',
    ],
  ],
  learned: LEARNED_ES,
};

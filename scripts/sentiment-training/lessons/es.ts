import type { Lessons } from './lessons.ts';

/** Spanish. */
export const LESSONS_ES: Lessons = {
  topics:
    'la comida|el plato|el café|la pizza|el desayuno|la carne|el postre|el vino|el servicio|el personal|el camarero|la camarera|el dueño|la dependienta|la recepción|el equipo|el médico|la doctora|el dentista|la clínica|la consulta|la peluquera|el corte|el masaje|el entrenador|el gimnasio|la ducha|la habitación|la cama|el baño|el hotel|la ubicación|la vista|el aparcamiento|la tienda|el restaurante|el ambiente|la música|el precio|la factura|el presupuesto|la reserva|la página|la aplicación|la entrega|el embalaje|el producto|la calidad|la batería|la pantalla|el sonido|el aparato|el programa|el fontanero|el taller|la reparación|el trabajo|el resultado|el conductor|los baños|la cocina|el lugar|la talla|la atención|la playa|el guía',
  good: 'bueno|buena|muy bueno|muy buena|genial|excelente|estupendo|estupenda|fantástico|perfecto|perfecta|maravilloso|increíble|espectacular|precioso|preciosa|hermoso|magnífico|impecable|inmejorable|de diez|amable|muy amable|simpático|simpática|atento|atenta|cordial|educado|servicial|paciente|cercano|profesional|competente|honesto|serio|fiable|puntual|rápido|rápida|eficiente|limpio|limpia|cuidado|moderno|cómodo|cómoda|amplio|tranquilo|luminoso|acogedor|práctico|fácil de usar|fácil de encontrar|resistente|sólido|bien hecho|de buena calidad|rico|riquísimo|delicioso|sabroso|fresco|tierno|en su punto|abundante|generoso|económico|barato|razonable|justo|vale la pena|como en la foto|mejor de lo esperado|el mejor de la ciudad|agradable|divertido|relajante|bien organizado|una maravilla|una delicia|un placer|un encanto|bonito|bonita|muy bonito|lindo|linda|encantador|encantadora|chulo|guapo|fenomenal|agradable y tranquilo|exquisito|esmerado|impecable y rápido|flexible|claro',
  bad: 'malo|mala|muy malo|muy mala|pésimo|pésima|horrible|terrible|fatal|desastroso|lamentable|deplorable|decepcionante|asqueroso|repugnante|antipático|maleducado|grosero|arrogante|desagradable|borde|incompetente|poco profesional|deshonesto|poco fiable|impuntual|lento|lenta|lentísimo|sucio|sucia|descuidado|viejo|anticuado|deteriorado|incómodo|incómoda|pequeñísimo|oscuro|ruidoso|peligroso|complicado|confuso|frágil|mal hecho|de mala calidad|roto|defectuoso|dañado|inservible|soso|insípido|seco|duro|frío|salado|quemado|crudo|incomible|caro|carísimo|demasiado caro|excesivo|un robo|una estafa|una vergüenza|un desastre|una pesadilla|una tomadura de pelo|una pérdida de tiempo|dinero tirado|no como en la foto|peor de lo esperado|peor que antes|lo peor de la ciudad|aburrido|caótico|escaso|feo|fea|triste|oscuro y triste|agobiante|abarrotado|desordenado|desorganizado|mediocre|regular|flojo|justito|pobre|pesado|molesto|insoportable',
  frames: [
    '{topic} es {word}',
    '{topic} estaba {word}',
    'y {topic} fue realmente {word}',
    '{topic} muy {word}',
    '{topic}, {word}',
    '{topic} me pareció {word}.',
    '¡{topic} es tan {word}!',
    'aquí {topic} es {word}',
  ],
  turned: [
    '{topic} no es {word}',
    '{topic} no estaba {word}',
    '{topic} no es nada {word}',
    '{topic} no fue muy {word}',
    '{topic} nada {word}',
  ],
  praise:
    'funciona muy bien|funciona perfectamente|hace lo que promete|cumple su función|me queda perfecto|llegó rápido|llegó antes de tiempo|llegó a tiempo|bien empaquetado|todo perfecto|todo salió bien|ninguna queja|sin quejas|sin problemas|sin ningún problema|nada que objetar|lo explica todo muy bien|se toma su tiempo|me escuchó con atención|me hizo sentir cómoda|nos hicieron sentir como en casa|no me dolió nada|sin esperas|casi sin esperar|me dieron cita enseguida|siempre con una sonrisa|comimos de maravilla|lo pasamos genial|volveremos|volveremos seguro|volvería sin dudarlo|repetiremos|lo recomiendo|muy recomendable|totalmente recomendable|estoy encantada|muy contento con la compra|muy satisfecho|buena compra|merece la pena|vale cada euro|buena relación calidad precio|cinco estrellas|nunca decepciona|no está mal|nada caro|me devolvieron el dinero enseguida|lo arreglaron en una hora|respetaron el presupuesto|a mis hijos les encanta|imprescindible',
  complaint:
    'no funciona|no funciona nada|dejó de funcionar|se rompió a la semana|se rompió el primer día|no dura nada|no carga|se cierra solo|llegó roto|llegó dañado|nunca llegó|llegó tarde|talla equivocada|lo devolví|tuve que devolverlo|a la basura|quiero mi dinero|no me devuelven el dinero|nadie contesta|sin respuesta|nunca me llamaron|no me escuchó|no explica nada|me despachó en cinco minutos|nos ignoraron|una hora esperando|dos horas esperando|demasiada espera|esperamos muchísimo|cancelaron la cita a última hora|olvidaron mi cita|diagnóstico equivocado|me hizo mucho daño|un pelo en la comida|la comida llegó fría|nos sentó mal|moho en el baño|imposible dormir|me cobraron dos veces|cobran de más|no volveremos|no volveré|nunca más|no vuelvo|no lo recomiendo|no recomendable|eviten este lugar|mejor ir a otro sitio|muy decepcionada|qué decepción|esperaba más|esperábamos más|no vale lo que cuesta|no vale la pena|antes era mejor|cada vez peor|cero estrellas|falta de respeto|falta de higiene|trato pésimo|una lástima|deja mucho que desear|no lo compren',
};

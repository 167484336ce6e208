import type { ColumnNames } from './column-names.ts';

/** Spanish. */
export const es: ColumnNames = {
  language: 'es',
  names: {
    id: 'id de la reseña | id de reseña | id de la opinión | identificador | id de respuesta',
    'written-at': `
      fecha de la reseña | fecha de reseña | fecha de la opinión | fecha de creación |
      fecha de publicación | fecha de envío | creado el | publicado el | enviado el |
      marca temporal | fecha | fecha y hora | hora | hora de finalización | fecha de envío | hora de inicio`,
    'updated-at': 'actualizado el | modificado el | última actualización | fecha de modificación',
    rating: `
      calificación | puntuación | valoración | estrellas | nota | calificación general |
      puntuación total | puntaje | puntos`,
    title: 'título | título de la reseña | título de la opinión | asunto | encabezado',
    text: `
      texto de la reseña | reseña | opinión | comentario | comentarios | texto | mensaje |
      contenido | su opinión | tu opinión | su comentario | tu comentario | observaciones |
      testimonio | sugerencias`,
    positive: `
      comentario positivo | comentarios positivos | opinión positiva |
      reseña positiva | valoración positiva | positivo | lo mejor | ventajas |
      puntos fuertes | qué te ha gustado | qué le gustó | qué te gustó`,
    negative: `
      comentario negativo | comentarios negativos | opinión negativa |
      reseña negativa | valoración negativa | negativo | lo peor | desventajas |
      puntos débiles | qué podemos mejorar | qué no te gustó`,
    reply: `
      respuesta | respuesta del propietario | respuesta de la empresa | nuestra respuesta |
      respuesta del alojamiento | respuesta del vendedor`,
    'reply-at': 'fecha de respuesta | fecha de la respuesta | respondido el | respuesta el',
    author: `
      nombre del cliente | nombre del huésped | autor | autora | cliente | huésped |
      nombre completo | usuario | nombre de usuario | su nombre | tu nombre |
      nombre y apellidos | nombre`,
    'last-name': 'apellido | apellidos',
    url: 'enlace | enlace a la reseña',
    contact: `
      correo | correo electrónico | dirección de correo | correo del cliente | tu correo |
      su correo`,
    consent: `
      consentimiento | permiso de contacto | podemos contactarte | podemos contactarle |
      acepta ser contactado | contacto autorizado`,
    language: 'idioma | idioma de la reseña',
    nps: 'probabilidad de recomendación | puntuación nps',
    csat: 'satisfacción | satisfacción del cliente | satisfacción general',
    ces: 'esfuerzo | esfuerzo del cliente',
    recommends: 'recomienda | recomendado | recomendaría | recomendación',
    touchpoint: `
      producto | nombre del producto | artículo | establecimiento | tienda | sucursal |
      habitación | alojamiento | formulario | servicio | ubicación`,
    state: 'publicado | estado | aprobado',
    tags: 'etiquetas',
    aspect: `
      personal | limpieza | instalaciones | confort | relación calidad precio | calidad |
      entrega | atención | comida | ambiente | desayuno`,
    dropped: 'dirección ip | dispositivo',
  },
  words: {
    date: 'fecha hora creado',
    dropped: `
      imagen imágenes foto fotos dispositivo teléfono pedido reserva dirección traducido
      traducción`,
    easy: 'fácil facilidad esfuerzo sencillo',
    email: 'correo',
    id: 'identificador número',
    language: 'idioma',
    likely: 'probable probabilidad escala',
    link: 'enlace',
    negative: 'menos mejorar negativo negativos peor disgustó faltó',
    owner: 'propietario empresa alojamiento vendedor nuestra tienda',
    person: 'cliente huésped autor usuario comprador',
    positive: 'gustó gustado positivo positivos mejor encantó',
    rating: `
      calificación puntuación valoración estrellas califica califique valoraría calificaría`,
    recommend: 'recomendar recomiende recomendaría recomiendes recomendarías recomendarnos',
    reply: 'respuesta respondido',
    satisfied: 'satisfecho satisfecha satisfacción',
    text: `
      reseña opinión comentario comentarios mensaje texto contenido sugerencia sugerencias
      cuéntanos`,
    thing: 'producto artículo tienda habitación sucursal',
    title: 'título asunto',
    updated: 'actualizado modificado actualización',
  },
};

import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_ES: readonly ValenceGroup[] = [
  [58, 'genial perfecto'],
  [56, 'estupendo'],
  [54, 'inmejorable'],
  [52, 'exquisita geniales'],
  [50, 'encantador excelente fantastico fantástica fantástico maravilloso'],
  [48, 'estupenda exquisitos increible increíbles magnifico perfectamente'],
  [
    46,
    'disfrutamos estupendos excelentes excepcional extraordinario impecable magnífico magníficos perfectas repetir',
  ],
  [
    44,
    'delicioso encantó espectacular exquisitas extraordinaria fantásticos increibles magnífica maravilla',
  ],
  [
    42,
    'agradece agradecer deliciosos encantadora encanto exquisito fabuloso feliz increíble inmejorables maravillosa maravillosos mejores recomendaría volveremos volveria volvería',
  ],
  [40, 'moderno sabrosa'],
  [
    38,
    'encanta encantados gracias hermosa hermoso impresionantes maravillosas mejor perfecta riquísimo volvere',
  ],
  [
    36,
    'acogedora amplia amplio buenisima buenisimo bueno cariño contentos cómodas disfrutando disfrutar divino encantado fabulosa fenomenal gustado hermosas maravillas placer preciosa recomendable recomendamos rápido tranquila',
  ],
  [
    34,
    'acogedoras agradecido agradecidos amable amables atenta bellas belleza bellos buen buena buenísimo deliciosa disfrute divina encantada encantaron felicitaciones felicitar felicito impresionante mágico preciosas preciosos recomendaciones repetiremos ricos riquisimo riquísima sabrosos volveríamos',
  ],
  [32, 'amplias buenísima frescos ideal limpio profesional rapidez riquisima volver'],
  [30, 'agradable bien buenas comodas contento cómodo gusta moderna satisfecho satisfechos'],
  [
    28,
    'agradables atentos bello bonitas buenos comoda comodidad gustó lindo precioso rica rico tranquilo variada',
  ],
  [
    26,
    ':) amplios ayudaron comodo cordial cómoda deliciosas divertida interesante limpias profesionales recomendar ricas seguro suficiente',
  ],
  [
    24,
    ';) baratas bella bonito contenta cuidad céntrico cómodos eficaz eficiente encantan limpios lujo sabroso satisfecha simpáticos spa',
  ],
  [
    22,
    'barata baratos centrico exelente fresco fácil gratis gratuito gusto natural nueva profesionalidad rapido razonable recomiendo variado',
  ],
  [20, 'correcto elegante estación historia'],
  [
    18,
    'acierto auténtico cercano club copa excelencia felicidades fresca inolvidable langosta linda metro nuevos relax',
  ],
  [
    16,
    'abundante aceptable adecuada adecuado brasa bus cafés caminar carnes completo cuidados delicia destacar diversión educado elegancia familiar gran gustaron gustos italiana minibar nuevo paladar recomendados segura servicial suficientemente variedad',
  ],
  [
    14,
    'acertada acorde almuerzo amabilidad ambiente andando animado apartamentos barato cafetera centro clase clásico confianza confortables cumple detalle diferentes economicos económica equipo estadia grande grandes grata imperdible mí nuevas plaza rapidamente recomendación relajarse ron sol taxis tiendas vía',
  ],
  [
    12,
    'acojedor alegre amor auténtica bodeguita calidad calor catedral cenamos cenando cercanos chocolate ciudades colonial comercial comimos comprar corazón dignos diseño dispone enseguida espacioso especial espectativas estadía fino gimnasio gratificante joya mayor original parada paraíso pastas pendientes pie plena puedes recomendables relajante rápida shows silencio teatro tradicionales turistico turístico verduras voy',
  ],
  [
    10,
    'abundantes ajillo ajustado altura amantes arriba asequible atenciones bailando bienvenida capital cena ciudad compartir compensa compras confort conocido corazon corresponde cristal cuadra cuentan cuidado curioso decoración degustacion dispuesto economica económicos entretenido esmerada espaciosas especiales fritos fuerte inigualable isla linea locales lujoso línea marzo mercado multitud naturaleza normalmente notaba oasis opción oportunidad paladares parejas pasos pescados pintoresco pleno plus popular posible preferidos probamos producto puerto recomiento reformado regresar regresaremos relaciones repetiría resort rodeado ropa segunda sensacional sensaciones sorprendente sorprendió sueño tambien tocando valió venir via viajar viajes visita visitarlo volvemos vuelves ático óptima',
  ],
  [
    8,
    'aconsejaron acuerdo agusto alguien alojamos alta ameno amigos apartamento aperitivo apreciar apto arroces atardecer año baile bebidas cafe calidez calçotada cambiado camino catalana cerquita check cielo clásica cocción colada colectivo com comer comercios competencia común conejo confortable conocer conserva contra contrastes cordero correcta criolla cumplió cálido daiquiri degustación deleite departamento deseos destacable dimensiones dirigido disculpas dispuestos distintos doble dormitorio dueño elaborados elegido encarecidamente enhorabuena enorme enormes ensueño entrañable equipada esmero espaciosa espectáculos esquina estamos estancia exactamente expectacular experiencias favoritos formidable funcional futuro gratamente hs huevos ibamos imponente importantes impresionados inolvidables interesado invita jamón jardín leído leña limon llegas lograda lujos luna manera mango mansión mantienen marinera mayoría memoria memories modernas museo musical música necesitar notable obligada palacio pantalla paraiso pareja parrilla pasada paseo paseos país países piña placentero podés posee positivamente positivos presentaciones pretensiones privilegiado probado prueben próximo pude públicas refrescante relacion relajantes remodelado repetiríamos revolución romántica salimos saludos satisfactorio show siente siquiera sitios situaciones solicité staff sugiero supermercado superó temporada temprano tienes tierra toca trabajan tren turisticos turísticos típicos ultimo vacaciones vale valoro verdad verdadero visitar vivo zumos época íntima óptimo',
  ],
  [
    6,
    'abierto acompaña acostumbrados adultos aeropuerto agradó ah alegria algún alimentación alli alojarnos alojé alucinante ambientado ambos amenities amigable amigas amigo ana animales aniversario arte asi atardeceres atendidos atendieron autobus autobús avenida bahía baila bailar balcones banda bandas bar bebida bienestar brinda brindan bullicio caballo cambiando capaz casco casera ceviche chicos clásicos coches coctel cocteles combinación comparado compañia completas compramos conectarse conoce conocerlo consejos conservado considerando constantemente creativo croquetas cuadras cuales cuanto cuenta cuesta cueva cuidadas cóctel daiquiris definitivamente dejo dependientes desayunar descanso desconectar descubrimiento destacando destaco destinos detuvimos dio dios disponen disponible distancia distinta diversas económico edificios efectivo ej eleccion emblemático encuentran enfrente entiendo entradas envidiable eres escapada escenario escondida escribir espaguetis espectaculo espero estube estuvimos estándares europeo eventos exclusivo exigente extra familias famosa fascinante fi fiesta fila finca formas fotografías fruta fuentes fumadores fuí fácilmente generosos gin golf goza gracia granja grato gratuita guau habanos haberlo habitual habituales hacen hacerlo haciendo hallazgo hamburguesa hamburguesas helado históricos horno hospedaje humana imprescindible incluidos incluso independiente información invitan invito italiano jacuzzi langostas larga leche localización lugareños lujosos malecon mantiene manzana maria marina marisco matrimonio maximo mencionar menor merecen mereció mezcla modernos mojitos morro mundo máximo nacional naturales niño niños nocturnos nuestras nuevamente ocaciones octubre oficina ofrecieron organizado paciencia padre par paradisiaco paramos parecieron partida paz peculiar perfección permite pieza pileta piscinas pongo poquito preferido premio preparado preparados presentaron principios privado privilegiada pronto propietarios pudimos pueblo pueda puedo pulpo puros público quede quieras quiero quisiera rato razones rebozados reciben recibido recorrido refrigerador regalaron regalo regreso relajado repetiria restaurant rey reyes rincón ritmo romántico rum saber sandwiches satisfacción sectores seguros sentamos sentarte seria servida sientes sigue sitio situado solomillo somos sorprende sorprendido sorpresa sándwiches tarjeta tarjetas tenido tenían terminal terraza terrazas tienda tinto toque trabaja trabajando trata tuviera ubicada ultima unica urbano va vaca vais variados vegetación vegetariano vende venimos ventanales ventilación ver viajo visito visité vista vistas volvimos wi éxito',
  ],
  [
    4,
    'abierta abiertos acceder acceso aconsejable aconsejo actividades acá admirar alegría alimentos all alla almorzamos almorzar alojado alojados alrededor ambientación amiga ampliamente and anfitriones aquellos area argentinos artistas asegúrate atención atendernos atendio atendió atmósfera atractivos atrás ayer ayudan ayudarnos ayudarte bajando barrio best botella buscan cabe cafetería calles cambios caminando campo cantante caracteriza carbonara caribe carácter casa caso casualidad cava cenas cerca cercana cerdo cervezas chef cierran cinco claramente claro cocinero cocteleria colina come comenzar comes comido comparación complacido complacidos complejo completos concepto consejo copas corta costo crédito cuantas cuartos cubanas cuc cuento cuidan cultural cumplen cumplir cálida cócteles debo decidimos decidí desea destaca detrás dias diez diferencia dificultades digno distintas distinto divertirse dulces elaboración elección ello enclavado ensalada escondido espacios español esperábamos esplendor estando estilo estuvieras estuvieron excepción exelentes existe facilidades familia familiares favorito feria filete flan fresa frutas fuente gama gastronómico gigante gustaría hab habla hacernos higiénico hijo historico histórico hogar hola hospedado hospede hospedé hubiéramos humano impresionado in incluida incluye interés jardines jazz jefa jorge juana junto lado limpiar lista llega magia mar marca marido medio menudo merece meses miel mientras mil mirando mirar muchachos naranja necesites negocio nocturna nocturno noviembre ocurra onda opinion pais palmeras panorámica parecido particularmente pasamos pasar pasarla pasear peces pensado pensamos perder permitió personalizado pianista pidió piezas piso pizza podían posibilidades posiblemente positiva precios prepararon presentacion provincia publicas puedan puedas puesto punto pura puro queríamos queso quienes quieren quieres rampa recibimiento recién recorrer regresaré renovado reservar respeto respira responsable restauración restaurado restauran restaurante resultado reunión rosa sabía salones saludo sandwich sangría satisfacer sazón seguramente semana sentado senti sentir sentirse señal señorita sombra suerte superior superiores surtido tabla tanta tantos tapas tarifa tema tenemos tina tocaba tomamos tonic top tragos trato tuvieron variadas variedades vayas veces vegetales velada vender venga ves viaja vida viernes vinos visitamos visitando visitas visite visiten vuelto vuelvo',
  ],
  [
    2,
    'alojarse alto atienden boutique camarones cambio central clima cortesía creo cubanos decorado descansar directo disposición domingo estoy estuve frente funcionaban ganas gerente grupo habanero hall hecho horario iba justo limpieza llama lugar menú minutos mojito músicos ocasión ofrecer opcion pasado pasillo persona plancha planta podía ponen postre preparada principal probar prueba puede puerta razonables recibieron recibimos restaurantes sabores sector sentarse sentidos sentí servicio será siento suficientes sé tiempo toco tomar tour transporte ubicado uno van varias vayan viene visitado vuelo',
  ],
  [0, 'cola decente'],
  [
    -2,
    'abrir aire algunas ante aqui arquitectura atendido balcón caliente cantidad chica chico cliente coche colas comentario comidas comí cosas cuarto cumpleaños dejar dentro desayuno desayunos destino detalles encontrar espacio etc experiencia fotos fuera general habian hablar hospedamos hoteles importante incluido instalaciones internacional internet jugos llamada llegar loby malecón metros noches ofrecen paella parque patio personalizada piscina pollo primera primero puntos quiere recientemente reservas resulta sabor salsa sirven soy tocó trabajadores trabajo tratan turista ubicacion ubicación ve vieja vivir vuelta éste última',
  ],
  [
    -4,
    'acabo acondicionado acondicionados actitud agencia aguas aires alfombras alrededores alternativa antelación anteriores antes antiguos aproximadamente arreglado arroz atras bares brindar bungalows buscar cabañas cables calido canchanchara carne casas categoría cenar cocineros colchón color comiendo condiciones conexión conseguir considero contacto contratar control conversar convertido crema cristales cuestan culpa da dar datos debe debes decisión dia diferente dulce días ejemplo encargado enchufes encontraba encuentro entramos esperamos estabamos estan estándar expectativas faltaba faltaban favor forma funcionamiento funcionan gerencia gestión gustaria habia habitaciones habíamos hecha hora hostal hubiera idea iluminación indicado ingredientes instalacion intentar jugo libres llave llegada llegue llevaba madrugada mantener mayo mejoren menús mismos mitad molesta momento mozos mujeres necesario nevera normalita obviamente ojalá ojos ok pagando palabra parecia parecio pareció peatonal pedazos pensando pensar pensé pescado pienso pierdan pisos pizzas pizzeria podrían porciones pregunta presentación principalmente probablemente productos próxima puestas quedan quería quesos reclamo recoger recuerdo reparaciones reserva resultó rojo saben sabes sabiendo satisfactoria secador sensación septiembre serie sillones similar sistema snack supone tal taxi temperatura tengan teníamos tercer terminado tirando tomado tomarse trabajador trago transfer trip triste trozos turismo universidad uso utilizar vamos vas vasos ven venden viajeros visitantes volumen vuelve éramos último',
  ],
  [
    -6,
    "acostumbrado actualmente además adicional advisor afortunadamente agosto alcohol alejada alejado alejados alguna algunos altos americanos anos antiguas apariencia aparte aprovechar asignaron atender atenderte atendía ausencia azulejos blanco bucear calamares calientes cama cambiaran cangrejo cansados cantidades carta casos cayo caía cerrados circuito cobraban cobren colchas comen comentar completa comunes conjunto conseguimos contratado cortinas cualquiera cuatro cultura d'next daba dado darme deben deberían debido debíamos decían defectos dejaban dejes dejó demás dependiente despues dice dicen diciembre dieron dificultad difíciles diga dirección discoteca disponibles dudas duras empleados encontre entrada entrega equipaje equivocado esposa estado exterior extranjeros extraño fea feas fin final fines fondo foto frijoles fumando futuros fué gente gobierno grupos guardar guia habiendo habitación hacían hagan heladería histórica hote hotelera hubiese huelen huespedes huéspedes igual igualmente impresión inconveniente indica ingresar instalación intentan intimidad irme irnos irse jamon ke lejos libro literalmente llegaron llego llenas llevó luz lámparas maletas malísimo mando manteles mantenimiento mapa menu mes meseros miedo min momentos montón mostrador movimiento mugre mujer mía mínimo módico móvil necesitas negativos nivel noche nombre novio obligatoria ocasiones ofertan opiniones os oscuras oye pagas pague partir pasa pasando pedi pendiente perderse pesadilla piden pierdas platos playa podiamos podrá postres preguntamos presidentes propio pudiera quedo quejarme queres querido quizá raciones recepcion remodelacion renovación reservación respuesta roban roc rodea rompió sabemos sacado sales segundo segundos selección sencillo servicios servir sería señoras sinceramente singular sirvió situación sobretodo solamente sopa sorprendio superar supuestamente televisor tenia tercera terminar tipica toallas toman tomarte total tradición traen trajeron tras tratos tremenda trozo turísticas tuve típica típico tú vengan venta veo verde veía visitan vivimos volvamos voz zona zonas única",
  ],
  [
    -8,
    'abre absoluto accesibles afluencia agua ahora ambas antigua anuncian aparcamiento argentina arreglarlo ascensores asequibles atienda atractivo aún bajo bañarse baño be bichos bote bungalow busca busque cae camarera camas cambiar cambiaron cantantes carencias carpa cereales cero clases comensales comparada compartidos consecuencia continuamente contratamos correr cuestiones cumpliendo custodios dan dando debajo decadente decoracion definitiva dejen delicias demoran descuido desfasado digamos dijeron directamente directora disgusto dorado doy doña dudo día edificio educación empezaron empresa enchufe encontré encuentras enero entender entonces entrando entrantes escalera escribí escrito escuchaba espantoso esperan esperas estatales estrecho estás estética estómago exagerado excursión extensa favorables festival fuertes funcionaba funcionar función gambas gastronomía generoso grave guardias guay hambre hidromasaje horror hospedarse huesped huracán huésped ido imagen impersonal incomparable inferior informacion inodoro insoportable interior jineteros juntas lastimosamente lavamanos limón live llegaba llegan llena lobby lugares madera mano marcado mejorado mesas minimo misma molestó morir mover muebles musica màs necesitaba negra nulo ocupado oxidados oía pagamos parrillada particular particulares pasaba pasan peligroso pequeño permiten personas pese podido positivo preguntar preguntas preparación primer primeros publico pulgas quedado quizás realidad recibir reducido remodelar reparación repetiré requiere rescatable resto resultar resumen revuelto risa rollo ruedas salvaje saturado sean seguridad según semejante sentaron sentimos servico servilleta silla simpatia sobrevalorado sola solarium solía sombrillas sonido sra suele suite supongo supuesta supuesto sur tales tarde tarta techo tendrían teniamos ternera tomando tonos trae travelplan tuviese usar vacía valga valijas venido ventanas verdaderas viajando violines vosotros web',
  ],
  [
    -10,
    'abusivos acompañamiento alguno animación anterior atún bano baños bordes cadena caiga camarero camping cansas caos cargo caótico cobran colmo comestible comía concreto congelado congelados corriente corte cubiertos deberia debería debia debió dejan dejaron demorado demoraron descubrir dije ducha ducharse empezando empezar espalda esperaba estaria estaría estrechas estábamos excesivamente exceso excusa fachada factura faltan faltar falto feo filas finalmente finas formado gastar gastos generalmente goteras grados habitacion habían hechos hongos imperdonable industrial insectos jaleo jefe justito largo llegamos local locos luego maltrato mañana mediocre mismo modernidad morirse moscas necesitan negativo negó numero ocupación olvidar organización oído paga palabras pan parecía pasarlo pato pedido pedir pega peligrosa pension pensión pesos podridas polvo potencial pq propina pueden puertas queden quejamos recepción reducida reforma relación requisitos reservamos respecto restos revisar sabanas salva seguia sobran subido sábanas tazas tomó trampa típicas unico utilicé utilizado vacío vi vueltas vuelva últimos únicos',
  ],
  [
    -12,
    'altas anticuado aseo bajos bañera cabeza categoria clientes colchones cosa cubierto dejado dejamos demora deprimente desfavorable difícil dijo duchas elevado entrar esté excesivo flojo funciona graves grifo hicimos insufrible llamar lleno mayores menos mobiliario nula oir papel paredes pasillos pedí perdido pesado podría precio preparan pusieron recepcionista reformas ruidos seco siendo siguiente simplemente sirvieron subir suelo sugerencias tamaño tempura tripadvisor turistas urgencia vodka vulgar único',
  ],
  [
    -14,
    'aceite bajar bajas barra ciertamente decadencia dejaba demas desear desgracia desilusión dificil dinero dormir escaleras esperar falla hostales humedades lavabo limitado llevo mediocres modesto ojo parece pasable paso pelos pintura poner página reclamar sale salir seca semanas terror tuvo vino',
  ],
  [
    -16,
    'básicamente cutre escasez francamente imposible incómodo malisimo mesa molesto plato teniendo urgente',
  ],
  [
    -18,
    'ascensor baja básico cara caros pagado pedimos pequeña pequeñas ruidosas ruidoso tardaba vimos',
  ],
  [-20, 'básica cerrado euros fría necesita normal pequeno'],
  [-22, 'basico cobraron esperando mejorable pagar simple viejos'],
  [-24, 'caras estrellas huele lástima problema ruido'],
  [
    -26,
    'cucaracha deterioradas deterioro escasas frío incomoda manchadas normalito queja quejas rota rotos',
  ],
  [
    -28,
    'decepciono deja deteriorada escaso incomodas incomodo incómoda lentos mejorar moho problemas rotas roto viejas',
  ],
  [
    -30,
    '!not antipático caro carísimo decepcion descuidadas errores escasa humedad incómodas insuficiente lenta malos pena',
  ],
  [-32, 'decepcionó deteriorado dura olor suciedad'],
  [-34, 'deplorable evitar lento manchas'],
  [-36, 'asco asqueroso basura engañar estafa malas mentira pobre regular timo verguenza'],
  [-38, 'abandonado desagradable nefasta sucias sucios vergonzoso vergüenza viejo'],
  [-40, 'decepcionado deficiente desastrosas lastima penoso pésimas pésimos'],
  [-42, 'decepcionados descuidado horribles malo peores sucia sucio'],
  [-44, 'cucarachas pesima robaron'],
  [-46, 'decepción'],
  [-48, 'pesimo terrible'],
  [-52, 'fatal horrible lamentable'],
  [-54, 'desastre pésimo'],
  [-56, 'mal pésima'],
  [-60, 'decepcionante mala peor'],
];

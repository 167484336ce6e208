import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_ES: LearnedWords = {
  words: [
    [15, 'de el la y'],
    [14, 'en muy que'],
    [13, 'a con es hotel los no un una'],
    [12, 'buena comida del las lo para por'],
    [11, 'al bien esta este excelente lugar me mejor nos pero se servicio todo'],
    [
      10,
      'atencion buen bueno calidad como desayuno era fue habitacion habitaciones mas mi personal restaurante si sin son su',
    ],
    [
      9,
      'agradable amable ambiente ciudad estaba gran hay mucho musica noche o poco precio recomiendo solo tambien te tiene todos trato ubicacion vista ya',
    ],
    [
      8,
      'ademas agua aire algo alli asi aunque bano bar bastante buenos casa cena centro cerca comer cuando desde dia dias donde dos encanto espectacular estan estancia experiencia familia fuimos gente gracias gusto habia he increible ir le mal mejores nada ni nuestra pena piscina piso platos porque precios puede recepcion recomendable ser siempre sitio super sus tan terraza tienen uno vez vieja vistas',
    ],
    [
      7,
      'acogedor acondicionado amigos aqui atento bebidas bonito buenas buffet cada cafe calle caro cocina cubana cuc cuenta decir decoracion deliciosa despues disfrutar duda durante eran eso especial estado estar estrellas estuve estuvimos excelentes falta general genial grande ha hace hacer hasta hemos hoteles instalaciones langosta les limpieza limpio lugares malecon maravilloso menu mismo mucha muchas noches nosotros nuestro opcion otro otros parte pasar pequeno perfecto personas primera q realmente relacion restaurantes situado sobre tanto tenia tiempo toda todas tomar tuvimos ubicado unas unico unos vale variedad veces ver verdad viaje visita visitar vivo yo zona',
    ],
    [
      6,
      'ahi algunos almuerzo amables amplia amplias anos antes antiguo ascensores atentos caliente cama camareros camas carta casi cenar centrico cliente clientes cocteles comidas comimos comodas conocer correcto cosas creo cual cualquier cubano delicioso dentro dieron e encantador encontrar encuentra entre ese estaban estas esto estupendo etc exquisita fantastico fin fuera fui grandes grupo hacen han hermosa hermoso historia hora ideal igual inmejorable internet lado limpia limpias lindo llegamos llegar lleno lobby local lujo mala malo mantenimiento mar maravillosa menos merece mesa minutos mis mojito momento muchos mundo normal nunca otra parece pasamos patio peor pizza planta plato playa plaza precioso problema profesional puedes pues recomendado restaurant resto rica rico sabor semana servicios sido tarde tener teniamos tienes tipo totalmente trabajadores tranquilo tres tuve vacaciones variado varias viejo volver volveria wifi',
    ],
    [
      5,
      'abundante aceptable ahora algun alguna algunas alojamos amabilidad ano arroz ascensor aun banos barato bebida bonita cambio cantidad carne cenamos comedor comoda comodo compartir completo cosa cuanto cubanos cuidado da dan debe demas demasiado desayunos descansar desear destacar detalle detalles diferente disfrutamos dormir ducha dudas edificio ellos embargo empleados encanta encontramos entorno entrada entrar equipo esa especialmente espectaculares esperar estadia estilo estupenda estuvo excepcional exelente exquisito familiar fantastica frente fueron funcionaba haber hacia hecho historico hizo horas impecable impresionante incluso increibles inolvidable interior junto justo lejos libre linda luego magnifico manana media medio mejorar mesas mientras misma moderno mojitos necesita ningun nivel nuestras nuevo ofrece olor opciones otras paladar par parecio pareja pasado pasillos paso pedimos pedir pequena perfecta persona pesar pescado pesimo pisos pizzas poca pocos poder pollo presentacion primer principal probar problemas pronto pueden puedo puerta punto quedamos quieres rapido rato regular repetir reserva ropa ruido sabrosa salir salsa sea segunda seguridad seguro sentir simplemente sitios situacion sorpresa spa suerte tampoco tapas taxi tengo tenian toco trabajo tragos tu turistas ultimo variada varios vas vida vino volvere volveremos',
    ],
    [
      4,
      'abierto acceso agradables alejado alimentos alojados alojamiento alrededor alta alto altos altura amplio andando antigua arriba atendieron atendio azotea bailar baile baja bajar balcon banda bares bella bello buenisima buenisimo bufet cadena cafeteria caja calor camarera camareras camarero camarones cambiar caminando caminar capitolio cara caso categoria central cerdo cerveza check chef chica cierto cola colada colonial come comentarios comido comodidades complejo comprar condiciones confort confortable confortables conseguir corazon correcta cuadras cuarto cuatro cucarachas cumpleanos d dar decorado deja dejar deliciosos desayunar descanso diferentes dificil dijeron dinero directo divertido dueno economico ejemplo eleccion elegante elegir ella enorme epoca espacio espera espero esposa estabamos estamos estos estoy euros excelencia expectativas facil felicidades fiesta final forma fotos fresca fresco fria fuerte funciona gratis gusta habiamos habian hablar hicieron hicimos horrible hoy huespedes ido importante imposible in incluido interesante isla italiana lento llena luz magnifica manera maravilla mariscos mayor mayoria metro miel mobiliario monton muchisimo muebles nacional nadie naturaleza necesario ninguna ninos nombre nota nuestros ocasiones oferta ofrecen opinion oportunidad os paella pagar pais pan parada parecia paredes parque pasa pase paseo pasta pequenas pesima pie pileta pina pleno pocas podia podria posible postre postres preciosa probado probamos productos profesionales publicas pude pudimos puntos queda quede queso quien quiero quizas raciones razonable razonables realidad recomendacion recomendamos recomendaria recorrer recuerdo regresar relaciones reservar respecto revolucion ricos ron sabanas sabroso saludos segundo seleccion sencillo seria servicial siendo siguiente sino sirve sirven sol sorprendio soy subir sucias sucio suficiente tal tarjeta taxis temprano tenido teniendo tipica tipico toallas total tradicional tranquila tranquilidad turismo turistico ultima unica va vamos van ve ventanas via vinos visitado visitamos visite visto voy',
    ],
    [
      3,
      'absolutamente abundantes acorde aeropuerto agradecer alfombras almorzar alojado alrededores altamente amigo aparte apenas area arquitectura atenciones atendido atenta bajo barrio bienvenida bonitas botella bus calido calles cambiaron canchanchara caros casco cenas cercano chicas cinco clasico cobran coche coctel comunes contentos copa copas cordial croquetas cuadra cuesta cumple daba deben deberia deberian debido decidimos definitivamente degustar desastre descuidado dicen dicho diferencia dijo dio director discoteca disfrute eficiente encarecidamente encima encontre enormes ensalada entrantes escaleras escuchar espaciosas espectaculo esperaba esperando esposo esquina exquisitos exterior fabuloso favor favorito felicitaciones fenomenal frutas ganas geniales gratuito guia hall higiene hola hostal ibamos informacion internacional italiano jamon joya largo lastima linea llega llegada llegue lleva llevar luna mano marido marisco mes metros momentos museo musicos natural negocios nueva obligada ofertas original pago palabras particular pedi perfectamente pintoresco placer plantas plena pobre poner porciones primero principales profesionalidad propietario proxima pueblo puertas pulpo recepcionista recien recomendar riquisima riquisimo ruidoso s sabores sala sale segun senti sentido sentimos show sobretodo sonrisa staff sucia superior tamano tarjetas tema tomamos toque trago transporte trata turista tv usar ventana vi viajes viejas visitarlo volvimos vuelta vuelvo zonas',
    ],
  ],
  trigrams: [
    [12, 'os_'],
    [11, 'as_do_entes_'],
    [10, '_co_de_readoar_cioionnteon_te_'],
    [9, '_ca_es_in_ma_pa_praciadaan_antcomconda_deseraestia_idaienmenmosna_ra_recresstata_to_tra'],
    [
      8,
      '_al_cu_di_en_ex_ha_me_pe_se_viabaablal_amoanaandaraaribleciaco_daddasdosecien_encender_eroespicaiciidoierinaio_itale_leslo_ncindonesno_nosntantoonaoneparperprequeradranriaro_rontartenter',
    ],
    [
      7,
      '_ac_am_an_ba_bu_ce_fa_ho_la_li_ll_mi_mo_mu_no_pi_po_pu_qu_sa_si_so_su_ta_te_to_tr_va_vead_adealealiamaameanoarearoartatiba_banca_camcancarcascerchacordarde_derdisdoreceecoectel_eleenaeniereeriertesaescgrahabicoillimoimpiosisiistitola_lenllallemanmarmo_nadndandintintromeompontor_oraosaosoproquirarrasre_renriorosrtesa_se_sensersitso_spestistostrtadtantastestictostrouenuraver',
    ],
    [
      6,
      '_ag_ap_ar_as_at_bo_ch_el_fr_fu_gr_im_lo_pl_ro_ti_unabiaceacoajaalaallaloambamiancaniarlarrasaasiastataatebarbiebrebuecadcalcenceschociecosctocuadecdeldendiadicedaediegaeguejaejoelaeliellemoempeneenoensermerrerserveseesietaeteficgangargengo_ialianiasibliliimaincinointir_is_izaladlanlarlasleglialiclidlimllolosma_malmasmbimermieminmodmpamplnalnarnasndenerocaolvomionoonsoreoriormorrortostotepaspecpedpenplaporpuerabracratregreprisrlormarnorrersertartisalsarsasscasimsiosolsonstetabtactaltamteltietivtortreturuchue_uedueruesustvarvenvievisza_',
    ],
    [
      5,
      '_ab_ad_be_ci_cl_cr_da_do_du_em_fi_ga_ge_gu_he_hi_hu_ju_le_lu_na_ne_nu_ob_or_ra_ri_tu_voacaactadiagrajealmaltampaneapaardarnarsaseatoaviayubajbasberbiabitbrabricabcacccice_celcepchechicidcinclacoccolcrectacubcueculdabdandemdiddiedioechedeedoemaemeepeequercerdernesoetievaexcexpfecferforfrefuega_gasguaguigunhachorhosiadiamiarideifiiguilaimeimiin_indineinginiinsiraisciteitiivaiviivoja_jadjarjo_jorlaclamlemletlevlinlizlmelojltamadmbrme_medmejmormpempimpomprmucnanncancone_necnianicnidnocnornsansensinueobrociodaodeodoojaolaolioloomaomoondoniordosiotapanpcipespetpiepinplepliponpospriralramrcardarderearefrelremretricridrierimrinritrmermiroprrarrirsortorvisabsanscoscusegsicsorsosspostusuptemtidtiltimtintirtodtrituvualubiuciudaueluiduieuisulaultun_unaunduniunountupeutava_viavicvidvilvo_volxce',
    ],
    [4, '_au_opabragaaurcitdamdejdirepaezafungrehotigairelormonnchpagrutuncusive_zad'],
  ],
  letters: [
    [9, 'ó'],
    [8, 'í'],
    [7, 'á'],
    [6, 'éñ'],
    [5, 'ú'],
    [1, '¡'],
  ],
};

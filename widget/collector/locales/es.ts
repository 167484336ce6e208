import { nameOfChoice, type FormWords } from './form-words.ts';

/** The form in Spanish. */
export const es: FormWords = {
  language: 'es',
  title: (businessName) =>
    businessName === '' ? 'Cuéntenos cómo le fue' : `Cuente a ${businessName} cómo le fue`,
  questions: {
    csat: '¿Qué tal fue?',
    nps: '¿Nos recomendaría a un amigo?',
    ces: 'Se lo pusimos fácil. ¿Está de acuerdo?',
    rating: '¿Qué nota le daría?',
    choice: '¿Cuál de ellas?',
    choices: '¿Cuáles de ellas?',
    comment: '¿Qué podríamos mejorar? (si lo desea)',
    photo: 'Una foto, si ayuda',
    consent: 'Estoy de acuerdo.',
    contact: 'Correo o teléfono, si desea una respuesta',
  },
  ends: {
    csat: ['Mal', 'Estupendo'],
    nps: ['En absoluto', 'Sin duda'],
    ces: ['Nada', 'Del todo'],
    rating: ['Mal', 'Estupendo'],
  },
  choice: (choice, most, end = '') => nameOfChoice(`${choice} de ${most}`, end),
  mayContact: 'Pueden usarlo para responderme.',
  send: 'Enviar',
  sealedOnArrival: 'Enviado sin JavaScript: se sella al llegar.',
  readableBy: (businessName) =>
    businessName === ''
      ? 'Desde entonces solo puede leerlo el propietario.'
      : `Desde entonces solo puede leerlo ${businessName}.`,
  keyWords: 'La llave con la que se sella, en palabras:',
  failures: {
    'nothing-said': 'Aún no ha elegido ni escrito nada. Elija o escriba algo y envíelo.',
    unanswered: 'Queda una pregunta abierta. Elija ahí una respuesta y envíelo.',
    'no-consent':
      'Dejó un contacto sin marcar la casilla de debajo. Márquela, o vacíe el campo, y envíelo.',
    'too-long': 'Es más largo de lo que cabe. Acórtelo un poco y envíelo.',
    'out-of-range': 'Una respuesta no está entre las opciones. Elija de nuevo y envíelo.',
    'wrong-type': 'Una respuesta no está entre las opciones. Elija de nuevo y envíelo.',
  },
  troubles: {
    'no-form': {
      title: 'Aquí no hay ningún formulario',
      text: 'Quizá la dirección esté cortada o el formulario se haya mudado. No se ha enviado nada.',
    },
    'form-too-large': {
      title: 'Es más largo de lo que cabe',
      text: 'No se ha guardado nada. Vuelva atrás, acórtelo un poco y envíelo de nuevo.',
    },
    'form-damaged': {
      title: 'No ha llegado entero',
      text: 'No se ha guardado nada. Vuelva atrás y envíelo de nuevo.',
    },
    'form-not-kept': {
      title: 'Ahora no se ha podido guardar',
      text: 'No se ha guardado nada. Vuelva atrás dentro de un rato y envíelo de nuevo.',
    },
    'form-not-now': {
      title: 'Ahora mismo llega mucho',
      text: 'No se ha guardado nada. Vuelva atrás dentro de un minuto y envíelo de nuevo.',
    },
    'form-not-from-here': {
      title: 'Esto viene de otro sitio',
      text: 'No se ha guardado nada. Abra el formulario mismo para enviarlo.',
    },
  },
  thanks: 'Gracias. Le hemos escuchado.',
  elsewhere: 'Si quiere que otros también lo oigan:',
};

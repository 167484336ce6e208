import type { Messages } from './messages.ts';

/** Spanish. */
export const es = {
  csat: (name) => (name ? `¿Qué tal su visita a ${name}?` : '¿Qué tal su visita?'),
  nps: (name) => (name ? `¿Recomendaría ${name} a un amigo?` : '¿Nos recomendaría a un amigo?'),
  ces: (name) =>
    name
      ? `${name} me lo puso fácil. ¿Está de acuerdo?`
      : 'Me lo pusieron fácil. ¿Está de acuerdo?',
  rating: (name) => (name ? `¿Qué nota le da a ${name}?` : '¿Qué nota nos da?'),
  choice: '¿Qué encaja?',
  comment: '¿Qué podríamos mejorar? (si lo desea)',
  photo: 'Una foto, si ayuda',
  consent: 'Estoy de acuerdo',
  ends: {
    csat: ['Mala', 'Estupenda'],
    nps: ['En absoluto', 'Sin duda'],
    ces: ['Nada', 'Del todo'],
  },
  outOf: (value, greatest) => `${value} de ${greatest}`,
  pickAny: 'Puede elegir varias',
  remove: 'Quitar',
  contact: 'Dejar un contacto (opcional)',
  address: 'Correo o teléfono',
  mayContact: (name) => `${name || 'El negocio'} puede contactarme sobre esto`,
  close: 'Cerrar',
  back: 'Atrás',
  next: 'Siguiente',
  send: 'Enviar',
  sealed: (name) => `Sellado, solo para ${name || 'el negocio'}`,
  help: '¿Qué busca?',
  nothingFound: 'No hay resultados. Siga y escríbanos.',
  thanks: 'Gracias. Sus palabras están en camino.',
  others: 'Si quiere que otros también lo oigan:',
  missing: 'Elija primero una respuesta, por favor.',
  halfContact:
    'Para que le contacten, deje una dirección y marque la casilla. O deje ambas vacías.',
  noPhoto: 'No se ha podido leer esta imagen. Elija otra, por favor.',
  failed: 'No se ha podido enviar ahora. Sus palabras siguen aquí: inténtelo de nuevo, por favor.',
  unable: 'Ahora no se puede enviar nada desde esta página. Por favor, díganoslo de otra manera.',
} satisfies Messages;

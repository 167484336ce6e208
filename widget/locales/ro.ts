import type { Messages } from './messages.ts';

/** Romanian. */
export const ro = {
  csat: (name) => (name ? `Cum a fost vizita la ${name}?` : 'Cum a fost vizita?'),
  nps: (name) => (name ? `Ați recomanda ${name} unui prieten?` : 'Ne-ați recomanda unui prieten?'),
  ces: (name) =>
    name
      ? `${name} mi-a ușurat lucrurile. Sunteți de acord?`
      : 'Totul a fost ușor. Sunteți de acord?',
  rating: (name) => (name ? `Ce notă dați pentru ${name}?` : 'Ce notă ne dați?'),
  choice: 'Ce se potrivește?',
  comment: 'Ce am putea îmbunătăți? (dacă doriți)',
  photo: 'O fotografie, dacă ajută',
  consent: 'Sunt de acord',
  ends: {
    csat: ['Slab', 'Minunat'],
    nps: ['Deloc', 'Cu siguranță'],
    ces: ['Deloc', 'Întru totul'],
  },
  outOf: (value, greatest) => `${value} din ${greatest}`,
  pickAny: 'Puteți alege mai multe',
  remove: 'Elimină',
  contact: 'Lăsați un contact (opțional)',
  address: 'E-mail sau telefon',
  mayContact: (name) => `${name || 'Proprietarul'} mă poate contacta în legătură cu aceasta`,
  close: 'Închide',
  back: 'Înapoi',
  next: 'Înainte',
  send: 'Trimite',
  sealed: (name) => `Sigilat, doar pentru ${name || 'proprietar'}`,
  help: 'Ce căutați?',
  nothingFound: 'Nimic găsit. Continuați și scrieți-ne.',
  thanks: 'Mulțumim. Cuvintele dumneavoastră sunt pe drum.',
  others: 'Dacă doriți să afle și alții:',
  missing: 'Vă rugăm să alegeți întâi un răspuns.',
  halfContact:
    'Pentru a fi contactat, lăsați o adresă și bifați căsuța. Sau lăsați-le goale pe amândouă.',
  noPhoto: 'Imaginea nu a putut fi citită. Vă rugăm să alegeți alta.',
  failed: 'Nu s-a putut trimite acum. Cuvintele sunt încă aici: vă rugăm să încercați din nou.',
  unable: 'De pe această pagină nu se poate trimite nimic acum. Vă rugăm să ne spuneți altfel.',
} satisfies Messages;

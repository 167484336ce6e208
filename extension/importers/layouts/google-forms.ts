import type { Layout } from './layout.ts';

const MARK =
  /^(?:timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|tijdstempel|carimbo|sygnatura czasowa|tidsstämpel|tidsstempel|tidspunkt|aikaleima|časová značka|időbélyeg|marcă temporală|zaman damgası|отметка времени|タイムスタンプ|时间戳记|時間戳記|타임스탬프)/i;

/** "9/6/2018 0:06:16", "2026/03/05 9:12:03 AM GMT+1", "05.03.2026 09:12:03", or the date string of a script. */
const STAMP =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}[:.]\d{2}|[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{4} \d{2}:\d{2}:\d{2} GMT)/;

/**
 * Answers of a form: the table that Google Forms keeps, whose first column is a time in the form of the table’s country.
 *
 * @source https://support.google.com/docs/answer/139706
 */
export const googleForms: Layout = {
  id: 'google-forms',
  title: 'Google Forms',
  fits: ({ columns, rows }) => {
    const first = rows[0]?.cells[0] ?? '';
    return MARK.test(columns[0] ?? '') && columns.length > 1 && STAMP.test(first.trim());
  },
  isForm: true,
  marks: [
    'timestamp',
    'zeitstempel',
    'horodateur',
    'marca temporal',
    'informazioni cronologiche',
    'tijdstempel',
    'carimbo de data hora',
    'sygnatura czasowa',
    'tidsstämpel',
    'tidsstempel',
    'tidspunkt',
    'aikaleima',
    'časová značka',
    'időbélyeg',
    'marcă temporală',
    'zaman damgası',
    'отметка времени',
    'タイムスタンプ',
    '时间戳记',
    '時間戳記',
    '타임스탬프',
  ],
  columns: {
    'written-at':
      'timestamp | zeitstempel | horodateur | marca temporal | informazioni cronologiche | tijdstempel | carimbo de data hora | sygnatura czasowa | tidsstämpel | tidsstempel | tidspunkt | aikaleima | časová značka | időbélyeg | marcă temporală | zaman damgası | отметка времени | タイムスタンプ | 时间戳记 | 時間戳記 | 타임스탬프',
    contact:
      'email address | e mail adresse | adresse e mail | direccion de correo electronico | indirizzo email | e mailadres | endereco de e mail',
    dropped: 'score',
  },
};

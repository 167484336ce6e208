import { fold } from './fold.ts';

/** Shortest beginning of a month's name that is taken for an abbreviation, in letters. */
const SHORTEST_ABBREVIATION = 3;

/**
 * Months by language: twelve entries, forms of one month parted by `|`. Beginnings of three letters and more count
 * too, where they fit one month only, so that most abbreviations need no entry.
 *
 * @source Unicode CLDR, Gregorian calendar, `format` and `stand-alone` forms.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet|juil août septembre octobre novembre décembre',
  de: 'januar|jänner|jan februar|feber märz|maerz|mrz april mai juni juli august september oktober november dezember',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ru: 'январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля август|августа сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря',
  pl: 'styczeń|stycznia luty|lutego marzec|marca kwiecień|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpień|sierpnia wrzesień|września październik|października listopad|listopada grudzień|grudnia',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuu|tammikuuta helmikuu|helmikuuta maaliskuu|maaliskuuta huhtikuu|huhtikuuta toukokuu|toukokuuta kesäkuu|kesäkuuta heinäkuu|heinäkuuta elokuu|elokuuta syyskuu|syyskuuta lokakuu|lokakuuta marraskuu|marraskuuta joulukuu|joulukuuta',
  cs: 'leden|ledna únor|února březen|března duben|dubna květen|května červen|června|čvn červenec|července|čvc srpen|srpna září říjen|října listopad|listopadu prosinec|prosince',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'január február március április május június július augusztus szeptember október november december',
  uk: 'січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  el: 'ιανουάριος|ιανουαρίου φεβρουάριος|φεβρουαρίου μάρτιος|μαρτίου απρίλιος|απριλίου μάιος|μαΐου ιούνιος|ιουνίου|ιουν ιούλιος|ιουλίου|ιουλ αύγουστος|αυγούστου σεπτέμβριος|σεπτεμβρίου οκτώβριος|οκτωβρίου νοέμβριος|νοεμβρίου δεκέμβριος|δεκεμβρίου',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  he: 'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  hi: 'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
};

/** By language: from a folded form, whole or cut, to its month; 0 where a cut form fits several. */
const TABLES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(MONTHS).map(([language, names]) => [language, tableOf(names)]),
);

/** Nearly every word is no month in any language: one look tells. */
const FORMS: ReadonlySet<string> = new Set(
  [...TABLES.values()].flatMap((table) => [...table.keys()]),
);

/**
 * Whether any word of a text may name a month.
 *
 * @param text - Folded text (see `fold`).
 * @returns False where no language that we know calls a month so.
 */
export function mayNameMonth(text: string): boolean {
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (FORMS.has(word)) return true;
  return false;
}

/**
 * The month that a word names.
 *
 * @param word - A folded word (see `fold`), whole or abbreviated, without its point.
 * @param language - Primary language tag of the text, looked at first; `null` where unknown.
 * @returns 1 to 12; `null` where the word is no month in any language that we know.
 */
export function monthOf(word: string, language: string | null): number | null {
  if (word.length < 2 || !FORMS.has(word)) return null;
  const own = language === null ? undefined : TABLES.get(language)?.get(word);
  if (own) return own;
  for (const table of TABLES.values()) {
    const month = table.get(word);
    if (month) return month;
  }
  return null;
}

function tableOf(names: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const [at, forms] of fold(names).split(' ').entries()) {
    for (const form of forms.split('|')) {
      whole.set(form, at + 1);
      addBeginnings(table, form, at + 1);
    }
  }
  return new Map([...table, ...whole]);
}

function addBeginnings(table: Map<string, number>, form: string, month: number): void {
  for (let length = SHORTEST_ABBREVIATION; length < form.length; length += 1) {
    const beginning = form.slice(0, length);
    const taken = table.get(beginning);
    table.set(beginning, taken === undefined || taken === month ? month : 0);
  }
}

/** Units of relative dates, coarse to fine. */
export const RELATIVE_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type RelativeUnit = (typeof RELATIVE_UNITS)[number];

/** How a language says "2 weeks ago". Forms are parted by `|`. */
export interface RelativeWords {
  /** Words in front of the number. */
  readonly before?: string;
  /** Words behind the unit. Where there are both, the front may be missing. */
  readonly after?: string;
  /** Words for a number; digits are always understood, and no number at all means one. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Forms of the units, in the order of `RELATIVE_UNITS`, parted by commas. */
  readonly units: string;
  /** Words that hold number and unit: `יומיים` is two days. */
  readonly pairs?: Readonly<Record<string, readonly [count: number, unit: RelativeUnit]>>;
  /** Words for a day by itself: 0 today, 1 yesterday, 2 the day before. */
  readonly days?: Readonly<Record<string, number>>;
}

/**
 * By language.
 *
 * @source Unicode CLDR, relative time, `long` and `short`; the spoken forms ("a week ago", "gestern") by hand.
 */
export const RELATIVE_WORDS: Readonly<Record<string, RelativeWords>> = {
  en: {
    after: 'ago',
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      'a couple of': 2,
      three: 3,
      'a few': 3,
      four: 4,
      five: 5,
      six: 6,
    },
    units:
      'years|year|yrs|yr|y, months|month|mos|mo, weeks|week|wks|wk|w, days|day|d, hours|hour|hrs|hr|h, minutes|minute|mins|min|m|seconds|second|secs|sec',
    days: { today: 0, 'just now': 0, yesterday: 1 },
  },
  es: {
    before: 'hace',
    numbers: { un: 1, una: 1, dos: 2, tres: 3 },
    units:
      'años|año, meses|mes, semanas|semana, días|día, horas|hora, minutos|minuto|segundos|segundo',
    days: { hoy: 0, ayer: 1, anteayer: 2 },
  },
  fr: {
    before: 'il y a',
    numbers: { un: 1, une: 1, deux: 2, trois: 3 },
    units:
      'années|année|ans|an, mois, semaines|semaine, jours|jour, heures|heure|h, minutes|minute|min|secondes|seconde',
    days: { "aujourd'hui": 0, 'aujourd’hui': 0, hier: 1, 'avant-hier': 2 },
  },
  de: {
    before: 'vor',
    numbers: {
      ein: 1,
      eine: 1,
      einem: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
    },
    units:
      'jahren|jahr, monaten|monat, wochen|woche, tagen|tag, stunden|stunde|std, minuten|minute|min|sekunden|sekunde',
    days: { heute: 0, gestern: 1, vorgestern: 2 },
  },
  it: {
    after: 'fa',
    numbers: { un: 1, "un'": 1, una: 1, uno: 1, due: 2, tre: 3 },
    units:
      'anni|anno, mesi|mese, settimane|settimana, giorni|giorno, ore|ora, minuti|minuto|secondi|secondo',
    days: { oggi: 0, ieri: 1 },
  },
  pt: {
    before: 'há',
    after: 'atrás',
    numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3 },
    units:
      'anos|ano, meses|mês, semanas|semana, dias|dia, horas|hora, minutos|minuto|segundos|segundo',
    days: { hoje: 0, ontem: 1, anteontem: 2 },
  },
  nl: {
    after: 'geleden',
    numbers: { een: 1, één: 1, twee: 2, drie: 3 },
    units:
      'jaren|jaar, maanden|maand, weken|week, dagen|dag, uren|uur, minuten|minuut|seconden|seconde',
    days: { vandaag: 0, gisteren: 1, eergisteren: 2 },
  },
  ru: {
    after: 'назад',
    units:
      'года|год|лет, месяцев|месяца|месяц, недели|неделю|недель, дней|дня|день, часов|часа|час, минут|минуты|минуту|секунд|секунды|секунду',
    days: { сегодня: 0, вчера: 1, позавчера: 2 },
  },
  uk: {
    after: 'тому',
    units:
      'роки|років|рік, місяців|місяці|місяць, тижнів|тижні|тиждень, днів|дні|день, годин|години|годину, хвилин|хвилини|хвилину',
    days: { сьогодні: 0, вчора: 1 },
  },
  pl: {
    after: 'temu',
    units:
      'lata|lat|rok, miesięcy|miesiące|miesiąc, tygodnie|tygodni|tydzień, dni|dzień, godziny|godzinę|godzin, minuty|minutę|minut',
    days: { dzisiaj: 0, dziś: 0, wczoraj: 1, przedwczoraj: 2 },
  },
  sv: {
    before: 'för',
    after: 'sedan',
    numbers: { en: 1, ett: 1 },
    units: 'år, månader|månad, veckor|vecka, dagar|dag, timmar|timme, minuter|minut',
    days: { idag: 0, igår: 1 },
  },
  da: {
    before: 'for',
    after: 'siden',
    numbers: { en: 1, et: 1, ei: 1, ett: 1 },
    units:
      'år, måneder|måned, uger|uge|uker|uke, dage|dager|dag|døgn, timer|time, minutter|minut|minutt',
    days: { 'i dag': 0, 'i går': 1 },
  },
  fi: {
    after: 'sitten',
    units:
      'vuotta|vuosi, kuukautta|kuukausi, viikkoa|viikko, päivää|päivä, tuntia|tunti, minuuttia|minuutti',
    days: { tänään: 0, eilen: 1 },
  },
  cs: {
    before: 'před|pred',
    units:
      'lety|rokem|rokmi|rokom, měsíci|měsícem|mesiacmi|mesiacom, týdny|týdnem|týždňami|týždňom, dny|dnem|dňami|dňom, hodinami|hodinou, minutami|minutou|minútami|minútou',
    days: { dnes: 0, včera: 1 },
  },
  ro: {
    before: 'acum',
    numbers: { o: 1, un: 1 },
    units: 'ani|an, luni|lună, săptămâni|săptămână, zile|zi, ore|oră, minute|minut',
    days: { azi: 0, ieri: 1 },
  },
  hu: {
    after: 'ezelőtt',
    numbers: { egy: 1 },
    units: 'évvel, hónappal, héttel, nappal, órával, perccel',
    days: { ma: 0, tegnap: 1 },
  },
  tr: {
    after: 'önce',
    numbers: { bir: 1 },
    units: 'yıl|sene, ay, hafta, gün, saat, dakika',
    days: { bugün: 0, dün: 1 },
  },
  el: {
    before: 'πριν από|πριν',
    numbers: { έναν: 1, ένα: 1, μία: 1, μια: 1 },
    units:
      'χρόνια|χρόνο|έτος|έτη, μήνες|μήνα, εβδομάδες|εβδομάδα, ημέρες|ημέρα|μέρες|μέρα, ώρες|ώρα, λεπτά|λεπτό',
    days: { σήμερα: 0, χθες: 1, χτες: 1 },
  },
  ja: {
    after: '前',
    units: '年, か月|ヶ月|カ月|ヵ月|ケ月, 週間, 日, 時間, 分|秒',
    days: { 今日: 0, 昨日: 1 },
  },
  ko: {
    after: '전',
    numbers: { 한: 1, 두: 2 },
    units: '년, 개월|달, 주일|주, 일, 시간, 분|초',
    days: { 오늘: 0, 어제: 1, 그저께: 2 },
  },
  zh: {
    after: '前',
    units: '年, 个月|個月, 周|週|星期|个星期|個星期, 天|日, 小时|小時|个小时|個小時, 分钟|分鐘',
    days: { 今天: 0, 昨天: 1, 前天: 2 },
  },
  ar: {
    before: 'قبل|منذ',
    units:
      'سنوات|سنة واحدة|سنة|عام|أعوام, أشهر|شهر واحد|شهرًا|شهر|شهور, أسابيع|أسبوع واحد|أسبوعًا|أسبوع, أيام|يوم واحد|يومًا|يوم, ساعات|ساعة واحدة|ساعة, دقائق|دقيقة',
    pairs: {
      سنتين: [2, 'year'],
      عامين: [2, 'year'],
      شهرين: [2, 'month'],
      أسبوعين: [2, 'week'],
      يومين: [2, 'day'],
      ساعتين: [2, 'hour'],
      دقيقتين: [2, 'minute'],
    },
    days: { اليوم: 0, أمس: 1 },
  },
  he: {
    before: 'לפני',
    units: 'שנים|שנה, חודשים|חודש, שבועות|שבוע, ימים|יום, שעות|שעה, דקות|דקה',
    pairs: {
      שנתיים: [2, 'year'],
      חודשיים: [2, 'month'],
      שבועיים: [2, 'week'],
      יומיים: [2, 'day'],
      שעתיים: [2, 'hour'],
    },
    days: { היום: 0, אתמול: 1 },
  },
  hi: {
    after: 'पहले',
    numbers: { एक: 1 },
    units: 'वर्ष|साल, माह|महीने|महीना, सप्ताह|हफ़्ते, दिन, घंटे|घंटा, मिनट',
  },
  th: {
    after: 'ที่ผ่านมา|ที่แล้ว|ก่อน',
    units: 'ปี, เดือน, สัปดาห์, วัน, ชั่วโมง, นาที',
    days: { วันนี้: 0, เมื่อวาน: 1 },
  },
  vi: {
    after: 'trước',
    numbers: { một: 1 },
    units: 'năm, tháng, tuần, ngày, giờ|tiếng, phút',
    days: { 'hôm nay': 0, 'hôm qua': 1 },
  },
  id: {
    after: 'yang lalu|lalu',
    units: 'tahun|setahun, bulan|sebulan, minggu|seminggu, hari|sehari, jam|sejam, menit',
    days: { 'hari ini': 0, kemarin: 1 },
  },
};

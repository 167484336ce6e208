/**
 * What sites write on the controls that show the rest of a review, or more reviews: whole phrases in lower case, by
 * language. "More" is one; "more options" is none, and nothing that is not here is ever pressed.
 *
 * @source The sites' own interfaces, as stored pages and published readers of them show; the rest from their style guides.
 */
const PHRASES: Readonly<Record<string, { readonly rest: string; readonly reviews: string }>> = {
  en: {
    rest: 'more|read more|show more|see more|view more|expand|expand review|continue reading|full review|read full review|read the full review|show full review|see full review|read entire review|show full text',
    reviews:
      'load more|more reviews|read more reviews|show more reviews|see more reviews|load more reviews|view more reviews|next reviews|show all reviews|see all reviews|read all reviews|view all reviews|more comments|load more comments|show more comments|show more results|load more results',
  },
  de: {
    rest: 'mehr|mehr lesen|mehr anzeigen|mehr erfahren|weiterlesen|weiter lesen|alles lesen|ganzen text anzeigen|ganze bewertung lesen|vollständige bewertung lesen|ausklappen',
    reviews:
      'mehr laden|weitere laden|weitere anzeigen|mehr bewertungen|weitere bewertungen|mehr bewertungen anzeigen|weitere bewertungen anzeigen|weitere bewertungen laden|mehr bewertungen laden|alle bewertungen anzeigen|weitere rezensionen|weitere rezensionen anzeigen|mehr rezensionen anzeigen|alle rezensionen anzeigen|weitere kommentare|mehr kommentare anzeigen',
  },
  fr: {
    rest: 'plus|lire plus|lire la suite|voir plus|en voir plus|en lire plus|afficher plus|en savoir plus|lire l’avis complet|suite',
    reviews:
      'charger plus|plus d’avis|voir plus d’avis|afficher plus d’avis|charger plus d’avis|voir tous les avis|afficher tous les avis|plus de commentaires|voir plus de commentaires',
  },
  es: {
    rest: 'más|leer más|ver más|mostrar más|seguir leyendo|leer opinión completa|leer la opinión completa|ver reseña completa',
    reviews:
      'cargar más|más opiniones|más reseñas|ver más opiniones|ver más reseñas|mostrar más opiniones|mostrar más reseñas|cargar más opiniones|cargar más reseñas|ver todas las opiniones|ver todas las reseñas|más comentarios|ver más comentarios',
  },
  it: {
    rest: 'altro|leggi altro|leggi di più|leggi tutto|mostra altro|mostra di più|vedi altro|continua a leggere|continua',
    reviews:
      'carica altro|carica altri|altre recensioni|mostra altre recensioni|carica altre recensioni|vedi altre recensioni|vedi tutte le recensioni|mostra tutte le recensioni|altri commenti',
  },
  pt: {
    rest: 'mais|ler mais|ver mais|mostrar mais|leia mais|saiba mais|continuar lendo|continuar a ler|ler avaliação completa',
    reviews:
      'carregar mais|mais avaliações|ver mais avaliações|mostrar mais avaliações|carregar mais avaliações|ver todas as avaliações|mais comentários|mais opiniões',
  },
  nl: {
    rest: 'meer|lees meer|meer lezen|meer weergeven|meer tonen|toon meer|verder lezen|lees verder|volledige recensie lezen',
    reviews:
      'meer laden|laad meer|meer beoordelingen|meer reviews|meer recensies|toon meer beoordelingen|meer beoordelingen laden|toon meer reviews|laad meer reviews|alle beoordelingen bekijken|alle reviews bekijken',
  },
  pl: {
    rest: 'więcej|czytaj więcej|pokaż więcej|zobacz więcej|czytaj dalej|rozwiń',
    reviews:
      'wczytaj więcej|załaduj więcej|więcej opinii|pokaż więcej opinii|zobacz więcej opinii|wczytaj więcej opinii|pokaż wszystkie opinie|więcej recenzji',
  },
  cs: {
    rest: 'více|číst více|zobrazit více|číst dál|celá recenze|zobrazit celé',
    reviews:
      'načíst další|další recenze|další hodnocení|zobrazit další recenze|zobrazit další hodnocení|načíst další recenze',
  },
  sk: {
    rest: 'viac|čítať viac|zobraziť viac|čítať ďalej',
    reviews: 'načítať ďalšie|ďalšie recenzie|ďalšie hodnotenia|zobraziť ďalšie recenzie',
  },
  hu: {
    rest: 'tovább|több|bővebben|tovább olvasom|több megjelenítése|teljes értékelés',
    reviews: 'továbbiak betöltése|több értékelés|további értékelések|további vélemények',
  },
  ro: {
    rest: 'mai mult|citește mai mult|afișează mai mult|vezi mai mult|citește tot',
    reviews:
      'încarcă mai multe|mai multe recenzii|vezi mai multe recenzii|încarcă mai multe recenzii',
  },
  sv: {
    rest: 'mer|läs mer|visa mer|se mer|läs vidare|läs hela omdömet|fortsätt läsa',
    reviews:
      'ladda fler|visa fler|fler omdömen|fler recensioner|visa fler omdömen|visa fler recensioner|ladda fler recensioner|se alla omdömen',
  },
  da: {
    rest: 'mere|læs mere|vis mere|se mere|læs videre|læs hele anmeldelsen',
    reviews: 'indlæs flere|vis flere|flere anmeldelser|vis flere anmeldelser|se alle anmeldelser',
  },
  nb: {
    rest: 'mer|les mer|vis mer|se mer|les videre|les hele omtalen',
    reviews:
      'last inn flere|vis flere|flere omtaler|flere anmeldelser|vis flere anmeldelser|vis flere omtaler',
  },
  fi: {
    rest: 'lisää|lue lisää|näytä lisää|katso lisää|jatka lukemista|lue koko arvostelu',
    reviews:
      'lataa lisää|lisää arvosteluja|näytä lisää arvosteluja|näytä kaikki arvostelut|lisää arvioita',
  },
  tr: {
    rest: 'daha fazla|devamı|devamını oku|daha fazla göster|devamını göster|daha fazla oku|tamamını oku',
    reviews:
      'daha fazla yükle|daha fazla yorum|daha fazla yorum göster|diğer yorumlar|tüm yorumları gör|daha fazla değerlendirme',
  },
  el: {
    rest: 'περισσότερα|διαβάστε περισσότερα|εμφάνιση περισσότερων|δείτε περισσότερα|συνέχεια',
    reviews:
      'φόρτωση περισσότερων|περισσότερες κριτικές|εμφάνιση περισσότερων κριτικών|περισσότερες αξιολογήσεις',
  },
  ru: {
    rest: 'ещё|еще|читать дальше|читать далее|читать полностью|показать ещё|показать еще|подробнее|развернуть|далее|показать полностью',
    reviews:
      'загрузить ещё|загрузить еще|больше отзывов|ещё отзывы|еще отзывы|показать ещё отзывы|показать еще отзывы|показать больше отзывов|все отзывы',
  },
  uk: {
    rest: 'більше|ще|читати далі|читати повністю|показати більше|показати ще|докладніше|детальніше|розгорнути',
    reviews:
      'завантажити ще|більше відгуків|ще відгуки|показати більше відгуків|показати ще відгуки|усі відгуки',
  },
  ja: {
    rest: 'もっと見る|続きを読む|さらに表示|全文を読む|全文を表示|もっと読む|展開する',
    reviews:
      'さらに読み込む|クチコミをもっと見る|口コミをもっと見る|レビューをもっと見る|すべての口コミを見る|すべてのレビューを見る',
  },
  ko: {
    rest: '더보기|더 보기|자세히 보기|전체 보기|계속 읽기|펼치기',
    reviews: '더 불러오기|리뷰 더보기|리뷰 더 보기|후기 더보기|모든 리뷰 보기',
  },
  zh: {
    rest: '更多|展开|展開|查看更多|顯示更多|显示更多|阅读更多|閱讀更多|阅读全文|閱讀全文|全文|展开全文',
    reviews:
      '加载更多|載入更多|更多评论|更多評論|查看更多评论|查看更多評論|更多点评|查看全部评论|顯示更多評論',
  },
  id: {
    rest: 'selengkapnya|lainnya|baca selengkapnya|lihat selengkapnya|baca lebih lanjut|tampilkan lebih banyak',
    reviews:
      'muat lebih banyak|ulasan lainnya|lihat ulasan lainnya|tampilkan ulasan lainnya|lihat semua ulasan',
  },
  vi: {
    rest: 'thêm|xem thêm|đọc thêm|hiển thị thêm|đọc tiếp',
    reviews: 'tải thêm|xem thêm đánh giá|thêm đánh giá|hiển thị thêm đánh giá|xem tất cả đánh giá',
  },
  ar: {
    rest: 'المزيد|اقرأ المزيد|عرض المزيد|قراءة المزيد|إظهار المزيد',
    reviews: 'تحميل المزيد|المزيد من المراجعات|عرض المزيد من المراجعات|المزيد من التقييمات',
  },
  he: {
    rest: 'עוד|קרא עוד|קראו עוד|הצג עוד|המשך קריאה',
    reviews: 'טען עוד|עוד ביקורות|הצג עוד ביקורות|ביקורות נוספות',
  },
};

/** What must stand in no name of a control, visible or spoken, whatever else it says. */
const NEVER =
  /\b(?:buy|cart|basket|checkout|order|pay|book|reserve|delete|remove|report|flag|block|share|reply|edit|write|submit|send|sign|log ?in|log ?out|subscribe|follow|unfollow|like|helpful|download|install|options|actions|menu|settings|translate|photos?|videos?|translation|kaufen|warenkorb|bestellen|buchen|löschen|melden|teilen|antworten|bearbeiten|anmelden|abmelden|folgen|optionen|fotos|acheter|panier|commander|supprimer|signaler|partager|répondre|connexion|comprar|carrito|eliminar|denunciar|compartir|responder|reservar|acquista|carrello|elimina|segnala|condividi|prenota|kopen|winkelwagen|verwijderen|delen|kup|koszyk|usuń|zgłoś)\b/iu;

/** What surrounds the words: arrows, dots, a count such as "(24)", "+". */
const ORNAMENT = /^[\s.…›»>+▾▼⌄↓|–-]+|[\s.…›»>+▾▼⌄↓|:–-]+$/gu;
const COUNTED = /\s*(?:\(\s*\+?[\d.,\s]+\)|\+?\d[\d.,]*)\s*/gu;

const REST = phrasesOf('rest');
const REVIEWS = phrasesOf('reviews');

/** What a control shows more of: the rest of a text, or further reviews. */
export type MoreKind = 'rest' | 'reviews';

/** How many languages the words are known in. */
export const MORE_LANGUAGES: number = Object.keys(PHRASES).length;

/**
 * What a control's name says that it shows.
 *
 * @param name - Its words, as shown or spoken.
 * @returns `rest` where it may show the rest of a text, or more of a list; `reviews` where only more of a list; `null` where
 *   it says anything else.
 */
export function moreKindOf(name: string): MoreKind | null {
  if (name.length > 60 || NEVER.test(name)) return null;
  const bare = name.toLowerCase().normalize('NFC').replaceAll("'", '’').replaceAll(COUNTED, ' ');
  const words = bare.replaceAll(/\s+/g, ' ').replaceAll(ORNAMENT, '').trim();
  if (REST.has(words)) return 'rest';
  return REVIEWS.has(words) ? 'reviews' : null;
}

/**
 * Whether what a control says to screen readers goes with what it shows: it may name the review that it belongs to.
 *
 * @param spoken - Its `aria-label`.
 * @returns True where it begins with words for "more" and names nothing that is never pressed.
 */
export function saysMore(spoken: string): boolean {
  if (NEVER.test(spoken)) return false;
  if (moreKindOf(spoken) !== null) return true;
  const low = `${spoken.toLowerCase().normalize('NFC').replaceAll("'", '’')} `;
  return [...REST, ...REVIEWS].some(
    (phrase) => phrase.includes(' ') && low.startsWith(`${phrase} `),
  );
}

function phrasesOf(kind: MoreKind): ReadonlySet<string> {
  return new Set(Object.values(PHRASES).flatMap((phrases) => phrases[kind].split('|')));
}

/** Who answers, as sites call them in English. */
const OWNER = String.raw`(?:owner|business|merchant|seller|manager|management|vendor|company|host|shop|store|property|hotel|restaurant|team|staff|developer|author|doctor|provider|practice|clinic|dealer|dealership|attorney|lawyer|agent|employer|venue|salon|brand|manufacturer|supplier|professor|teacher|instructor|landlord|organi[sz]er)`;
/** What a page calls the element of an answer. */
export const REPLY_HINT = new RegExp(
  String.raw`${OWNER}[\w-]*(?:repl(?:y|ies)|respon[sd]|answer)|(?:reply|response|answer)[-_]?(?:from|by|text|body|content|box|wrapper|container|${OWNER})|(?:^|[\s_-])(?:reply|replies|responses?|resp)(?:$|\s)|antwort|reponse|respuesta|risposta`,
  'i',
);
/** Words right above an answer, in the languages of our readers; each begins a line. */
const BEGINNINGS = [
  String.raw`(?:store |shop |business |site )?owner\W*$`,
  String.raw`(?:response|reply|comment|answer|message|note) (?:from|by|of)\b`,
  String.raw`${OWNER}(?:['’]?s)? (?:response|reply|answer|comment|note)`,
  String.raw`(?:antwort|kommentar|rückmeldung|stellungnahme) (?:von|vom|des|der)|antwort\W*$`,
  String.raw`r[ée]ponse (?:de|du|des|d[’'])`,
  String.raw`respuesta (?:de|del)\b`,
  String.raw`risposta (?:di|da|del)`,
  String.raw`(?:reactie|antwoord) (?:van|door)\b`,
  String.raw`resposta (?:de|do|da)\b`,
  String.raw`(?:svar|kommentar) fr[aå]n?\b`,
  String.raw`odpowied[zź]|komentarz (?:sklepu|sprzedawcy|właściciela)`,
  String.raw`odpov[eě]ď|(?:reakce|vyjádření) (?:obchodu|provozovatele|prodejce)`,
  String.raw`(?:официальный )?ответ(?![а-яё])|(?:комментарий )?администраци|комментарий (?:продавца|магазина|владельца|представителя|организации)`,
  String.raw`(?:satıcı|işletme)(?:nın|nin)? (?:cevabı|yanıtı)|răspuns(?:ul)? (?:de la|proprietarului)|απάντηση`,
  String.raw`.{0,14}からの(?:返信|返答|回答|コメント|お返事|メッセージ)\W*$|.{0,8}(?:返信|返答)\W*$|回答\W*$`,
  String.raw`(?:판매자|사장님?|업체|점주|호스트)?\s?(?:답글|답변|댓글)\W*$`,
  String.raw`(?:商家|卖家|賣家|店家|业主|業主|房东|房東|酒店|客服|官方)的?(?:回[复覆應应]|解释|解釋)`,
  String.raw`.{2,40}(?:['’]s (?:reply|response|answer)\b| yanıtı| cevabı)`,
  String.raw`.{2,40} (?:replied|responded|antwortete|a répondu|ha respondido|ha risposto|reageerde)\b`,
  String.raw`(?:replied|responded|hat geantwortet|a répondu|ha respondido|respondió|ha risposto|reageerde|respondeu|svarade|odpowiedziała?)\W*$`,
  String.raw`(?:arbeitgeber|hotelier|verkäufer|händler|inhaber)-?(?:kommentar|antwort)`,
];
const REPLY_WORDS = new RegExp(String.raw`^\W*(?:${BEGINNINGS.join('|')})`, 'iu');
/** "Hearthline Home Warranty response", but not the title "Quick response". */
const NAMED_REPLY = /^(?:\p{Lu}[\p{L}\p{N}.'’&-]* ){2,6}(?:response|reply)\W*$/u;
const NO_REPLY =
  /^\W*(?:awaiting|waiting for|no|not yet|without) (?:.{0,20} )?(?:repl|respon|answer)|参考|noch keine antwort|pas de réponse|sin respuesta/i;

/** Words of those who answer for a business. */
export const STAFF = new RegExp(
  String.raw`\b${OWNER}\b|moderator|admin|official|support|customer (?:care|service)`,
  'i',
);

const BADGE =
  /^\W*(?:(?:store |shop |business |site )?owner|(?:brand|company|business|official|store) rep(?:resentative)?|developer|d[ée]veloppeur|entwickler(?:in)?|desarrollador|sviluppatore|ontwikkelaar|desenvolvedor|propri[ée]taire|inhaber(?:in)?|propietario|proprietario|proprietário|eigenaar|eigentümer|verkäufer|händler|vendeur|vendedor|venditore|verkoper|seller|merchant|hotelier|sprzedawca|prodejce|predajca|säljare|sælger|selger|satıcı|продавец|(?:официальный )?представитель(?: (?:компании|магазина|бренда))?|판매자|사장님|卖家|賣家|商家|店家|オーナー|出品者)\W*$/iu;

const ANYWHERE =
  /(?:response|reply|comment) (?:from|by|of)\b|(?:owner|business|developer|management|seller)(?:'s)? (?:response|reply|answer)|(?:antwort|kommentar) (?:von|vom|des|der)|r[ée]ponse (?:de|du)\b|respuesta (?:de|del)\b|risposta (?:di|da|del)|reactie (?:van|door)\b|resposta (?:de|do|da)\b|svar fr[aå]n|odpowied[zź]|ответ |\bresponse|返信|コメント|답변|답글|回[复覆]/i;

/**
 * Whether a text holds the words that sites put above the owner's answer.
 *
 * @param text - All words of a review or of a page.
 * @returns False where there is surely none.
 */
export function hasReplyWords(text: string): boolean {
  return ANYWHERE.test(text);
}

/**
 * Whether a text stands above an answer.
 *
 * @param own - An element's own words.
 * @returns True for "Response from the owner", "Verkäufer".
 */
export function isReplyHeading(own: string): boolean {
  if (own.length >= 120 || NO_REPLY.test(own)) return false;
  return REPLY_WORDS.test(own) || BADGE.test(own) || NAMED_REPLY.test(own);
}

/**
 * Whether a text tells who somebody is for the business, and nothing else.
 *
 * @param own - An element's own words.
 * @returns True for "Seller", "Inhaberin".
 */
export function isBadge(own: string): boolean {
  return BADGE.test(own);
}

/**
 * Whether a text says that nobody has answered.
 *
 * @param own - A short text.
 * @returns True for "Awaiting reply".
 */
export function isNoReply(own: string): boolean {
  return NO_REPLY.test(own);
}

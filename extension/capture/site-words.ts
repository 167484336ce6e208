/**
 * What sites say beside a review, in the languages that they speak: patterns for recipes, flags `iu`.
 *
 * By hand, from the sites' own interfaces; beginnings of words where endings bend.
 */

/** Said of a review that was changed. */
const EDITED_WORDS =
  'edited|updated|bearbeitet|aktualisiert|ge[äa]ndert|modifi|mis à jour|mise à jour|editad|actualizad|atualizad|aggiornat|' +
  'bewerkt|bijgewerkt|gewijzigd|redigera|uppdatera|rediger|opdatere|oppdater|muokattu|päivitetty|edytowan|zaktualizowan|' +
  'upraven|aktualizov|düzenlen|güncellen|редактир|измен|обновл|відредаг|змінено|編集|更新|编辑|編輯|수정|업데이트';

/** A text that says that a review was changed, and may say when. */
export const EDITED = String.raw`^.{0,12}(?:${EDITED_WORDS}).{0,40}$`;

/** A short text that says that the words beside it are a machine's translation by Google. */
export const TRANSLATED_BY_GOOGLE = String.raw`^(?=.*Google)(?=.*(?:transl|übers|tradu|tradot|vertaa|перев|översat|oversat|tłum|přelož|çevir|翻|번역|ترجم|תורג|μεταφ|dịch|แปล|terjemah|fordít|kään)).{5,60}$`;

/** A link to what was translated, which stands only beside a translation: "See original (Dutch)". */
export const SEE_ORIGINAL = String.raw`^.{0,30}(?:origin|oryginał|оригинал|оригінал|alkuperäi|özgün|eredeti|原文|원문|الأصل|המקור|πρωτότυπ).{0,40}$`;

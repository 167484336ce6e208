import type { Recipe } from '../recipe.ts';
import { SEE_ORIGINAL, TRANSLATED_BY_GOOGLE } from '../site-words.ts';

/**
 * Tripadvisor’s pages of hotels, restaurants and sights. Shells without words are reviews that are not loaded yet; long texts are cut until “Read more” is pressed.
 *
 * @fixtures test/fixtures/pages/tripadvisor/; checked on a stored page of 2015 and one of 2026 without reviews; the hooks of later cards are published ones.
 */
export const tripadvisor: Recipe = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  hosts: ['tripadvisor.*'],
  path: String.raw`Review|-d\d`,
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-automation="reviewCard"]' },
    { rung: 'id', at: '[data-test-target="HR_CC_CARD"], [data-reviewid]' },
    {
      rung: 'structure',
      at: 'div:has(> div a[href*="ShowUserReviews"]):has(a[href*="/Profile/"]):has(svg)',
    },
    { rung: 'id', at: '[id^="review_"]' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-reviewid' },
      { rung: 'id', at: '[data-reviewid]', attribute: 'data-reviewid' },
      {
        rung: 'id',
        at: 'a[href*="ShowUserReviews"]',
        attribute: 'href',
        pattern: String.raw`-r(\d+)-`,
      },
      { rung: 'id', attribute: 'id', pattern: String.raw`^review_(\d+)$` },
    ],
    author: [
      { rung: 'structure', at: 'a[href*="/Profile/"]', pattern: String.raw`\S.*` },
      { rung: 'id', at: '[onclick*="user_name_name"]' },
      { rung: 'class', at: '.scrname, .username, .info_text > div:first-child' },
    ],
    rating: [
      { rung: 'id', at: 'svg[data-automation="bubbleRatingImage"] title' },
      { rung: 'id', at: 'svg[data-automation="bubbleRatingImage"]', attribute: 'aria-label' },
      { rung: 'id', at: '[data-automation="bubbleRatingImage"]', attribute: 'aria-label' },
      {
        rung: 'aria',
        at: 'svg[aria-label], [role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^.*\d.*\d.*$`,
      },
      {
        rung: 'pattern',
        // What they thought of the rooms and the service comes after the rating of the whole.
        at: 'img[alt]:not(.recommend *, .rating-list *)',
        attribute: 'alt',
        pattern: String.raw`^(?:\p{L}+:? )?[1-5](?:[.,]\d)?\P{N}{1,14}5(?:\P{N}.*)?$`,
      },
      { rung: 'class', at: '[class*="bubble_"]', attribute: 'class', pattern: 'bubble_([1-5])0' },
      { rung: 'pattern', at: 'svg title', pattern: String.raw`^.*\d.*\d.*$` },
    ],
    date: [
      // A relative date has the day in its title, in the form of the page's language.
      {
        rung: 'pattern',
        at: 'span[title]',
        attribute: 'title',
        pattern: String.raw`^(?=.*\d{4}).{6,30}$`,
      },
      {
        rung: 'pattern',
        at: 'div, span',
        pattern: String.raw`^(?:(?:avis |opinión |отзыв |дата )?(?:review|written|publi|écrit|rédigé|bewertet|verfasst|geschrieben|escrit|scritt|recensito|beoordeeld|geschreven|avali|feita|написан|skrev|skrevet|napisan|ditulis)[\p{L}]*)\P{L}.{4,50}$`,
      },
      // "Reviewed yesterday": the day alone is a date.
      {
        rung: 'pattern',
        at: '.ratingDate, [class*="ratingDate"]',
        pattern: String.raw`(\p{L}[\p{L}’'-]*)$`,
      },
      { rung: 'pattern', at: 'div, span', pattern: String.raw`^\p{L}{3,12}\.? \d{4}(?: [•·].*)?$` },
      { rung: 'pattern', at: 'div, span', pattern: '^.{4,40}$' },
    ],
    title: [
      { rung: 'id', at: '[data-test-target="review-title"]' },
      { rung: 'structure', at: 'a[href*="ShowUserReviews"]' },
      { rung: 'class', at: '.noQuotes, .quote' },
    ],
    text: [
      {
        rung: 'id',
        at: '[data-automation^="reviewText"], [data-test-target="review-body"]',
        without: 'button, [data-test-target="reviewOriginal"]',
        keepsLines: true,
      },
      {
        rung: 'structure',
        at: ':scope div:has(> * > a[href*="ShowUserReviews"]) ~ div > div > span, :scope div:has(> * > a[href*="ShowUserReviews"]) + div > span, q > span',
        without: '.mgrRspnInline *',
      },
      {
        rung: 'structure',
        at: 'a[href*="ShowUserReviews"] ~ * p, div:has(> a[href*="ShowUserReviews"]) ~ div p',
        without: '.partnerRvw, .taLnk, span:has([onclick]), [onclick]',
      },
      {
        rung: 'class',
        at: '.partial_entry, .entry',
        without: '.partnerRvw, .taLnk, span:has([onclick]), [onclick]',
      },
    ],
    reply: [
      {
        rung: 'id',
        at: '[data-automation="ownerResponse"] span:last-child, [data-test-target="ownerResponse"] q',
        keepsLines: true,
      },
      { rung: 'class', at: '.mgrRspnInline .partial_entry, .mgrRspnInline .entry, .displayText' },
    ],
    replyDate: [
      {
        rung: 'class',
        at: '.mgrRspnInline .res_date, .mgrRspnInline .responseDate',
        attribute: 'title',
      },
      { rung: 'class', at: '.mgrRspnInline .res_date, .mgrRspnInline .responseDate' },
    ],
    original: [{ rung: 'id', at: '[data-test-target="reviewOriginal"]', keepsLines: true }],
    translated: [
      {
        rung: 'pattern',
        at: '[data-test-target="review-body"] ~ div > span, [data-automation^="reviewText"] ~ div > span',
        pattern: TRANSLATED_BY_GOOGLE,
      },
      {
        rung: 'pattern',
        at: '[data-test-target="review-body"] ~ div > button, [data-automation^="reviewText"] ~ div > button',
        pattern: SEE_ORIGINAL,
      },
    ],
    photos: [
      {
        rung: 'id',
        counts: '[data-automation^="reviewPhoto"] img, [data-test-target="review-photo"] img',
      },
      { rung: 'structure', counts: 'button picture img, .photoContainer img' },
    ],
    permalink: [{ rung: 'id', at: 'a[href*="ShowUserReviews"]', attribute: 'href' }],
    truncated: [
      { rung: 'aria', at: 'button[aria-expanded="false"]', attribute: 'aria-expanded' },
      { rung: 'class', at: '.partnerRvw .taLnk, .moreLink, .partial_entry .taLnk.ulBlueLinks' },
    ],
  },
  business: {
    name: [
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: String.raw`^(.+?)(?: - .*| \(.*)?$`,
      },
      { rung: 'structure', at: 'h1' },
    ],
    rating: [{ rung: 'id', at: '[data-automation="reviewsOverviewSections"] svg title' }],
    count: [{ rung: 'id', at: '[data-automation="reviewCount"]' }],
    id: [
      { rung: 'id', address: true, pattern: String.raw`-(d\d+)(?=-|\.|$)` },
      {
        rung: 'structured',
        at: 'link[rel="canonical"]',
        attribute: 'href',
        pattern: String.raw`-(d\d+)(?=-|\.|$)`,
      },
    ],
  },
};

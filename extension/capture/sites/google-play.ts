import type { Recipe } from '../recipe.ts';

/**
 * The page of an app in Google Play.
 *
 * @fixtures test/fixtures/pages/google-play/; checked on stored pages of 2012 and 2018; the hooks of later pages are published ones.
 */
export const googlePlay: Recipe = {
  id: 'google-play',
  name: 'Google Play',
  hosts: ['play.google.com'],
  path: '^/store/apps',
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: 'div:has(> header [data-review-id]), div:has(> header[data-review-id])' },
    {
      rung: 'id',
      at: 'div[tabindex]:has(> [data-reviewid][data-expand-target]), div:has(> [data-reviewid][data-expand-target])',
    },
    { rung: 'structure', at: 'div:has(> span a[href*="reviewId="])' },
    // From 2018 to 2022.
    { rung: 'id', at: 'div:has(> [jsname="bN97Pc"]):has([role="img"][aria-label])' },
    { rung: 'id', at: '[jsname="bN97Pc"]', grows: true },
    { rung: 'class', at: '.single-review, .doc-review, .RHo1pe' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', at: '[data-review-id]', attribute: 'data-review-id' },
      { rung: 'id', at: '[data-reviewid]', attribute: 'data-reviewid' },
      {
        rung: 'id',
        at: 'a[href*="reviewId="]',
        attribute: 'href',
        pattern: String.raw`reviewId=([\w:-]+)`,
      },
    ],
    author: [
      {
        rung: 'structure',
        at: 'span:has(+ span a[href*="reviewId="]) strong, span:first-child > strong',
      },
      { rung: 'structure', at: 'header img[alt=""] + div, header div:has(> img) > div' },
      { rung: 'structure', at: '[data-reviewid] > div > span:first-child' },
      { rung: 'class', at: '.author-name, .doc-review-author, .X5PpBb, .X43Kjb' },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`.*\d.*`,
      },
      { rung: 'aria', at: '[aria-label*="star" i]', attribute: 'aria-label' },
      { rung: 'pattern', at: '[title*="star" i]', attribute: 'title' },
      {
        rung: 'structure',
        at: '[style*="width"]',
        attribute: 'style',
        pattern: String.raw`width:\s*([\d.]+%)`,
      },
    ],
    date: [
      { rung: 'structure', at: 'a[href*="reviewId="]:not(:has(*))', attribute: 'aria-label' },
      { rung: 'pattern', at: 'header span, span', pattern: String.raw`^[\s-]*(.{6,40})$` },
      { rung: 'class', at: '.review-date, .doc-review-date, .bp9Aid, .p2TkOb' },
    ],
    title: [
      { rung: 'structure', at: 'h4' },
      { rung: 'class', at: '.review-title' },
      { rung: 'structure', at: '[data-reviewid] ~ div > span:first-child' },
    ],
    text: [
      {
        rung: 'structure',
        at: 'header ~ div:not(:has(header)):not(:has([role="button"])):not(.ocpBU, .ocpBU *)',
        keepsLines: true,
      },
      { rung: 'structure', at: 'h4 ~ p, div:has(> h4) ~ p' },
      // Beside a cut text stands the whole, hidden.
      { rung: 'id', at: '[jsname="fbQN7e"]' },
      { rung: 'id', at: '[jsname="bN97Pc"]', without: 'button' },
      {
        rung: 'structure',
        at: '[data-reviewid] ~ div',
        without: 'span:first-child, div:has(> a), a',
      },
      {
        rung: 'class',
        at: '.review-body, .review-text, .h3YV2d',
        without: '.review-title, .review-link',
      },
    ],
    reply: [
      {
        rung: 'class',
        at: '.developer-reply, .ocpBU > div:last-child, .LVQB0b',
        without: '.author-name, .review-date, .I6j64d, .I9Jtec, .X43Kjb, .p2TkOb',
      },
    ],
    replyDate: [{ rung: 'class', at: '.developer-reply .review-date, .I9Jtec, .LVQB0b .p2TkOb' }],
    permalink: [{ rung: 'id', at: 'a[href*="reviewId="]', attribute: 'href' }],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: String.raw`[?&]id=([\w.]+)` }],
  },
};

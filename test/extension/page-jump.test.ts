import { describe, expect, it } from 'vitest';
import { isJump } from '../../extension/page-jump.ts';

const PAGE = 'https://reviews.example/linde?page=1';

describe('isJump', () => {
  it.each([
    { from: PAGE, to: `${PAGE}#review-3` },
    { from: `${PAGE}#review-3`, to: `${PAGE}#review-4` },
    { from: `${PAGE}#review-3`, to: PAGE },
  ])('is true from $from to $to', ({ from, to }) => {
    expect(isJump(from, to)).toBe(true);
  });

  it.each([
    { what: 'the page loaded anew', from: `${PAGE}#top`, to: `${PAGE}#top` },
    { what: 'another page', from: PAGE, to: 'https://reviews.example/linde?page=2#top' },
    { what: 'a page behind the #', from: PAGE, to: `${PAGE}#/reviews/2` },
    { what: 'a page from behind the #', from: `${PAGE}#!reviews`, to: PAGE },
    { what: 'no address', from: PAGE, to: '' },
  ])('is false for $what', ({ from, to }) => {
    expect(isJump(from, to)).toBe(false);
  });
});

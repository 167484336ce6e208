import { describe, expect, it } from 'vitest';
import { drained } from '../../../../extension/capture/slices.ts';
import { readMicrodata } from '../../../../extension/capture/structured/microdata.ts';
import { documentOf } from '../stored-page.ts';

const REVIEW = '<i itemscope itemtype="https://schema.org/Review"></i>';

describe('readMicrodata', () => {
  it('reads so many things of a page that was made to break its readers, and counts the reviews beyond', () => {
    const page = documentOf(`<div itemscope>${REVIEW.repeat(30_009)}</div>`);
    const { items, reviewsBeyond } = drained(readMicrodata([page]));
    expect([items.length, reviewsBeyond]).toEqual([30_000, 10]);
  });

  it('reads all things of any other page', () => {
    const page = documentOf(`<div itemscope><b itemprop="name">Ann</b>${REVIEW}</div>`);
    const { items, reviewsBeyond } = drained(readMicrodata([page]));
    expect([items.length, reviewsBeyond]).toEqual([2, 0]);
    expect(items[0]?.properties.get('name')).toEqual(['Ann']);
  });
});

import { describe, expect, it } from 'vitest';
import { drained } from '../../../../extension/capture/slices.ts';
import { readJsonLd } from '../../../../extension/capture/structured/json-ld.ts';
import { documentOf } from '../stored-page.ts';

const REVIEW = '{"@type":"Review","author":"Ann","reviewBody":"Good cake."}';

function pageOf(...scripts: readonly string[]): Document {
  const tags = scripts.map((text) => `<script type="application/ld+json">${text}</script>`);
  return documentOf(tags.join(''));
}

function listOf(count: number): string {
  return `[${Array.from({ length: count }, () => REVIEW).join(',')}]`;
}

describe('readJsonLd', () => {
  it('counts the reviews beyond what is read, in the script where it stops and in those behind', () => {
    const page = pageOf(listOf(30_000), listOf(20_003), listOf(40));
    const { items, reviewsBeyond, broken } = drained(readJsonLd([page]));
    expect([items.length, reviewsBeyond, broken]).toEqual([50_000, 43, 0]);
  });

  it('rests often, however much a script describes', () => {
    const steps = readJsonLd([pageOf(listOf(10_000))]);
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBeGreaterThan(90);
  });

  it.each([
    ['line ends in a text', REVIEW.replace('Good cake.', 'Good\ncake.'), ['Good cake.']],
    ['a comma too many', `[${REVIEW},]`, ['Good cake.']],
    ['a comment around it', `<!-- ${REVIEW} -->`, ['Good cake.']],
  ])('mends %s', (_, text, bodies) => {
    const { items, broken } = drained(readJsonLd([pageOf(text)]));
    expect(items.map(({ properties }) => properties.get('reviewbody'))).toEqual([bodies]);
    expect(broken).toBe(0);
  });

  it('counts what cannot be mended as broken', () => {
    const { items, broken } = drained(readJsonLd([pageOf('{"@type":', REVIEW)]));
    expect([items.length, broken]).toEqual([1, 1]);
  });
});

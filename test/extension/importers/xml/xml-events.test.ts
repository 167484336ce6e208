import { describe, expect, it } from 'vitest';
import { withoutEntities, xmlEvents } from '../../../../extension/importers/xml/xml-events.ts';

function textIn(xml: string): string {
  return [...xmlEvents(xml)].map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

describe('xmlEvents', () => {
  it('gives tags, texts and lines in their order', () => {
    const events = [...xmlEvents('<a>\n<b x="1 > 0">t</b><c/></a>')].map((event) =>
      event.kind === 'text' ? event.text : `${event.kind} ${event.name}`,
    );
    expect(events).toStrictEqual([
      'open a',
      '\n',
      'open b',
      't',
      'close b',
      'open c',
      'close c',
      'close a',
    ]);
  });

  it('expands nothing that a DTD declares', () => {
    const bomb = `<!DOCTYPE a [${'<!ENTITY a "aaaaaaaaaa">'.repeat(3)}<!ENTITY b "&a;&a;">]><a>&b;&amp;</a>`;
    expect(textIn(bomb)).toBe('&b;&');
  });

  it.each([
    ['nesting without end', '<a>'.repeat(500_000)],
    ['a tag without end', `<a ${'x="'.repeat(200_000)}`],
    ['brackets without end', '<'.repeat(1_000_000)],
    ['comments without end', '<!--'.repeat(200_000)],
  ])('reads %s soon', (_, xml) => {
    const started = performance.now();
    let count = 0;
    for (const event of xmlEvents(xml)) count += event.kind.length;
    expect(count).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('withoutEntities', () => {
  it.each([
    ['&lt;b&gt; &amp;amp; &#8217;&#x1F600;', '<b> &amp; ’😀'],
    ['&nbsp;&unknown; &', '&nbsp;&unknown; &'],
    ['&#0;&#x110000;', '\uFFFD\uFFFD'],
  ])('reads %s', (raw, text) => {
    expect(withoutEntities(raw)).toBe(text);
  });
});

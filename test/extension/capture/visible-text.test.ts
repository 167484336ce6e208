import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../extension/capture/visible-text.ts';
import { documentOf } from './stored-page.ts';

function read(html: string, keepsLines = false): string {
  return visibleText(documentOf(`<body>${html}</body>`).body, { keepsLines });
}

describe('visibleText', () => {
  it.each([
    { html: 'one  <b>two</b>\n three', text: 'one two three' },
    { html: 'one<br>two<br><br>three', text: 'one\ntwo\n\nthree' },
    { html: '<p>one</p><p>two</p>', text: 'one\ntwo' },
    {
      html: '<div><div>one</div></div><ul><li>two</li><li>three</li></ul>',
      text: 'one\ntwo\nthree',
    },
    { html: 'one<script>1</script><style>x{}</style><noscript>n</noscript>', text: 'one' },
    { html: 'one <button>More</button>', text: 'one' },
    { html: 'one <span hidden>two</span><span class="sr-only">three</span>', text: 'one' },
    { html: '<i class="icon"></i><span class="visually-hidden">4 of 5</span>', text: '4 of 5' },
    { html: '&lt;b&gt;bold&lt;/b&gt; &amp;amp;', text: '<b>bold</b> &amp;' },
    { html: 'a\u00a0b', text: 'a b' },
    { html: '', text: '' },
  ])('reads "$html" as a human does', ({ html, text }) => {
    expect(read(html)).toBe(text);
  });

  it('keeps line ends of the source where the site shows them', () => {
    expect(read('one\ntwo')).toBe('one two');
    expect(read('one\ntwo', true)).toBe('one\ntwo');
  });

  it('reads a shadow tree with what is slotted into it', () => {
    const html =
      '<x-a><template shadowrootmode="open"><b>by</b> <slot></slot><slot name="no">none</slot></template>Zoe</x-a>';
    expect(read(html)).toBe('by Zoenone');
  });
});

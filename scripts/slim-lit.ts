import type { Plugin } from 'vite';

/** What the panel never uses of Lit's templates: from, to, and what it is. In the words of the pinned version's own file. */
const CUTS: readonly (readonly [from: RegExp, to: string, what: string])[] = [
  [
    /function M\(t,i,s=t,e\)\{if\(i===E\)return i;let h=.*?,i\}(?=class R)/,
    'function M(t,i){return i}',
    'directives',
  ],
  [
    /const j=\{M:h[^]*?push\("3\.3\.3"\);/,
    'const j=0;',
    'what polyfills and the server hold on to, and a list on the page',
  ],
  [/l=2===i\?"<svg>":3===i\?"<math>":""/, 'l=""', 'templates of bare SVG and MathML'],
  [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, '', 'their ends'],
  [/,2===i\|\|3===i\)\{const t=.*?childNodes\)\}/, ');', 'their unwrapping'],
  [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0', 'directives on elements'],
  [/class Z\{.*?\}(?=const j)/, '', 'the part for them'],
  [/setConnected\(t\)\{.*?\}(?=\}class H)/, '', 'news of coming and going, for directives'],
  [/this\._\$AP\?\.\(!1,!0,s\);/, ';', 'the same'],
  [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, '', 'ends of a part, for directives'],
  [/get tagName\(\)\{return this\.element\.tagName\}/, '', 'names, for directives'],
  [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\(t\))/, '', 'whether it is connected'],
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, '', 'the same'],
  [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=constructor\(t,i,s,e,h\))/, '', 'the same'],
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, '', 'where a template stands'],
  [/get parentNode\(\)\{let t=.*?,t\}(?=_\$AI)/, '', 'where a part stands'],
  [/t=M\(this,t,i\),(?=a\(t\))/, '', 'the way of a child through directives'],
  [/t=M\(this,t,i,0\),(?=o=)/, '', 'of an attribute'],
  [/r=M\(this,e\[s\+n\],i,n\)/, 'r=e[s+n]', 'of a part of one'],
  [/t=M\(this,t,i,0\)\?\?A/, 't??=A', 'of an event'],
  [/,this\._\$Cv=e\?\.isConnected\?\?!0/, '', 'whether it is connected'],
  [/\(t\?\.creationScope\?\?l\)\.importNode/, 'l.importNode', 'other documents'],
  [
    /\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/,
    '',
    'events’ options',
  ],
  [
    /"function"==typeof this\._\$AH\?.*?handleEvent\(t\)/,
    'this._$AH(t)',
    'listeners that are objects',
  ],
  [/void 0!==t\.nodeType\?this\.T\(t\):/, '', 'elements in the place of templates'],
  [/u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, 'u(t)', 'lists that are no arrays'],
  [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;)/, 'this._$AC(t)', 'compiled templates'],
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,.*?\)\)(?=;)/, '', 'elements’ own directives'],
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else)/, '', 'templates inside a text field'],
  [/else\{let t=-1;for\(;.*?\}(?=l\+\+)/, '', 'templates inside comments'],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, '', 'kinds of parts: properties'],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, '', 'kinds of parts: switches'],
  [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, '', 'kinds of parts: events'],
  [/this\.type=1,this\._\$AH=A,this\._\$AN=void 0,/, 'this._$AH=A,', 'kinds: attributes'],
  [/this\.type=2,this\._\$AH=A,this\._\$AN=void 0,/, 'this._$AH=A,', 'kinds: children'],
  [/this\._\$AV=\[\],this\._\$AN=void 0,/, 'this._$AV=[],', 'what directives hold on to'],
];

/**
 * Leaves out of Lit what the panel never uses: a twentieth of its bytes.
 *
 * @returns The plugin.
 * @throws {Error} Where Lit's file is no longer the one that was read for this; look at `CUTS` again, or leave them away.
 */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler: (code) => ({ code: CUTS.reduce(cut, code), map: null }),
    },
  };
}

function cut(code: string, [from, to, what]: (typeof CUTS)[number]): string {
  if (!from.test(code)) throw new Error(`Lit has changed: ${what} were not found to be left out.`);
  return code.replace(from, to);
}

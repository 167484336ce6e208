/** The shop's own looks, as any owner's site has its own: linden green on cream, nothing of Counterbell's. */
export const SHOP_STYLE = `
:root {
  color-scheme: light dark;
  --cream: light-dark(#f8f5ea, #171a15);
  --sheet: light-dark(#fffdf6, #20251d);
  --ink: light-dark(#23301f, #e9eddf);
  --quiet: light-dark(#56624f, #aab49f);
  --green: light-dark(#3f6b35, #a3cf8f);
  --on-green: light-dark(#fff, #14200f);
  --line: light-dark(#dfd9c4, #353d30);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--cream); color: var(--ink);
  font: 17px/1.6 Georgia, "Iowan Old Style", "Noto Serif", serif;
}
header, main, footer { max-inline-size: 960px; margin-inline: auto; padding: 20px; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; justify-content: space-between; }
.name { display: flex; gap: 10px; align-items: center; font-size: 1.3rem; text-decoration: none; color: var(--green); }
.leaf { inline-size: 32px; block-size: 32px; }
nav { display: flex; gap: 6px; margin-inline: -12px; }
nav a { padding: 10px 12px; text-decoration: none; color: inherit; border-radius: 8px; }
nav a:hover { background: var(--sheet); }
h1 { font-size: clamp(1.8rem, 6vw, 2.9rem); line-height: 1.15; font-weight: 500; margin: 0 0 .5em; text-wrap: balance; }
h2 { font-size: 1.2rem; font-weight: 600; margin: 0 0 .4em; }
p { margin: 0 0 1em; }
a { color: var(--green); }
.hero { display: grid; gap: 24px; align-items: center; padding-block: 20px 36px; }
.hero svg { inline-size: min(100%, 300px); justify-self: center; color: var(--green); }
.hero .fill { fill: var(--sheet); }
.hero .steam { opacity: .5; }
.ways { display: flex; flex-wrap: wrap; gap: 18px; align-items: center; }
.button {
  display: inline-block; border: 0; border-radius: 10px; background: var(--green); color: var(--on-green);
  font: inherit; padding: 10px 20px; min-block-size: 44px; text-decoration: none; cursor: pointer;
}
.cards, .menu { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); }
.cards article, .menu section { background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; padding: 20px; }
.cards p { margin: 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: flex; justify-content: space-between; gap: 16px; padding-block: 10px; border-block-start: 1px solid var(--line); }
li small { display: block; color: var(--quiet); }
.price { font-variant-numeric: tabular-nums; }
.note { color: var(--quiet); margin-block: 20px; }
.order { display: grid; gap: 18px; max-inline-size: 420px; }
.order label { display: grid; gap: 6px; }
.order input, .order select, .order textarea {
  font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--quiet); border-radius: 10px;
  padding: 10px 12px; min-block-size: 44px; inline-size: 100%;
}
.order textarea { font: 14px/1.5 ui-monospace, monospace; min-block-size: 140px; }
.wrong { border-inline-start: 3px solid light-dark(#b3371c, #f08a6b); padding-inline-start: 12px; }
footer { margin-block-start: 32px; padding-block-end: 96px; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
footer p { margin: 0; }
:focus-visible { outline: 2px solid var(--green); outline-offset: 2px; }
@media (min-width: 720px) { .hero { grid-template-columns: 3fr 2fr; } }
`;

/** Tellall's looks: plain and blue, so that nobody takes it for the shop. */
export const REVIEWS_STYLE = `
:root {
  color-scheme: light dark;
  --back: light-dark(#f3f6fb, #12151b);
  --card: light-dark(#fff, #1c212a);
  --ink: light-dark(#182233, #e6ebf3);
  --quiet: light-dark(#546178, #a3aec0);
  --blue: light-dark(#1f57b8, #8ab4ff);
  --line: light-dark(#d8e0ec, #313947);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.55 ui-sans-serif, system-ui, "Noto Sans", sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; padding: 14px 20px; background: var(--card); border-block-end: 1px solid var(--line); }
header b { color: var(--blue); font-size: 1.3rem; letter-spacing: -.02em; }
header span, .address, .by { color: var(--quiet); font-size: .9rem; }
main { max-inline-size: 720px; margin-inline: auto; padding: 20px; }
h1 { margin: 8px 0 0; font-size: 1.7rem; }
h2 { margin: 0; font-size: 1.05rem; }
p { margin: 0; }
.summary { margin-block: 8px 20px; }
.summary b { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
section { display: grid; gap: 14px; }
article { display: grid; gap: 6px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px 18px; }
.by { display: flex; flex-wrap: wrap; gap: 4px 10px; }
.by b { color: var(--ink); }
.stars { color: var(--blue); letter-spacing: 2px; }
.reply { margin-block-start: 8px; padding-inline-start: 14px; border-inline-start: 3px solid var(--line); display: grid; gap: 4px; }
`;

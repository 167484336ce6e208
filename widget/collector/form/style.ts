/** Looks of the pages that people open: the panel's paper, brass and ink, without a file of its own to fetch. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#efece6, #101216);
  --surface: light-dark(#fff, #1e2127);
  --text: light-dark(#1d222b, #eceae5);
  --quiet: light-dark(#59606c, #a9adb6);
  --line: light-dark(#dcd7cd, #3a3f49);
  --edge: light-dark(#8a8271, #7d8390);
  --accent: light-dark(#93600f, #e3b159);
  --on-accent: light-dark(#fff, #1d1606);
  --soft: light-dark(#f6ebd6, #3a2f1b);
  --bad: light-dark(#b3371c, #f08a6b);
  --focus: light-dark(#1b4fd1, #8fb2ff);
}
* { box-sizing: border-box; }
body {
  margin: 0; min-block-size: 100vh; padding: 24px 16px; background: var(--page); color: var(--text);
  font: 16px/1.5 ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  display: grid; align-content: start; justify-items: center;
}
main {
  inline-size: 100%; max-inline-size: 420px; background: var(--surface); border: 1px solid var(--line);
  border-radius: 16px; padding: 20px; display: grid; gap: 18px;
}
h1 { margin: 0; font-size: 1.2rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
p { margin: 0; }
form { display: grid; gap: 18px; }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; display: grid; gap: 8px; }
legend, .label { padding: 0; margin-block-end: 8px; font-weight: 600; }
.label { display: block; }
.choices { display: flex; gap: 4px; }
.scale { display: grid; grid-template-columns: repeat(6, 1fr); }
.scale:not(:has(> :nth-child(8))) { grid-template-columns: repeat(7, 1fr); }
.scale:has(> :nth-child(10):last-child) { grid-template-columns: repeat(5, 1fr); }
.choice { position: relative; display: grid; place-items: center; min-block-size: 44px; cursor: pointer; }
.choice input {
  position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer;
}
.stars .choice { flex: 1; color: var(--line); }
.stars svg { inline-size: 40px; block-size: 40px; fill: currentColor; stroke: var(--edge); stroke-width: 1; }
.stars .choice:has(input:checked), .stars .choice:has(~ .choice input:checked) { color: var(--accent); }
.scale .choice {
  border: 1px solid var(--edge); border-radius: 8px; font-variant-numeric: tabular-nums;
}
.scale .choice:has(input:checked) {
  background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 650;
}
.choice:has(input:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 8px; }
.ends { display: flex; justify-content: space-between; font-size: .85rem; color: var(--quiet); }
textarea, .line {
  font: inherit; color: inherit; background: none; border: 1px solid var(--edge); border-radius: 10px;
  padding: 10px 12px; inline-size: 100%;
}
textarea { min-block-size: 96px; resize: vertical; display: block; }
.line { min-block-size: 44px; }
.consent { display: flex; gap: 10px; align-items: start; padding-block: 10px; }
.consent input { inline-size: 22px; block-size: 22px; margin: 1px 0 0; flex: none; accent-color: var(--accent); }
button {
  border: 0; border-radius: 10px; background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; padding: 11px; min-block-size: 44px; cursor: pointer;
}
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.wrong { border-inline-start: 3px solid var(--bad); padding-inline-start: 12px; }
footer { font-size: .85rem; color: var(--quiet); border-block-start: 1px solid var(--line); padding-block-start: 12px; }
footer p + p { margin-block-start: 8px; }
ul { margin: 0; padding-inline-start: 20px; display: grid; gap: 8px; }
a { color: inherit; }
@media (forced-colors: active) { .stars .choice:has(input:checked) { outline: 2px solid; } }
`;

/** What the elements look like alike. Pages set the --negotiations-… properties; the elements' own are made of them. */

const variables = `
:host {
  --own-text: var(--negotiations-text, #1d1c1a);
  --own-muted: var(--negotiations-muted, #5d5952);
  --own-background: var(--negotiations-background, #fff);
  --own-border: var(--negotiations-border, #e3dfd6);
  --own-accent: var(--negotiations-accent, #0f5a63);
  --own-on-accent: var(--negotiations-on-accent, #fff);
  --own-mark: var(--negotiations-mark, #d9ebec);
  --own-font: var(--negotiations-font, system-ui, sans-serif);
  --own-quotation-font: var(--negotiations-quotation-font, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif);
  --own-radius: var(--negotiations-radius, 0.5rem);
  display: block;
  color: var(--own-text);
  background: var(--own-background);
  font: 1rem/1.5 var(--own-font);
  text-align: start;
}
@supports (color: light-dark(#000, #fff)) {
  :host {
    --own-text: var(--negotiations-text, light-dark(#1d1c1a, #ebe8e2));
    --own-muted: var(--negotiations-muted, light-dark(#5d5952, #a8a39a));
    --own-background: var(--negotiations-background, light-dark(#fff, #1f2021));
    --own-border: var(--negotiations-border, light-dark(#e3dfd6, #3e3e45));
    --own-accent: var(--negotiations-accent, light-dark(#0f5a63, #86cbd2));
    --own-on-accent: var(--negotiations-on-accent, light-dark(#fff, #10292c));
    --own-mark: var(--negotiations-mark, light-dark(#d9ebec, #1d4147));
  }
}
:host([hidden]), :host [hidden] { display: none; }
* { box-sizing: border-box; }
p, ul, ol, blockquote, figure { margin: 0; padding: 0; list-style: none; }
button, input { font: inherit; color: inherit; }
button { cursor: pointer; }
a { color: var(--own-accent); text-underline-offset: 0.2em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 0.15rem solid var(--own-accent); outline-offset: 0.15rem; }
.text { font-family: var(--own-quotation-font); font-size: 1.1875rem; line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
.attribution, .meta { overflow-wrap: anywhere; }
.speaker { font-weight: 600; }
.meta { color: var(--own-muted); font-size: 0.875rem; }
.note {
  padding: 0.05em 0.5em; border: 1px solid var(--own-border); border-radius: 1em;
  color: var(--own-muted); font-size: 0.8125rem; white-space: nowrap;
}
mark { border-radius: 0.12em; background: var(--own-mark); color: inherit; box-shadow: 0 0.1em 0 var(--own-accent); }
mark::before { content: attr(data-before); }
mark::after { content: attr(data-after); }
.visually-hidden, mark::before, mark::after {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; user-select: none;
}
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } }
`;

const sheets = new Map();

/**
 * A constructed stylesheet, which a page's Content-Security-Policy lets through without 'unsafe-inline'; made once for all elements of a kind.
 * @param {string} style
 * @returns {CSSStyleSheet}
 */
export function sheetOf(style) {
  if (!sheets.has(style)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(variables + style);
    sheets.set(style, sheet);
  }
  return sheets.get(style);
}

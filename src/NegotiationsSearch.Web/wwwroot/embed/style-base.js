/** What the elements look like alike. Pages set the --negotiations-… properties; the elements' own are made of them. */

const variables = `
:host {
  --text: var(--negotiations-text, #1d1f24);
  --muted: var(--negotiations-muted, #5b606b);
  --background: var(--negotiations-background, #fff);
  --border: var(--negotiations-border, #d9dbe0);
  --accent: var(--negotiations-accent, #1f5f8b);
  --on-accent: var(--negotiations-on-accent, #fff);
  --mark: var(--negotiations-mark, #fbe8a6);
  --font: var(--negotiations-font, system-ui, sans-serif);
  --quotation-font: var(--negotiations-quotation-font, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif);
  --radius: var(--negotiations-radius, 0.5rem);
  display: block;
  color: var(--text);
  background: var(--background);
  font: 1rem/1.5 var(--font);
  text-align: start;
}
@supports (color: light-dark(#000, #fff)) {
  :host {
    --text: var(--negotiations-text, light-dark(#1d1f24, #e8e9ec));
    --muted: var(--negotiations-muted, light-dark(#5b606b, #a4a9b4));
    --background: var(--negotiations-background, light-dark(#fff, #16181c));
    --border: var(--negotiations-border, light-dark(#d9dbe0, #363a43));
    --accent: var(--negotiations-accent, light-dark(#1f5f8b, #8cc4ee));
    --on-accent: var(--negotiations-on-accent, light-dark(#fff, #0f1a24));
    --mark: var(--negotiations-mark, light-dark(#fbe8a6, #5a4a12));
  }
}
:host([hidden]), :host [hidden] { display: none; }
* { box-sizing: border-box; }
p, ul, ol, blockquote, figure { margin: 0; padding: 0; list-style: none; }
button, input { font: inherit; color: inherit; }
button { cursor: pointer; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 0.15rem solid var(--accent); outline-offset: 0.15rem; }
.text { font-family: var(--quotation-font); font-size: 1.1875rem; line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
.attribution, .meta { overflow-wrap: anywhere; }
.speaker { font-weight: 600; }
.meta { color: var(--muted); font-size: 0.875rem; }
.note {
  padding: 0.05em 0.5em; border: 1px solid var(--border); border-radius: 1em;
  color: var(--muted); font-size: 0.8125rem; white-space: nowrap;
}
mark { padding-block: 0.1em; border-radius: 0.15em; background: var(--mark); color: inherit; }
.visually-hidden {
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

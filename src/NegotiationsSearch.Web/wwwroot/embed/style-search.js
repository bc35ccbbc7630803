export const searchStyle = `
:host { container-type: inline-size; padding: var(--negotiations-space, 1.25rem); border-radius: var(--own-radius); }
.frame { max-inline-size: 46rem; margin-inline: auto; }
.form { display: flex; gap: 0.5rem; }
.field { position: relative; flex: 1; min-inline-size: 0; }
.box {
  inline-size: 100%; padding: 0.65rem 0.875rem; border: 1px solid var(--own-muted); border-radius: var(--own-radius);
  background: transparent; text-overflow: ellipsis;
}
.box::placeholder { color: var(--own-muted); opacity: 1; }
.box:focus-visible { outline-offset: -0.05rem; border-color: var(--own-accent); }
.button {
  padding: 0.65rem 1.1rem; border: 1px solid var(--own-accent); border-radius: var(--own-radius);
  background: var(--own-accent); color: var(--own-on-accent); font-weight: 600;
}
.button:hover { filter: brightness(1.1); }
.suggestions {
  position: absolute; inset-inline: 0; inset-block-start: calc(100% + 0.25rem); z-index: 10; max-block-size: 20rem;
  overflow-y: auto; padding: 0.25rem; border: 1px solid var(--own-border); border-radius: var(--own-radius);
  background: var(--own-background); box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.14);
}
.suggestions li {
  display: flex; justify-content: space-between; align-items: baseline; gap: 1rem;
  padding: 0.45rem 0.625rem; border-radius: calc(var(--own-radius) * 0.6); cursor: pointer;
}
.suggestions li:hover, .suggestions [aria-selected=true] { background: color-mix(in srgb, var(--own-accent) 12%, transparent); }
.suggestions [aria-selected=true] { outline: 0.1rem solid var(--own-accent); outline-offset: -0.1rem; }
.suggested { min-inline-size: 0; overflow-wrap: anywhere; }
.detail, .kind { color: var(--own-muted); font-size: 0.875rem; }
.kind { flex: none; font-size: 0.8125rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-start: 0.75rem; }
.filter {
  max-inline-size: 100%; padding: 0.2rem 0.7rem; border: 1px solid var(--own-border); border-radius: 1em;
  background: transparent; font-size: 0.875rem; overflow-wrap: anywhere;
}
.filter::after { content: " ×" / ""; color: var(--own-muted); }
.filter:hover { border-color: var(--own-accent); }
.summary { margin-block-start: 1.25rem; color: var(--own-muted); font-size: 0.875rem; overflow-wrap: anywhere; }
.summary .found { color: var(--own-text); font-weight: 600; }
.summary .shown::before { content: "· "; }
.summary .warning, .summary .advice { display: block; margin-block-start: 0.25rem; }
.results { transition: opacity 0.15s; }
.results[aria-busy] { opacity: 0.5; }
.result { padding-block: 1.375rem; border-block-end: 1px solid var(--own-border); }
.result:last-child { border-block-end: 0; }
.attribution { margin-block-start: 0.5rem; font-size: 0.9375rem; }
.meta { margin-block-start: 0.125rem; }
.more, .again {
  padding: 0.5rem 1.1rem; border: 1px solid var(--own-accent); border-radius: var(--own-radius); background: transparent; color: var(--own-accent);
}
.more:hover, .again:hover { background: color-mix(in srgb, var(--own-accent) 8%, transparent); }
.more { display: block; margin: 0.25rem auto 0; }
.sample { margin-block-start: 1rem; color: var(--own-muted); font-size: 0.8125rem; text-align: center; }
.message { margin-block-end: 0.75rem; }
.again { margin-block-end: 1rem; }
@container (max-inline-size: 19rem) {
  .form { flex-direction: column; }
}
@media (prefers-reduced-motion: reduce) { .results { transition: none; } }
`;

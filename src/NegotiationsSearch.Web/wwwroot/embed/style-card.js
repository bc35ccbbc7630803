export const cardStyle = `
:host { max-inline-size: 38rem; border-radius: var(--own-radius); }
.card {
  padding: var(--negotiations-space, 1.75rem); border: 1px solid var(--own-border); border-radius: var(--own-radius);
}
.text { font-size: 1.4375rem; line-height: 1.4; }
figcaption::before {
  content: ""; display: block; inline-size: 2.5rem; margin-block: 1.125rem 0.875rem; border-block-start: 0.125rem solid var(--own-accent);
}
.when { white-space: nowrap; }
.told { margin-block-start: 0.5rem; font-size: 0.875rem; color: var(--own-muted); overflow-wrap: anywhere; }
.told .note { color: var(--own-text); border-color: var(--own-text); font-weight: 600; }
.origin { margin-block-start: 1rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--own-border); font-size: 0.8125rem; }
.message { color: var(--own-muted); }
`;

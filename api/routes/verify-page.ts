/** Text that is safe to stand in a page: every value put into it has been escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | Html | readonly Html[];

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

function render(value: Value): string {
  if (value instanceof Html) return value.text;
  return typeof value === 'string' ? escapeText(value) : value.map(render).join('');
}

/** A piece of a page; values are taken as text and never as markup. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, index) => part + (index < values.length ? render(values[index]!) : '')).join(''));

const STYLE = `
  :root { color-scheme: light; font-family: system-ui, 'Segoe UI', sans-serif; color: #1b2733; background: #f3f5f7; }
  body { margin: 0; padding: 2rem 1rem; }
  main { max-width: 40rem; margin: 0 auto; background: #fff; border: 1px solid #d8dee4; border-radius: 12px; padding: 1.5rem; }
  h1 { font-size: 1.35rem; margin: 0 0 1rem; } h2 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
  .verdict { padding: .75rem 1rem; border-radius: 8px; font-weight: 600; border-left: 6px solid; }
  .good { background: #e7f5ec; border-color: #1a7f4b; } .bad { background: #fdecea; border-color: #b3261e; }
  .good::before { content: '✓ '; } .bad::before { content: '✕ '; }
  dl div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .75rem; padding: .45rem 0; border-bottom: 1px solid #eceff2; }
  dt { color: #53616f; } dd { margin: 0; overflow-wrap: anywhere; }
  label { display: block; margin-bottom: .35rem; } input { max-width: 100%; }
  button { display: block; margin-top: .9rem; padding: .6rem 1.1rem; border: 0; border-radius: 8px; background: #0b5cad; color: #fff; font: inherit; font-weight: 600; }
  button:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid #f2b705; outline-offset: 2px; }
  details { margin-top: 1.5rem; color: #53616f; } code { overflow-wrap: anywhere; }
  @media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: .1rem; } }
`;

/** A whole page, which works without scripts. */
export const page = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Lincah</title><style>${new Html(STYLE)}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>
`.text;

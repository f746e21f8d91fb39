import { groupBy } from '../../processes/group-by.ts';
import type { Picture } from './pictures.ts';

/** One diagram with what stands over it. */
export interface Entry {
  /** BPMN process id. */
  readonly id: string;
  readonly regulation: string;
  readonly name: string;
  /** 'Gambar 8', where the regulation draws it. */
  readonly figure: string | undefined;
  readonly basis: string;
  readonly picture: Picture;
}

const STYLE = `
  :root { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1f }
  body { margin: 0 auto; background: #f4f4f6; padding: 1rem clamp(0.75rem, 2vw, 2rem) }
  h1 { font-size: 1.5rem } h2 { margin-top: 2.5rem; font-size: 1.25rem } h3 { margin: 0; font-size: 1.05rem }
  nav ol { columns: 22rem; column-gap: 3rem; padding-left: 1.25rem } p { margin: 0.25rem 0 }
  code { overflow-wrap: anywhere } a { color: #1a4fa0 }
  fieldset { position: sticky; top: 0; z-index: 1; border: 0; margin: 0; padding: 0.5rem 0; background: inherit }
  fieldset { display: flex; flex-wrap: wrap; gap: 0 1.25rem }
  figure { margin: 1rem 0; padding: 1rem; background: #fff; border: 1px solid #d8d8de; border-radius: 0.5rem; scroll-margin-top: 3rem }
  .picture { overflow-x: auto; margin-top: 0.75rem }
  img { display: block; max-width: 100%; height: auto }
  body:has(#full:checked) img { max-width: none }
  @media print { fieldset { display: none } figure { break-inside: avoid } }
`;

/** The contact sheet as one HTML page that loads nothing: pictures are images, in which no script of a diagram can run. */
export function sheetOf(entries: readonly Entry[]): string {
  const groups = groupBy(entries, ({ regulation }) => regulation);
  const contents = [...groups].map(([title, group]) => `<h2>${html(title)}</h2><ol>${group.map(link).join('')}</ol>`);
  const sections = [...groups].map(([title, group]) => `<h2>${html(title)}</h2>${group.map(figure).join('')}`);
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Diagram mekanisme kerja</title>
<style>${STYLE}</style>
<h1>Diagram mekanisme kerja</h1>
<p>${entries.length} diagram dari ${groups.size} peraturan.</p>
<nav aria-label="Daftar diagram">${contents.join('')}</nav>
<fieldset>
<label><input type="radio" name="size" id="fit" checked> Selebar jendela</label>
<label><input type="radio" name="size" id="full"> Ukuran sebenarnya (100%)</label>
</fieldset>
<main>${sections.join('')}</main>
</html>
`;
}

const link = ({ id, name, figure: number }: Entry): string =>
  `<li><a href="#${html(id)}">${html(name)}</a>${number ? ` (${html(number)})` : ''}</li>`;

function figure({ id, name, figure: number, basis, picture }: Entry): string {
  const title = number ? `${name} (${number})` : name;
  return `<figure id="${html(id)}">
<figcaption><h3>${html(title)}</h3><p>${html(basis)}</p><p><code>${html(id)}</code></p></figcaption>
<div class="picture" tabindex="0" role="group" aria-label="${html(title)}"><img src="${dataUri(picture)}" width="${picture.width}" height="${picture.height}" alt="Diagram ${html(title)}"></div>
</figure>`;
}

const dataUri = ({ svg }: Picture): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Names come from diagrams, which anyone may have written. */
const html = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

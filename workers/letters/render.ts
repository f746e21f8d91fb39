import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { renderSVG } from 'uqr';
import type { FieldValue } from '../../processes/mechanism.ts';
import { templateObjection } from '../../processes/template-objection.ts';

/** Everything a template is told: the letter's own fields under `isi`, and what all letters share. */
export interface LetterData {
  readonly jenis: string;
  readonly nomor: string;
  /** As written out: '9 Maret 2026'. */
  readonly tanggal: string;
  readonly kota: string;
  readonly hal: string;
  readonly lampiran: number;
  readonly konsep: boolean;
  readonly metode: 'elektronik' | 'pindaian';
  readonly kop: { readonly instansi: string; readonly unit: readonly string[]; readonly alamat: readonly string[] };
  readonly penandaTangan: { readonly jabatan: string; readonly nama: string; readonly nip: string };
  /** Address of the page that verifies the letter; its QR code stands beside the signature. */
  readonly verifikasi: string;
  readonly isi: { readonly [name: string]: FieldValue };
}

/** What the fonts have no drawing for (emoji, scripts other than Latin, Greek and Cyrillic). */
const UNKNOWN =
  /[^\t\n\r -~\u00a0-\u036f\u0391-\u03a1\u03a3-\u04ff\u1e00-\u1eff\u2000-\u2070\u2074-\u208e\u20a0-\u20bf\u2100-\u22ff\u25a0-\u25ff]/gu;

/** PDF/A refuses characters without a drawing: a square in their place shows that there was something. */
const drawable = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(UNKNOWN, '□') : value;

const FONTS = path.join(path.dirname(require.resolve('@expo-google-fonts/tinos/package.json')));

/** Where templates find the layout of letters, and the QR code of the one that is drawn. */
const [LAYOUT, QR] = ['letters/naskah.typ', 'qr.svg'];

/** Draws letters from data: offline, with fonts of the project's own, as tagged PDF/A. */
class Renderer {
  protected readonly compiler: NodeCompiler;
  protected readonly root: string;

  /** @param root folder out of which templates read nothing */
  constructor(root: string) {
    this.root = root;
    this.compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [FONTS] }] });
  }

  /**
   * @param moment when it is drawn, in milliseconds since 1970: the same data at the same moment gives the same bytes
   * @throws Error where the template asks for a field it was not given
   */
  protected compile(main: CompileDocArgs, data: LetterData, moment: number): Buffer {
    const qr = renderSVG(data.verifikasi, { border: 0 });
    this.compiler.mapShadow(path.join(this.root, QR), Buffer.from(qr));
    const compiled = this.compiler.compile({ ...main, inputs: { data: JSON.stringify(data, drawable) } });
    if (!compiled.result) throw new Error(`The letter could not be drawn: ${this.explain(compiled.takeDiagnostics())}`);
    const options = { pdfStandard: 'a-2a', creationTimestamp: Math.floor(moment / 1000) };
    const pdf = this.compiler.pdf(compiled.result, options);
    this.compiler.evictCache(10);
    return pdf;
  }

  private explain(error: ReturnType<ReturnType<NodeCompiler['compile']>['takeDiagnostics']>): string {
    const diagnostics = error ? (this.compiler.fetchDiagnostics(error) as { message?: string }[]) : [];
    return diagnostics.map(({ message }) => message ?? '').join('; ') || 'unknown reason';
  }
}

/** Draws from templates that are files of the mechanisms; they may import from all of their folder and from nowhere else. */
export class TypstRenderer extends Renderer {
  /** @param template file within the root */
  render(template: string, data: LetterData, moment: number): Buffer {
    return this.compile({ mainFilePath: path.resolve(this.root, template) }, data, moment);
  }
}

/** Draws from templates that people have edited: they find the layout and the QR code, and no other file. */
export class TextRenderer extends Renderer {
  /** @param templates folder of the mechanisms, for the layout */
  constructor(templates: string) {
    // Nothing lies there, so nothing can be read.
    super(path.join(templates, '.tidak-ada'));
    this.compiler.mapShadow(path.join(this.root, LAYOUT), readFileSync(path.join(templates, LAYOUT)));
  }

  /** @throws Error where the text may not be drawn at all: {@link templateObjection} */
  render(text: string, data: LetterData, moment: number): Buffer {
    const objection = templateObjection(text);
    if (objection !== undefined) throw new Error(objection);
    return this.compile({ mainFileContent: text }, data, moment);
  }
}

import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { type Kapasitas, sebutanJabatan } from '../../processes/organisasi.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { App, RouteDeps } from '../app.ts';
import { type Html, html, page } from './verify-page.ts';

interface VerifiedLetter {
  readonly jenis: string;
  readonly nomor: string | null;
  readonly tanggal: Tanggal;
  readonly nama_jabatan: string;
  readonly kapasitas: Kapasitas;
  readonly status: 'konsep' | 'terbit' | 'digantikan' | 'dibatalkan' | 'dicabut';
  readonly metode: string;
  readonly sha256: string;
  readonly instansi: string;
  readonly pengganti: string | null;
}

const TOKEN = '^[0-9a-f]{32}$';
const Params = Type.Object({ token: Type.String({ pattern: TOKEN }) });
const MAX_FILE = 10_000_000;

/** The public page behind the QR code of a letter: whether it is genuine and still stands. It names posts, never people. */
export function verificationRoutes(app: App, { pool }: RouteDeps): void {
  const find = async (token: string): Promise<VerifiedLetter | undefined> => {
    const { rows } = await pool.query<VerifiedLetter>({
      name: 'verify_letter',
      text: `select s.jenis, s.nomor, s.tanggal, s.nama_jabatan, s.kapasitas, s.status, s.metode, s.sha256, i.nama as instansi, p.nomor as pengganti
        from surat s join instansi i on i.id = s.instansi left join surat p on p.id = s.digantikan_oleh where s.token = $1`,
      values: [token],
    });
    return rows[0];
  };
  const show = (reply: FastifyReply, letter: VerifiedLetter | undefined, result?: Html): FastifyReply =>
    reply
      .code(letter ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(letter ? found(letter, result) : unknown());

  app.get(
    '/verify/:token',
    { schema: { tags: ['Verification'] }, config: { policy: 'public' } },
    async (request, reply) => {
      const { token } = request.params as { token: string };
      return show(reply, new RegExp(TOKEN).test(token) ? await find(token) : undefined);
    },
  );

  app.post(
    '/verify/:token',
    {
      schema: { tags: ['Verification'], params: Params, consumes: ['multipart/form-data'] },
      config: { policy: 'public', reads: true },
    },
    async (request, reply) => {
      const letter = await find(request.params.token);
      if (!letter) return show(reply, undefined);
      const part = await request.file({ limits: { fileSize: MAX_FILE, files: 1 } });
      const content = part ? await part.toBuffer() : Buffer.alloc(0);
      return show(reply, letter, content.length === 0 ? nothing : compared(letter, content));
    },
  );
}

const STATUS: { readonly [S in VerifiedLetter['status']]: { readonly kind: 'good' | 'bad'; readonly text: string } } = {
  terbit: { kind: 'good', text: 'Surat ini terbit dari Lincah dan masih berlaku.' },
  konsep: { kind: 'bad', text: 'Ini konsep: belum bernomor dan belum ditandatangani, jadi belum berlaku.' },
  digantikan: { kind: 'bad', text: 'Surat ini telah digantikan oleh surat yang lebih baru.' },
  dibatalkan: { kind: 'bad', text: 'Surat ini telah dibatalkan.' },
  dicabut: { kind: 'bad', text: 'Surat ini telah dicabut.' },
};

const METODE: { readonly [metode: string]: string } = {
  elektronik: 'Tanda tangan elektronik dengan kunci instansi',
  pindaian: 'Naskah bertanda tangan basah yang dipindai',
};

function found(letter: VerifiedLetter, result: Html | undefined): string {
  const { kind, text } = STATUS[letter.status];
  const facts: readonly (readonly [string, string])[] = [
    ['Jenis', letter.jenis],
    ['Nomor', letter.nomor ?? 'belum ada'],
    ['Tanggal', formatTanggal(letter.tanggal)],
    ['Instansi', letter.instansi],
    ['Penanda tangan', sebutanJabatan(letter.nama_jabatan, letter.kapasitas)],
    [
      'Cara penandatanganan',
      letter.status === 'konsep' ? 'belum ditandatangani' : (METODE[letter.metode] ?? letter.metode),
    ],
    ...(letter.pengganti === null ? [] : [['Digantikan oleh', letter.pengganti] as const]),
  ];
  return page(
    'Pemeriksaan keaslian surat',
    html`<p class="verdict ${kind}">${text}</p>
      <dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      <h2>Periksa berkas yang Saudara terima</h2>
      <p>Pilih berkas PDF surat itu. Berkas hanya dibandingkan, tidak disimpan.</p>
      ${result ?? html``}
      <form method="post" enctype="multipart/form-data">
        <label for="berkas">Berkas PDF</label>
        <input id="berkas" name="berkas" type="file" accept="application/pdf" required>
        <button type="submit">Periksa berkas</button>
      </form>
      <details><summary>Sidik berkas (SHA-256)</summary><code>${letter.sha256}</code></details>`,
  );
}

function compared({ sha256 }: VerifiedLetter, content: Buffer): Html {
  return createHash('sha256').update(content).digest('hex') === sha256
    ? html`<p class="verdict good" role="status">Berkas ini sama persis dengan surat yang tercatat.</p>`
    : html`<p class="verdict bad" role="status">Berkas ini TIDAK sama dengan surat yang tercatat: isinya berbeda atau telah diubah.</p>`;
}

const nothing = html`<p class="verdict bad" role="status">Belum ada berkas yang dipilih.</p>`;

const unknown = (): string =>
  page(
    'Surat tidak dikenal',
    html`<p class="verdict bad">Tidak ada surat dengan alamat ini.</p>
      <p>Periksa kembali kode QR atau alamatnya. Bila tetap tidak ditemukan, surat itu tidak terbit dari sistem ini.</p>`,
  );

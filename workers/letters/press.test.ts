import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { CRYPTO } from './keys.ts';
import { type Drawing, LetterPress } from './press.ts';
import type { LetterData } from './render.ts';

const MOMENT = Date.parse('2026-03-09T09:00:00+07:00');
const signature = {
  instansi: 'contoh',
  namaInstansi: 'Instansi Contoh',
  name: 'Kepala, Contoh Satu',
  reason: 'Surat 1',
};

const data = (isi: LetterData['isi']): LetterData => ({
  jenis: 'Surat',
  nomor: '1/S/2026',
  tanggal: '9 Maret 2026',
  kota: 'Jakarta',
  hal: 'Contoh',
  lampiran: 0,
  konsep: false,
  metode: 'elektronik',
  kop: { instansi: 'Instansi Contoh', unit: [], alamat: [] },
  penandaTangan: { jabatan: 'Kepala', nama: 'Contoh Satu', nip: '190001011900011001' },
  verifikasi: 'http://127.0.0.1/verify/00',
  isi,
});

let folder: string;
let press: LetterPress;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lincah-press-'));
  writeFileSync(
    path.join(folder, 'surat.typ'),
    '#let d = json(bytes(sys.inputs.data))\n#set document(title: d.jenis)\n#d.isi.teks',
  );
  press = new LetterPress({ templates: folder, keys: path.join(folder, 'keys') });
});

afterAll(async () => {
  await press.close();
  rmSync(folder, { recursive: true });
});

const draw = (isi: LetterData['isi'], more: Partial<Drawing> = {}) =>
  press.draw({ template: path.join(folder, 'surat.typ'), data: data(isi), moment: MOMENT, ...more });

it('draws the same bytes from the same data at the same moment', async () => {
  const [first, second] = [await draw({ teks: 'Isi' }), await draw({ teks: 'Isi' })];
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  expect(first.equals(second)).toBe(true);
  expect(first.equals(await draw({ teks: 'Isi lain' }))).toBe(false);
});

it('shows what data says as text, whatever it looks like', async () => {
  await expect(draw({ teks: '#panic("x") $ \\ *tebal* <script>' })).resolves.toBeInstanceOf(Buffer);
});

it('draws a square for what its fonts cannot draw', async () => {
  const drawn = await draw({ teks: 'ꦲꦤꦕꦫꦏ 漢字 🙂' });
  expect(drawn.equals(await draw({ teks: '□□□□□ □□ □' }))).toBe(true);
});

it('refuses a template that asks for a field it was not given', async () => {
  await expect(draw({ lain: 'Isi' })).rejects.toThrow('teks');
});

it('signs the whole file with the key of the agency', async () => {
  const pdf = await draw({ teks: 'Isi' }, { signature });
  expect(await verify(pdf)).toBe(true);
  const altered = Buffer.from(pdf);
  altered[100] = altered[100]! ^ 1;
  expect(await verify(altered)).toBe(false);
});

it('keeps the key it made', async () => {
  const key = path.join(folder, 'keys/contoh.pem');
  const before = readFileSync(key, 'utf8');
  const again = new LetterPress({ templates: folder, keys: path.join(folder, 'keys') });
  const order = { template: path.join(folder, 'surat.typ'), data: data({ teks: 'Isi' }), moment: MOMENT, signature };
  expect(await verify(await again.draw(order))).toBe(true);
  await again.close();
  expect(readFileSync(key, 'utf8')).toBe(before);
});

it('goes on in a new thread after one has ended', async () => {
  await press.close();
  await expect(draw({ teks: 'Isi' })).resolves.toBeInstanceOf(Buffer);
});

/** Whether the signature fits the bytes it claims to cover. */
async function verify(pdf: Buffer): Promise<boolean> {
  const range = /\/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'))!.slice(1).map(Number);
  const [start, length, next, rest] = range as [number, number, number, number];
  const content = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)]);
  const der = Buffer.from(pdf.subarray(start + length + 1, next - 1).toString('latin1'), 'hex');
  const { result } = fromBER(new Uint8Array(der).buffer);
  const signed = new SignedData({ schema: new ContentInfo({ schema: result }).content });
  const digest = signed.signerInfos[0]!.signedAttrs!.attributes.find(({ type }) => type === '1.2.840.113549.1.9.4')!;
  const isIntact = Buffer.from(digest.values[0].valueBlock.valueHexView).equals(
    createHash('sha256').update(content).digest(),
  );
  return isIntact && (await signed.verify({ signer: 0, data: new Uint8Array(content).buffer }, CRYPTO));
}

describe('with a letter that takes too long', () => {
  // Ends by itself, so that the thread that was given up does not compute on when the tests are over.
  const SLOW = '#let n = 0\n#for i in range(2000000) { n += 1 }\n#n';

  it('refuses that one, draws those behind it, and goes on', async () => {
    writeFileSync(path.join(folder, 'lambat.typ'), SLOW);
    const settings = { templates: folder, keys: path.join(folder, 'keys'), limit: 20_000 };
    const hasty = new LetterPress(settings);
    await hasty.draw({ template: path.join(folder, 'surat.typ'), data: data({ teks: 'Isi' }), moment: MOMENT });
    settings.limit = 50;

    const slow = hasty.draw({ template: path.join(folder, 'lambat.typ'), data: data({ teks: '' }), moment: MOMENT });
    const behind = hasty.draw({
      template: path.join(folder, 'surat.typ'),
      data: data({ teks: 'Isi' }),
      moment: MOMENT,
    });
    settings.limit = 20_000;

    await expect(slow).rejects.toThrow("Expected 'lambat.typ' to be drawn within");
    expect((await behind).subarray(0, 5).toString()).toBe('%PDF-');
    await hasty.close();
  });
});

import { type LoadedMechanism, templateFile } from '../../processes/load.ts';
import type { CaseContext, Letter, LetterNumbers } from '../../processes/mechanism.ts';
import { sebutanJabatan } from '../../processes/organisasi.ts';
import { formatTanggal } from '../../processes/tanggal.ts';
import type { LetterIdentity, LetterRequest, Pelaku } from '../services.ts';
import { type Job, Unmendable } from '../worker.ts';
import type { Drawing } from './press.ts';
import type { LetterData } from './render.ts';

/** The post as it stands over a signature: 'Plh. Kepala Biro …'. */
export const jabatanPenandaTangan = ({ namaJabatan, kapasitas }: Pelaku): string =>
  sebutanJabatan(namaJabatan, kapasitas);

export function letterOf({ mechanism, id }: LoadedMechanism, key: string): Letter {
  const letter = mechanism.letters[key];
  if (!letter)
    throw new Unmendable(
      `Expected letter '${key}' in '${id}', but it has only: ${Object.keys(mechanism.letters).join(', ')}`,
    );
  return letter;
}

/** The template: what the version of the case brought along, or else its file. */
export function templateOf(loaded: LoadedMechanism, { template }: Letter): Pick<Drawing, 'template' | 'text'> {
  const text = loaded.templates.get(template);
  if (text !== undefined) return { template, text };
  const found = templateFile(loaded, template);
  if (!found) throw new Unmendable(`Expected letter template '${template}' for '${loaded.id}', but found none`);
  return { template: found };
}

/** Whoever holds the signing post now: a draft shows the name that would sign today. */
export function expectedSigner(context: CaseContext, letter: Letter): Pelaku {
  const post = letter.penandaTangan(context);
  const jabatan = post === undefined ? undefined : context.organisasi.jabatan(post);
  if (!jabatan?.pemangku)
    throw new Unmendable(
      `Jabatan penanda tangan '${letter.jenis}' kosong. Tetapkan pemangku atau Plt./Plh., lalu coba lagi.`,
    );
  const { pegawai, nama, nip, kapasitas } = jabatan.pemangku;
  return { akun: '', pegawai, nama, nip, kapasitas, jabatan: jabatan.id, namaJabatan: jabatan.nama };
}

export function requestFor(job: Job, key: string, letter: Letter, context: CaseContext, signer: Pelaku): LetterRequest {
  const unit = context.organisasi.unit(letter.unit(context));
  if (!unit) throw new Unmendable(`Unit penerbit '${letter.jenis}' tidak ditemukan.`);
  const { jenis, kode, menetapkan } = letter;
  const { jobKey, processInstanceKey, processId } = job;
  return {
    origin: { jobKey, processInstanceKey, processId },
    key,
    instansi: unit.instansi,
    jenis,
    kode,
    kodeUnit: unit.kode,
    hal: letter.hal(context),
    menetapkan,
    tanggal: context.tanggal,
    signer,
  };
}

/** What the template is told. */
export function letterData(
  letter: Letter,
  context: CaseContext,
  letters: LetterNumbers,
  signer: Pelaku,
  { nomor, verifikasi }: LetterIdentity,
): LetterData {
  const unit = context.organisasi.unit(letter.unit(context))!;
  const instansi = context.organisasi.instansi(unit.instansi)!;
  return {
    jenis: letter.jenis,
    nomor: nomor === '' ? '…' : nomor,
    tanggal: formatTanggal(context.tanggal),
    kota: instansi.kota,
    hal: letter.hal(context),
    lampiran: Array.isArray(context.variables['lampiran']) ? context.variables['lampiran'].length : 0,
    konsep: nomor === '',
    metode: 'elektronik',
    kop: {
      instansi: instansi.nama,
      unit: typeof letter.kop === 'function' ? letter.kop(context) : letter.kop,
      alamat: instansi.alamat,
    },
    penandaTangan: { jabatan: jabatanPenandaTangan(signer), nama: signer.nama, nip: signer.nip },
    verifikasi,
    isi: withoutOwnCopy(letter.fields({ ...context, letters }), signer),
  };
}

/** Where one post plays two parts, its holder gets no copy of what they signed or are written to. */
function withoutOwnCopy(isi: LetterData['isi'], { namaJabatan }: Pelaku): LetterData['isi'] {
  const { tembusan, kepada } = isi;
  if (!Array.isArray(tembusan)) return isi;
  return { ...isi, tembusan: tembusan.filter((receiver) => receiver !== namaJabatan && receiver !== kepada) };
}

/** What the template of a letter would be told if it were drafted now. @throws Error where nobody could sign it */
export function sampleData(letter: Letter, context: CaseContext, letters: LetterNumbers): LetterData {
  if (!context.organisasi.unit(letter.unit(context)))
    throw new Unmendable(`Unit penerbit '${letter.jenis}' tidak ditemukan.`);
  const identity = { nomor: '', verifikasi: 'https://lincah.invalid/verify/contoh' };
  return letterData(letter, context, letters, expectedSigner(context, letter), identity);
}

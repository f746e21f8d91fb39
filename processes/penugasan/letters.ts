import type { CaseContext, FieldValue, Letter, LetterNumbers, PejabatResolver } from '../mechanism.ts';
import type { InstansiLuar } from '../organisasi.ts';
import { formatTanggal } from '../tanggal.ts';
import { type Peran, pegawaiOf, pimpinanOf, unitOf, usulanOf } from './usulan.ts';

/** What the letters of Penugasan of all regulations share: who signs, how people and posts are named, what they say. */

export const namaJabatan = ({ organisasi }: CaseContext, id: string | undefined): string =>
  (id === undefined ? undefined : organisasi.jabatan(id)?.nama) ?? '';

/** The unit of whoever signs: letters carry its code. */
export const unitPenandaTangan =
  (penandaTangan: PejabatResolver) =>
  (context: CaseContext): string => {
    const post = penandaTangan(context);
    const unit = post === undefined ? undefined : context.organisasi.jabatan(post)?.unit;
    if (unit === undefined) throw new Error('Expected the post that signs to belong to a unit, but it does not');
    return unit;
  };

export const pimpinanPemilikKinerja: PejabatResolver = (context) =>
  pimpinanOf(context, usulanOf(context).unitPemilikKinerja);
export const pimpinanDituju: PejabatResolver = (context) => pimpinanOf(context, usulanOf(context).unitDituju);

export const unitPemilikKinerja = (context: CaseContext): string => usulanOf(context).unitPemilikKinerja;
export const unitDituju = (context: CaseContext): string => usulanOf(context).unitDituju;

const PERAN: { readonly [P in Peran]: string } = {
  individu: 'Pelaksana tugas',
  ketua: 'Ketua tim',
  anggota: 'Anggota tim',
};

/** The people of an assignment as a table of its letters shows them. */
export function daftarPenerima(context: CaseContext): FieldValue[] {
  const { penerimaTugas, pegawaiLuar } = usulanOf(context);
  return [
    ...penerimaTugas.map(({ pegawai: id, peran }) => ({ ...orang(context, id), peran: PERAN[peran] })),
    ...pegawaiLuar.map(({ peran, ...orangLuar }) => ({
      ...orangLuar,
      pangkat: '',
      unit: instansiLuarOf(context).nama,
      peran: PERAN[peran],
    })),
  ];
}

/** The other agency of a case; a case that names an unknown one must not get this far. */
export function instansiLuarOf(context: CaseContext): InstansiLuar {
  const { instansiLuar: id } = usulanOf(context);
  const instansi = context.organisasi.instansiLuar(id);
  if (!instansi) throw new Error(`Expected agency '${id}' to exist, but it does not`);
  return instansi;
}

/** The unit that owns the performance, or the other agency where no unit does. */
export function namaPemilikKinerja(context: CaseContext): string {
  const { unitPemilikKinerja: unit } = usulanOf(context);
  return unit === '' ? instansiLuarOf(context).nama : unitOf(context, unit).nama;
}

/** Whom a letter to another agency is addressed to, and where. */
export const kepadaInstansi = (context: CaseContext): { readonly kepada: string; readonly tempat: string } => {
  const { nama, alamat } = instansiLuarOf(context);
  return { kepada: `Pimpinan ${nama}`, tempat: alamat.join(', ') };
};

export function orang(context: CaseContext, id: string): { readonly [name: string]: FieldValue } {
  const { nama, nip, pangkat, namaJabatan: jabatan, unit } = pegawaiOf(context, id);
  return { nama, nip, pangkat, jabatan, unit: unitOf(context, unit).nama };
}

/** '9 Maret 2026 sampai dengan 30 Juni 2026', or the one day. */
export function jangkaWaktu(context: CaseContext): string {
  const { mulai, selesai } = usulanOf(context);
  if (!mulai || !selesai) throw new Error('Expected a request with a period, but it has none');
  return mulai === selesai ? formatTanggal(mulai) : `${formatTanggal(mulai)} sampai dengan ${formatTanggal(selesai)}`;
}

/** How a letter is cited by another one of its case. */
export function rujukan(letters: LetterNumbers, key: string): string {
  const letter = letters[key];
  return letter ? `Nomor ${letter.nomor} tanggal ${formatTanggal(letter.tanggal)}` : 'Nomor … tanggal …';
}

/** What the body of every request and assignment says about the task. */
export function pokokTugas(context: CaseContext): { readonly [name: string]: FieldValue } {
  const usulan = usulanOf(context);
  return {
    targetKinerja: usulan.targetKinerja,
    uraianTugas: usulan.uraianTugas,
    maksudTujuan: usulan.maksudTujuan,
    kompetensi: [...usulan.kompetensiDibutuhkan],
    ekspektasi: usulan.ekspektasi,
    jangkaWaktu: jangkaWaktu(context),
    tim: usulan.bentuk === 'tim',
    unitPemilikKinerja: namaPemilikKinerja(context),
  };
}

/** What is the same in most letters: nothing is established by them, and Plt. and Plh. may sign them. */
export const surat = (letter: Omit<Letter, 'bolehPelaksana' | 'menetapkan'> & Partial<Letter>): Letter => ({
  bolehPelaksana: true,
  menetapkan: false,
  ...letter,
});

/** A Surat Penugasan, to one person or several, or to a team. */
export function suratPenugasan(options: {
  readonly jenis: string;
  readonly kop: Letter['kop'];
  readonly penandaTangan: PejabatResolver;
  readonly unit: (context: CaseContext) => string;
  readonly dasar: (context: CaseContext, letters: LetterNumbers) => readonly string[];
  /** Where the regulation says to whom the work is reported: 'Pasal 12 dan Pasal 13'. */
  readonly pelaporan: string;
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter {
  const { jenis, kop, penandaTangan, unit, dasar, pelaporan, tembusan } = options;
  return surat({
    jenis,
    kode: 'ST',
    kop,
    template: 'surat-penugasan.typ',
    penandaTangan,
    unit,
    menetapkan: true,
    hal: (context) => usulanOf(context).uraianTugas,
    fields: (context) => ({
      ...pokokTugas(context),
      judul: jenis,
      dasar: [...dasar(context, context.letters)],
      penerima: daftarPenerima(context),
      pelaporan,
      tembusan: [...tembusan(context)],
    }),
  });
}

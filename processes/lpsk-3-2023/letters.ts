import type { CaseContext, FieldValue, Letter, LetterNumbers, PejabatResolver } from '../mechanism.ts';
import { formatTanggal } from '../tanggal.ts';
import { type Peran, pegawaiOf, pimpinanOf, sekretarisJenderalOf, unitOf, usulanOf } from './usulan.ts';

/** What the letters of all LPSK mechanisms share: who signs, how people and posts are named, the legal basis. */

export const PERATURAN =
  'Peraturan Sekretaris Jenderal Lembaga Perlindungan Saksi dan Korban Nomor 3 Tahun 2023 tentang Mekanisme Kerja di Lingkungan Lembaga Perlindungan Saksi dan Korban';

/** Titles only: the regulations' own citations of gazette numbers contradict each other. */
export const MENGINGAT: readonly string[] = [
  'Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban sebagaimana telah diubah dengan Undang-Undang Nomor 31 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban',
  'Peraturan Presiden Nomor 60 Tahun 2016 tentang Sekretariat Jenderal Lembaga Perlindungan Saksi dan Korban sebagaimana telah diubah dengan Peraturan Presiden Nomor 87 Tahun 2019 tentang Perubahan atas Peraturan Presiden Nomor 60 Tahun 2016 tentang Sekretariat Jenderal Lembaga Perlindungan Saksi dan Korban',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
  PERATURAN,
];

/** All letters of this regulation leave from the Sekretariat Jenderal. */
export const KOP: readonly string[] = ['Sekretariat Jenderal'];

export const namaJabatan = ({ organisasi }: CaseContext, id: string | undefined): string =>
  (id === undefined ? undefined : organisasi.jabatan(id)?.nama) ?? '';

export const pimpinanPemilikKinerja: PejabatResolver = (context) =>
  pimpinanOf(context, usulanOf(context).unitPemilikKinerja);
export const pimpinanDituju: PejabatResolver = (context) => pimpinanOf(context, usulanOf(context).unitDituju);
export const sekretarisJenderal: PejabatResolver = sekretarisJenderalOf;

export const unitPemilikKinerja = (context: CaseContext): string => usulanOf(context).unitPemilikKinerja;
export const unitDituju = (context: CaseContext): string => usulanOf(context).unitDituju;

/** The unit the Sekretaris Jenderal heads: his letters carry its code. */
export function sekretariatJenderal(context: CaseContext): string {
  const post = sekretarisJenderalOf(context);
  return (post && context.organisasi.jabatan(post)?.unit) ?? usulanOf(context).unitPemilikKinerja;
}

const PERAN: { readonly [P in Peran]: string } = {
  individu: 'Pelaksana tugas',
  ketua: 'Ketua tim',
  anggota: 'Anggota tim',
};

/** The people of an assignment as a table of its letters shows them. */
export function daftarPenerima(context: CaseContext): FieldValue[] {
  return usulanOf(context).penerimaTugas.map(({ pegawai: id, peran }) => ({
    ...orang(context, id),
    peran: PERAN[peran],
  }));
}

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
    unitPemilikKinerja: unitOf(context, usulan.unitPemilikKinerja).nama,
  };
}

/** The Keputusan by which the Sekretaris Jenderal sets an assignment: Pasal 10 ayat (1) and (3). */
export function keputusan(
  tembusan: (context: CaseContext) => readonly string[],
  dasar: (letters: LetterNumbers) => string,
): Letter {
  return {
    jenis: 'Keputusan Sekretaris Jenderal',
    kode: 'KEP',
    kop: KOP,
    template: 'keputusan.typ',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    bolehPelaksana: true,
    menetapkan: true,
    hal: () => 'Penugasan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      mengingat: [...MENGINGAT],
      dasar: dasar(context.letters),
      penerima: daftarPenerima(context),
      tembusan: [...tembusan(context)],
    }),
  };
}

/** A Surat Penugasan, to one person or several, or to a team. */
export function suratPenugasan(options: {
  readonly jenis: string;
  readonly penandaTangan: PejabatResolver;
  readonly unit: (context: CaseContext) => string;
  readonly dasar: (context: CaseContext, letters: LetterNumbers) => readonly string[];
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter {
  const { jenis, penandaTangan, unit, dasar, tembusan } = options;
  return {
    jenis,
    kode: 'ST',
    kop: KOP,
    template: 'surat-penugasan.typ',
    penandaTangan,
    unit,
    bolehPelaksana: true,
    menetapkan: true,
    hal: (context) => usulanOf(context).uraianTugas,
    fields: (context) => ({
      ...pokokTugas(context),
      judul: jenis,
      dasar: [...dasar(context, context.letters)],
      penerima: daftarPenerima(context),
      tembusan: [...tembusan(context)],
    }),
  };
}

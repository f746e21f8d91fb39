import type { Assignment, CaseContext, Letter, LetterNumbers, PejabatResolver } from '../mechanism.ts';
import { daftarPenerima, suratPenugasan as penugasanBy, pokokTugas, surat } from '../penugasan/letters.ts';
import { usulanOf } from '../penugasan/usulan.ts';
import regulation from './regulation.ts';

/** What the letters of all LPSK mechanisms share: the legal basis, the letterhead, the Sekretaris Jenderal. */

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

/** Whichever unit a case is about: there is only one. */
export const sekretarisJenderal: PejabatResolver = ({ organisasi }) =>
  organisasi.peran(regulation.instansi, 'sekretaris-jenderal');
export const persuratan: PejabatResolver = ({ organisasi }) => organisasi.peran(regulation.instansi, 'persuratan');

/** The unit the Sekretaris Jenderal heads: his letters carry its code. */
export function sekretariatJenderal(context: CaseContext): string {
  const post = sekretarisJenderal(context);
  return (post && context.organisasi.jabatan(post)?.unit) ?? usulanOf(context).unitPemilikKinerja;
}

const PASAL: { readonly [D in Assignment['dasar']]: { readonly pasal: string; readonly cara: string } } = {
  penunjukan: { pasal: 'Pasal 10', cara: 'penunjukan' },
  'pengajuan-sukarela': { pasal: 'Pasal 11 ayat (1)', cara: 'pengajuan sukarela' },
};

/** The Keputusan by which the Sekretaris Jenderal sets an assignment: Pasal 10 ayat (1) and (3), Pasal 11 ayat (1). */
export function keputusan(
  tembusan: (context: CaseContext) => readonly string[],
  dasar: (letters: LetterNumbers) => string,
  cara: Assignment['dasar'] = 'penunjukan',
): Letter {
  return surat({
    jenis: 'Keputusan Sekretaris Jenderal',
    kode: 'KEP',
    kop: KOP,
    template: 'keputusan.typ',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    menetapkan: true,
    hal: () => 'Penugasan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      ...PASAL[cara],
      mengingat: [...MENGINGAT],
      dasar: dasar(context.letters),
      penerima: daftarPenerima(context),
      tembusan: [...tembusan(context)],
    }),
  });
}

/** A Surat Penugasan of this regulation. */
export const suratPenugasan = (letter: Omit<Parameters<typeof penugasanBy>[0], 'kop' | 'pelaporan'>): Letter =>
  penugasanBy({ ...letter, kop: KOP, pelaporan: 'Pasal 12 dan Pasal 13' });

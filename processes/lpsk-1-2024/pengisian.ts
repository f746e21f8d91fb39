import type { CaseContext, Letter, Notice } from '../mechanism.ts';
import { kePos, noticesAbout } from '../notices.ts';
import { namaJabatan, orang } from '../penugasan/letters.ts';
import { textOf } from '../read.ts';
import { formatTanggal } from '../tanggal.ts';
import { batasLimaTahun } from './fakta.ts';
import { koordinasiNotices } from './koordinasi.ts';
import { hariOf, keputusanPpk, koordinasiTercatat, suratKoordinasi } from './letters.ts';
import { jabatanDiisi, rencanaPengangkatan, terpilih } from './lowongan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from './pejabat.ts';

/** Letters and notices on filling a JPT Pratama, whichever way. */

const namaPos = (context: CaseContext): string => jabatanDiisi(context).nama;

export const { notice, waits, kedaluwarsa, penarikan } = noticesAbout(namaPos);

const keKepegawaian = kePos(kepegawaian);

/** What both ways of filling a post tell alike. */
export const pengisianNotices: { readonly [key: string]: Notice } = {
  ...koordinasiNotices(notice),
  'keputusan-terbit': notice('Keputusan pengangkatan', 'Keputusan pengangkatan telah terbit.', (context) => [
    `pegawai:${terpilih(context)}`,
    ...keKepegawaian(context),
  ]),
  'pilihan-diminta': notice(
    'Pilihan calon',
    'Calon yang memenuhi syarat menunggu keputusan Saudara.',
    kePos(pejabatPembinaKepegawaian),
  ),
  kedaluwarsa: kedaluwarsa(keKepegawaian),
  penarikan: penarikan(kePos(pejabatYangBerwenang, pejabatPembinaKepegawaian)),
  ...waits('tanda-tangan-koordinasi', 'pejabatYangBerwenang', 'Tanda tangan surat koordinasi'),
  ...waits('pilihan', 'pejabatPembinaKepegawaian', 'Pilihan calon'),
  ...waits('tanda-tangan-keputusan', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan'),
};

/** D-J01 and D-J03 of one way: 'Mutasi Jabatan', 'seleksi terbuka'. */
export const pengisianLetters = ({
  cara,
  pasal,
}: {
  readonly cara: string;
  readonly pasal: string;
}): { readonly [key: string]: Letter } => ({
  koordinasi: suratKoordinasi({
    hal: 'Koordinasi Pengisian Jabatan Pimpinan Tinggi Pratama',
    mengenai: `pengisian Jabatan Pimpinan Tinggi Pratama melalui ${cara}`,
    dasar: 'Pasal 9 ayat (2)',
    rincian: (context) => [
      ['Jabatan', namaPos(context)],
      ['Lowong sejak', hariOf(context, 'lowongSejak')],
      ['Sebab', textOf(context.variables['alasanLowong'])],
      ['Rencana pengangkatan', hariOf(context, 'rencanaPengangkatan')],
    ],
  }),
  keputusan: keputusanPpk({
    tentang: (context) => `Pengangkatan dalam Jabatan ${namaPos(context)}`,
    menimbang: (context) => [
      `bahwa Jabatan ${namaPos(context)} lowong sejak ${hariOf(context, 'lowongSejak')} dan perlu diisi`,
      `bahwa pengisiannya dilakukan melalui ${cara} berdasarkan ${pasal} Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024, dan yang tercantum dalam Keputusan ini memenuhi persyaratan Pasal 8`,
      `bahwa pengisian ini telah dikoordinasikan sesuai dengan Pasal 9 ayat (2) menurut ${koordinasiTercatat(context)}`,
    ],
    diktum: (context) => [
      `Mengangkat dalam Jabatan ${namaPos(context)}:`,
      `Pengangkatan sebagaimana dimaksud dalam diktum KESATU terhitung mulai tanggal ${hariOf(context, 'rencanaPengangkatan')}, paling lama sampai dengan ${formatTanggal(batasLimaTahun(rencanaPengangkatan(context)))} (Pasal 5 ayat (1)).`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) => [orang(context, terpilih(context))],
    tembusan: (context) => ['Ketua Komisi Aparatur Sipil Negara', namaJabatan(context, kepegawaian(context))],
  }),
});

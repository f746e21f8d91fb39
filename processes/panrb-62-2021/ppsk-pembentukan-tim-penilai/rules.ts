import { type CaseContext, type Check, check, checkEach } from '../../mechanism.ts';
import { textOf } from '../../read.ts';
import { PENETAP } from '../aturan.ts';
import type { Jenjang } from '../jenjang.ts';
import { ppskOf, sekretarisJenderal } from '../ppsk.ts';
import {
  anggotaPpsk,
  ketuaTim,
  penetapTim,
  sekretarisTim,
  susunanTim,
  syaratAnggota as syarat,
  timGanjil,
  unsurTim,
} from '../rules.ts';
import { berperan, golonganOf, keanggotaanOf, unsurOf } from './usulan.ts';

const FIELD = 'keanggotaan';

const jumlahSusunan = (context: CaseContext) => ({
  jumlahKetua: berperan(context, 'ketua').length,
  jumlahSekretaris: berperan(context, 'sekretaris').length,
  jumlahAnggota: berperan(context, 'anggota').length,
});

const ppskTersedia = ({ variables }: CaseContext): number => Number(variables['ppskTersedia']);

/** Pasal 34 ayat (1) to (6): who must be among them, and how many. */
export const susunan: readonly Check[] = [
  check(
    unsurTim,
    (context) => ({
      unsur: keanggotaanOf(context.variables).map((one) => unsurOf(context, one)),
      ppskTersedia: ppskTersedia(context),
    }),
    FIELD,
  ),
  check(susunanTim, jumlahSusunan, FIELD),
  check(timGanjil, jumlahSusunan, FIELD),
  checkEach(
    ketuaTim,
    (context) =>
      berperan(context, 'ketua').map(({ pegawai }) => {
        const ppsk = ppskOf(context, pegawai);
        const jabatan = context.organisasi.pegawai(pegawai)?.jenis ?? 'tidak-ada';
        const facts = { jabatan, ppsk: ppsk !== undefined, jenjang: ppsk?.jenjang ?? null };
        return { subject: pegawai, facts };
      }),
    FIELD,
  ),
  checkEach(
    sekretarisTim,
    (context) =>
      berperan(context, 'sekretaris').map((one) => ({
        subject: one.pegawai,
        facts: { unsur: unsurOf(context, one) },
      })),
    FIELD,
  ),
  check(
    anggotaPpsk,
    (context) => {
      const anggota = berperan(context, 'anggota');
      const lain = anggota.filter(({ pegawai }) => ppskOf(context, pegawai) === undefined);
      return {
        anggotaPPSK: anggota.length - lain.length,
        anggotaPNSLainKompeten: lain.filter(({ mampu }) => mampu === true).length,
        ppskTersedia: ppskTersedia(context),
      };
    },
    FIELD,
  ),
  {
    ...check(penetapTim, (context) => {
      const { organisasi } = context;
      const jenis = organisasi.jabatan(sekretarisJenderal(context) ?? '')?.jenis;
      return { penetap: jenis === 'jpt-madya' ? PENETAP : 'lain' };
    }),
    keptBy: 'The diagram gives the decree to the post of Sekretaris Jenderal only, a pejabat pimpinan tinggi madya.',
  },
];

/** Pasal 34 ayat (7): of each of them, chair and secretary included, for they are members too. */
export const syaratAnggota: readonly Check[] = [
  checkEach(syarat, (context) =>
    keanggotaanOf(context.variables).map(({ pegawai, mampu, aktif }) => ({
      subject: pegawai,
      facts: {
        golonganAnggota: golonganOf(context, pegawai),
        golonganDinilai: textOf(context.variables['golonganDinilai']),
        jenjangAnggota: ppskOf(context, pegawai)?.jenjang ?? null,
        jenjangDinilai: textOf(context.variables['jenjangDinilai']) as Jenjang,
        mampuMenilai: mampu,
        aktifMenilai: aktif,
      },
    })),
  ),
];

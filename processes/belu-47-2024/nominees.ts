import type { Assignment, Check } from '../mechanism.ts';
import { check, checkEach } from '../mechanism.ts';
import * as penugasan from '../penugasan/nominees.ts';
import { hasTwice, type Usulan, usulanOf } from '../penugasan/usulan.ts';
import { textOf } from '../read.ts';
import { asalPegawai, bentukPenugasan, kompetensi, penugasanLain } from './checks.ts';
import { caraPenugasan, kedudukanDahulu, ketuaPemilikKinerja, penunjukDanKetua, susunanTim } from './rules.ts';

const RULES = { caraPenugasan, asalPegawai, kompetensi, penugasanLain };
const FIELD = 'penerimaTugas';

type Nominees = Parameters<typeof penugasan.nomineeChecks>[1];

/** What is asked of everyone who is to be assigned: Pasal 8, Pasal 9, and that their kedudukan was set before. */
export const nomineeChecks = (nominees: Nominees): Check[] => [
  ...penugasan.nomineeChecks(RULES, nominees),
  checkEach(
    kedudukanDahulu,
    (context) =>
      nominees.who(usulanOf(context)).map((id) => {
        const kedudukan = context.organisasi.pegawai(id)?.kedudukan;
        return {
          subject: id,
          facts: {
            regulasi: 'belu' as const,
            tanggalKedudukan: kedudukan?.mulai ?? null,
            // The organisation's record of kedudukan knows only decisions of the Pejabat Pembina Kepegawaian.
            penetapKedudukan: kedudukan ? 'ppk' : '',
            tanggalPenugasan: context.tanggal,
          },
        };
      }),
    FIELD,
  ),
];

/** What is asked of the whole of those assigned, and of a team and its leader: Pasal 8 and 10. */
export const teamChecks = (cakupan: Assignment['cakupan']): Check[] => [
  check(
    bentukPenugasan,
    (context) => {
      const { bentuk, penerimaTugas } = usulanOf(context);
      return {
        bentuk,
        peran: penerimaTugas.map(({ peran }) => peran),
        ganda: hasTwice(penerimaTugas.map(({ pegawai }) => pegawai)),
      };
    },
    FIELD,
  ),
  {
    rule: susunanTim,
    field: FIELD,
    subjects: (context) =>
      ifTeam(usulanOf(context), ({ penerimaTugas }) => {
        const count = (peran: string): number => penerimaTugas.filter((one) => one.peran === peran).length;
        return [{ facts: { ketua: count('ketua'), anggota: count('anggota') } }];
      }),
  },
  checkEach(
    penunjukDanKetua,
    (context) =>
      ifTeam(usulanOf(context), (usulan) =>
        penugasan.leadersOf(usulan).map((id) => ({
          subject: id,
          facts: {
            penunjuk: textOf(context.variables['penunjuk']) || 'pimpinan-unit-organisasi',
            jabatanKetua: penugasan.jenisOf(context, id),
            pertimbanganKompetensi: usulan.kompetensiDibutuhkan.length > 0 ? true : null,
          },
        })),
      ),
    FIELD,
  ),
  penugasan.leaderUnitCheck(ketuaPemilikKinerja, cakupan),
];

const ifTeam = <T>(usulan: Usulan, then: (usulan: Usulan) => readonly T[]): readonly T[] =>
  usulan.bentuk === 'tim' ? then(usulan) : [];

import { type CaseContext, defineMechanism, type Variables } from '../../mechanism.ts';
import { kePejabat, kePos, noticesAbout } from '../../notices.ts';
import { isTanggal } from '../../tanggal.ts';
import { kepegawaian, sekretarisJenderal } from '../ppsk.ts';
import regulation from '../regulation.ts';
import * as satuKasus from '../satu-kasus.ts';
import { usulanTim } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';
import { berperan, keanggotaanOf } from './usulan.ts';

const { notice, penarikan, waits } = noticesAbout(() => 'Tim Penilai Angka Kredit Jabatan Fungsional PPSK');

const anggotaTim = ({ variables }: CaseContext): string[] =>
  keanggotaanOf(variables).map(({ pegawai }) => `pegawai:${pegawai}`);

function assessmentTeam(context: CaseContext) {
  const [ketua] = berperan(context, 'ketua');
  const [sekretaris] = berperan(context, 'sekretaris');
  const { mulai } = context.variables;
  if (!ketua || !sekretaris || !isTanggal(mulai))
    throw new Error('Expected a team with chair, secretary, and its first day, but one of them is missing');
  const anggota = berperan(context, 'anggota').map(({ pegawai }) => pegawai);
  return {
    instansi: regulation.instansi,
    ketua: ketua.pegawai,
    sekretaris: sekretaris.pegawai,
    anggota,
    mulai,
    surat: 'keputusan',
  };
}

export default defineMechanism({
  title: 'Pembentukan Tim Penilai Angka Kredit PPSK',
  basis: 'Pasal 33, Pasal 34',
  purpose: 'Mengusulkan susunan Tim Penilai untuk ditetapkan pejabat pimpinan tinggi madya pada Sekretariat Jenderal.',
  starter: kepegawaian,
  facts: usulanTim,
  refers: (variables: Variables) => {
    const pegawai = keanggotaanOf(variables).map((one) => one.pegawai);
    return { unit: [], pegawai, bukuAngkaKredit: pegawai, timPenilai: [regulation.instansi] };
  },
  pejabat: { kepegawaian, sekretarisJenderal },
  rules: { ...rules },
  letters,
  notices: {
    'putusan-diminta': notice(
      'Putusan tentang anggota Tim Penilai diminta',
      'Keahlian atau keaktifan seorang anggota yang diusulkan belum diketahui dan menunggu putusan Saudara.',
      kePejabat('sekretarisJenderal'),
    ),
    'tim-ditetapkan': notice('Tim Penilai ditetapkan', 'Saudara ditetapkan dalam Tim Penilai.', anggotaTim),
    penarikan: penarikan(kePos(sekretarisJenderal)),
    ...waits('putusan', 'sekretarisJenderal', 'Putusan tentang anggota Tim Penilai'),
    ...waits('penetapan', 'sekretarisJenderal', 'Penetapan Tim Penilai'),
  },
  mandates,
  matter: satuKasus.timPenilai,
  settings: {},
  assessmentTeam,
});

import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePimpinan,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { pimpinanUnitOrganisasi } from '../pejabat.ts';
import { kePemohon, penilaiPemohon, unitOrganisasiPemohon } from '../sukarela.ts';
import { pengajuan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const keDituju = kePejabat('pimpinanDituju');
const kePenilai = kePejabat('pejabatPenilaiKinerja');
const keAsal = kePimpinan(unitOrganisasiPemohon);
const JAWABAN = 'Jawaban pengajuan sukarela';

export default defineMechanism({
  title: 'Pengajuan sukarela lintas Unit Organisasi',
  basis: 'Lampiran huruf B angka 2 huruf b huruf b',
  purpose: 'Mengajukan diri untuk melaksanakan kinerja Unit Organisasi lain di Pemerintah Provinsi.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: pengajuan,
  refers: refersTo,
  pejabat: {
    pimpinanDituju: pimpinanUnitOrganisasi,
    pejabatPenilaiKinerja: penilaiPemohon,
  },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pengajuan sukarela',
      'Permohonan pengajuan sukarela menunggu putusan Pimpinan Unit Organisasi dituju; pihak lain menerima tembusan.',
      (context) => [...keDituju(context), ...kePenilai(context), ...keAsal(context)],
    ),
    'penolakan-dituju': notice(JAWABAN, 'Pimpinan Unit Organisasi dituju menolak permohonan.', (context) => [
      ...kePemohon(context),
      ...kePenilai(context),
      ...keAsal(context),
    ]),
    'persetujuan-dituju': notice(
      JAWABAN,
      'Pimpinan Unit Organisasi dituju menyetujui permohonan; sampaikan permohonan persetujuan.',
      kePemohon,
    ),
    'persetujuan-diminta': notice(
      'Permohonan persetujuan',
      'Permohonan persetujuan pengajuan sukarela menunggu Pejabat Penilai Kinerja; pihak lain menerima tembusan.',
      (context) => [...kePenilai(context), ...keAsal(context)],
    ),
    'penolakan-penilai': notice(JAWABAN, 'Pejabat Penilai Kinerja menolak permohonan persetujuan.', (context) => [
      ...kePemohon(context),
      ...keDituju(context),
    ]),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan((context) => [...keDituju(context), ...kePenilai(context)]),
    ...waits('putusan-dituju', 'pimpinanDituju', 'Putusan pengajuan sukarela'),
    ...waits('putusan-penilai', 'pejabatPenilaiKinerja', 'Putusan permohonan persetujuan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'pengajuan-sukarela', cakupan: 'lintas-unit' }, () => 'surat-penugasan'),
});

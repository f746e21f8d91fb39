import type { CaseContext } from '../../mechanism.ts';
import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { kepalaPerangkatDaerah } from '../../penugasan/daerah/pejabat.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePejabat, kePenerima, kePengusul, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { refersTo, usulanOf } from '../../penugasan/usulan.ts';
import { usulanTim } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

/** A team has members of its own unit only, or of others too. */
const cakupanOf = (context: CaseContext): 'internal' | 'lintas-unit' => {
  const { unitPemilikKinerja, penerimaTugas } = usulanOf(context);
  const isOwn = penerimaTugas.every(({ pegawai }) => context.organisasi.pegawai(pegawai)?.unit === unitPemilikKinerja);
  return isOwn ? 'internal' : 'lintas-unit';
};

export default defineMechanism({
  title: 'Pembentukan Tim Kerja',
  basis: 'Pasal 10',
  purpose: 'Mengusulkan ketua dan anggota tim kerja untuk ditetapkan dengan Keputusan kepala Perangkat Daerah.',
  starter: pimpinanPemilikKinerja,
  facts: usulanTim,
  refers: refersTo,
  pejabat: { pimpinanUnit: pimpinanPemilikKinerja, kepalaPerangkatDaerah },
  rules: { ...rules },
  letters,
  notices: {
    'usulan-masuk': notice(
      'Usulan tim kerja',
      'Rancangan Keputusan tim kerja menunggu Saudara.',
      kePejabat('kepalaPerangkatDaerah'),
    ),
    'penolakan-keputusan': notice(
      'Pembentukan tim kerja ditolak',
      'Kepala Perangkat Daerah tidak menetapkan Keputusan tim kerja.',
      kePengusul,
    ),
    'keputusan-terbit': notice(
      'Keputusan tim kerja terbit',
      'Saudara ditetapkan sebagai ketua atau anggota tim kerja.',
      (context) => [...kePenerima(context), ...kePengusul(context)],
    ),
    kedaluwarsa,
    penarikan: penarikan(kePejabat('kepalaPerangkatDaerah')),
    ...waits('keputusan', 'kepalaPerangkatDaerah', 'Penetapan Keputusan tim kerja'),
  },
  mandates,
  settings: {},
  assignment: (context) =>
    penugasan({ dasar: 'penunjukan', cakupan: cakupanOf(context) }, () => 'keputusan-tim-kerja')(context),
});

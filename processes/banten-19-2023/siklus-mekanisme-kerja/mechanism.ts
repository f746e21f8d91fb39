import { type CaseContext, defineMechanism, type Notice } from '../../mechanism.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kePejabat, nomorKasus } from '../../penugasan/notices.ts';
import { refersToPenugasan, tercatat } from '../../penugasan/tercatat.ts';
import { refersTo, unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { pejabatPimpinanTinggi } from '../pejabat.ts';
import { target } from './facts.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const penerima = (context: CaseContext, isOne: (peran: string) => boolean): string[] =>
  (tercatat(context)?.penerima ?? []).filter(({ peran }) => isOne(peran)).map(({ pegawai }) => pegawai);

/** Under the Penugasan that has been chosen: whoever leads the team, or works alone, and the members of the team. */
const pelaksana = (context: CaseContext): string[] => penerima(context, (peran) => peran !== 'anggota');
const anggota = (context: CaseContext): string[] => penerima(context, (peran) => peran === 'anggota');

const kePelaksana = (context: CaseContext): string[] => pelaksana(context).map((id) => `pegawai:${id}`);
const kePimpinan = kePejabat('pejabatAdministrasi');

/** The Pejabat Administrasi reviews, where the unit is not led by the Pejabat JPT who accepts. */
function peninjau(context: CaseContext): string[] {
  const post = pimpinanPemilikKinerja(context);
  return post === undefined || post === pejabatPimpinanTinggi(context) ? [] : [post];
}

const about = (judul: string, isi: string, kepada: Notice['kepada']): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => {
    const { unitPemilikKinerja, targetKinerja } = usulanOf(context);
    return `${isi} ${unitOf(context, unitPemilikKinerja).nama}: ${targetKinerja}.`;
  },
  kepada,
});

export default defineMechanism({
  title: 'Tahapan mekanisme kerja',
  basis: 'Pasal 7 ayat (2), Lampiran huruf A angka 1',
  purpose: 'Merencanakan, melaksanakan, dan mengevaluasi kegiatan untuk satu target kinerja.',
  starter: pejabatPimpinanTinggi,
  facts: target,
  refers: (variables) => {
    const penugasan = refersToPenugasan(variables);
    return { ...penugasan, unit: [...penugasan.unit, ...refersTo(variables).unit] };
  },
  pejabat: {
    pejabatJpt: pejabatPimpinanTinggi,
    pejabatAdministrasi: pimpinanPemilikKinerja,
    pemilikKinerja: pimpinanPemilikKinerja,
    peninjau,
  },
  orang: { pelaksana, anggota },
  rules: { ...rules },
  letters: {},
  notices: {
    'target-ditetapkan': about(
      'Target kinerja',
      'Perjanjian kinerja ditetapkan; strategi pelaksanaannya menunggu Saudara.',
      kePimpinan,
    ),
    'kegiatan-dilaksanakan': about('Kegiatan dilaksanakan', 'Kegiatan dilaksanakan dan dipantau.', (context) => [
      ...kePelaksana(context),
      ...kePimpinan(context),
    ]),
    'hasil-disampaikan': about(
      'Hasil pelaksanaan kegiatan',
      'Hasil pelaksanaan kegiatan telah disampaikan.',
      kePimpinan,
    ),
    'kegiatan-selesai': about(
      'Kegiatan selesai',
      'Pejabat JPT menerima hasil dan menyatakannya sesuai dengan target yang diharapkan.',
      (context) => [...kePimpinan(context), ...kePelaksana(context)],
    ),
    penarikan: about('Kegiatan dihentikan', 'Pejabat JPT menghentikan kegiatan ini.', (context) => [
      ...kePimpinan(context),
      ...kePelaksana(context),
    ]),
  },
  mandates,
  settings: {},
});

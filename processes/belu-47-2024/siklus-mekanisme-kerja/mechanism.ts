import { type CaseContext, defineMechanism, type Notice } from '../../mechanism.ts';
import { kePejabat, nomorKasus } from '../../penugasan/notices.ts';
import { refersToPenugasan, tercatat } from '../../penugasan/tercatat.ts';
import { unitOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { peranOf, unitKegiatan } from './alur.ts';
import { targetKinerja } from './facts.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const only = (post: string | undefined): string[] => (post === undefined ? [] : [post]);

/** The post of whoever leads the team, or works alone, under the Penugasan, once that has been chosen. */
function pelaksana(context: CaseContext): string[] {
  const leader = tercatat(context)?.penerima.find(({ peran }) => peran !== 'anggota');
  return only(context.organisasi.pegawai(leader?.pegawai ?? '')?.jabatan);
}

/** Pejabat Level 1, where the Pimpinan Unit Organisasi is someone else. */
function penerima(context: CaseContext): string[] {
  const peran = peranOf(context);
  return peran && peran.level1 !== peran.pimpinan ? [peran.level1] : [];
}

const about = (judul: string, isi: string, kepada: Notice['kepada']): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => {
    const gambar = peranOf(context)?.alur.gambar;
    const target = `${unitOf(context, unitKegiatan(context)).nama}: ${textOf(context.variables['targetKinerja'])}`;
    return `${isi} ${target}${gambar ? ` (alur ${gambar})` : ''}.`;
  },
  kepada,
});

export default defineMechanism({
  title: 'Siklus mekanisme kerja',
  basis: 'Lampiran BAB II huruf C',
  purpose: 'Merencanakan, melaksanakan, dan mengevaluasi satu target kinerja sesuai susunan Unit Organisasi.',
  starter: ['jpt-pratama', 'administrator', 'pengawas', 'pejabat-fungsional'],
  facts: targetKinerja,
  refers: (variables) => ({
    ...refersToPenugasan(variables),
    unit: [textOf(variables['unitPemilikKinerja'])].filter((id) => id !== ''),
  }),
  pejabat: {
    pimpinanUnit: (context) => peranOf(context)?.pimpinan,
    penilai: (context) => only(peranOf(context)?.penilai),
    tengah: (context) => [...(peranOf(context)?.tengah ?? [])],
    penerima,
    pelaksana,
  },
  rules: { ...rules },
  letters: {},
  notices: {
    'target-ditetapkan': about(
      'Target kinerja',
      'Pejabat Level 1 menetapkan perjanjian kinerja dan membagi tanggung jawab target kinerja.',
      kePejabat('pimpinanUnit'),
    ),
    'kegiatan-dilaksanakan': about('Kegiatan dilaksanakan', 'Kegiatan dilaksanakan dan dipantau.', (context) => [
      ...kePejabat('pelaksana')(context),
      ...kePejabat('pimpinanUnit')(context),
    ]),
    'hasil-disampaikan': about(
      'Hasil pelaksanaan kegiatan',
      'Hasil pelaksanaan kegiatan telah disampaikan.',
      kePejabat('pimpinanUnit'),
    ),
    'kegiatan-selesai': about(
      'Kegiatan selesai',
      'Hasil pelaksanaan kegiatan diterima dan dinyatakan sesuai dengan target.',
      (context) => [...kePejabat('pimpinanUnit')(context), ...kePejabat('pelaksana')(context)],
    ),
    penarikan: about('Siklus dihentikan', 'Pejabat Level 1 menghentikan siklus ini.', (context) => [
      ...kePejabat('pimpinanUnit')(context),
      ...kePejabat('pelaksana')(context),
    ]),
  },
  mandates,
  settings: {},
});

import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { refersToPenugasan, tercatat } from '../../penugasan/tercatat.ts';
import { textOf } from '../../read.ts';
import { sekretarisJenderal } from '../letters.ts';
import { target } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

/** Who plans and does the kegiatan, and answers for it: the leader, or everyone who works alone. */
const pelaksana = (context: CaseContext): string[] =>
  (tercatat(context)?.penerima ?? []).filter(({ peran }) => peran !== 'anggota').map(({ pegawai }) => pegawai);

const kePelaksana = (context: CaseContext): string[] => pelaksana(context).map((id) => `pegawai:${id}`);
const kePimpinan = kePejabat('pimpinanUnit');
const keSekjen = kePejabat('sekretarisJenderal');

export default defineMechanism({
  title: 'Mekanisme Kerja Sekretariat Jenderal',
  basis: 'Lampiran BAB III',
  purpose: 'Merencanakan, melaksanakan, dan mengevaluasi kegiatan untuk satu target perjanjian kinerja.',
  starter: sekretarisJenderal,
  facts: target,
  refers: (variables) => {
    const refers = refersToPenugasan(variables);
    const named = (names: readonly string[]): string[] =>
      names.map((name) => textOf(variables[name])).filter((id) => id !== '');
    return {
      ...refers,
      unit: named(['unitPemilikKinerja']),
      pegawai: [...refers.pegawai, ...named(['ketuaKegiatan'])],
    };
  },
  pejabat: { pimpinanUnit: pimpinanPemilikKinerja, sekretarisJenderal },
  orang: { pelaksana },
  rules: { ...rules },
  letters,
  notices: {
    'target-kinerja': notice('Target kinerja', 'Usulkan kegiatan untuk target kinerja ini.', kePimpinan),
    'rencana-masuk': notice('Rencana kegiatan', 'Rencana kegiatan dan anggaran menunggu Saudara.', keSekjen),
    'rencana-disepakati': notice(
      'Rencana kegiatan disepakati',
      'Tugaskan pegawai untuk kegiatan ini, lalu pilih penugasannya.',
      kePimpinan,
    ),
    'umpan-balik': notice('Umpan balik', 'Perkembangan kegiatan Saudara dibahas dalam dialog kinerja.', kePelaksana),
    'hasil-masuk': notice('Hasil pelaksanaan', 'Hasil pelaksanaan kegiatan menunggu Saudara.', kePimpinan),
    'hasil-belum-sesuai': notice('Hasil belum sesuai', 'Hasil kegiatan belum sesuai dengan target.', kePelaksana),
    'hasil-sesuai': notice('Hasil pelaksanaan', 'Hasil pelaksanaan kegiatan sesuai dengan target.', keSekjen),
    'evaluasi-masuk': notice('Hasil evaluasi', 'Hasil evaluasi kinerja menunggu peninjauan Saudara.', keSekjen),
    tinjauan: notice('Hasil peninjauan', 'Hasil peninjauan evaluasi menunggu tindak lanjut Saudara.', kePimpinan),
    kedaluwarsa: { ...kedaluwarsa, kepada: (context) => [...keSekjen(context), ...kePimpinan(context)] },
    penarikan: penarikan(kePimpinan),
    ...waits('usulan', 'pimpinanUnit', 'Usulan kegiatan'),
    ...waits('persetujuan', 'sekretarisJenderal', 'Kesepakatan rencana kegiatan dan anggaran'),
  },
  mandates,
  settings: {},
});

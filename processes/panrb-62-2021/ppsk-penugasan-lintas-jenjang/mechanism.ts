import type { Credits } from '../../credit-records.ts';
import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos, noticesAbout } from '../../notices.ts';
import { contextOf, textOf } from '../../read.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kepegawaian } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { penugasanLintas } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import { hari, pelaksana, pimpinanUnitKerja, unitKerja } from './penugasan.ts';
import * as rules from './rules.ts';

const { notice, penarikan, waits } = noticesAbout(({ organisasi, variables }) => {
  const uraian = butirKegiatan.find(({ pasal }) => pasal === variables['butir'])?.uraian ?? '';
  return `${organisasi.unit(unitKerja(variables))?.nama ?? ''}: ${uraian}`;
});

const kePelaksana = ({ variables }: CaseContext): string[] => [`pegawai:${pelaksana(variables)}`];

/** The results, with the letter on which the percentage rests. */
function credits({ variables }: CaseContext): Credits {
  const { nomor } = contextOf(variables['suratTerakhir']);
  return {
    pegawai: pelaksana(variables),
    entri: [
      {
        id: 'lintas-jenjang',
        jenis: 'tugas',
        tanggal: hari(variables, 'tanggalHasil'),
        bukti: textOf(variables['buktiHasil']),
        butir: textOf(variables['butir']),
        volume: Number(variables['volumeHasil']),
        penugasan: textOf(nomor),
      },
    ],
    surat: 'surat-penugasan',
  };
}

export default defineMechanism({
  title: 'Penugasan PPSK lintas jenjang',
  basis: 'Pasal 10, Pasal 11',
  purpose:
    'Menugaskan PPSK satu tingkat di atas atau di bawah jenjang suatu kegiatan, dan mencatat Hasil Kerja dengan Angka Kredit 80% atau 100%.',
  starter: pimpinanUnitKerja,
  facts: penugasanLintas,
  refers: (variables) => {
    const unit = [unitKerja(variables)].filter((id) => id !== '');
    const pegawai = [pelaksana(variables)].filter((id) => id !== '');
    return { unit, pegawai, bukuAngkaKredit: pegawai, pejabatFungsional: unit };
  },
  pejabat: { pimpinanUnitKerja, kepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    ditugaskan: notice('Penugasan lintas jenjang', 'Saudara ditugaskan melaksanakan kegiatan.', kePelaksana),
    'putusan-diminta': notice(
      'Putusan tentang Hasil Kerja diminta',
      'Nilai kegiatan tidak terbaca dalam salinan Lampiran I; Hasil Kerja menunggu putusan Saudara.',
      kePejabat('kepegawaian'),
    ),
    'hasil-tercatat': notice('Hasil Kerja tercatat', 'Hasil Kerja tercatat dalam Buku Angka Kredit.', (context) => [
      ...kePelaksana(context),
      ...kePos(pimpinanUnitKerja)(context),
    ]),
    penarikan: penarikan(kePelaksana),
    ...waits('surat-penugasan', 'pimpinanUnitKerja', 'Tanda tangan surat penugasan'),
    ...waits('putusan', 'kepegawaian', 'Putusan tentang Hasil Kerja'),
  },
  mandates,
  matter: satuKasus.lintasJenjang,
  settings: {},
  credits,
});

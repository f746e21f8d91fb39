import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kePejabat } from '../../notices.ts';
import { textOf } from '../../read.ts';
import { kePpsk, kepegawaian, tentangPpsk } from '../ppsk.ts';
import regulation from '../regulation.ts';
import * as satuKasus from '../satu-kasus.ts';
import { keTimPenilai } from '../tim-penilai.ts';
import { tahunKinerja } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';
import { atasanLangsung, pimpinanUnitKerja } from './skp.ts';

const { notice, owes, waits, penarikan } = tentangPpsk;

const keAtasan = kePejabat('atasanLangsung');
const keKepegawaian = kePejabat('kepegawaian');

/** Each once, also where the head of the unit is the direct superior. */
const bersama =
  (...semua: readonly ((context: CaseContext) => readonly string[])[]) =>
  (context: CaseContext): string[] => [...new Set(semua.flatMap((one) => one(context)))];

export default defineMechanism({
  title: 'SKP tahunan PPSK',
  basis: 'Pasal 22, Pasal 23, Pasal 24, Pasal 25, Pasal 26, Pasal 27',
  purpose:
    'Menyusun dan menetapkan SKP seorang PPSK, mendokumentasikan Hasil Kerja sepanjang tahun, dan menetapkan capaian SKP untuk disampaikan kepada Tim Penilai.',
  starter: kepegawaian,
  facts: tahunKinerja,
  refers: (variables) => {
    const pegawai = [textOf(variables['pegawai'])].filter((id) => id !== '');
    return { unit: [], pegawai, bukuAngkaKredit: pegawai, timPenilai: [regulation.instansi] };
  },
  pejabat: { pimpinanUnitKerja, atasanLangsung, kepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    'penetapan-diminta': notice(
      'Penetapan kinerja unit kerja',
      'Tahun kinerja dibuka; penetapan kinerja unit kerja dan tugas tambahan ditunggu.',
      kePejabat('pimpinanUnitKerja'),
    ),
    'skp-diminta': notice(
      'Penyusunan SKP',
      'Penetapan kinerja unit kerja telah disampaikan; susun SKP tahun ini (Pasal 23 ayat (1)).',
      kePpsk,
    ),
    'putusan-diminta': notice(
      'Putusan tentang butir SKP diminta',
      'Ada butir SKP yang barisnya dalam Lampiran I tidak terbaca; SKP menunggu putusan Saudara.',
      keAtasan,
    ),
    'skp-ditetapkan': notice(
      'SKP ditetapkan',
      'SKP telah ditetapkan atasan langsung; dokumentasikan Hasil Kerja sepanjang tahun (Pasal 30 ayat (1)).',
      bersama(kePpsk, keKepegawaian),
    ),
    'penilaian-diminta': notice('Penilaian SKP', 'SKP dan perilaku kerja menunggu penilaian Saudara.', keAtasan),
    'putusan-minimal-diminta': notice(
      'Putusan tentang Hasil Kerja Minimal diminta',
      'Hasil Kerja Minimal belum dinilai untuk tiap periode; putusan Saudara ditunggu.',
      keAtasan,
    ),
    'capaian-disampaikan': notice(
      'Capaian SKP',
      'Capaian SKP telah ditetapkan dan disampaikan kepada Tim Penilai untuk dinilai sebagai capaian Angka Kredit (Pasal 29 ayat (1)).',
      bersama(keTimPenilai, kePpsk, keKepegawaian),
    ),
    'pernyataan-diminta': notice(
      'Pernyataan berhenti atau pindah diminta',
      'PPSK memberitahukan bahwa ia berhenti atau pindah; pernyataan unit kepegawaian ditunggu.',
      keKepegawaian,
    ),
    berhenti: notice(
      'SKP berhenti di tengah tahun',
      'PPSK berhenti atau pindah; Hasil Kerja yang telah dicatat tetap disimpan.',
      bersama(kePpsk, keAtasan),
    ),
    penarikan: penarikan(bersama(kePpsk, keAtasan)),
    ...owes('rancangan', 'Rancangan SKP', { kepada: kePpsk, atasan: keAtasan }),
    ...waits('penetapan', 'pimpinanUnitKerja', 'Penetapan kinerja unit kerja'),
    ...waits('putusan', 'atasanLangsung', 'Putusan tentang butir SKP'),
    ...waits('skp', 'atasanLangsung', 'Penetapan SKP'),
    ...waits('penilaian', 'atasanLangsung', 'Penilaian SKP'),
    ...waits('putusan-minimal', 'atasanLangsung', 'Putusan tentang Hasil Kerja Minimal'),
    ...waits('capaian', 'atasanLangsung', 'Penetapan capaian SKP'),
    ...waits('pernyataan', 'kepegawaian', 'Pernyataan berhenti atau pindah'),
  },
  mandates,
  matter: satuKasus.skp,
  settings: {},
});

import { type CaseContext, defineMechanism, type Variables } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { contextOf, textOf, textsOf } from '../../read.ts';
import { isTanggal } from '../../tanggal.ts';
import { kePpsk, kepegawaian, pengusul, ppsk, sekretarisJenderal, tentangPpsk } from '../ppsk.ts';
import regulation from '../regulation.ts';
import * as satuKasus from '../satu-kasus.ts';
import { keKetuaTim, keTimPenilai, ketuaTimPenilai, timPenilai } from '../tim-penilai.ts';
import { pak } from './angka.ts';
import { capaianSkp } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';
import { nilaiNaskah, semuaDiakui } from './usul.ts';

const { notice, owes, waits, kedaluwarsa, penarikan } = tentangPpsk;

const keKepegawaian = kePos(kepegawaian);
const bersama =
  (...semua: readonly ((context: CaseContext) => readonly string[])[]) =>
  (context: CaseContext) => [...new Set(semua.flatMap((one) => one(context)))];
const olehPpsk = { kepada: kePpsk, atasan: keKepegawaian };
const olehTim = { kepada: keKetuaTim, atasan: kePos(sekretarisJenderal) };

/** A year is assessed by its own law. */
function regime({ tahun }: Variables) {
  const akhir = `${String(tahun)}-12-31`;
  return isTanggal(akhir) ? akhir : undefined;
}

export default defineMechanism({
  title: 'Penilaian Angka Kredit dan PAK',
  basis: 'Pasal 29, Pasal 30, Pasal 31, Pasal 32, Pasal 33',
  purpose:
    'Menyampaikan capaian SKP seorang PPSK untuk dinilai Tim Penilai sebagai Angka Kredit dan ditetapkan dalam PAK.',
  starter: kepegawaian,
  facts: capaianSkp,
  refers: (variables) => {
    const people = [textOf(variables['pegawai']), textOf(contextOf(variables['pemrakarsa'])['pegawai'])];
    const tim = textsOf(contextOf(variables['orang'])['timPenilai']);
    const pegawai = people.filter((id) => id !== '');
    return { unit: [], pegawai, bukuAngkaKredit: [...pegawai, ...tim], timPenilai: [regulation.instansi] };
  },
  regime,
  pejabat: { kepegawaian, pengusul, setjen: sekretarisJenderal },
  orang: { timPenilai, ketuaTimPenilai },
  rules: { ...rules },
  letters,
  notices: {
    'usul-diminta': notice(
      'Dokumentasi Hasil Kerja',
      'Capaian SKP telah disampaikan kepada Tim Penilai; dokumentasikan Hasil Kerja tahun itu untuk dinilai.',
      kePpsk,
    ),
    'penilaian-diminta': notice(
      'Penilaian Angka Kredit',
      'Usul Angka Kredit menunggu penilaian Tim Penilai.',
      keTimPenilai,
    ),
    'bukti-diminta': notice(
      'Laporan dan bukti fisik diminta',
      'Tim Penilai meminta laporan pelaksanaan kegiatan dan bukti fisik Hasil Kerja.',
      kePpsk,
    ),
    'putusan-diminta': notice('Putusan Angka Kredit', 'Setiap butir menunggu putusan Tim Penilai.', keKetuaTim),
    'hasil-penilaian': notice(
      'Hasil penilaian Angka Kredit',
      'Tim Penilai telah menilai Angka Kredit. Keberatan dapat diajukan sampai batas waktu tugas.',
      kePpsk,
    ),
    keberatan: notice('Keberatan atas penilaian', 'PPSK berkeberatan atas hasil penilaian Angka Kredit.', keTimPenilai),
    dicatat: notice(
      'Angka Kredit dicatat',
      'Angka Kredit yang diakui dicatat; syarat kenaikan pangkat dan/atau jabatan belum tercapai (Pasal 43).',
      bersama(kePpsk, keKepegawaian),
    ),
    'rekomendasi-diminta': notice(
      'Rekomendasi Tim Penilai',
      'Angka Kredit yang dipersyaratkan telah tercapai; rekomendasi ditunggu.',
      keKetuaTim,
    ),
    'usul-pak-diminta': notice('Usul PAK', 'Usul PAK menunggu tanda tangan Saudara.', kePejabat('pengusul')),
    'pak-ditetapkan': notice(
      'PAK ditetapkan',
      'Angka Kredit telah ditetapkan; kenaikan pangkat dan/atau jabatan dapat diproses (Pasal 29 ayat (4)).',
      bersama(kePpsk, keKepegawaian),
    ),
    kedaluwarsa: kedaluwarsa(keKepegawaian),
    penarikan: penarikan(bersama(kePpsk, keTimPenilai)),
    ...owes('usul', 'Dokumentasi Hasil Kerja', olehPpsk),
    ...owes('bukti', 'Laporan dan bukti fisik', olehPpsk),
    ...owes('tanggapan', 'Tanggapan atas hasil penilaian', olehPpsk),
    ...owes('keselarasan', 'Evaluasi keselarasan', olehTim),
    ...owes('putusan', 'Putusan Angka Kredit', olehTim),
    ...owes('rekomendasi', 'Rekomendasi Tim Penilai', olehTim),
    ...waits('usul-pak', 'pengusul', 'Usul PAK'),
    ...waits('pak', 'setjen', 'Penetapan Angka Kredit'),
  },
  mandates,
  matter: satuKasus.angkaKredit,
  settings: {},
  credits: (context) => ({
    pegawai: ppsk(context),
    entri: semuaDiakui(context),
    nilai: nilaiNaskah(context).map(([butir, nilai]) => ({ butir, ...nilai })),
    surat: 'lembar',
  }),
  pak: (context) => ({ pegawai: ppsk(context), ...pak(context), surat: 'pak' }),
});

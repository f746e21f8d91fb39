import { Type } from 'typebox';
import * as pelibatan from '../penugasan/daerah/pelibatan.ts';
import * as penugasan from '../penugasan/daerah/penugasan.ts';
import type { Dasar } from '../penugasan/daerah/rule-parts.ts';
import { BooleanOrNull } from '../penugasan/rules.ts';
import { type Citation, defineRule, type Outcome } from '../rule.ts';
import { inForce } from './in-force.ts';

const dasar = (name: string, basis: Citation): Dasar => ({ id: `belu-47-2024/${name}`, basis, inForce });

const PENUGASAN = 'Lampiran BAB II huruf B angka 2';
const PENUNJUKAN = `${PENUGASAN} Penunjukan` as const;
const SUKARELA = `${PENUGASAN} Pengajuan Sukarela` as const;

export const jangkaWaktu = penugasan.jangkaWaktu(dasar('pasal-1-26-jangka-waktu', 'Pasal 1 angka 26'));
export const caraPenugasan = penugasan.caraPenugasan(dasar('pasal-9-1-cara-penugasan', 'Pasal 9 ayat (1)'));
export const ketuaPemilikKinerja = penugasan.ketuaPemilikKinerja(
  dasar('pasal-8-3-ketua-pemilik-kinerja', 'Pasal 8 ayat (3), Pasal 10 ayat (3)'),
);
export const suratPenugasan = penugasan.suratPenugasan(dasar('lampiran-surat-penugasan', `${PENUGASAN} alinea 2`));
export const kedudukanDahulu = penugasan.kedudukanDahulu(
  dasar('lampiran-kedudukan-dahulu', `${PENUGASAN} alinea 1, Pasal 7 ayat (4)`),
);
export const penilaiKinerja = penugasan.penilaiKinerja(dasar('pasal-1-21-penilai-kinerja', 'Pasal 1 angka 21'));

export const isiSuratPermohonan = pelibatan.isiSuratPermohonan(
  dasar('lampiran-isi-surat-permohonan', `${PENUNJUKAN} isi surat permohonan`),
);
export const ruteLintasUnit = pelibatan.ruteLintasUnit(
  dasar('lampiran-rute-lintas-unit', `${PENUNJUKAN} huruf b angka 1`),
);
export const ruteLintasInstansi = pelibatan.ruteLintasInstansi(
  dasar('lampiran-rute-lintas-instansi', `${PENUNJUKAN} huruf c`),
);
export const alasanPenolakan = pelibatan.alasanPenolakan(
  dasar('lampiran-alasan-penolakan', `${PENUNJUKAN} huruf b angka 4`),
);
export const rekomendasiLintasUnit = pelibatan.rekomendasiLintasUnit(
  dasar('lampiran-rekomendasi-lintas-unit', `${PENUNJUKAN} huruf b angka 3`),
);
export const tembusanLintasInstansi = pelibatan.tembusanLintasInstansi(
  dasar('lampiran-tembusan-lintas-instansi', `${PENUNJUKAN} huruf c angka 5 huruf c`),
);

export const sukarelaLingkup = penugasan.sukarelaLingkup(dasar('lampiran-sukarela-lingkup', `${SUKARELA} alinea 1`));
export const sukarelaInternal = penugasan.sukarelaInternal(dasar('lampiran-sukarela-internal', `${SUKARELA} huruf a`));
export const sukarelaLintasUnit = penugasan.sukarelaLintasUnit(
  dasar('lampiran-sukarela-lintas-unit', `${SUKARELA} huruf b`),
);

const passIf = (isKept: boolean): Outcome => (isKept ? 'pass' : 'fail');

const article = (name: string, basis: Citation, id: string, en: string) =>
  ({ id: `belu-47-2024/${name}`, basis, severity: 'blocking', inForce, message: { id, en } }) as const;

export const atasan = defineRule({
  ...article(
    'pasal-7-1-atasan',
    'Pasal 7 ayat (1), (2)',
    'Atasan langsung harus JPT Pratama, administrator, pengawas, atau pejabat fungsional pemimpin satuan pendidikan/puskesmas (Pasal 7).',
    'The direct superior must be a JPT Pratama, administrator, supervisor, or functional head of a school/health centre (art. 7).',
  ),
  facts: Type.Object({ jabatanAtasan: Type.String(), unit: Type.String() }),
  evaluate: ({ jabatanAtasan, unit }) => {
    if (['jpt-pratama', 'administrator', 'pengawas'].includes(jabatanAtasan)) return 'pass';
    return passIf(jabatanAtasan === 'pejabat-fungsional' && ['satuan-pendidikan', 'puskesmas'].includes(unit));
  },
});

export const penetap = defineRule({
  ...article(
    'pasal-9-4-penetap',
    'Pasal 9 ayat (2), (4)',
    'Penugasan ditetapkan Pejabat Penilai Kinerja atau pimpinan Unit Organisasi (Pasal 9 ayat (4)).',
    'Assignments are set by the assessor or unit head (art. 9(4)).',
  ),
  facts: Type.Object({ penetap: Type.String() }),
  evaluate: (facts) => passIf(['pejabat-penilai-kinerja', 'pimpinan-unit-organisasi'].includes(facts.penetap)),
});

export const susunanTim = defineRule({
  ...article(
    'pasal-10-1-susunan-tim',
    'Pasal 10 ayat (1)',
    'Tim kerja terdiri atas ketua dan anggota (Pasal 10 ayat (1)).',
    'A team is a leader and members (art. 10(1)).',
  ),
  facts: Type.Object({ ketua: Type.Integer(), anggota: Type.Integer() }),
  // The Lampiran says that a leader 'dapat' be named; the body of the regulation governs.
  evaluate: (facts) => passIf(facts.ketua === 1 && facts.anggota >= 1),
});

const STRUKTURAL = ['pimpinan', 'jpt', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'];

export const penunjukDanKetua = defineRule({
  ...article(
    'pasal-10-2-penunjuk-dan-ketua',
    'Pasal 10 ayat (2), (3), Lampiran BAB II huruf B angka 3 huruf c',
    'Ketua/anggota tim ditunjuk pimpinan Unit Organisasi dari pejabat fungsional atau pelaksana dengan pertimbangan kompetensi (Pasal 10 ayat (2)).',
    'The unit head appoints leader/members from functional or staff officials considering competency (art. 10(2)).',
  ),
  facts: Type.Object({ penunjuk: Type.String(), jabatanKetua: Type.String(), pertimbanganKompetensi: BooleanOrNull }),
  evaluate: ({ penunjuk, jabatanKetua, pertimbanganKompetensi }) => {
    if (penunjuk !== 'pimpinan-unit-organisasi' || pertimbanganKompetensi === false) return 'fail';
    // Where there are more than two levels, those of level 3 and 4 act 'seperti ketua tim' (Lampiran B angka 1 kondisi e).
    if (STRUKTURAL.includes(jabatanKetua)) return 'manual';
    if (!['pejabat-fungsional', 'pelaksana'].includes(jabatanKetua)) return 'fail';
    return pertimbanganKompetensi === null ? 'manual' : 'pass';
  },
});

export const keputusanTimKerja = defineRule({
  ...article(
    'pasal-10-4-keputusan',
    'Pasal 10 ayat (4)',
    'Tim kerja ditetapkan dengan Keputusan kepala Perangkat Daerah (Pasal 10 ayat (4)).',
    'The team is set by decision of the head of the regional agency (art. 10(4)).',
  ),
  facts: Type.Object({ penandatangan: Type.String() }),
  evaluate: ({ penandatangan }) => passIf(penandatangan === 'kepala-perangkat-daerah'),
});

const PENERIMA_LAPORAN = {
  anggota: 'ketua-tim',
  ketua: 'pimpinan-unit-organisasi',
  individu: 'pimpinan-unit-organisasi',
} as const;

export const pelaporan = defineRule({
  ...article(
    'pasal-12-13-pelaporan',
    'Pasal 12, Pasal 13',
    'Laporan {peran} dikirim kepada pejabat yang keliru (Pasal 12-13).',
    'The {peran} report goes to the wrong recipient (arts. 12-13).',
  ),
  facts: Type.Object({
    peran: Type.Union([Type.Literal('anggota'), Type.Literal('ketua'), Type.Literal('individu')]),
    penerima: Type.String(),
  }),
  evaluate: ({ peran, penerima }) => passIf(penerima === PENERIMA_LAPORAN[peran]),
});

export const selesai = defineRule({
  ...article(
    'lampiran-a3-selesai',
    'Lampiran BAB II huruf A angka 3',
    'Kegiatan selesai setelah Pejabat Level 1 menerima hasil yang sesuai target (Lampiran).',
    'Work is done when the Level-1 official accepts it (Annex).',
  ),
  facts: Type.Object({ diterimaOleh: Type.String(), sesuaiTarget: BooleanOrNull }),
  evaluate: ({ diterimaOleh, sesuaiTarget }) => {
    if (diterimaOleh !== 'pejabat-level-1') return 'fail';
    return sesuaiTarget === null ? 'manual' : passIf(sesuaiTarget);
  },
});

import { Type } from 'typebox';
import {
  berurutan,
  fakta,
  hari,
  hariOrNull,
  orNull,
  satuDari,
  yaTidak,
  yaTidakOrNull,
} from '../../kepegawaian/fakta.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { addYears } from '../../tanggal.ts';
import { aturan } from '../aturan.ts';
import { inForce } from '../in-force.ts';
import { Golongan, golonganOf, JenjangOf, namaJenjang, PendidikanDasar } from '../jenjang.ts';
import { lampiranOf, syaratPangkat } from '../lampiran-iii-vi.ts';

export const atasan = aturan('pasal-2-2-atasan', {
  basis: 'Pasal 2 ayat (2)',
  message: {
    id: 'PPSK harus bertanggung jawab langsung kepada JPT madya/pratama, administrator atau pengawas yang terkait tugasnya (Pasal 2 ayat (2)).',
    en: 'A PPSK must report directly to a related JPT, administrator or supervisor (art. 2(2)).',
  },
  facts: fakta({
    jabatanAtasan: Type.String({ description: 'jabatan atasan langsung; ketua tim bukan atasan langsung' }),
    tugasTerkait: yaTidakOrNull('atasan terkait dengan pelaksanaan tugas Jabatan Fungsional PPSK'),
  }),
  evaluate: ({ jabatanAtasan, tugasTerkait }) =>
    semuaTerpenuhi(['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'].includes(jabatanAtasan), tugasTerkait),
});

export const statusPns = aturan('pasal-3-pns', {
  basis: 'Pasal 3, Pasal 1 angka 6',
  message: { id: 'JF PPSK hanya untuk PNS (Pasal 3).', en: 'The PPSK post is for PNS only (art. 3).' },
  facts: fakta({ status: satuDari(['pns', 'cpns', 'pppk', 'non-asn'], 'status kepegawaian') }),
  evaluate: ({ status }) => (status === 'pns' ? 'pass' : 'fail'),
});

export const pangkatJenjang = aturan('pasal-5-3-pangkat-jenjang', {
  basis: 'Pasal 5 ayat (3), Lampiran III, Lampiran IV, Lampiran V',
  message: {
    id: 'Golongan {golongan} tidak sesuai dengan jenjang {jenjang} (Pasal 5 ayat (3), Lampiran III-V).',
    en: 'Grade {golongan} does not belong to level {jenjang} (art. 5(3), Annexes III-V).',
  },
  facts: fakta({
    jenjang: JenjangOf('jenjang jabatan'),
    golongan: Golongan('golongan ruang'),
    pendidikan: PendidikanDasar,
  }),
  evaluate: ({ jenjang, golongan, pendidikan }) => {
    const told = { jenjang: namaJenjang(jenjang) };
    if (!golonganOf(jenjang).includes(golongan)) return { outcome: 'fail', told };
    if (syaratPangkat(pendidikan, golongan) !== undefined) return { outcome: 'pass', told };
    const lampiran = lampiranOf(pendidikan);
    return {
      outcome: 'manual',
      message: {
        id: `${lampiran} tidak memuat golongan ${golongan}; pejabat yang berwenang perlu memastikan jenjangnya.`,
        en: `${lampiran} does not have grade ${golongan}; the official in charge must confirm the level.`,
      },
    };
  },
});

export const standarKompetensi = aturan('pasal-46-standar-kompetensi', {
  basis: 'Pasal 46',
  message: {
    id: 'Standar Kompetensi jenjang belum terpenuhi (Pasal 46).',
    en: "The level's competency standard is not met (art. 46).",
  },
  facts: fakta({
    teknis: orNull(satuDari(['memenuhi', 'tidak'], 'kompetensi teknis; kosong bila belum dinilai')),
    manajerial: orNull(satuDari(['memenuhi', 'tidak'], 'kompetensi manajerial; kosong bila belum dinilai')),
    sosialKultural: orNull(satuDari(['memenuhi', 'tidak'], 'kompetensi sosial kultural; kosong bila belum dinilai')),
  }),
  evaluate: ({ teknis, manajerial, sosialKultural }) =>
    semuaTerpenuhi(...[teknis, manajerial, sosialKultural].map((one) => (one === null ? null : one === 'memenuhi'))),
});

/** Posts that Pasal 52 names. */
const TERLARANG = /^(jpt(-.+)?|administrator|pengawas|pelaksana)$/;
/** Parts in a team are no posts. */
const PERAN_TIM = /^(ketua|sekretaris|anggota)-/;

export const rangkapJabatan = aturan('pasal-52-rangkap-jabatan', {
  basis: 'Pasal 52',
  message: {
    id: 'PPSK dilarang rangkap jabatan dengan {jabatan} (Pasal 52).',
    en: 'A PPSK may not concurrently hold {jabatan} (art. 52).',
  },
  facts: fakta({
    jabatanLainAktif: Type.Array(Type.String({ minLength: 1 }), {
      description: 'jabatan lain yang dipegang pada tanggal yang diperiksa',
    }),
  }),
  evaluate: ({ jabatanLainAktif }) => {
    const terlarang = jabatanLainAktif.filter((jabatan) => TERLARANG.test(jabatan));
    if (terlarang.length > 0) return { outcome: 'fail', told: { jabatan: terlarang.join(', ') } };
    const lain = jabatanLainAktif.filter((jabatan) => !PERAN_TIM.test(jabatan));
    if (lain.length === 0) return { outcome: 'pass', told: { jabatan: '-' } };
    return {
      outcome: 'manual',
      message: {
        id: `Rangkap dengan ${lain.join(', ')} tidak disebut Pasal 52; pejabat yang berwenang perlu memutus.`,
        en: `Holding ${lain.join(', ')} besides is not named by art. 52; the official in charge must decide.`,
      },
    };
  },
});

export const keanggotaanOrganisasi = aturan('pasal-54-2-keanggotaan', {
  basis: 'Pasal 54 ayat (2), Pasal 58',
  // What follows for who is no member is not said.
  severity: 'advisory',
  message: {
    id: 'PPSK wajib menjadi anggota organisasi profesi (Pasal 54 ayat (2)).',
    en: 'A PPSK must join the professional organisation (art. 54(2)).',
  },
  facts: fakta({
    tanggalOrganisasiDitetapkan: hariOrNull('tanggal organisasi profesi ditetapkan; kosong bila belum'),
    tanggalAcuan: hari('tanggal yang diperiksa'),
    anggota: yaTidak('menjadi anggota organisasi profesi'),
  }),
  evaluate: ({ tanggalOrganisasiDitetapkan, tanggalAcuan, anggota }) => {
    if (!isPalingLambat(tanggalOrganisasiDitetapkan, tanggalAcuan)) return 'na';
    return anggota ? 'pass' : 'fail';
  },
});

export const tenggatOrganisasi = aturan('pasal-58-tenggat-organisasi', {
  basis: 'Pasal 58',
  severity: 'advisory',
  message: {
    id: 'Organisasi profesi harus ditetapkan paling lama 14 Desember 2026 (Pasal 58).',
    en: 'The professional organisation must exist by 14 Dec 2026 (art. 58).',
  },
  facts: berurutan(
    fakta({
      tanggalDitetapkan: hariOrNull('tanggal organisasi profesi ditetapkan; kosong bila belum'),
      tanggalAcuan: hari('tanggal yang diperiksa'),
    }),
    'tanggalDitetapkan',
    'tanggalAcuan',
  ),
  evaluate: ({ tanggalDitetapkan, tanggalAcuan }) =>
    (tanggalDitetapkan ?? tanggalAcuan) <= addYears(inForce.from, 5) ? 'pass' : 'fail',
});

import { Type } from 'typebox';
import { berurutan, fakta, hari, hariOrNull, yaTidak } from '../../kepegawaian/fakta.ts';
import { Predikat, perTahun, tahunKurang } from '../../kepegawaian/kinerja.ts';
import { addYears } from '../../tanggal.ts';
import { aturan } from '../aturan.ts';
import { Ijazah, isBerijazah } from '../ijazah.ts';

export const pendidikanPertama = aturan('pasal-14-1-d-pendidikan', {
  basis: 'Pasal 14 ayat (1) huruf d',
  message: {
    id: 'Tidak ada ijazah sarjana/D-IV pada bidang yang disebut Pasal 14 ayat (1) huruf d.',
    en: 'No bachelor/D-IV degree in a field listed in art. 14(1)(d).',
  },
  facts: fakta({ ijazah: Ijazah }),
  // A closed list: no other field may be added for a first appointment.
  evaluate: ({ ijazah }) => (isBerijazah(ijazah, []) ? 'pass' : 'fail'),
});

export const kinerjaPertama = aturan('pasal-14-1-e-kinerja', {
  basis: 'Pasal 14 ayat (1) huruf e',
  message: {
    id: 'Nilai prestasi kerja 1 tahun terakhir belum baik atau belum ada (Pasal 14 ayat (1) huruf e).',
    en: "Last year's performance is below good or missing (art. 14(1)(e)).",
  },
  facts: fakta({
    penilaian: perTahun(Predikat, 'predikat kinerja menurut tahun; nilai tahun CPNS dapat dipakai'),
    tanggalAcuan: hari('TMT pengangkatan'),
  }),
  evaluate: ({ penilaian, tanggalAcuan }) =>
    tahunKurang(penilaian, tanggalAcuan, 1, 'baik').length === 0 ? 'pass' : 'fail',
});

export const lowonganCpns = aturan('pasal-14-2-lowongan-cpns', {
  basis: 'Pasal 14 ayat (2)',
  message: {
    id: 'Pengangkatan pertama hanya untuk mengisi lowongan PPSK dari calon PNS (Pasal 14 ayat (2)).',
    en: 'First appointment only fills a PPSK vacancy from CPNS (art. 14(2)).',
  },
  facts: fakta({
    berasalDariCPNS: yaTidak('berasal dari calon PNS'),
    formasiPPSK: yaTidak('formasi calon PNS untuk Jabatan Fungsional PPSK'),
    lowongan: Type.Integer({ description: 'lowongan kebutuhan' }),
  }),
  evaluate: ({ berasalDariCPNS, formasiPPSK, lowongan }) =>
    berasalDariCPNS && formasiPPSK && lowongan >= 1 ? 'pass' : 'fail',
});

export const batasSatuTahun = aturan('pasal-14-3-batas-satu-tahun', {
  basis: 'Pasal 14 ayat (3)',
  message: {
    id: 'Pengangkatan dalam jabatan harus paling lama 1 tahun setelah menjadi PNS (Pasal 14 ayat (3)).',
    en: 'Appointment must follow within 1 year of becoming PNS (art. 14(3)).',
  },
  facts: fakta({ tmtPNS: hari('TMT PNS'), tmtJabatan: hari('TMT pengangkatan dalam Jabatan Fungsional PPSK') }),
  evaluate: ({ tmtPNS, tmtJabatan }) => (tmtPNS <= tmtJabatan && tmtJabatan <= addYears(tmtPNS, 1) ? 'pass' : 'fail'),
});

export const pelatihanFungsional = aturan('pasal-14-4-pelatihan', {
  basis: 'Pasal 14 ayat (4)',
  // Ayat (5) says what follows, and blocks.
  severity: 'advisory',
  message: {
    id: 'Pelatihan fungsional PPSK harus diikuti dan lulus paling lama 3 tahun sejak diangkat (Pasal 14 ayat (4)).',
    en: 'PPSK functional training must be passed within 3 years of appointment (art. 14(4)).',
  },
  facts: berurutan(
    fakta({
      tmtJabatan: hari('TMT pengangkatan dalam Jabatan Fungsional PPSK'),
      tanggalLulus: hariOrNull('tanggal lulus pelatihan fungsional PPSK; kosong bila belum'),
      tanggalAcuan: hari('tanggal yang diperiksa'),
    }),
    'tanggalLulus',
    'tanggalAcuan',
  ),
  evaluate: ({ tmtJabatan, tanggalLulus, tanggalAcuan }) =>
    (tanggalLulus ?? tanggalAcuan) <= addYears(tmtJabatan, 3) ? 'pass' : 'fail',
});

export const pelatihanSyaratJenjang = aturan('pasal-14-5-pelatihan-syarat-jenjang', {
  basis: 'Pasal 14 ayat (5)',
  message: {
    id: 'Belum lulus pelatihan fungsional PPSK, kenaikan jenjang tidak dapat diberikan (Pasal 14 ayat (5)).',
    en: 'Functional training not passed; no promotion to the next level (art. 14(5)).',
  },
  facts: fakta({
    jalurPengangkatan: Type.String({ description: 'jalur pengangkatan pertama kali' }),
    lulusPelatihanFungsional: yaTidak('lulus pelatihan fungsional PPSK pada tanggal usul kenaikan jenjang'),
  }),
  evaluate: ({ jalurPengangkatan, lulusPelatihanFungsional }) => {
    if (jalurPengangkatan !== 'pengangkatan-pertama') return 'na';
    return lulusPelatihanFungsional ? 'pass' : 'fail';
  },
});

export const angkaKreditAwal = aturan('pasal-14-6-ak-awal', {
  basis: 'Pasal 14 ayat (6)',
  severity: 'advisory',
  message: {
    id: 'Angka kredit pengangkatan pertama dinilai sejak mulai bertugas (Pasal 14 ayat (6)).',
    en: 'Credit is counted from the start of duty (art. 14(6)).',
  },
  facts: fakta({
    tanggalMulaiTugas: hari('tanggal mulai melaksanakan tugas Jabatan Fungsional PPSK'),
    tanggalMulaiDinilai: hari('tanggal mulai Angka Kredit dinilai'),
  }),
  evaluate: ({ tanggalMulaiTugas, tanggalMulaiDinilai }) =>
    tanggalMulaiDinilai >= tanggalMulaiTugas ? 'pass' : 'fail',
});

import { Type } from 'typebox';
import { fakta, orNull } from '../../kepegawaian/fakta.ts';
import { aturanAngkaKredit } from '../aturan.ts';

const perTahun = (description: string) => orNull(Type.Integer({ description: `${description}, per tahun` }));

export const indikatorBebanKerja = aturanAngkaKredit('pasal-44-1-indikator', {
  basis: 'Pasal 44 ayat (1)',
  message: {
    id: 'Indikator beban kerja belum lengkap (Pasal 44 ayat (1)).',
    en: 'Workload indicators incomplete (art. 44(1)).',
  },
  facts: fakta({
    permohonanDiterima: perTahun('permohonan Perlindungan yang diterima'),
    terlindungDitangani: perTahun('terlindung yang ditangani'),
    pelaksanaanLayanan: perTahun('pelaksanaan layanan'),
    angkaKejahatanPrioritas: perTahun('angka kejahatan yang berkaitan dengan tindak pidana prioritas'),
    luasWilayah: orNull(Type.Number({ description: 'luas wilayah penanganan' })),
  }),
  evaluate: (facts) => (Object.values(facts).every((one) => one !== null && one >= 0) ? 'pass' : 'fail'),
});

import { Type } from 'typebox';
import { fakta, hari, yaTidak } from '../../kepegawaian/fakta.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import type { Citation } from '../../rule.ts';
import { addYears } from '../../tanggal.ts';
import { Alasan, isTetap } from '../alasan.ts';
import { AngkaKredit, desimal, perseribu } from '../angka-kredit.ts';
import { aturan } from '../aturan.ts';
import { Golongan, golonganOf, JenjangOf } from '../jenjang.ts';

const lowongan = Type.Integer({ description: 'lowongan kebutuhan pada jenjang itu' });

const pengangkatanKembali = (name: string, basis: Citation) =>
  aturan(name, {
    basis,
    message: {
      id: 'Pengangkatan kembali hanya bagi yang diberhentikan karena huruf b-e, pada jenjang terakhir, bila ada lowongan (Pasal 48 ayat (3), Pasal 50 ayat (2)).',
      en: 'Reappointment only for letters b-e, at the last level, if there is a vacancy (arts. 48(3), 50(2)).',
    },
    facts: fakta({
      alasan: Alasan,
      lowongan,
      jenjangTerakhir: JenjangOf('jenjang terakhir'),
      jenjangPengangkatan: JenjangOf('jenjang pengangkatan kembali'),
    }),
    evaluate: ({ alasan, lowongan, jenjangTerakhir, jenjangPengangkatan }) => {
      if (alasan.length === 0) return 'na';
      return !isTetap(alasan) && lowongan >= 1 && jenjangPengangkatan === jenjangTerakhir ? 'pass' : 'fail';
    },
  });

export const angkatKembali = pengangkatanKembali('pasal-48-3-angkat-kembali', 'Pasal 48 ayat (3)');
export const laranganAngkatKembali = pengangkatanKembali('pasal-50-2-larangan-angkat-kembali', 'Pasal 50 ayat (2)');

export const angkaKreditPengangkatanKembali = aturan('pasal-48-4-ak-pengangkatan-kembali', {
  basis: 'Pasal 48 ayat (4)',
  message: {
    id: 'AK pengangkatan kembali: {hasil} (Pasal 48 ayat (4)).',
    en: 'Credit on reappointment: {hasil} (art. 48(4)).',
  },
  facts: fakta({
    akTerakhir: AngkaKredit('Angka Kredit terakhir yang dimiliki'),
    akTugasBidangPSKSelamaDiberhentikan: AngkaKredit(
      'Angka Kredit tugas di bidang Perlindungan Saksi dan Korban selama diberhentikan',
    ),
    dinilaiTim: yaTidak('tugas selama diberhentikan sudah dinilai'),
  }),
  evaluate: ({ akTerakhir, akTugasBidangPSKSelamaDiberhentikan, dinilaiTim }) => {
    const tambahan = dinilaiTim ? perseribu(akTugasBidangPSKSelamaDiberhentikan) : 0;
    const hasil = desimal(perseribu(akTerakhir) + tambahan);
    return { outcome: 'pass', value: hasil, told: { hasil } };
  },
});

export const penyesuaianJenjang = aturan('pasal-49-penyesuaian-jenjang', {
  basis: 'Pasal 49',
  message: {
    id: 'Penyesuaian jenjang sesuai pangkat terakhir baru dapat setelah 1 tahun diangkat kembali, lulus Uji Kompetensi dan ada lowongan (Pasal 49).',
    en: 'Level adjustment needs 1 year after reappointment, a passed test and a vacancy (art. 49).',
  },
  facts: fakta({
    alasan: Alasan,
    tanggalAngkatKembali: hari('tanggal diangkat kembali'),
    tanggalAcuan: hari('TMT rencana penyesuaian jenjang'),
    lulusUjiKompetensi: yaTidak('mengikuti dan lulus Uji Kompetensi'),
    lowongan,
    golonganTerakhir: Golongan('golongan ruang terakhir'),
    jenjangTujuan: JenjangOf('jenjang penyesuaian'),
  }),
  evaluate: (facts) => {
    if (!facts.alasan.includes('e')) return 'na';
    const isSetahun = facts.tanggalAcuan >= addYears(facts.tanggalAngkatKembali, 1);
    const isSesuai = golonganOf(facts.jenjangTujuan).includes(facts.golonganTerakhir);
    return semuaTerpenuhi(isSetahun, facts.lulusUjiKompetensi, facts.lowongan >= 1, isSesuai);
  },
});

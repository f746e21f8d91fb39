import { fakta, hari, hariOrNull } from '../kepegawaian/fakta.ts';
import { formatTanggal } from '../tanggal.ts';
import { Alasan } from './alasan.ts';
import { aturan, aturanAngkaKredit } from './aturan.ts';

/** What follows from a removal for credits and career: the same text, where the catalogue has no entry of its own. */

export const tidakDiberhentikan = aturanAngkaKredit('pasal-48-1-tidak-diberhentikan', {
  basis: 'Pasal 48 ayat (1)',
  message: {
    id: 'Diberhentikan dari jabatan fungsional sejak {sejak} karena alasan huruf {huruf}: Angka Kredit tidak berjalan sampai diangkat kembali (Pasal 48 ayat (1)).',
    en: 'Removed from the functional post since {sejak} on letter(s) {huruf}: credits rest until reappointment (art. 48(1)).',
  },
  facts: fakta({
    tanggal: hari('hari yang diperiksa'),
    sejak: hariOrNull('hari mulai diberhentikan yang masih berlaku pada hari itu; kosong bila tidak diberhentikan'),
    alasan: Alasan,
  }),
  evaluate: ({ sejak, alasan }) => {
    if (sejak === null) return 'pass';
    return { outcome: 'fail', told: { sejak: formatTanggal(sejak), huruf: alasan.join(', ') } };
  },
});

export const sesudahRiwayat = aturan('pasal-48-1-sesudah-riwayat', {
  basis: 'Pasal 48 ayat (1)',
  message: {
    id: 'TMT pemberhentian harus sesudah TMT terakhir dalam riwayat jabatan fungsional (Pasal 48 ayat (1)).',
    en: 'The removal must take effect after the last row of the career in the functional post (art. 48(1)).',
  },
  facts: fakta({
    tmtTerakhir: hariOrNull('TMT terakhir dalam riwayat jabatan; kosong bila tidak tercatat'),
    tmtBerhenti: hari('TMT pemberhentian'),
  }),
  evaluate: ({ tmtTerakhir, tmtBerhenti }) => {
    if (tmtTerakhir === null) return 'na';
    return tmtTerakhir < tmtBerhenti ? 'pass' : 'fail';
  },
});

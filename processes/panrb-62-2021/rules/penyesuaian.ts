import { Type } from 'typebox';
import { berurutan, fakta, hari } from '../../kepegawaian/fakta.ts';
import { isPalingRendah, Pendidikan } from '../../kepegawaian/pendidikan.ts';
import { addYears, lamaBetween } from '../../tanggal.ts';
import { desimal } from '../angka-kredit.ts';
import { aturan, beserta } from '../aturan.ts';
import { inForce } from '../in-force.ts';
import { Golongan, PendidikanDasar } from '../jenjang.ts';
import { nilaiPenyesuaian } from '../lampiran-iii-vi.ts';
import { tanpaBaris } from '../tahun-penilaian.ts';

export const pendidikanPenyesuaian = aturan('pasal-16-1-d-pendidikan', {
  basis: 'Pasal 16 ayat (1) huruf d',
  message: {
    id: 'Penyesuaian memerlukan ijazah paling rendah sarjana atau D-IV (Pasal 16 ayat (1) huruf d).',
    en: 'Inpassing needs at least a bachelor/D-IV degree (art. 16(1)(d)).',
  },
  facts: fakta({ pendidikanTertinggi: Pendidikan }),
  evaluate: ({ pendidikanTertinggi }) => (isPalingRendah(pendidikanTertinggi, 's1') ? 'pass' : 'fail'),
});

const angkaKreditPenyesuaian = {
  id: 'AK penyesuaian menurut Lampiran VI: {ak} (Pasal 17 ayat (1)). Periksa naskah asli bila ditandai.',
  en: 'Inpassing credit per Annex VI: {ak} (art. 17(1)). Check the official print if flagged.',
};

export const tabelPenyesuaian = aturan('pasal-17-1-tabel-penyesuaian', {
  basis: 'Pasal 17 ayat (1), Lampiran VI',
  message: angkaKreditPenyesuaian,
  facts: berurutan(
    fakta({
      golongan: Golongan('golongan ruang'),
      pendidikan: PendidikanDasar,
      tmtPangkat: hari('TMT pangkat terakhir'),
      tanggalAcuan: hari('TMT penyesuaian'),
    }),
    'tmtPangkat',
    'tanggalAcuan',
  ),
  evaluate: ({ golongan, pendidikan, tmtPangkat, tanggalAcuan }) => {
    const tahun = Math.floor(lamaBetween(tmtPangkat, tanggalAcuan).bulan / 12);
    const nilai = nilaiPenyesuaian(golongan, pendidikan, tahun);
    if (!nilai) return tanpaBaris({ ak: null }, 'Lampiran VI', golongan);
    const value = { ak: desimal(nilai.angkaKredit) };
    if (nilai.diragukan === undefined) return { outcome: 'pass', value };
    const reason = { id: nilai.diragukan, en: 'The copy of the annex is damaged here.' };
    return { outcome: 'manual', value, message: beserta(angkaKreditPenyesuaian, reason) };
  },
});

export const penyesuaianSekali = aturan('pasal-17-2-sekali', {
  basis: 'Pasal 17 ayat (2)',
  message: {
    id: 'AK penyesuaian hanya berlaku satu kali selama masa penyesuaian (Pasal 17 ayat (2)).',
    en: 'Inpassing credit applies only once (art. 17(2)).',
  },
  facts: fakta({
    jumlahPenyesuaianSebelumnya: Type.Integer({ minimum: 0, description: 'penyesuaian yang pernah diberikan' }),
  }),
  evaluate: ({ jumlahPenyesuaianSebelumnya }) => (jumlahPenyesuaianSebelumnya === 0 ? 'pass' : 'fail'),
});

export const jendelaPenyesuaian = aturan('pasal-57-jendela-penyesuaian', {
  basis: 'Pasal 57',
  message: {
    id: 'Masa penyesuaian (14 Desember 2021 s.d. 14 Desember 2023) sudah lewat atau belum mulai (Pasal 57).',
    en: 'The inpassing window (14 Dec 2021 - 14 Dec 2023) is closed (art. 57).',
  },
  facts: fakta({ tanggalPengangkatan: hari('tanggal keputusan penyesuaian') }),
  evaluate: ({ tanggalPengangkatan }) =>
    inForce.from <= tanggalPengangkatan && tanggalPengangkatan <= addYears(inForce.from, 2) ? 'pass' : 'fail',
});

import { Type } from 'typebox';
import { fakta, hari, hariOrNull, kata, orNull, satuDari, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { asalJabatan, PPK } from '../fakta.ts';
import { aturan } from '../in-force.ts';

export const polaKarier = aturan({
  id: 'lpsk-1-2024/pasal-15-1-pola-karier',
  message: {
    id: 'Promosi hanya lewat pola karier vertikal atau diagonal (Pasal 15 ayat (1)).',
    en: 'Promotion only along vertical or diagonal career paths (art. 15(1)).',
  },
  basis: 'Pasal 15 ayat (1)',
  facts: fakta({ pola: satuDari(['vertikal', 'diagonal', 'horizontal'], 'pola karier') }),
  evaluate: ({ pola }) => (pola === 'horizontal' ? 'fail' : 'pass'),
});

/** Pengawas is not named in ayat (2), but ayat (1) and Pasal 13 huruf d mean it. */
const DAPAT_DIPROMOSIKAN: readonly string[] = [
  'administrator',
  'pengawas',
  'jf-keterampilan',
  'jf-ahli-pertama',
  'jf-ahli-muda',
];

export const asalPromosi = aturan({
  id: 'lpsk-1-2024/pasal-15-2-asal-jabatan',
  message: {
    id: 'Jabatan asal tidak termasuk yang dapat dipromosikan, atau persyaratan/kebutuhan organisasi belum terpenuhi (Pasal 15 ayat (2)).',
    en: 'The origin post is not promotable here, or requirements/organisational need are not met (art. 15(2)).',
  },
  basis: 'Pasal 15 ayat (1) dan (2)',
  facts: fakta({
    asalJabatan,
    memenuhiPersyaratanJabatan: yaTidakOrNull('memenuhi persyaratan jabatan (Pasal 13)'),
    kebutuhanOrganisasi: yaTidakOrNull('dibutuhkan organisasi'),
  }),
  evaluate: ({ asalJabatan, memenuhiPersyaratanJabatan, kebutuhanOrganisasi }) => {
    // Pasal 15 ayat (4) is about them.
    if (asalJabatan === 'jf-ahli-madya') return 'na';
    return semuaTerpenuhi(DAPAT_DIPROMOSIKAN.includes(asalJabatan), memenuhiPersyaratanJabatan, kebutuhanOrganisasi);
  },
});

export const seleksiInternal = aturan({
  id: 'lpsk-1-2024/pasal-15-3-seleksi-internal',
  message: {
    id: 'Tanpa kelompok rencana suksesi, seleksi internal perlu panitia seleksi bentukan PPK (Pasal 15 ayat (3)).',
    en: 'Without a succession group, internal selection needs a panel formed by the PPK (art. 15(3)).',
  },
  basis: 'Pasal 15 ayat (3)',
  facts: fakta({
    adaKelompokSuksesi: yaTidak('instansi memiliki kelompok rencana suksesi'),
    panselDibentukOleh: orNull(kata('pembentuk panitia seleksi; kosong bila tidak ada seleksi internal', PPK)),
  }),
  evaluate: ({ adaKelompokSuksesi, panselDibentukOleh }) => {
    if (adaKelompokSuksesi) return 'na';
    // 'Dapat dilakukan': to have no selection is not surely wrong.
    if (panselDibentukOleh === null) return 'manual';
    return panselDibentukOleh === PPK ? 'pass' : 'fail';
  },
});

export const seleksiTerbukaFungsional = aturan({
  id: 'lpsk-1-2024/pasal-15-4-jf-seleksi-terbuka',
  message: {
    id: 'JF ahli muda/madya harus mengikuti dan lulus seleksi terbuka (Pasal 15 ayat (4)).',
    en: 'Ahli-muda/madya officials must take and pass open selection (art. 15(4)).',
  },
  basis: 'Pasal 15 ayat (4)',
  facts: fakta({
    asalJabatan,
    ikutSeleksiTerbuka: yaTidak('mengikuti seleksi terbuka'),
    lulusSeleksiTerbuka: yaTidak('lulus seleksi terbuka'),
    memenuhiPersyaratanJabatan: yaTidak('memenuhi persyaratan jabatan (Pasal 13)'),
  }),
  evaluate: ({ asalJabatan, ...syarat }) => {
    if (asalJabatan !== 'jf-ahli-muda' && asalJabatan !== 'jf-ahli-madya') return 'na';
    // Ahli muda stands in ayat (2) too, without a selection; ayat (4) is the special rule, which a jurist must confirm.
    const value = { perluPenegasan: asalJabatan === 'jf-ahli-muda' };
    return { outcome: semuaTerpenuhi(...Object.values(syarat)), value };
  },
});

export const pertimbanganPromosi = aturan({
  id: 'lpsk-1-2024/pasal-17-1-pertimbangan-tim',
  message: {
    id: 'Promosi harus ditetapkan PPK setelah pertimbangan tim penilai kinerja PNS (Pasal 17 ayat (1)).',
    en: "Promotion must be made by the PPK after the performance team's advice (art. 17(1)).",
  },
  basis: 'Pasal 17 ayat (1)',
  facts: fakta({
    penetap: kata('penetap', PPK),
    tanggalPertimbanganTim: hariOrNull('tanggal pertimbangan tim penilai kinerja PNS'),
    tanggalKeputusan: hari('tanggal keputusan'),
  }),
  evaluate: ({ penetap, tanggalPertimbanganTim, tanggalKeputusan }) =>
    penetap === PPK && isPalingLambat(tanggalPertimbanganTim, tanggalKeputusan) ? 'pass' : 'fail',
});

export const prioritasSuksesi = aturan({
  id: 'lpsk-1-2024/pasal-17-2-prioritas-suksesi',
  severity: 'advisory',
  message: {
    id: 'Ada anggota kelompok rencana suksesi yang memenuhi syarat tetapi tidak dipilih; catat alasannya (Pasal 17 ayat (2)).',
    en: 'Eligible succession-group members were passed over; record the reason (art. 17(2)).',
  },
  basis: 'Pasal 17 ayat (2)',
  facts: fakta({
    terpilihDalamSuksesi: yaTidak('yang terpilih masuk kelompok rencana suksesi'),
    jumlahAnggotaSuksesiMemenuhi: Type.Integer({
      minimum: 0,
      description: 'jumlah anggota kelompok rencana suksesi yang memenuhi syarat',
    }),
  }),
  evaluate: ({ terpilihDalamSuksesi, jumlahAnggotaSuksesiMemenuhi }) =>
    !terpilihDalamSuksesi && jumlahAnggotaSuksesiMemenuhi > 0 ? 'fail' : 'pass',
});

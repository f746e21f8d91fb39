import { Type } from 'typebox';
import { fakta, hari, hariOrNull, orNull } from '../kepegawaian/fakta.ts';
import { Alasan, isTetap } from './alasan.ts';
import { isAngkaKredit } from './angka-kredit.ts';
import { aturan } from './aturan.ts';
import { JenjangOf, namaJenjang } from './jenjang.ts';

/** What an appointment again demands besides the catalogue: the same text, where it has no entry of its own. */

export const pernahDiberhentikan = aturan('pasal-48-3-pernah-diberhentikan', {
  basis: 'Pasal 48 ayat (3)',
  message: {
    id: 'Tidak tercatat pemberhentian menurut Pasal 48 ayat (1) sebelum TMT pengangkatan kembali (Pasal 48 ayat (3)).',
    en: 'No removal under art. 48(1) is on record before the effective date of the reappointment (art. 48(3)).',
  },
  facts: fakta({
    sejak: hariOrNull('hari mulai diberhentikan yang masih berlaku; kosong bila tidak tercatat'),
    tmtPengangkatan: hari('TMT pengangkatan kembali'),
  }),
  evaluate: ({ sejak, tmtPengangkatan }) => (sejak !== null && sejak < tmtPengangkatan ? 'pass' : 'fail'),
});

export const keadaanBerakhir = aturan('pasal-48-3-keadaan-berakhir', {
  basis: 'Pasal 48 ayat (3)',
  message: {
    id: 'TMT pengangkatan kembali harus sesudah keadaan yang menjadi alasan pemberhentian berakhir (Pasal 48 ayat (3)).',
    en: 'The reappointment takes effect after the situation that led to the removal has ended (art. 48(3)).',
  },
  facts: fakta({
    hariTerakhir: hari('hari terakhir keadaan yang menjadi alasan pemberhentian'),
    tmtPengangkatan: hari('TMT pengangkatan kembali'),
  }),
  evaluate: ({ hariTerakhir, tmtPengangkatan }) => (hariTerakhir < tmtPengangkatan ? 'pass' : 'fail'),
});

export const jenjangTerakhir = aturan('pasal-48-3-jenjang-terakhir', {
  basis: 'Pasal 48 ayat (3)',
  message: {
    id: 'Pengangkatan kembali harus pada jenjang jabatan terakhir, {jenjangTerakhir} (Pasal 48 ayat (3)).',
    en: 'The reappointment must be at the last level held, {jenjangTerakhir} (art. 48(3)).',
  },
  facts: fakta({
    jenjangTerakhir: orNull(JenjangOf('jenjang terakhir; kosong bila tidak tercatat')),
    jenjangPengangkatan: JenjangOf('jenjang pengangkatan kembali'),
  }),
  evaluate: ({ jenjangTerakhir: terakhir, jenjangPengangkatan }) => {
    if (terakhir === null) return 'na';
    const told = { jenjangTerakhir: namaJenjang(terakhir) };
    return { outcome: terakhir === jenjangPengangkatan ? 'pass' : 'fail', told };
  },
});

export const ketuaLain = aturan('pasal-48-4-ketua-lain', {
  basis: 'Pasal 48 ayat (4)',
  message: {
    id: 'Ketua Tim Penilai harus ada, dan bukan pegawai yang diusulkan sendiri (Pasal 48 ayat (4)).',
    en: 'There must be a chair of the Assessment Team, not the candidate (art. 48(4)).',
  },
  facts: fakta({
    pegawai: Type.String({ description: 'pegawai yang diusulkan' }),
    ditunjuk: orNull(Type.String({ description: 'ketua yang ditunjuk unit kepegawaian; kosong bila tidak ada' })),
    ketua: orNull(Type.String({ description: 'ketua yang menilai; kosong bila tidak ada' })),
  }),
  evaluate: ({ pegawai, ditunjuk, ketua }) => (ketua === null || [ditunjuk, ketua].includes(pegawai) ? 'fail' : 'pass'),
});

/** Decides how a case ends: who is barred for good does not wait for a vacancy. */
export const tidakTetap = aturan('pasal-50-2-alasan-tetap', {
  basis: 'Pasal 50 ayat (2)',
  message: {
    id: 'Yang diberhentikan karena mengundurkan diri atau tidak memenuhi persyaratan jabatan tidak dapat diangkat kembali (Pasal 50 ayat (2)).',
    en: 'Whoever resigned or failed the requirements cannot be reappointed (art. 50(2)).',
  },
  facts: fakta({ alasan: Alasan }),
  evaluate: ({ alasan }) => (isTetap(alasan) ? 'fail' : 'pass'),
});

export const angkaKreditSelamaDiberhentikan = aturan('pasal-48-4-angka-kredit', {
  basis: 'Pasal 48 ayat (4)',
  message: {
    id: 'Angka Kredit tugas selama diberhentikan harus 0 atau lebih, paling banyak tiga angka di belakang koma (Pasal 48 ayat (4)).',
    en: 'The credits of work done meanwhile must be 0 or more, with at most three decimals (art. 48(4)).',
  },
  facts: fakta({ angkaKredit: Type.Number({ description: 'Angka Kredit tugas selama diberhentikan' }) }),
  evaluate: ({ angkaKredit }) => (isAngkaKredit(angkaKredit) ? 'pass' : 'fail'),
});

import type { JenisJabatan, PeranInstansi, Tingkat } from './organisasi.ts';

/** The posts that may stand at one level of a structure. */
type JenisTingkat = readonly JenisJabatan[];

/** A structure of kedudukan: which posts a unit has, level by level, and which of them appraises. */
export interface Susunan {
  /** 'K06'. */
  readonly id: string;
  /** 'Gambar 6', as people say it. */
  readonly dasar: string;
  readonly regulasi: 'belu-47-2024' | 'banten-19-2023' | 'lpsk-3-2023';
  readonly nama: string;
  /** Posts by level, the highest first: each level must be there. */
  readonly tingkat: readonly JenisTingkat[];
  /** Levels at which the appraiser may stand. */
  readonly penilai: readonly Tingkat[];
  readonly jenisPenilai: JenisTingkat;
  /** Whether there may be nobody below the levels named. */
  readonly tanpaTingkatLain?: true;
  /** The part of the agency that the highest post plays. */
  readonly puncak?: PeranInstansi;
}

/** A structure of penugasan: at which levels the appraiser and the Pimpinan Unit Organisasi stand. */
export interface SusunanPenugasan {
  /** 'S18'. */
  readonly id: string;
  readonly dasar: string;
  readonly nama: string;
  readonly penilai: Tingkat;
  readonly pimpinan: Tingkat;
}

const JPT: JenisTingkat = ['jpt-pratama'];
/** Of a province the Sekretaris Daerah is a JPT Madya, of a regency a JPT Pratama. */
const SETDA: JenisTingkat = ['jpt-madya', 'jpt-pratama'];
const ADMINISTRATOR: JenisTingkat = ['administrator'];
const PENGAWAS: JenisTingkat = ['pengawas'];
const FUNGSIONAL: JenisTingkat = ['pejabat-fungsional'];

type Row = readonly [
  id: string,
  dasar: string,
  nama: string,
  tingkat: readonly JenisTingkat[],
  penilai: Tingkat,
  more?: Pick<Susunan, 'tanpaTingkatLain' | 'puncak'>,
];

const rowsOf = (regulasi: Susunan['regulasi'], rows: readonly Row[]): Susunan[] =>
  rows.map(([id, dasar, nama, tingkat, penilai, more = {}]) => ({
    id,
    dasar,
    regulasi,
    nama,
    tingkat,
    penilai: [penilai],
    jenisPenilai: tingkat[penilai - 1]!,
    ...more,
  }));

const tanpaTingkatLain = { tanpaTingkatLain: true } as const;
const setda = { puncak: 'sekretaris-daerah' } as const;

/** Belu, Lampiran BAB II huruf C angka 1: Gambar 4 to 16. */
const BELU = rowsOf('belu-47-2024', [
  ['K04', 'Gambar 4', 'Dipimpin JPT Pratama, dinilai JPT Pratama', [JPT, ADMINISTRATOR], 1],
  ['K05', 'Gambar 5', 'Dipimpin JPT Pratama tanpa Administrator, dinilai JPT Pratama', [JPT], 1, tanpaTingkatLain],
  ['K06', 'Gambar 6', 'Dipimpin JPT Pratama, dinilai Administrator', [JPT, ADMINISTRATOR], 2],
  ['K07', 'Gambar 7', 'Dipimpin JPT Pratama, dinilai Pengawas', [JPT, ADMINISTRATOR, PENGAWAS], 3],
  ['K08', 'Gambar 8', 'Dipimpin Administrator, dinilai Administrator', [ADMINISTRATOR], 1],
  ['K09', 'Gambar 9', 'Dipimpin Administrator, dinilai Pengawas', [ADMINISTRATOR, PENGAWAS], 2],
  ['K10', 'Gambar 10', 'Dipimpin Pengawas, dinilai Pengawas itu', [PENGAWAS], 1],
  // The text calls the second Pengawas Level 1, too, though under another one.
  [
    'K11',
    'Gambar 11',
    'Dipimpin Pengawas, dinilai Kepala Seksi atau Kepala Sub Bagian Tata Usaha',
    [PENGAWAS, PENGAWAS],
    2,
  ],
  ['K12', 'Gambar 12', 'Dipimpin Pejabat Fungsional, dinilai Pejabat Fungsional itu', [FUNGSIONAL], 1],
  ['K13', 'Gambar 13', 'Sekretariat Daerah, dinilai Sekretaris Daerah', [SETDA], 1, setda],
  ['K14', 'Gambar 14', 'Sekretariat Daerah, dinilai Asisten', [SETDA, JPT], 2, setda],
  ['K15', 'Gambar 15', 'Sekretariat Daerah, dinilai Kepala Bagian', [SETDA, JPT, ADMINISTRATOR], 3, setda],
  ['K16', 'Gambar 16', 'Sekretariat Daerah, dinilai Pengawas', [SETDA, JPT, ADMINISTRATOR, PENGAWAS], 4, setda],
]);

const LEBIH_DARI_DUA: Susunan = {
  id: 'KXL',
  dasar: 'Lampiran BAB II huruf C angka 1 huruf e',
  regulasi: 'belu-47-2024',
  nama: 'Lebih dari dua tingkat, dinilai pejabat tingkat 1 atau 2',
  tingkat: [[...JPT, ...ADMINISTRATOR], [...ADMINISTRATOR, ...PENGAWAS], PENGAWAS],
  penilai: [1, 2],
  jenisPenilai: [...JPT, ...ADMINISTRATOR, ...PENGAWAS],
};

/** Banten, Lampiran huruf B angka 1; the list has no figures, and its levels follow from the order of the posts. */
const BANTEN = rowsOf('banten-19-2023', [
  ['KB1', 'huruf a angka 1', 'Dipimpin JPT Pratama, dinilai JPT Pratama', [JPT], 1],
  ['KB2', 'huruf a angka 2', 'Dipimpin JPT Pratama, dinilai Administrator', [JPT, ADMINISTRATOR], 2],
  ['KB3', 'huruf a angka 3', 'Dipimpin JPT Pratama, dinilai Pengawas', [JPT, ADMINISTRATOR, PENGAWAS], 3],
  ['KB4', 'huruf b angka 1', 'Dipimpin Administrator, dinilai Administrator', [ADMINISTRATOR, PENGAWAS], 1],
  ['KB5', 'huruf b angka 2', 'Dipimpin Administrator, dinilai Pengawas', [ADMINISTRATOR, PENGAWAS], 2],
  [
    'KB6',
    'huruf b angka 3',
    'Dipimpin Administrator tanpa Pengawas, dinilai Administrator',
    [ADMINISTRATOR],
    1,
    tanpaTingkatLain,
  ],
  ['KB7', 'huruf c', 'Unit Kerja Mandiri dipimpin Pengawas', [PENGAWAS], 1],
  ['KB8', 'huruf d', 'Unit Kerja Mandiri dipimpin Pejabat Fungsional', [FUNGSIONAL], 1],
  ['KB9', 'huruf e angka 1', 'Sekretariat Daerah, dinilai Sekretaris Daerah', [SETDA], 1, setda],
  ['KB10', 'huruf e angka 2', 'Sekretariat Daerah, dinilai Asisten', [SETDA, SETDA], 2, setda],
  ['KB11', 'huruf e angka 3', 'Sekretariat Daerah, dinilai Kepala Biro', [SETDA, SETDA, JPT], 3, setda],
  [
    'KB12',
    'huruf e angka 4',
    'Sekretariat Daerah, dinilai Kepala Bagian',
    [SETDA, SETDA, JPT, ADMINISTRATOR],
    4,
    setda,
  ],
  [
    'KB13',
    'huruf e angka 5',
    'Sekretariat Daerah, dinilai Kepala Sub Bagian',
    [SETDA, SETDA, JPT, ADMINISTRATOR, PENGAWAS],
    5,
    setda,
  ],
]);

/** LPSK, Pasal 6 and Gambar 3. */
const LPSK: readonly Susunan[] = [
  ...rowsOf('lpsk-3-2023', [
    [
      'KL1',
      'Pasal 6 ayat (1), Gambar 3',
      'Biro, dinilai Kepala Biro',
      [['jpt-madya'], JPT],
      2,
      { puncak: 'sekretaris-jenderal' },
    ],
  ]),
  {
    id: 'KL2',
    dasar: 'Pasal 6 ayat (2), Gambar 3',
    regulasi: 'lpsk-3-2023',
    nama: 'Unit Kerja Jabatan Administrasi, dinilai Administrator',
    // Within a Biro the Administrator stands at level 3, elsewhere at level 2.
    tingkat: [['jpt-madya'], [...ADMINISTRATOR, ...JPT]],
    penilai: [2, 3],
    jenisPenilai: ADMINISTRATOR,
    puncak: 'sekretaris-jenderal',
  },
];

/** Every structure of kedudukan, by id. */
export const SUSUNAN: ReadonlyMap<string, Susunan> = new Map(
  [...BELU, LEBIH_DARI_DUA, ...BANTEN, ...LPSK].map((one) => [one.id, one]),
);

const penugasan = (gambar: number, nama: string, penilai: Tingkat, pimpinan: Tingkat): SusunanPenugasan => ({
  id: `S${gambar}`,
  dasar: `Gambar ${gambar}`,
  nama,
  penilai,
  pimpinan,
});

/** Every structure of penugasan, by id: Belu, Lampiran BAB II huruf C angka 2, Gambar 17 to 24. */
export const SUSUNAN_PENUGASAN: ReadonlyMap<string, SusunanPenugasan> = new Map(
  [
    penugasan(17, 'Dinilai pejabat tingkat 1, dipimpin pejabat tingkat 2', 1, 2),
    penugasan(18, 'Dinilai dan dipimpin pejabat tingkat 2', 2, 2),
    penugasan(19, 'Dinilai dan dipimpin pejabat tingkat 1', 1, 1),
    penugasan(20, 'Dinilai Sekretaris Daerah, dipimpin Asisten', 1, 2),
    penugasan(21, 'Dinilai Asisten, dipimpin Kepala Bagian', 2, 3),
    penugasan(22, 'Dinilai dan dipimpin Kepala Bagian', 3, 3),
    penugasan(23, 'Dinilai Kepala Bagian, dipimpin Pengawas', 3, 4),
    penugasan(24, 'Dinilai dan dipimpin Pengawas', 4, 4),
  ].map((one) => [one.id, one]),
);

import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { evaluateRule, type Finding, type Rule } from '../rule.ts';
import { inForce, inForceAngkaKredit } from './in-force.ts';
import examples from './rule-examples.json';
import * as rules from './rules.ts';

const byName = new Map(Object.values(rules).map((rule) => [rule.id.split('/')[1]!, rule as unknown as Rule]));

/** The facts of the first example of a rule, with some of them otherwise. */
const factsOf = (name: string, otherwise: object): object => ({
  ...examples.find(({ id }) => id.endsWith(`/${name}`))!.examples[0]!.input,
  ...otherwise,
});

function judged(name: string, otherwise: object): Finding {
  const rule = byName.get(name)!;
  const facts = factsOf(name, otherwise);
  expect(Value.Errors(rule.facts, facts)).toEqual([]);
  return evaluateRule(rule, facts);
}

const refusalsOf = (name: string, otherwise: object): string[] =>
  Value.Errors(byName.get(name)!.facts, factsOf(name, otherwise)).map(({ message }) => message);

describe('masa berlaku', () => {
  const isAngkaKredit = (name: string): boolean => {
    const pasal = Number(/^pasal-(\d+)/.exec(name)?.[1]);
    return name.startsWith('lampiran-ii-') || pasal === 11 || (24 <= pasal && pasal <= 44);
  };

  it.each([...byName.keys()])(
    '%s berakhir bila mengenai Angka Kredit (Pasal 11, Pasal 24 sampai dengan 44)',
    (name) => {
      expect(byName.get(name)!.inForce).toEqual(isAngkaKredit(name) ? inForceAngkaKredit : inForce);
    },
  );
});

describe('fakta', () => {
  type Schema = TSchema & {
    readonly description?: string;
    readonly properties?: { readonly [name: string]: Schema };
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
  };

  /** Paths of the properties that say nothing of themselves. */
  const undescribed = (schema: Schema, path = ''): string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
      ...((property.description ?? property.anyOf?.some(({ description }) => description)) ? [] : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ]),
    ...(schema.items ? undescribed(schema.items, `${path}/-`) : []),
    ...(schema.anyOf ?? []).flatMap((one) => undescribed(one, path)),
  ];

  it.each([...byName])('dari %s semuanya diberi keterangan', (_name, rule) => {
    expect(undescribed(rule.facts as Schema)).toEqual([]);
  });

  it('ditolak bila Angka Kredit berdesimal empat atau kurang dari nol', () => {
    expect(refusalsOf('pasal-29-3-usul-pak', { akTerhitung: 49.9999 })).toEqual([
      'paling banyak tiga angka di belakang koma',
    ]);
    expect(refusalsOf('pasal-29-3-usul-pak', { akTerhitung: -1 })).not.toEqual([]);
  });

  it('ditolak bila tanggal yang lampau ada sesudah tanggal yang diperiksa', () => {
    expect(refusalsOf('pasal-14-4-pelatihan', { tanggalLulus: '2025-01-02' })).toEqual([
      "'tanggalAcuan' tidak boleh mendahului 'tanggalLulus'",
    ]);
    expect(refusalsOf('pasal-15-1-h-usia', { tanggalLahir: '2024-06-11' })).not.toEqual([]);
    expect(refusalsOf('pasal-17-1-tabel-penyesuaian', { tmtPangkat: '2023-04-02' })).not.toEqual([]);
  });
});

describe('pengangkatan', () => {
  it('yang lewat batas usia kurang dari setahun perlu penegasan (Pasal 15 ayat (1) huruf h)', () => {
    const usia = (tanggalAcuan: string) => judged('pasal-15-1-h-usia', { tanggalAcuan });

    expect(usia('2025-06-09')).toMatchObject({ outcome: 'fail', value: { perluPenegasan: true } });
    expect(usia('2025-06-10')).toMatchObject({ outcome: 'fail', value: { perluPenegasan: false } });
    expect(usia('2025-06-10').message.id).toContain('53 tahun untuk Ahli Muda');
  });

  it('hanya pengalaman di bidang Perlindungan Saksi dan Korban dihitung (Pasal 16 ayat (1) huruf e)', () => {
    const riwayat = [
      { bidangPSK: false, mulai: '2010-01-01', selesai: null },
      { bidangPSK: true, mulai: '2022-04-15', selesai: null },
    ];

    const finding = judged('pasal-16-1-e-pengalaman', { riwayat, tanggalAcuan: '2024-03-15' });

    expect(finding).toMatchObject({ outcome: 'fail', value: { bulan: 23 } });
    expect(finding.message.id).toContain('baru 23 bulan');
  });

  it.each([
    ['2022-04-02', 3],
    ['2022-04-01', 18],
    ['2020-04-01', 38],
    ['2019-04-01', 47],
    ['1999-04-01', 47],
  ])('masa kepangkatan sejak %s bernilai %i bagi III/b sarjana (Lampiran VI)', (tmtPangkat, ak) => {
    expect(judged('pasal-17-1-tabel-penyesuaian', { tmtPangkat }).value).toEqual({ ak });
  });

  it('pedoman yang disetujui sesudah berlaku tidak sah (Pasal 44 ayat (2))', () => {
    const pedoman = { tanggalPersetujuanMenteri: '2022-06-02', tanggalBerlaku: '2022-06-01' };

    expect(judged('pasal-44-2-persetujuan-menteri', { pedoman }).outcome).toBe('fail');
  });

  it('lowongan menyebut jenjang bila diketahui (Pasal 16 ayat (2))', () => {
    expect(judged('pasal-16-2-lowongan', { terisi: 5 }).message.en).toBe(
      'No vacancy at level to be held (art. 16(2)).',
    );
    expect(judged('pasal-16-2-lowongan', { terisi: 5, jenjangTujuan: 'ahli-madya' }).message.id).toBe(
      'Tidak ada lowongan kebutuhan pada jenjang Ahli Madya (Pasal 16 ayat (2)).',
    );
  });
});

describe('yang tidak terbaca', () => {
  it.each([
    ['pasal-11-nilai-lintas-jenjang', { akButir: null }],
    ['pasal-24-2-butir-lampiran-i', { kodeButir: ['037', '020', '043'] }],
    ['pasal-39-3-nilai-persentase', { jenis: 'penghargaan-internasional' }],
    ['lampiran-ii-jam-pelatihan', { jenis: 'teknis', jam: 0 }],
  ])('%s menyerahkan kepada pejabat dan menyebut sebabnya', (name, otherwise) => {
    const { outcome, message } = judged(name, otherwise);

    expect(outcome).toBe('manual');
    expect(message.id).toMatch(/tidak terbaca.*naskah resmi/);
    expect(message.en).toMatch(/not legible.*official print/);
  });

  it.each([
    [
      'pasal-36-ak-kumulatif-pangkat',
      { pendidikan: 's3', golongan: 'III/b' },
      'Lampiran V tidak memuat golongan III/b',
    ],
    ['pasal-38-1-ak-jenjang', { pendidikan: 's2' }, 'Lampiran IV tidak memuat golongan III/a'],
    [
      'pasal-17-1-tabel-penyesuaian',
      { golongan: 'III/b', pendidikan: 's3' },
      'Lampiran VI tidak memuat golongan III/b',
    ],
  ])('berbeda dengan yang tidak dimuat: %s', (name, otherwise, sentence) => {
    const { outcome, message } = judged(name, otherwise);

    expect(outcome).toBe('manual');
    expect(message.id).toContain(sentence);
    expect(message.id).toContain('perlu memutus');
  });

  it('kode yang tidak ada mengalahkan kode yang hilang (Pasal 24 ayat (2))', () => {
    expect(judged('pasal-24-2-butir-lampiran-i', { kodeButir: ['020', '096'] }).outcome).toBe('fail');
    expect(judged('pasal-24-2-butir-lampiran-i', { kodeButir: ['020', '043'] }).message.id).toContain('020, 043');
  });
});

describe('Tim Penilai (Pasal 34)', () => {
  it('anggota bukan PPSK berpangkat lebih tinggi boleh menilai, dan kurang pangkat mengalahkan yang belum diketahui', () => {
    const of = (golonganAnggota: string, aktifMenilai: boolean | null) =>
      judged('pasal-34-7-syarat-anggota', { golonganAnggota, jenjangAnggota: null, aktifMenilai }).outcome;

    expect([of('IV/e', true), of('III/d', true), of('III/c', true), of('III/c', null), of('III/d', null)]).toEqual([
      ...['pass', 'pass', 'fail', 'fail', 'manual'],
    ]);
  });

  it('seorang pegawai lain melengkapi seorang PPSK yang tersedia', () => {
    const of = (anggotaPPSK: number, anggotaPNSLainKompeten: number, ppskTersedia: number) =>
      judged('pasal-34-6-anggota-ppsk', { anggotaPPSK, anggotaPNSLainKompeten, ppskTersedia }).outcome;

    expect([of(1, 1, 1), of(1, 0, 1), of(1, 1, 2), of(0, 2, 0), of(0, 1, 0)]).toEqual([
      ...['pass', 'fail', 'fail', 'pass', 'fail'],
    ]);
  });

  it('jumlah yang genap disebut (ayat (3))', () => {
    expect(judged('pasal-34-3-ganjil', { jumlahAnggota: 4 }).message.id).toContain('sekarang 6');
  });
});

describe('kenaikan', () => {
  it('golongan tertinggi dan jenjang tertinggi tidak punya lanjutan, dan pesannya menyebut itu', () => {
    expect(judged('pasal-36-ak-kumulatif-pangkat', { golongan: 'IV/c' }).message.id).toContain('golongan tertinggi');
    expect(judged('pasal-38-1-ak-jenjang', { jenjang: 'ahli-madya' }).message.id).toContain('jenjang tertinggi');
  });

  it('menyebut angka dengan koma dan total dalam jenjang (Pasal 38 ayat (1))', () => {
    const { message } = judged('pasal-38-1-ak-jenjang', { akPangkatTerhitung: [50, 45], akPengembanganProfesi: 4.9 });

    expect(message.id).toContain('99,9 dari 100');
    expect(message.en).toContain('99.9 of 100');
  });

  it('menyebut tahun-tahun yang meleset (Pasal 43)', () => {
    const tahun = [2022, 2023, 2024].map((one) => ({ tahun: one, akCapaian: one - 2011, targetMinimal: 12.5 }));

    const { outcome, message } = judged('pasal-43-target-tahunan-meleset', { tahun });

    expect(outcome).toBe('fail');
    expect(message.id).toContain('2022, 2023;');
  });
});

describe('pemberhentian', () => {
  it.each([
    ['2023-08-31', '2024-02-28', []],
    ['2023-08-31', '2024-02-29', ['d']],
    ['2024-01-01', '2024-06-30', []],
  ])('tugas belajar %s sampai %s: %j (Pasal 48 ayat (1) huruf d)', (mulai, selesai, alasan) => {
    expect(judged('pasal-48-1-alasan-pemberhentian', { tugasBelajar: { mulai, selesai } }).value).toEqual(alasan);
  });

  it('yang tidak pernah diberhentikan tidak diangkat kembali (Pasal 48 ayat (3))', () => {
    expect(judged('pasal-48-3-angkat-kembali', { alasan: [] }).outcome).toBe('na');
  });

  it('rangkap jabatan yang dilarang mengalahkan yang perlu diputus; keduanya disebut (Pasal 52)', () => {
    const of = (jabatanLainAktif: string[]) => judged('pasal-52-rangkap-jabatan', { jabatanLainAktif });

    expect(of(['jf-auditor', 'jpt-pratama', 'pelaksana'])).toMatchObject({ outcome: 'fail' });
    expect(of(['jf-auditor', 'jpt-pratama', 'pelaksana']).message.id).toContain('jpt-pratama, pelaksana');
    expect(of(['staf-khusus', 'ketua-tim-kerja'])).toMatchObject({ outcome: 'manual' });
    expect(of(['staf-khusus']).message.id).toContain('staf-khusus tidak disebut');
  });
});

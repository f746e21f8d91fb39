import { Type } from 'typebox';
import { fakta, hari, orNull, satuDari, yaTidak } from '../../kepegawaian/fakta.ts';
import { isTakTerputus, masa, pengalaman } from '../../kepegawaian/masa.ts';
import { aturan } from '../in-force.ts';

const tanggalAcuan = hari('TMT rencana pengangkatan');

export const jptPengalaman = aturan({
  id: 'lpsk-1-2024/pasal-8-d-pengalaman',
  message: {
    id: 'Pengalaman jabatan yang terkait baru {bulan} bulan; paling kurang 5 tahun (60 bulan) secara kumulatif (Pasal 8 huruf d).',
    en: 'Only {bulan} months of related post experience; at least 5 years cumulatively is required (art. 8(d)).',
  },
  basis: 'Pasal 8 huruf d',
  facts: fakta({
    riwayat: Type.Array(
      masa({
        jabatan: Type.String({ description: 'jabatan' }),
        // Whether a field of work is related is for whoever verifies the papers to say.
        bidangTerkait: yaTidak('bidang tugasnya terkait dengan jabatan yang akan diduduki'),
      }),
      { description: 'riwayat jabatan' },
    ),
    tanggalAcuan,
  }),
  evaluate: ({ riwayat, tanggalAcuan }) => {
    const value = pengalaman(
      riwayat.filter(({ bidangTerkait }) => bidangTerkait),
      tanggalAcuan,
    );
    return { outcome: value.bulan >= 60 ? 'pass' : 'fail', value };
  },
});

const JENJANG = [
  ...['pemula', 'terampil', 'mahir', 'penyelia'],
  ...['ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama'],
] as const;

/** Whether a post counts for huruf e: `null` where that depends on how 'JA' is read, or on a jenjang nobody told. */
function isJabatanDihitung({
  jenis,
  jenjang,
}: {
  readonly jenis: string;
  readonly jenjang?: string | null | undefined;
}) {
  if (jenis === 'administrator') return true;
  // Jabatan Administrasi (Pasal 1 angka 12) takes in pengawas and pelaksana; the like words of PP 17/2020 say administrator.
  if (jenis === 'pengawas' || jenis === 'pelaksana') return null;
  if (jenis !== 'jf') return false;
  return jenjang == null ? null : jenjang === 'ahli-madya';
}

export const jptRiwayatJabatan = aturan({
  id: 'lpsk-1-2024/pasal-8-e-riwayat-jabatan',
  message: {
    id: 'Belum 2 tahun sedang/pernah menduduki JA atau JF ahli madya (Pasal 8 huruf e).',
    en: 'Has not held an administrative post or an ahli-madya functional post for 2 years (art. 8(e)).',
  },
  basis: 'Pasal 8 huruf e, Pasal 1 angka 12',
  facts: fakta({
    riwayat: Type.Array(
      masa({
        jenis: satuDari(['administrator', 'pengawas', 'pelaksana', 'jf', 'lain'], 'jenis jabatan'),
        jenjang: Type.Optional(orNull(satuDari(JENJANG, 'jenjang, bagi JF'))),
      }),
      { description: 'riwayat jabatan' },
    ),
    tanggalAcuan,
  }),
  evaluate: ({ riwayat, tanggalAcuan }) => {
    // Huruf e lacks the 'kumulatif' of huruf d: one spell without a break.
    const held = (counts: readonly (boolean | null)[]) =>
      isTakTerputus(
        riwayat.filter((jabatan) => counts.includes(isJabatanDihitung(jabatan))),
        tanggalAcuan,
        2,
      );
    if (held([true])) return 'pass';
    return held([true, null]) ? 'manual' : 'fail';
  },
});

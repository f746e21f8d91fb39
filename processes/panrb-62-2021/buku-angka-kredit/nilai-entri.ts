import type { Citation } from '../../rule.ts';
import { formatTanggal } from '../../tanggal.ts';
import { type Perseribu, persenDari } from '../angka-kredit.ts';
import { selisihJenjang } from '../jenjang.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';
import { syaratPangkat } from '../lampiran-iii-vi.ts';
import { bagianPenulis, persenLintasJenjang } from '../perhitungan.ts';
import { barisPada, type Entri, type EntriKegiatan, type EntriTugas, type IsiBuku, type Keadaan } from './entri.ts';

export type Unsur = 'tugas' | 'pengembangan-profesi' | 'penunjang' | 'penetapan';

/** What an entry is worth, and by which articles. */
export interface NilaiEntri {
  readonly entri: Entri;
  readonly unsur: Unsur;
  /** `null`: a person must decide, see `catatan`; nothing is counted until then. */
  readonly nilai: Perseribu | null;
  readonly pasal: Citation;
  /** Why it counts for nothing or less, must be decided, or is doubted. */
  readonly catatan?: string;
  /** Counted as printed, though the print is doubted. */
  readonly diragukan?: true;
}

type Putusan = Omit<NilaiEntri, 'entri' | 'unsur'>;

const lampiranI = new Map(butirKegiatan.map((butir) => [butir.pasal, butir]));

/**
 * What an entry is worth.
 * @throws Error where it names an item that is not in the text, no whole number of results, or authors of what is no paper
 */
export function nilaiEntri(entri: Entri, isi: IsiBuku): NilaiEntri {
  const unsur = unsurOf(entri);
  const keadaan = barisPada(isi.riwayat, entri.tanggal);
  return { entri, unsur, ...(luarMasa(entri, keadaan, isi) ?? dinilai(entri, keadaan!, isi)) };
}

function unsurOf(entri: Entri): Unsur {
  if (entri.jenis !== 'kegiatan') return entri.jenis;
  return kegiatanOf(entri).kategori;
}

function kegiatanOf({ id, butir }: EntriKegiatan) {
  const kegiatan = kegiatanLampiranII.get(butir);
  if (!kegiatan) throw new Error(`Expected entry '${id}' to name an item of Lampiran II, but got '${butir}'`);
  return kegiatan;
}

/** Credits are earned from the first day in the post, not while removed from it, and while the rules on them are law. */
function luarMasa({ tanggal }: Entri, keadaan: Keadaan | undefined, { sampai }: IsiBuku): Putusan | undefined {
  if (!keadaan)
    return {
      nilai: 0,
      pasal: 'Pasal 14 ayat (6)',
      catatan: 'Sebelum mulai melaksanakan tugas Jabatan Fungsional PPSK.',
    };
  if (keadaan.diberhentikan)
    return {
      nilai: 0,
      pasal: 'Pasal 48 ayat (4)',
      catatan: `Diberhentikan dari jabatan sejak ${formatTanggal(keadaan.tmt)}; tugas selama diberhentikan hanya menambah Angka Kredit melalui penilaian pada pengangkatan kembali.`,
    };
  if (tanggal > sampai)
    return {
      nilai: null,
      pasal: 'Pasal 29 ayat (1)',
      catatan: `Sesudah ${formatTanggal(sampai)}, akhir masa ketentuan Angka Kredit.`,
    };
  return undefined;
}

function dinilai(entri: Entri, keadaan: Keadaan, isi: IsiBuku): Putusan {
  if (entri.jenis === 'penetapan') return { nilai: entri.angkaKredit, pasal: entri.pasal };
  return entri.jenis === 'tugas' ? nilaiTugas(entri, keadaan, isi) : nilaiKegiatan(entri, keadaan, isi);
}

function nilaiTugas({ id, butir, volume, penugasan }: EntriTugas, { jenjang }: Keadaan, isi: IsiBuku): Putusan {
  const kegiatan = lampiranI.get(butir);
  if (!kegiatan) throw new Error(`Expected entry '${id}' to name an item of Pasal 8 ayat (1), but got '${butir}'`);
  if (!Number.isInteger(volume) || volume < 0)
    throw new Error(`Expected entry '${id}' to have a whole number of work results, but got ${volume}`);
  const selisih = selisihJenjang(jenjang, kegiatan.jenjang);
  const persen = persenLintasJenjang(selisih);
  if (persen === 0) return { nilai: 0, pasal: 'Pasal 10', catatan: 'Lebih dari satu tingkat dari jenjang pelaksana.' };
  if (selisih !== 0 && penugasan === undefined)
    return { nilai: null, pasal: 'Pasal 10', catatan: 'Penugasan tertulis pimpinan unit kerja tidak disebut.' };
  const ditetapkan = isi.nilaiDitetapkan.get(butir);
  const satuan = ditetapkan?.angkaKredit ?? kegiatan.angkaKredit;
  const pasal = selisih === 0 ? 'Pasal 8 ayat (2), Lampiran I' : 'Pasal 11 ayat (1), Lampiran I';
  if (satuan === null) return { nilai: null, pasal, catatan: kegiatan.catatan! };
  return {
    nilai: persenDari(satuan * volume, persen),
    pasal,
    ...catatanNilai(ditetapkan?.sumber, kegiatan),
  };
}

function nilaiKegiatan(entri: EntriKegiatan, { golongan, pendidikan }: Keadaan, isi: IsiBuku): Putusan {
  const kegiatan = kegiatanOf(entri);
  const dasar = kegiatan.kategori === 'penunjang' ? 'Pasal 37 ayat (2)' : 'Pasal 39 ayat (3)';
  const ditetapkan = isi.nilaiDitetapkan.get(entri.butir);
  const persen = kegiatan.persenKenaikanPangkat;
  const syarat = syaratPangkat(pendidikan, golongan);
  const karya =
    ditetapkan?.angkaKredit ??
    kegiatan.angkaKredit ??
    (persen === null || syarat === undefined ? null : persenDari(syarat, persen));
  if (karya === null)
    return {
      nilai: null,
      pasal: `${dasar}, Lampiran II`,
      catatan: kegiatan.catatan ?? `Tidak ada syarat kenaikan pangkat untuk ${golongan} menurut pendidikan ini.`,
    };
  if (!entri.penulis)
    return { nilai: karya, pasal: `${dasar}, Lampiran II`, ...catatanNilai(ditetapkan?.sumber, kegiatan) };
  return bagianOf(entri, entri.penulis, karya);
}

/** Only papers are shared out (Pasal 40 ayat (1)). */
function bagianOf(
  { id, butir }: EntriKegiatan,
  penulis: NonNullable<EntriKegiatan['penulis']>,
  karya: Perseribu,
): Putusan {
  if (!butir.startsWith('I.B.'))
    throw new Error(`Expected entry '${id}' to be a paper, for it has authors, but got '${butir}'`);
  const bagian = bagianPenulis(karya, penulis.jumlah, penulis.peran);
  if (bagian === undefined)
    return { nilai: null, pasal: 'Pasal 40 ayat (2)', catatan: 'Pasal 40 tidak mengatur bagian penulis ini.' };
  return { nilai: bagian, pasal: 'Pasal 40 ayat (1), Lampiran II' };
}

/** Whence a supplied value comes, or why a printed one is doubted. */
function catatanNilai(
  sumber: string | undefined,
  { keyakinan, catatan }: { readonly keyakinan: string; readonly catatan?: string },
): Pick<NilaiEntri, 'catatan' | 'diragukan'> {
  if (sumber !== undefined) return { catatan: `Nilai dari ${sumber}.` };
  return keyakinan === 'rendah' && catatan !== undefined ? { catatan, diragukan: true } : {};
}

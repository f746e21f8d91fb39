import type { Pool } from 'pg';
import {
  type Angka,
  type BukuAngkaKredit,
  butirBuku,
  desimal,
  type IsiBuku,
  type NilaiEntri,
  peringatanBuku,
} from '../../processes/buku-angka-kredit.ts';
import { articlesCited, type Regulation } from '../../processes/regulation.ts';
import type { Citation } from '../../processes/rule.ts';
import type {
  CreditBook,
  CreditDecision,
  CreditEntry,
  CreditFigure,
  CreditRequirement,
} from '../contract/credit-books.ts';

/** What is known of a person and their entries besides what is computed. */
export interface BookRecords {
  readonly pegawai: CreditBook['pegawai'];
  readonly asal: ReadonlyMap<string, Pick<CreditEntry, 'processInstanceKey' | 'surat'>>;
  readonly pak: readonly CreditDecision[];
}

const letterJson = "case when s.id is null then null else json_build_object('id', s.id, 'nomor', s.nomor) end";

/** Reads what a book shows besides its figures; undefined where the person is not known. */
export async function readRecords(pool: Pool, pegawai: string, date: string): Promise<BookRecords | undefined> {
  const { rows } = await pool.query<CreditBook['pegawai']>(
    `select o.id, o.nama, o.nip, coalesce(j.nama, '') as "namaJabatan", coalesce(u.nama, '') as "namaUnit" from pegawai o
      left join lateral (select p.jabatan from pemangku_jabatan p where p.pegawai = o.id and p.kapasitas = 'definitif'
        and p.mulai <= $2 order by p.mulai desc limit 1) h on true
      left join jabatan j on j.id = h.jabatan left join unit_kerja u on u.id = j.unit where o.id = $1`,
    [pegawai, date],
  );
  if (!rows[0]) return undefined;
  const origins = await pool.query<{ id: string; processInstanceKey: string | null; surat: CreditEntry['surat'] }>(
    `select e.id, e.kasus as "processInstanceKey", ${letterJson} as surat from entri_angka_kredit e
      left join surat s on s.id = e.surat where e.pegawai = $1 and e.kasus is not null`,
    [pegawai],
  );
  const decisions = await pool.query<CreditDecision>(
    `select k.tahun, k.tugas, k.pengembangan_profesi as "pengembanganProfesi", k.penunjang, k.kumulatif, ${letterJson} as surat,
      k.kasus as "processInstanceKey" from pak k join surat s on s.id = k.surat
      where k.pegawai = $1 and s.tanggal <= $2 order by k.tahun desc, k.id desc`,
    [pegawai, date],
  );
  return {
    pegawai: rows[0],
    asal: new Map(origins.rows.map(({ id, ...origin }) => [id, origin])),
    pak: decisions.rows.map((one) => ({
      ...one,
      tugas: desimal(one.tugas),
      pengembanganProfesi: desimal(one.pengembanganProfesi),
      penunjang: desimal(one.penunjang),
      kumulatif: desimal(one.kumulatif),
    })),
  };
}

const figure = ({ nilai, pasal, entri }: Angka): CreditFigure => ({ nilai: desimal(nilai), pasal, entri });

const orNull = (credits: number | null): number | null => (credits === null ? null : desimal(credits));

type Counted = Omit<CreditRequirement, 'pasal'>;

const requirement = (pasal: Citation, { syarat, terhitung, kurang }: Counted): CreditRequirement => ({
  pasal,
  syarat: orNull(syarat),
  terhitung: desimal(terhitung),
  kurang: orNull(kurang),
});

/** A computed book as it is shown: every figure in Angka Kredit, with its article and that article's words. */
export function shownBook(
  { per, nilai, tahun, pangkat, jenjang, diberhentikan }: BukuAngkaKredit,
  { sampai }: IsiBuku,
  { pegawai, asal, pak }: BookRecords,
  regulation: Regulation,
): CreditBook {
  const book = {
    pegawai,
    tanggal: per,
    berlakuSampai: sampai,
    peringatan: peringatanBuku,
    tahun: tahun.map(shownYear),
    pangkat: pangkat.map((one) => ({
      mulai: one.mulai,
      golongan: one.golongan,
      jenjang: one.jenjang,
      ...requirement('Pasal 36 ayat (1) dan (3)', one),
      tugas: figure(one.tugas),
      penunjang: figure(one.penunjang),
      penetapan: figure(one.penetapan),
      kelebihanSebelumnya: figure(one.kelebihanSebelumnya),
      kelebihan: figure({ nilai: one.kelebihan, pasal: 'Pasal 42', entri: [] }),
    })),
    jenjang: jenjang.map((one) => ({
      mulai: one.mulai,
      jenjang: one.jenjang,
      ...requirement('Pasal 38 ayat (1) dan (2)', one),
      pangkat: figure(one.pangkat),
      pengembanganProfesi: figure(one.pengembanganProfesi),
      kurangPengembanganProfesi: desimal(one.kurangPengembanganProfesi),
    })),
    diberhentikan: diberhentikan.map(({ mulai, sampai, pasal }) => ({ mulai, sampai: sampai ?? null, pasal })),
    entri: nilai.map((one) => shownEntry(one, asal)),
    pak,
  };
  return { ...book, articles: articlesOf(regulation, book) };
}

function shownYear({ tahun, target, capaian, diakui, hangus, kurang, pasal, entri }: BukuAngkaKredit['tahun'][number]) {
  const dasar = pasal.split(', ')[0] as Citation;
  const of = (nilai: number, citation: Citation, from: readonly string[]): CreditFigure =>
    figure({ nilai, pasal: citation, entri: from });
  return {
    tahun,
    target: of(target, dasar, []),
    capaian: of(capaian, 'Pasal 29 ayat (1)', entri),
    diakui: of(diakui, 'Pasal 29 ayat (2)', entri),
    hangus: of(hangus, 'Pasal 29 ayat (2)', entri),
    kurang: of(kurang, dasar, []),
    isPemeliharaan: dasar === 'Pasal 27',
  };
}

function shownEntry(
  { entri, unsur, nilai, pasal, catatan, diragukan }: NilaiEntri,
  asal: BookRecords['asal'],
): CreditEntry {
  const butir = entri.jenis === 'penetapan' ? null : entri.butir;
  return {
    id: entri.id,
    tanggal: entri.tanggal,
    unsur,
    butir,
    uraian: butir === null ? 'Angka Kredit yang ditetapkan dengan keputusan' : butirBuku.get(butir)!.uraian,
    volume: entri.jenis === 'tugas' ? entri.volume : null,
    penugasan: entri.jenis === 'tugas' ? (entri.penugasan ?? null) : null,
    bukti: entri.bukti,
    nilai: orNull(nilai),
    pasal,
    catatan: catatan ?? null,
    isDiragukan: diragukan === true,
    ...(asal.get(entri.id) ?? { processInstanceKey: null, surat: null }),
  };
}

type Shown = Omit<CreditBook, 'articles'>;

/** The words of every article that a figure or an entry names, each once. */
function articlesOf(regulation: Regulation, book: Shown): CreditBook['articles'] {
  const cited = new Set([
    ...book.tahun.flatMap(({ target, capaian, diakui }) => [target.pasal, capaian.pasal, diakui.pasal]),
    ...book.pangkat.flatMap((one) =>
      [one.tugas, one.penunjang, one.penetapan, one.kelebihanSebelumnya, one.kelebihan].map(({ pasal }) => pasal),
    ),
    ...[...book.pangkat, ...book.diberhentikan].map(({ pasal }) => pasal),
    ...book.jenjang.flatMap(({ pasal, pangkat, pengembanganProfesi }) => [
      pasal,
      pangkat.pasal,
      pengembanganProfesi.pasal,
    ]),
    ...book.entri.flatMap(({ pasal, butir }) => [pasal, ...(butir?.startsWith('Pasal') ? [butir] : [])]),
  ]);
  return articlesCited(regulation, ...cited).filter(isShort);
}

/** The tables of an annex are long; what of them counts stands with each entry. */
const isShort = ({ ref }: { readonly ref: string }): boolean => ref.startsWith('Pasal');

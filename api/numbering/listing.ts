import type { Pool } from 'pg';
import { numberText, POLA } from '../../processes/nomor-surat.ts';
import { bulanRomawi, type Tanggal, tanggal } from '../../processes/tanggal.ts';
import type { LetterSeries, Numbering } from '../contract/numbering.ts';
import type { Office } from '../services/index.ts';

interface Given {
  readonly instansi: string;
  readonly kode: string;
  readonly last: number;
  readonly letters: number;
  readonly in_force: number;
  readonly last_text: string | null;
  readonly last_date: string | null;
}

/** Numbers of a year; the register and the letters are compared, not trusted. */
const GIVEN = `
  select n.instansi, n.kode, n.terakhir as last, count(s.id)::int as letters,
    count(s.id) filter (where s.status = 'terbit')::int as in_force,
    (array_agg(s.nomor order by s.urutan desc))[1] as last_text, (array_agg(s.tanggal::text order by s.urutan desc))[1] as last_date
  from nomor_surat n left join surat s
    on s.instansi = n.instansi and s.kode = n.kode and s.tahun = n.tahun and s.urutan between 1 and n.terakhir
  where n.tahun = $1 group by n.instansi, n.kode, n.terakhir`;

const PATTERNS = `select distinct on (instansi, kode) instansi, kode, pola from pola_nomor where tahun <= $1
  order by instansi, kode, tahun desc`;

/** Each agency with its name and the code of one of its units, for examples. */
const AGENCIES = `select i.id, i.nama, (select u.kode from unit_kerja u where u.instansi = i.id and u.kode <> '' order by u.urutan, u.id limit 1)
  as unit from instansi i order by i.nama`;

type Series = Pick<LetterSeries, 'instansi' | 'kode' | 'jenis'>;

/** The document codes of the letters that an agency's mechanisms issue, with their kinds. */
export function seriesOf({ mechanisms }: Pick<Office, 'mechanisms'>): readonly Series[] {
  const found = new Map<string, { instansi: string; kode: string; jenis: Set<string> }>();
  for (const { mechanism, regulation } of mechanisms)
    for (const { kode, jenis } of Object.values(mechanism.letters)) {
      const place = `${regulation.instansi} ${kode}`;
      const series = found.get(place) ?? { instansi: regulation.instansi, kode, jenis: new Set() };
      series.jenis.add(jenis);
      found.set(place, series);
    }
  return [...found.values()].map((series) => ({ ...series, jenis: [...series.jenis].sort() }));
}

/** How the letters of a year are numbered, and how far. @param today what an example is written on */
export async function numberingOf(pool: Pool, office: Office, year: number, today: Tanggal): Promise<Numbering> {
  const next = Math.max(year, Number(today.slice(0, 4))) + 1;
  const ask = async <T extends object>(text: string, ...values: readonly number[]): Promise<T[]> =>
    (await pool.query<T>(text, [...values])).rows;
  const [given, patterns, later, agencies] = await Promise.all([
    ask<Given>(GIVEN, year),
    ask<Pattern>(PATTERNS, year),
    ask<Pattern>(PATTERNS, next),
    ask<{ id: string; nama: string; unit: string | null }>(AGENCIES),
  ]);
  const day = year === Number(today.slice(0, 4)) ? today : tanggal(`${year}-01-02`);
  const items = seriesOf(office).map((series): LetterSeries => {
    const agency = agencies.find(({ id }) => id === series.instansi);
    const register = given.find(isOf(series));
    const last = register?.last ?? 0;
    const [pola, polaNext] = [patterns, later].map((known) => known.find(isOf(series))?.pola ?? POLA) as [
      string,
      string,
    ];
    const written = (text: string, urutan: number, tanggal: Tanggal): string =>
      numberText(text, {
        urutan,
        kode: series.kode,
        unit: agency?.unit ?? 'UNIT',
        bulan: bulanRomawi(tanggal),
        tahun: tanggal.slice(0, 4),
      });
    return {
      ...series,
      namaInstansi: agency?.nama ?? series.instansi,
      pola,
      last,
      lastText: register?.last_text ?? null,
      lastDate: register?.last_date ?? null,
      inForce: register?.in_force ?? 0,
      withdrawn: (register?.letters ?? 0) - (register?.in_force ?? 0),
      isWhole: (register?.letters ?? 0) === last,
      next: written(pola, last + 1, day),
      nextYear: { tahun: next, pola: polaNext, example: written(polaNext, 1, tanggal(`${next}-01-02`)) },
      unit: agency?.unit ?? 'UNIT',
    };
  });
  const name = ({ namaInstansi, kode }: LetterSeries): string => `${namaInstansi} ${kode}`;
  return { year, items: items.sort((a, b) => name(a).localeCompare(name(b), 'id')) };
}

interface Pattern {
  readonly instansi: string;
  readonly kode: string;
  readonly pola: string;
}

const isOf =
  ({ instansi, kode }: Series) =>
  (one: { readonly instansi: string; readonly kode: string }): boolean =>
    one.instansi === instansi && one.kode === kode;

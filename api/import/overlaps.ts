import { groupBy } from '../../processes/group-by.ts';
import type { Period } from './known.ts';
import { type Objection, objection, type Together } from './objection.ts';
import { type Row, textIn } from './read.ts';

interface Given extends Period {
  readonly row: Row | undefined;
}

const meets = (one: Period, other: Period): boolean =>
  one.mulai <= (other.selesai ?? '9999-12-31') && other.mulai <= (one.selesai ?? '9999-12-31');

/** Rows that cannot last as long as another does: each kind by what there is one of at a time. */
export function overlaps({ of, known }: Together): Objection[] {
  const held = periodsOf(of('pemangku'), known.pemangku, (row) => ({
    of: textIn(row, 'jabatan'),
    who: textIn(row, 'nip'),
    kapasitas: textIn(row, 'kapasitas'),
  }));
  const parts = periodsOf(of('peran-unit'), known.peranUnit, (row) => ({
    of: `${textIn(row, 'unit')} ${textIn(row, 'peran')}`,
    who: textIn(row, 'jabatan'),
    kapasitas: 'peran',
  }));
  const isDefinitif = ({ kapasitas }: Period): boolean => kapasitas === 'definitif';
  const definitif = held.filter(isDefinitif);
  const acting = held.filter((one) => !isDefinitif(one));
  return [
    ...clashes(definitif, ({ of: post }) => post, 'Jabatan itu sudah mempunyai pemangku definitif'),
    ...clashes(definitif, ({ who }) => who, 'Pegawai itu sudah memangku jabatan definitif'),
    ...clashes(acting, ({ of: post }) => post, 'Jabatan itu sudah mempunyai pelaksana'),
    ...clashes(parts, ({ of: part }) => part, 'Peran itu sudah diisi'),
  ];
}

/** What is recorded, but for what a row replaces: it begins on the same day with the same names. */
function periodsOf(
  rows: readonly Row[],
  recorded: readonly Period[],
  read: (row: Row) => Pick<Period, 'of' | 'who' | 'kapasitas'>,
): Given[] {
  const given = rows.map((row) => ({
    ...read(row),
    mulai: textIn(row, 'mulai'),
    selesai: textIn(row, 'selesai') || null,
    row,
  }));
  const key = (one: Period): string =>
    one.kapasitas === 'peran' ? `${one.of} ${one.mulai}` : `${one.of} ${one.who} ${one.mulai}`;
  const replaced = new Set(given.map(key));
  return [...recorded.filter((one) => !replaced.has(key(one))).map((one) => ({ ...one, row: undefined })), ...given];
}

function clashes(periods: readonly Given[], by: (period: Period) => string, what: string): Objection[] {
  const expected = 'masa yang tidak bertindihan';
  return [...groupBy(periods, by).values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1));
    let longest = sorted[0]!;
    return sorted.slice(1).flatMap((one) => {
      const before = longest;
      if ((one.selesai ?? '9999-12-31') > (longest.selesai ?? '9999-12-31')) longest = one;
      const row = one.row ?? before.row;
      if (!row || !meets(before, one)) return [];
      const until = `${before.mulai} sampai ${before.selesai ?? 'dicabut'}`;
      return [objection(row, 'mulai', `${what} (${until}).`, expected)];
    });
  });
}

import type { PoolClient } from 'pg';
import { periksaEntri } from '../../processes/buku-angka-kredit.ts';
import { type Check, objection } from './objection.ts';
import { type Row, textIn } from './read.ts';

/** What an entry of a file says, column by column; what stands in no cell is null. */
const COLUMNS = [
  'tanggal',
  'jenis',
  'butir',
  'volume',
  'penugasan',
  'jumlah_penulis',
  'peran_penulis',
  'angka_kredit',
  'pasal',
  'bukti',
  'menggantikan',
  'alasan',
] as const;

/** Entries on record, by NIP and id, as {@link contentOf} tells them, with the id of what replaces them. */
export type KnownEntries = ReadonlyMap<string, { readonly content: string; readonly successor: string | null }>;

const contentOf = (values: { readonly [column: string]: unknown }): string =>
  JSON.stringify(COLUMNS.map((column) => values[column] ?? null));

const keyOf = (row: Row, column = 'id'): string => `${textIn(row, 'nip')} ${textIn(row, column)}`;

/** Reads the entries on record of the people whose entries are imported. */
export async function readKnownEntries(client: PoolClient, rows: readonly Row[]): Promise<KnownEntries> {
  const nips = new Set(rows.filter(({ sheet }) => sheet === 'angka-kredit').map((row) => textIn(row, 'nip')));
  const { rows: known } = await client.query<{ nip: string; id: string; successor: string | null }>(
    `select o.nip, e.*, p.id as successor from entri_angka_kredit e join pegawai o on o.id = e.pegawai
      left join entri_angka_kredit p on p.pegawai = e.pegawai and p.menggantikan = e.id where o.nip = any($1)`,
    [[...nips]],
  );
  return new Map(
    known.map((row) => [`${row.nip} ${row.id}`, { content: contentOf({ ...row }), successor: row.successor }]),
  );
}

/** An entry says all that its kind demands, and nothing that is recorded otherwise. */
export const entriesHold: Check = ({ of, known }) =>
  of('angka-kredit').flatMap((row) => {
    const malformed = malformedIn(row);
    if (malformed !== undefined) return [objection(row, null, malformed, 'entri yang lengkap menurut jenisnya')];
    const recorded = known.entries.get(keyOf(row));
    if (recorded && recorded.content !== contentOf(row.values))
      return [
        objection(
          row,
          'id',
          `Entri '${textIn(row, 'id')}' sudah tercatat dengan isi lain.`,
          "isi yang sama, atau entri baru yang menyebutnya dalam kolom 'menggantikan'",
        ),
      ];
    return [];
  });

/** What replaces an entry names one that is there, and is the only one that does. */
export const entriesReplace: Check = ({ of, known }) => {
  const given = new Set(of('angka-kredit').map((row) => keyOf(row)));
  const taken = new Map([...known.entries].flatMap(([key, { successor }]) => (successor ? [[key, successor]] : [])));
  return of('angka-kredit').flatMap((row) => {
    const replaced = textIn(row, 'menggantikan');
    if (replaced === '') return [];
    const key = keyOf(row, 'menggantikan');
    if (!given.has(key) && !known.entries.has(key))
      return [objection(row, 'menggantikan', `Entri '${replaced}' tidak ada.`, 'entri orang yang sama')];
    const successor = taken.get(key);
    taken.set(key, successor ?? textIn(row, 'id'));
    return successor === undefined || successor === textIn(row, 'id')
      ? []
      : [objection(row, 'menggantikan', `Entri '${replaced}' sudah diganti '${successor}'.`, 'satu pengganti')];
  });
};

/** Columns that belong to each kind of entry: those it must have, and those it may have. */
const KINDS: { readonly [jenis: string]: readonly [must: readonly string[], may: readonly string[]] } = {
  tugas: [['butir', 'volume'], ['penugasan']],
  kegiatan: [['butir'], ['jumlah_penulis', 'peran_penulis']],
  penetapan: [['angka_kredit', 'pasal'], []],
  penarikan: [['menggantikan', 'alasan'], []],
};

const OWN = ['butir', 'volume', 'penugasan', 'jumlah_penulis', 'peran_penulis', 'angka_kredit', 'pasal'];

function malformedIn({ values }: Row): string | undefined {
  const jenis = String(values['jenis']);
  const [must, may] = KINDS[jenis]!;
  const has = (column: string): boolean => values[column] !== undefined && values[column] !== null;
  const missing = must.find((column) => !has(column));
  if (missing !== undefined) return `Kolom '${missing}' wajib diisi untuk jenis '${jenis}'.`;
  const surplus = OWN.find((column) => has(column) && !must.includes(column) && !may.includes(column));
  if (surplus !== undefined) return `Kolom '${surplus}' tidak berlaku untuk jenis '${jenis}'.`;
  if (has('jumlah_penulis') !== has('peran_penulis')) return 'Jumlah penulis dan peran penulis diisi bersama-sama.';
  return jenis === 'penarikan' ? undefined : periksaEntri(entryOf(values));
}

function entryOf(values: Row['values']) {
  const { jumlah_penulis: jumlah, peran_penulis: peran, angka_kredit: angkaKredit, ...own } = values;
  return { ...own, angkaKredit, ...(typeof jumlah === 'number' && { penulis: { jumlah, peran } }) } as never;
}

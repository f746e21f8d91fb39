import { groupBy } from '../../processes/group-by.ts';
import { circlesIn } from './circles.ts';
import { entriesHold, entriesReplace } from './credit-entries.ts';
import type { Known } from './known.ts';
import { type Check, type Objection, objection, type Together } from './objection.ts';
import { overlaps } from './overlaps.ts';
import { type Row, textIn } from './read.ts';
import { SHEETS, type SheetName } from './sheets.ts';

/** Everything that is wrong between rows: those that rest on a wrong row are wrong, too. */
export function objectionsAmong(rows: readonly Row[], known: Known): Objection[] {
  const found: Objection[] = [];
  const wrong = new Set<Row>();
  for (;;) {
    const left = groupBy(
      rows.filter((row) => !wrong.has(row)),
      ({ sheet }) => sheet,
    );
    const together: Together = { of: (sheet) => left.get(sheet) ?? [], known };
    const more = CHECKS.flatMap((check) => check(together));
    if (more.length === 0) return found;
    found.push(...more);
    for (const { row } of more) wrong.add(row);
  }
}

const named: Check = ({ of }) =>
  Object.values(SHEETS).flatMap(({ name, key }) => {
    const first = new Map<string, Row>();
    return of(name).flatMap((row) => {
      const id = key.map((column) => textIn(row, column)).join(' ');
      const before = first.get(id);
      if (!before) first.set(id, row);
      if (!before) return [];
      const where = `${before.file} baris ${before.line}`;
      return [objection(row, key.join(', '), `'${id}' sudah ada pada ${where}.`, 'setiap baris satu kali')];
    });
  });

/** Which column must name what, recorded or in a file. */
const REFERENCES: readonly (readonly [sheet: SheetName, column: string, target: SheetName])[] = [
  ['unit', 'instansi', 'instansi'],
  ['unit', 'induk', 'unit'],
  ['jabatan', 'unit', 'unit'],
  ['jabatan', 'atasan', 'jabatan'],
  ['pemangku', 'jabatan', 'jabatan'],
  ['pemangku', 'nip', 'pegawai'],
  ['peran-unit', 'unit', 'unit'],
  ['peran-unit', 'jabatan', 'jabatan'],
  ['peran-instansi', 'instansi', 'instansi'],
  ['peran-instansi', 'jabatan', 'jabatan'],
  ['riwayat-ppsk', 'nip', 'pegawai'],
  ['angka-kredit', 'nip', 'pegawai'],
];

const isRecorded = (known: Known, target: SheetName, id: string): boolean => {
  if (target === 'instansi') return known.instansi.has(id);
  if (target === 'unit') return known.unit.has(id);
  return target === 'jabatan' ? known.jabatan.has(id) : known.pegawai.has(id);
};

const referring: Check = ({ of, known }) =>
  REFERENCES.flatMap(([sheet, column, target]) => {
    const given = new Set(of(target).map((row) => textIn(row, SHEETS[target].key[0]!)));
    return of(sheet).flatMap((row) => {
      const id = textIn(row, column);
      if (id === '' || given.has(id) || isRecorded(known, target, id)) return [];
      return [
        objection(
          row,
          column,
          `'${id}' tidak ada.`,
          `${target} yang tercatat, atau benar dalam berkas atau lembar ${target}`,
        ),
      ];
    });
  });

/** The agency of a unit, and of a post, as they will be. */
function agenciesIn({ of, known }: Together) {
  const unit = new Map([...known.unit].map(([id, { instansi }]) => [id, instansi]));
  for (const row of of('unit')) unit.set(textIn(row, 'id'), textIn(row, 'instansi'));
  const jabatan = new Map([...known.jabatan].map(([id, one]) => [id, one.unit]));
  for (const row of of('jabatan')) jabatan.set(textIn(row, 'id'), textIn(row, 'unit'));
  return { ofUnit: (id: string) => unit.get(id), ofPost: (id: string) => unit.get(jabatan.get(id) ?? '') };
}

/** A unit stays in its agency; what belongs together belongs to one agency. */
const withinAgencies: Check = (together) => {
  const { of, known } = together;
  const { ofUnit, ofPost } = agenciesIn(together);
  const differs = (row: Row, column: string, one: string | undefined, other: string | undefined): Objection[] =>
    one === undefined || other === undefined || one === other
      ? []
      : [objection(row, column, `'${textIn(row, column)}' berada pada instansi '${other}'.`, `instansi '${one}'`)];
  return [
    ...of('unit').flatMap((row) => {
      const instansi = textIn(row, 'instansi');
      const before = known.unit.get(textIn(row, 'id'))?.instansi;
      return [
        ...differs(row, 'id', instansi, before),
        ...differs(row, 'induk', instansi, ofUnit(textIn(row, 'induk'))),
      ];
    }),
    ...of('jabatan').flatMap((row) => {
      const before = known.jabatan.get(textIn(row, 'id'))?.unit;
      return before === undefined
        ? []
        : differs(row, 'id', ofUnit(textIn(row, 'unit')), known.unit.get(before)?.instansi);
    }),
    ...of('peran-unit').flatMap((row) =>
      differs(row, 'jabatan', ofUnit(textIn(row, 'unit')), ofPost(textIn(row, 'jabatan'))),
    ),
    ...of('peran-instansi').flatMap((row) =>
      differs(row, 'jabatan', textIn(row, 'instansi'), ofPost(textIn(row, 'jabatan'))),
    ),
  ];
};

const circular: Check = ({ of, known }) =>
  (['unit', 'jabatan'] as const).flatMap((sheet) => {
    const column = sheet === 'unit' ? 'induk' : 'atasan';
    const above = new Map<string, string>();
    for (const [id, one] of sheet === 'unit' ? known.unit : known.jabatan)
      above.set(id, ('induk' in one ? one.induk : one.atasan) ?? '');
    for (const row of of(sheet)) above.set(textIn(row, 'id'), textIn(row, column));
    const inCircle = circlesIn(above);
    return of(sheet).flatMap((row) =>
      inCircle.has(textIn(row, 'id'))
        ? [
            objection(
              row,
              column,
              `'${textIn(row, column)}' berada di bawah '${textIn(row, 'id')}' sendiri.`,
              `${column} di luar lingkaran itu`,
            ),
          ]
        : [],
    );
  });

const oneHead: Check = ({ of, known }) => {
  const given = new Set(of('jabatan').map((row) => textIn(row, 'id')));
  const heads = new Map<string, string>();
  for (const [id, { unit, pimpinan }] of known.jabatan) if (pimpinan && !given.has(id)) heads.set(unit, id);
  return of('jabatan').flatMap((row) => {
    const [id, unit] = [textIn(row, 'id'), textIn(row, 'unit')];
    if (row.values['pimpinan'] !== true) return [];
    const head = heads.get(unit);
    if (head === undefined) heads.set(unit, id);
    return head === undefined
      ? []
      : [objection(row, 'pimpinan', `Unit '${unit}' sudah dipimpin '${head}'.`, 'satu pimpinan dalam satu unit')];
  });
};

/** A person keeps their id, and no two have one. */
const onePerson: Check = ({ of, known }) => {
  const byId = new Map([...known.pegawai].map(([nip, id]) => [id, nip]));
  return of('pegawai').flatMap((row) => {
    const [nip, id] = [textIn(row, 'nip'), textIn(row, 'id')];
    const own = known.pegawai.get(nip);
    if (own !== undefined && id !== '' && id !== own)
      return [objection(row, 'id', `NIP itu sudah tercatat dengan id '${own}'.`, `'${own}' atau sel kosong`)];
    const wanted = id || own || nip;
    const holder = byId.get(wanted);
    if (holder !== undefined && holder !== nip)
      return [objection(row, 'id', `Id '${wanted}' dipakai pegawai lain.`, 'id yang belum dipakai')];
    byId.set(wanted, nip);
    return [];
  });
};

const inTime: Check = ({ of }) =>
  (['pemangku', 'peran-unit'] as const).flatMap((sheet) =>
    of(sheet).flatMap((row) => {
      const [mulai, selesai] = [textIn(row, 'mulai'), textIn(row, 'selesai')];
      if (sheet === 'pemangku' && row.values['kapasitas'] === 'plh' && selesai === '')
        return [objection(row, 'selesai', 'Plh. tanpa tanggal selesai.', 'tanggal selesai')];
      return selesai !== '' && selesai < mulai
        ? [objection(row, 'selesai', 'Tanggal selesai mendahului tanggal mulai.', `${mulai} atau sesudahnya`)]
        : [];
    }),
  );

const CHECKS: readonly Check[] = [
  named,
  referring,
  withinAgencies,
  circular,
  oneHead,
  onePerson,
  inTime,
  overlaps,
  entriesHold,
  entriesReplace,
];

import type { Pool, PoolClient } from 'pg';
import type { Identity, NewProtectedPerson, ProtectedPerson } from '../contract/protected-persons.ts';
import { conflict, invalidField } from '../problem.ts';
import { seal } from '../sealing.ts';
import type { SearchRequest } from '../search/query.ts';
import { type Found, runSearch, type SearchTarget } from '../search/run.ts';
import type { Guarded } from './guard.ts';
import { type Doer, writeDown } from './log.ts';
import { blindForms, tokensOf } from './names.ts';
import { holdRegister, type IdentityVault } from './vault.ts';

/** How often another code is tried where one is taken; and from which try on they are longer. */
const TRIES = 40;
const LONGER = 20;

/**
 * Registers a protected person of an agency.
 * @param chance hexadecimal digits nobody can foresee, new ones with each call: a code tells nothing of the person, nor who came first
 * @returns the code by which the person is called from now on
 * @throws Problem where they are registered already
 */
export async function registerPerson(
  client: PoolClient,
  vault: IdentityVault,
  instansi: string,
  { instansi: _instansi, orangLain = false, ...identity }: NewProtectedPerson,
  doer: Doer,
  chance: () => string,
): Promise<string> {
  requireName(identity);
  await holdRegister(client, vault);
  refuseKnown(vault, instansi, identity, orangLain);
  const kode = await freeCode(client, doer.at, chance);
  const { key, wrapped } = vault.keys.newKey(kode);
  const forms = blindForms(identity, vault.keys.blind.bind(vault.keys));
  await client.query(
    'insert into terlindung (kode, instansi, identitas, kunci, indeks, didaftarkan) values ($1, $2, $3, $4, $5, $6)',
    [
      kode,
      instansi,
      seal(key, Buffer.from(JSON.stringify(identity)), `identity ${kode}`),
      wrapped,
      seal(key, Buffer.from(JSON.stringify(forms)), `index ${kode}`),
      doer.at,
    ],
  );
  await writeDown(client, { kode, instansi }, doer, { peristiwa: 'didaftarkan', keterangan: '' });
  return kode;
}

function requireName({ nama, namaLain }: Identity): void {
  for (const [field, name] of [['nama', nama], ...namaLain.map((other) => ['namaLain', other] as const)] as const) {
    if (tokensOf(name).length === 0) throw invalidField(field, 'Nama wajib diisi.');
    if (name.includes(',')) throw invalidField(field, 'Tulis nama tanpa gelar akademik dan tanpa koma.');
  }
}

/** One person has one code; two persons may share a name. */
function refuseKnown(
  { keys, guard }: IdentityVault,
  instansi: string,
  identity: Identity,
  isSomeoneElse: boolean,
): void {
  const known = (forms: readonly string[]): Guarded | undefined =>
    forms.flatMap(guard.known).find((one) => one.instansi === instansi);
  const blind = keys.blind.bind(keys);
  const { nik } = identity;
  const same = nik === null ? undefined : known(blindForms({ nama: '', namaLain: [], nik }, blind).whole);
  if (same) throw conflict(`NIK ini sudah terdaftar dengan kode ${same.kode}. Pakai kode itu.`);
  const alike = isSomeoneElse ? undefined : known(blindForms({ ...identity, nik: null }, blind).whole);
  if (alike)
    throw conflict(
      `Nama ini sudah terdaftar dengan kode ${alike.kode}. Pakai kode itu; bila orangnya lain, nyatakan demikian lalu kirim ulang.`,
    );
}

async function freeCode(client: PoolClient, at: Date, chance: () => string): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const digits = tries < LONGER ? 4 : 6;
    const number = Number.parseInt(chance().slice(0, 12), 16) % 10 ** digits;
    const kode = `TL-${at.getUTCFullYear()}-${String(number).padStart(digits, '0')}`;
    const { rowCount } = await client.query('select 1 from terlindung where kode = $1', [kode]);
    if (rowCount === 0) return kode;
  }
  throw new Error(`Expected a free code for a protected person, but found none in ${TRIES} tries`);
}

const target: SearchTarget = {
  from: 'terlindung t',
  columns: 't.kode, t.instansi, t.didaftarkan, t.dimusnahkan',
  fields: { didaftarkan: { sql: 't.didaftarkan', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'didaftarkan', order: 'DESC' }],
  key: 't.kode',
  keyCast: 'text',
};

interface Row extends Guarded {
  readonly didaftarkan: Date;
  readonly dimusnahkan: Date | null;
}

/** The codes of agencies, the newest first; never a name. */
export async function personsOf(
  pool: Pool,
  agencies: readonly string[],
  request: SearchRequest,
): Promise<Found<ProtectedPerson>> {
  const found = await runSearch<Row>(pool, target, request, (conditions) =>
    conditions.add((parameter) => `t.instansi = any(${parameter(agencies)}::text[])`),
  );
  const items = found.items.map(({ didaftarkan, dimusnahkan, ...row }) => ({
    ...row,
    didaftarkan: didaftarkan.toISOString(),
    dimusnahkan: dimusnahkan?.toISOString() ?? null,
  }));
  return { ...found, items };
}

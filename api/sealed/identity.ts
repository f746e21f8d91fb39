import type { PoolClient } from 'pg';
import type { Identity, OpenedIdentity } from '../contract/protected-persons.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, forbidden, notFound } from '../problem.ts';
import { unseal } from '../sealing.ts';
import type { Guarded } from './guard.ts';
import { type Doer, writeDown } from './log.ts';
import type { OpeningRow } from './openings.ts';
import { holdRegister, type IdentityVault } from './vault.ts';

/** @throws Problem where no agency of these has such a person whose identity can still be opened */
export async function findPerson(sql: PoolClient, agencies: readonly string[], kode: string): Promise<Guarded> {
  const { rows } = await sql.query<Guarded & { readonly isErased: boolean }>(
    'select kode, instansi, dimusnahkan is not null as "isErased" from terlindung where kode = $1 and instansi = any($2)',
    [kode, agencies],
  );
  const [person] = rows;
  if (!person) throw notFound('Orang dengan kode ini');
  if (person.isErased) throw conflict('Identitas ini sudah dimusnahkan dan tidak dapat dibuka lagi.');
  return { kode: person.kode, instansi: person.instansi };
}

/** Whoever asked reads the identity while it is open to them; each time is written down. */
export async function readIdentity(
  client: PoolClient,
  { keys }: IdentityVault,
  opening: OpeningRow,
  doer: Doer,
): Promise<OpenedIdentity> {
  const sampai = openUntil(opening, doer.actor, doer.at);
  const { kode, id, keperluan } = opening;
  const { rows } = await client.query<{ identitas: Buffer | null; kunci: Buffer | null }>(
    'select identitas, kunci from terlindung where kode = $1',
    [kode],
  );
  const { identitas, kunci } = rows[0]!;
  if (!identitas || !kunci) throw conflict('Identitas ini sudah dimusnahkan dan tidak dapat dibuka lagi.');
  await writeDown(client, opening, doer, { peristiwa: 'dibaca', pembukaan: id, keterangan: `Keperluan: ${keperluan}` });
  const plain = unseal(keys.unwrap(kunci, kode), identitas, `identity ${kode}`).toString();
  const sisa = Math.ceil((sampai.getTime() - doer.at.getTime()) / 1_000);
  return { kode, sampai: sampai.toISOString(), sisa, identitas: JSON.parse(plain) as Identity };
}

function openUntil({ akun, keputusan, sampai }: OpeningRow, { username }: Actor, at: Date): Date {
  if (akun !== username) throw forbidden('Identitas hanya dibaca oleh yang mengajukan permintaannya.');
  if (keputusan === null) throw conflict('Permintaan ini belum diputus oleh orang kedua.');
  if (sampai === null || at >= sampai)
    throw conflict('Identitas ini tidak terbuka bagi Saudara, atau waktunya sudah habis. Ajukan permintaan baru.');
  return sampai;
}

/** Destroys the key of a person: what it sealed opens nowhere any more, and the guard forgets their names. */
export async function erase(client: PoolClient, vault: IdentityVault, opening: OpeningRow, doer: Doer): Promise<void> {
  await holdRegister(client, vault);
  const { rowCount } = await client.query(
    'update terlindung set identitas = null, kunci = null, indeks = null, dimusnahkan = $2 where kode = $1 and dimusnahkan is null',
    [opening.kode, doer.at],
  );
  if (rowCount === 0) throw conflict('Identitas ini sudah dimusnahkan.');
  const { id, keperluan } = opening;
  await writeDown(client, opening, doer, {
    peristiwa: 'dimusnahkan',
    pembukaan: id,
    keterangan: `Keperluan: ${keperluan}`,
  });
}

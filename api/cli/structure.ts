import { tanggalOf } from '../../processes/tanggal.ts';
import { readConfig } from '../config.ts';
import type { UnitStructure } from '../contract/structure.ts';
import { openOfficeDatabase } from '../database/open.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { OrganisasiStore } from '../services/organisasi.ts';
import { structureOf } from '../services/structure.ts';
import { UsageError } from './usage.ts';

const USAGE = 'Usage: npm run lincah -- structure <instansi>';

/** Prints the units of an agency as a tree, each with its structure and what is missing; @throws UsageError where something is */
export async function structure(
  [instansi]: readonly string[],
  env = process.env,
  print = printLine,
  now = Date.now,
): Promise<void> {
  const { database, close } = await openOfficeDatabase(readConfig(env));
  try {
    await prepareDatabase(database.source);
    const { rows } = await database.pool.query<{ id: string; zona: string }>(
      'select id, zona_waktu as zona from instansi order by id',
    );
    const agency = rows.find(({ id }) => id === instansi);
    if (!agency) throw new UsageError(`${USAGE}\nThere are: ${rows.map(({ id }) => id).join(', ') || 'none'}`);
    const today = tanggalOf(now(), agency.zona);
    const units = await structureOf(database.pool, new OrganisasiStore(database.pool), agency.id, today);
    for (const unit of units) for (const line of linesOf(unit)) print(line);
    const missing = units.reduce((sum, { kekurangan }) => sum + kekurangan.length, 0);
    print(missing === 0 ? 'Setiap susunan lengkap.' : `${missing} kekurangan.`);
  } finally {
    await close();
  }
}

function linesOf({ kedalaman, nama, susunan, susunanPenugasan, penilaiKinerja, kekurangan }: UnitStructure): string[] {
  const margin = '  '.repeat(kedalaman);
  const used = [susunan, susunanPenugasan].map((one) => one?.id).filter((id) => id !== undefined);
  const about = [used.join(', '), penilaiKinerja === null ? '' : `penilai: ${penilaiKinerja}`].filter(Boolean);
  return [
    `${margin}${nama}${about.length === 0 ? '' : ` (${about.join('; ')})`}`,
    ...kekurangan.map((pesan) => `${margin}  ! ${pesan}`),
  ];
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);

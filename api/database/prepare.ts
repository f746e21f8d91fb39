import type { DataSource } from 'typeorm';
import { HariLibur, type HariLiburRow } from './entities/settings.ts';
import hariLibur from './hari-libur.json';

/** Brings the tables up to date, and gives a new office the national calendar. */
export async function prepareDatabase(source: DataSource): Promise<void> {
  await source.runMigrations();
  if (!(await source.getRepository(HariLibur).existsBy({})))
    await source.getRepository(HariLibur).insert(hariLibur as Omit<HariLiburRow, 'id' | 'instansi'>[]);
}

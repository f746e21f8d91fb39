import type { DataSource } from 'typeorm';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { HariLibur, Tanggal } from '../../processes/tanggal.ts';
import { Instansi } from '../database/entities/organisation.ts';
import { HariLibur as HariLiburEntity, Pengaturan } from '../database/entities/settings.ts';

type Settings = { readonly [name: string]: boolean | number };

/** How long what seldom changes is taken from memory, in milliseconds. */
const FRESH = 5_000;

/** Settings of the office: the mechanism's defaults, with what the office has set otherwise; the calendar; time zones. */
export class SettingsStore {
  private readonly source: DataSource;
  private readonly now: () => number;
  private readonly memory = new Map<string, { readonly value: Promise<unknown>; readonly until: number }>();

  constructor(source: DataSource, now: () => number) {
    this.source = source;
    this.now = now;
  }

  of({ id, mechanism }: LoadedMechanism): Promise<Settings> {
    return this.remember(`settings ${id}`, async () => {
      const rows = await this.source.getRepository(Pengaturan).findBy({ proses: id });
      return { ...mechanism.settings, ...Object.fromEntries(rows.map(({ nama, nilai }) => [nama, nilai])) };
    });
  }

  async set(proses: string, nama: string, nilai: boolean | number): Promise<void> {
    await this.source.getRepository(Pengaturan).save({ proses, nama, nilai });
    this.memory.delete(`settings ${proses}`);
  }

  hariLibur(): Promise<HariLibur> {
    return this.remember('calendar', async () => {
      const rows = await this.source.getRepository(HariLiburEntity).find();
      return new Set(rows.map(({ tanggal }) => tanggal as Tanggal));
    });
  }

  zonaWaktu(instansi: string): Promise<string> {
    return this.remember(`zone ${instansi}`, async () => {
      const row = await this.source.getRepository(Instansi).findOneBy({ id: instansi });
      if (!row) throw new Error(`Expected instansi '${instansi}' to exist, but it does not`);
      return row.zonaWaktu;
    });
  }

  private remember<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.memory.get(key);
    if (known && known.until > this.now()) return known.value as Promise<T>;
    const value = read();
    this.memory.set(key, { value, until: this.now() + FRESH });
    value.catch(() => this.memory.delete(key));
    return value;
  }
}

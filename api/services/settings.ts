import type { PoolClient } from 'pg';
import { type DataSource, IsNull } from 'typeorm';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { Regulation, Settings } from '../../processes/regulation.ts';
import type { HariLibur, Tanggal } from '../../processes/tanggal.ts';
import { Instansi } from '../database/entities/organisation.ts';
import { HariLibur as HariLiburEntity, Pengaturan } from '../database/entities/settings.ts';

/** How long what seldom changes is taken from memory, in milliseconds. */
const FRESH = 5_000;

/** Stands where settings otherwise name a mechanism or a regulation. */
const OFFICE = 'kantor';

const CALENDAR = 'calendar';

/** Settings of the office: the mechanism's defaults, with what the office has set otherwise; the calendar; time zones. */
export class SettingsStore {
  private readonly source: DataSource;
  private readonly now: () => number;
  private readonly memory = new Map<string, { readonly value: Promise<unknown>; readonly until: number }>();

  constructor(source: DataSource, now: () => number) {
    this.source = source;
    this.now = now;
  }

  /** Of a mechanism, with those of its regulation. */
  async of({ id, mechanism, regulation }: LoadedMechanism): Promise<Settings> {
    return { ...(await this.ofRegulation(regulation)), ...mechanism.settings, ...(await this.setFor(id)) };
  }

  async ofRegulation({ key, settings }: Regulation): Promise<Settings> {
    return { ...settings, ...(await this.setFor(key)) };
  }

  /** What the office decides for itself, whatever the mechanism. */
  ofOffice(): Promise<Settings> {
    return this.setFor(OFFICE);
  }

  setForOffice(client: PoolClient, nama: string, nilai: Settings[string]): Promise<unknown> {
    return this.set(client, OFFICE, nama, nilai);
  }

  private setFor(proses: string): Promise<Settings> {
    return this.remember(`settings ${proses}`, async () => {
      const rows = await this.source.getRepository(Pengaturan).findBy({ proses });
      return Object.fromEntries(rows.map(({ nama, nilai }) => [nama, nilai]));
    });
  }

  /** @param proses id of a mechanism, or key of a regulation. @returns what was set before; undefined: nothing */
  async set(client: PoolClient, proses: string, nama: string, nilai: Settings[string]): Promise<unknown> {
    const { rows } = await client.query<{ before: unknown }>(
      `with before as (select nilai from pengaturan where proses = $1 and nama = $2)
        insert into pengaturan (proses, nama, nilai) values ($1, $2, $3) on conflict (proses, nama) do update set nilai = $3
        returning (select nilai from before) as before`,
      [proses, nama, JSON.stringify(nilai)],
    );
    return rows[0]!.before ?? undefined;
  }

  /** What was read is read anew: a setting was stored. */
  forget(proses: string = OFFICE): void {
    this.memory.delete(`settings ${proses}`);
  }

  /** @param instansi whose own holidays count, too; undefined: those of the whole country alone */
  hariLibur(instansi?: string): Promise<HariLibur> {
    return this.remember(`${CALENDAR} ${instansi ?? ''}`, async () => {
      const ofAll = { instansi: IsNull() };
      const where = instansi === undefined ? ofAll : [ofAll, { instansi }];
      const rows = await this.source.getRepository(HariLiburEntity).findBy(where);
      return new Set(rows.map(({ tanggal }) => tanggal as Tanggal));
    });
  }

  /** Holidays are read anew: some were added or removed. */
  forgetCalendar(): void {
    for (const key of this.memory.keys()) if (key.startsWith(CALENDAR)) this.memory.delete(key);
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

import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../problem.ts';

/** PostgreSQL: somebody still uses it. */
const IN_USE = '55006';
/** PostgreSQL: this account may make none. */
const NOT_ALLOWED = '42501';

/** Databases of try-outs, beside the one of the office on the same server: made for one, dropped after it. */
export class TryoutDatabases {
  private readonly pool: Pool;
  private readonly url: string;
  private readonly prefix: string;

  /** @param url of the office's own database */
  constructor(pool: Pool, url: string) {
    this.pool = pool;
    this.url = url;
    // Several offices may share a server: each clears away its own only.
    const own = createHash('sha256').update(new URL(url).pathname).digest('hex').slice(0, 12);
    this.prefix = `uji_coba_${own}_`;
  }

  /** @param name letters and digits; @returns its address. @throws Problem where the server lets this office make none */
  async make(name: string): Promise<string> {
    const database = this.nameOf(name);
    await this.pool.query(`create database ${database}`).catch((error: { code?: string }) => {
      if (error.code !== NOT_ALLOWED) throw error;
      throw new Problem(
        503,
        'Uji coba tidak tersedia',
        'Uji coba memerlukan basis data sementara, tetapi akun basis data kantor ini tidak boleh membuatnya. Minta pengelola server memberi hak CREATEDB kepada akun itu.',
      );
    });
    return Object.assign(new URL(this.url), { pathname: `/${database}` }).toString();
  }

  /** A copy of one that nobody uses meanwhile. */
  async copy(from: string, name: string): Promise<string> {
    const database = this.nameOf(name);
    await this.pool.query(`create database ${database} template ${this.nameOf(from)} strategy file_copy`);
    return Object.assign(new URL(this.url), { pathname: `/${database}` }).toString();
  }

  /** Whoever still uses it loses their connections. */
  async drop(name: string): Promise<void> {
    await this.pool.query(`drop database if exists ${this.nameOf(name)} with (force)`);
  }

  /** Drops what a program that was killed left behind; what another process of the same office uses stays. */
  async clear(): Promise<void> {
    const { rows } = await this.pool.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [this.prefix],
    );
    for (const { datname } of rows)
      await this.pool.query(`drop database if exists ${datname}`).catch((error: { code?: string }) => {
        if (error.code !== IN_USE) throw error;
      });
  }

  private nameOf(name: string): string {
    if (!/^[a-z0-9]+$/.test(name)) throw new Error(`Expected letters and digits as a name, but got '${name}'`);
    return this.prefix + name;
  }
}

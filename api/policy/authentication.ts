import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import { isStorable } from '../input.ts';
import { Problem } from '../problem.ts';
import type { OrganisasiStore } from '../services/organisasi.ts';
import { type Actor, loadActor } from './actor.ts';
import type { Attempts } from './attempts.ts';
import type { PasswordChecker } from './passwords.ts';
import type { Sessions } from './sessions.ts';

export const SESSION_COOKIE = 'lincah_session';

export interface AuthenticationDeps {
  readonly pool: Pool;
  readonly organisation: OrganisasiStore;
  readonly sessions: Sessions;
  readonly passwords: PasswordChecker;
  readonly attempts: Attempts;
  readonly today: () => Tanggal;
}

const blocked = (): Problem =>
  new Problem(429, 'Terlalu banyak percobaan', 'Terlalu banyak percobaan masuk yang gagal. Coba lagi 15 menit lagi.');

const unauthenticated = (detail: string): Problem => new Problem(401, 'Belum masuk', detail);

/** Finds out who makes a request: by session cookie or HTTP Basic. */
export class Authentication {
  private readonly deps: AuthenticationDeps;

  constructor(deps: AuthenticationDeps) {
    this.deps = deps;
  }

  async actorOf(request: FastifyRequest): Promise<Actor> {
    const username = (await this.bySession(request)) ?? (await this.byBasic(request));
    if (!username) throw unauthenticated('Masuk terlebih dahulu untuk melanjutkan.');
    const actor = await loadActor(this.deps.pool, username, this.deps.today());
    if (!actor) throw unauthenticated('Akun ini tidak aktif. Hubungi admin instansi Saudara.');
    return actor;
  }

  /** Checks a name and a password; too many failures close the door for a while. */
  async verify(username: string, password: string, address: string): Promise<void> {
    const { attempts, passwords, pool } = this.deps;
    const keys = [`name ${username}`, `address ${address}`] as const;
    if (attempts.isBlocked(...keys)) throw blocked();
    const { rows } = await pool.query<{ password_hash: string }>({
      name: 'password_hash',
      text: 'select password_hash from account where username = $1 and is_active',
      values: [username],
    });
    const isRight = await passwords.isRight(username, password, rows[0]?.password_hash);
    // Looked at again: of many tries made at once, no more may count than of tries made in turn.
    if (attempts.isBlocked(...keys)) throw blocked();
    if (!isRight) {
      attempts.failed(...keys);
      throw unauthenticated('Nama akun atau kata sandi salah.');
    }
    attempts.succeeded(keys[0]);
  }

  private async bySession(request: FastifyRequest): Promise<string | undefined> {
    const token = request.cookies[SESSION_COOKIE];
    return token === undefined ? undefined : this.deps.sessions.find(token);
  }

  private async byBasic(request: FastifyRequest): Promise<string | undefined> {
    const [, encoded] = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (encoded === undefined) return undefined;
    const text = Buffer.from(encoded, 'base64').toString();
    const colon = text.indexOf(':');
    const [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
    if (!isStorable(username)) throw unauthenticated('Nama akun atau kata sandi salah.');
    await this.verify(username, password, request.ip);
    return username;
  }
}

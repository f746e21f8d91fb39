import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { Obligation } from '../accounts/obligation.ts';
import { type FoundToken, findToken } from '../accounts/tokens.ts';
import type { Scope } from '../contract/account.ts';
import { isStorable } from '../input.ts';
import { invalidField, Problem } from '../problem.ts';
import type { OrganisasiStore } from '../services/organisasi.ts';
import { type Actor, loadActor } from './actor.ts';
import { type Attempts, keysOf } from './attempts.ts';
import type { Cookies } from './cookies.ts';
import type { PasswordChecker } from './passwords.ts';
import type { FoundSession, Sessions } from './sessions.ts';

export interface AuthenticationDeps {
  readonly pool: Pool;
  readonly organisation: OrganisasiStore;
  readonly sessions: Sessions;
  readonly passwords: PasswordChecker;
  readonly attempts: Attempts;
  readonly cookies: Cookies;
  readonly obligation: Obligation;
  readonly now: () => number;
  readonly today: () => Tanggal;
}

const unauthenticated = (detail: string, account?: string): Problem =>
  new Problem(401, 'Belum masuk', detail, [], undefined, account);

/** Who makes a request, and by which session where it is a browser's. */
export interface Identified {
  readonly actor: Actor;
  readonly session: FoundSession | undefined;
  /** What the request may be, where it is made with a token; undefined where it is made in person. */
  readonly scopes: readonly Scope[] | undefined;
  /** A second factor is demanded of the actor and not there yet: nothing else may be done before. */
  readonly mustEnrol: boolean;
}

const NO_PASSWORDS =
  'Akun ini memakai kode sekali pakai, jadi nama dan kata sandi saja tidak cukup. Gunakan token API untuk mesin.';

/** Finds out who makes a request: by session cookie, API token or HTTP Basic. */
export class Authentication {
  private readonly deps: AuthenticationDeps;

  constructor(deps: AuthenticationDeps) {
    this.deps = deps;
  }

  async identify(request: FastifyRequest): Promise<Identified> {
    const session = await this.bySession(request);
    const token = session ? undefined : await this.byToken(request);
    const username = session?.username ?? token?.username ?? (await this.byBasic(request));
    if (!username) throw unauthenticated('Masuk terlebih dahulu untuk melanjutkan.');
    const actor = await loadActor(this.deps.pool, username, this.deps.today());
    if (!actor) throw unauthenticated('Akun ini tidak aktif. Hubungi admin instansi Saudara.');
    if (!session && !token && actor.hasSecondFactor) throw unauthenticated(NO_PASSWORDS);
    // What a provider demands of those it vouches for is its affair.
    const mustEnrol = !session?.byProvider && !actor.hasSecondFactor && (await this.deps.obligation.concerns(actor));
    return { actor, session, scopes: token?.scopes, mustEnrol };
  }

  /** Checks that whoever is signed in knows the password, too. */
  async confirm(username: string, password: string, address: string): Promise<void> {
    await this.verify(username, password, address).catch((problem: Problem) => {
      throw problem.status === 401 ? invalidField('password', 'Kata sandi salah.') : problem;
    });
  }

  /** Checks a name and a password; too many failures close the door for a while. */
  async verify(username: string, password: string, address: string): Promise<void> {
    const { attempts, passwords, pool } = this.deps;
    const keys = keysOf(username, address);
    attempts.require(...keys);
    const { rows } = await pool.query<{ password_hash: string }>({
      name: 'password_hash',
      text: 'select password_hash from account where username = $1 and is_active',
      values: [username],
    });
    const isRight = await passwords.isRight(username, password, rows[0]?.password_hash);
    // Looked at again: of many tries made at once, no more may count than of tries made in turn.
    attempts.require(...keys);
    if (!isRight) {
      attempts.failed(...keys);
      throw unauthenticated('Nama akun atau kata sandi salah.', rows[0] && username);
    }
    attempts.succeeded(keys[0]);
  }

  private async bySession(request: FastifyRequest): Promise<FoundSession | undefined> {
    const token = request.cookies[this.deps.cookies.session];
    return token === undefined ? undefined : this.deps.sessions.find(token);
  }

  private async byToken({ headers }: FastifyRequest): Promise<FoundToken | undefined> {
    const [, token] = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token === undefined) return undefined;
    const found = await findToken(this.deps.pool, token, this.deps.now());
    if (!found) throw unauthenticated('Token API tidak dikenal, sudah dicabut, atau sudah berakhir.');
    return found;
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

import type { PoolClient } from 'pg';
import type { JenisJabatan } from '../../processes/organisasi.ts';
import type { Role } from '../database/entities/identity.ts';
import { type Actor, hasRole, holdsKind } from '../policy/actor.ts';
import type { SettingsStore } from '../services/settings.ts';

const NAME = 'kode-sekali-pakai';

/** Posts whose holders sign letters. */
const SIGNERS: readonly JenisJabatan[] = ['pimpinan', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'];

const isSigner = (actor: Actor): boolean =>
  actor.posts.some(({ isPimpinan }) => isPimpinan) || holdsKind(actor, SIGNERS) !== undefined;

/** Whose account opens more than their own work. */
const TRUSTED: readonly Role[] = ['admin', 'pelindung'];

/** Whether signers, admins and keepers of identities must have a second factor: the office's own decision, usual where the work is real. */
export class Obligation {
  private readonly settings: SettingsStore;
  private readonly usual: boolean;

  constructor(settings: SettingsStore, profile: 'demo' | 'production') {
    this.settings = settings;
    this.usual = profile === 'production';
  }

  async isSet(): Promise<boolean> {
    const { [NAME]: set = this.usual } = await this.settings.ofOffice();
    return set === true;
  }

  async set(client: PoolClient, isObligatory: boolean): Promise<void> {
    await this.settings.setForOffice(client, NAME, isObligatory);
  }

  forget(): void {
    this.settings.forget();
  }

  async concerns(actor: Actor): Promise<boolean> {
    return (TRUSTED.some((role) => hasRole(actor, role)) || isSigner(actor)) && this.isSet();
  }
}

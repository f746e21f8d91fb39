import { EntitySchema } from 'typeorm';

/**
 * What an account may do besides what its holder's posts allow. `pelindung` keeps the identities of its agency's protected
 * persons; no admin does.
 */
export const ROLES = ['admin', 'pemilik-proses', 'pelindung'] as const;
export type Role = (typeof ROLES)[number];

export interface AccountRow {
  username: string;
  pegawai: string | null;
  displayName: string;
  passwordHash: string;
  roles: Role[];
  isActive: boolean;
  isDemo: boolean;
  createdAt: Date;
}

export interface SessionRow {
  /** By which its holder names it. */
  id: string;
  tokenHash: string;
  username: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  address: string;
  userAgent: string;
  /** An identity provider vouches for it. */
  byProvider: boolean;
}

export const Account = new EntitySchema<AccountRow>({
  name: 'account',
  columns: {
    username: { type: 'text', primary: true },
    pegawai: { type: 'text', nullable: true },
    displayName: { type: 'text', name: 'display_name' },
    passwordHash: { type: 'text', name: 'password_hash' },
    roles: { type: 'text', array: true },
    isActive: { type: 'boolean', name: 'is_active' },
    isDemo: { type: 'boolean', name: 'is_demo' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});

export const Session = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    id: { type: 'uuid' },
    tokenHash: { type: 'text', primary: true, name: 'token_hash' },
    username: { type: 'text' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    lastSeenAt: { type: 'timestamptz', name: 'last_seen_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    address: { type: 'text' },
    userAgent: { type: 'text', name: 'user_agent' },
    byProvider: { type: 'boolean', name: 'by_provider' },
  },
});

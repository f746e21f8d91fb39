/** What the API answers about accounts and how they are signed in. Dates are ISO 8601. */

/** A browser in which an account is signed in. */
export interface AccountSession {
  readonly id: string;
  /** Null where the browser does not say. */
  readonly browser: string | null;
  readonly system: string | null;
  readonly address: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** It is the one that asks. */
  readonly isCurrent: boolean;
}

/** Something that happened to an account. */
export interface AccountEventItem {
  readonly id: string;
  readonly event:
    | 'password-changed'
    | 'session-ended'
    | 'sessions-ended'
    | 'second-factor-added'
    | 'second-factor-removed'
    | 'second-factor-reset'
    | 'recovery-codes-renewed'
    | 'token-made'
    | 'token-revoked'
    | 'locked'
    | 'unlocked';
  /** Account of whoever did it. */
  readonly by: string;
  readonly address: string;
  readonly at: string;
}

/** An account as an admin sees it. */
export interface AccountItem {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly isActive: boolean;
  readonly hasSecondFactor: boolean;
  readonly sessions: number;
  /** In a session that goes on. */
  readonly lastSeenAt: string | null;
  /** As far as the operation log goes back. */
  readonly lastSignIn: string | null;
  /** Tokens by which machines act for it, those that have ended too. */
  readonly tokens: number;
}

/** One-time codes of one's account. */
export interface SecondFactorAnswer {
  readonly isOn: boolean;
  readonly since: string | null;
  /** It may not be taken away. */
  readonly isObligatory: boolean;
  readonly recoveryCodesLeft: number;
}

/** What an authenticator app is given; shown once. */
export interface EnrolmentAnswer {
  readonly secret: string;
  readonly uri: string;
}

/** Shown once. */
export interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

/** What an office decides about how accounts are signed in. */
export interface SecuritySettings {
  /** Signers and admins must have a second factor. */
  readonly secondFactor: boolean;
}

/** What a token is good for, within what its account may do. */
export type Scope = 'baca' | 'kerjakan-tugas' | 'terapkan-diagram' | 'kelola';

/** A token by which a machine acts for an account. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly isExpired: boolean;
}

/** Shown once. */
export interface NewApiToken {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

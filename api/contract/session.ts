/** What the API answers about who is signed in. Keys are 64-bit numbers as text; dates are ISO 8601. */

/** What the sign-in page offers: in a demonstration, the accounts there are. */
export interface SignInOptions {
  readonly profile: 'demo' | 'production';
  /** What the identity provider is called; null where the office has none. */
  readonly oidc: string | null;
  readonly accounts: readonly {
    readonly username: string;
    readonly nama: string;
    /** Name of the agency of its post; null where it has none. */
    readonly instansi: string | null;
  }[];
}

/** Where a browser goes on to sign out of the identity provider, too. */
export interface SignedOut {
  readonly next: string;
}

/** Why nobody was signed in through the identity provider. */
export type OidcFailure = 'tidak-terjangkau' | 'ditolak' | 'kedaluwarsa' | 'tanpa-akun';

export interface Me {
  readonly username: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly tenants: readonly { readonly tenantId: string; readonly name: string }[];
  readonly authorizedComponents: readonly string[];
  readonly pegawai: { readonly id: string; readonly nama: string; readonly nip: string } | null;
  readonly jabatan: readonly {
    readonly id: string;
    readonly nama: string;
    readonly unit: string;
    readonly instansi: string;
    /** IANA zone of its agency: 'Asia/Makassar'. */
    readonly zonaWaktu: string;
    readonly isPimpinan: boolean;
    /** Roles the post plays in its agency: 'persuratan'. */
    readonly peran: readonly string[];
    readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj';
    readonly sampai: string | null;
  }[];
  /** Those whose tasks one does while they are away. */
  readonly mewakili: readonly {
    readonly id: string;
    readonly pegawai: string;
    readonly nama: string;
    readonly cakupan: 'pribadi' | 'jabatan' | 'mekanisme';
    /** Posts they hold for good. */
    readonly jabatan: readonly string[];
    readonly namaJabatan: string | null;
    readonly namaMekanisme: string | null;
    readonly sampai: string;
  }[];
  readonly unreadNotices: number;
  /** A second factor is demanded first: nothing else may be done. */
  readonly mustEnrol: boolean;
  /** What one does shows a moment later: records come from a cluster. */
  readonly isDelayed: boolean;
}

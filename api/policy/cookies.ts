/** Cookies of an office: browsers bind one named `__Host-` to its host, its root and HTTPS. */
export interface Cookies {
  readonly session: string;
  /** A sign-in at the identity provider that is under way. */
  readonly oidc: string;
  readonly options: { readonly path: '/'; readonly httpOnly: true; readonly sameSite: 'lax'; readonly secure: boolean };
}

/** @param publicUrl address under which browsers reach the office: only HTTPS carries such names */
export function cookiesOf(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}lincah_session`,
    oidc: `${prefix}lincah_oidc`,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  };
}

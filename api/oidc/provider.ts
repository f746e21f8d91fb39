import { isLoopback, type OidcConfig } from '../config.ts';

// Loaded where a provider is configured, and only then.
type Client = typeof import('openid-client');
type Configuration = import('openid-client').Configuration;

/** How long the provider may take to answer, in seconds. */
const TIMEOUT = 5;

/** What a sign-in under way is known by when the browser comes back. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type Claims = { readonly [claim: string]: unknown };

/** The office as a client of an OpenID Connect provider: authorization code with PKCE, state and nonce. */
export class OidcProvider {
  readonly config: OidcConfig;
  private readonly redirectUri: string;
  private readonly home: string;
  private discovered: Promise<Configuration> | undefined;

  /** @param publicUrl address under which browsers reach the office @param callback path to which they come back */
  constructor(config: OidcConfig, publicUrl: string, callback: string) {
    this.config = config;
    this.redirectUri = `${publicUrl}${callback}`;
    this.home = `${publicUrl}/masuk`;
  }

  /** Where to send a browser, and what to keep until it comes back. */
  async begin(): Promise<{ readonly url: URL; readonly begun: Begun }> {
    const [client, configuration] = await this.ready();
    const begun = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: this.config.scope,
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    return { url, begun };
  }

  /** What the provider says of whoever has signed in there. @param search query with which the browser came back */
  async finish(search: string, { state, nonce, verifier }: Begun): Promise<Claims> {
    const [client, configuration] = await this.ready();
    const tokens = await client.authorizationCodeGrant(configuration, new URL(`${this.redirectUri}${search}`), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    if (claims[this.config.claim] !== undefined) return claims;
    // Many providers keep what a scope stands for out of the ID token.
    return { ...(await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
  }

  /** Where a browser signs out of the provider, too; undefined where the provider knows no such page. */
  async signOutUrl(): Promise<string | undefined> {
    const [client, configuration] = await this.ready();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: this.home }).href;
  }

  /** The provider is asked once what it can do; one that was away is asked again. */
  private async ready(): Promise<readonly [Client, Configuration]> {
    const client = await import('openid-client');
    this.discovered ??= this.discover(client).catch((error: Error) => {
      this.discovered = undefined;
      throw error;
    });
    return [client, await this.discovered];
  }

  private discover(client: Client): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    const url = new URL(issuer);
    return client.discovery(url, clientId, undefined, client.ClientSecretBasic(clientSecret), {
      timeout: TIMEOUT,
      // What leaves the machine is encrypted: nothing else may go without.
      execute: isLoopback(url) ? [client.allowInsecureRequests] : [],
    });
  }
}

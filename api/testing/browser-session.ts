import { cookiesOf } from '../policy/cookies.ts';
import type { TestOffice } from './office.ts';

/** The cookie of an office without HTTPS, which those of tests are. */
export const SESSION_COOKIE = cookiesOf('http:').session;

/** A browser that is signed in, as far as a test needs one. */
export class BrowserSession {
  readonly cookie: string;
  private readonly office: TestOffice;

  private constructor(office: TestOffice, cookie: string) {
    this.office = office;
    this.cookie = cookie;
  }

  /** @param more what is said besides name and password */
  static async begin(
    office: TestOffice,
    username: string,
    { userAgent = '', password = office.password, code }: { userAgent?: string; password?: string; code?: string } = {},
  ): Promise<BrowserSession> {
    const response = await office.ask(undefined, {
      ...{ method: 'POST', url: '/api/session', remoteAddress: '10.9.0.1', headers: { 'user-agent': userAgent } },
      payload: { username, password, ...(code !== undefined && { code }) },
    });
    if (response.statusCode !== 204) throw new Error(`Expected '${username}' to sign in, but got ${response.body}`);
    return new BrowserSession(office, `${SESSION_COOKIE}=${response.cookies[0]!.value}`);
  }

  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
    const headers = { cookie: this.cookie, 'sec-fetch-site': 'same-origin' };
    return this.office.ask(undefined, { method, url, headers, ...(payload && { payload }) });
  }

  get = (url: string) => this.ask('GET', url);
  post = (url: string, payload?: object) => this.ask('POST', url, payload);

  async isSignedIn(): Promise<boolean> {
    return (await this.get('/v2/authentication/me')).statusCode === 200;
  }
}

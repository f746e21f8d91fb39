import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { OidcConfig } from '../config.ts';

/** Address under which the office of a test believes to be reached. */
export const HOME = 'http://127.0.0.1:8080';

export interface Person {
  readonly nip?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** A genuine provider on loopback, and a browser that signs in there. */
export class TestProvider {
  readonly issuer: string;
  private readonly process: ChildProcess;
  private readonly jar = new Map<string, string>();

  private constructor(process: ChildProcess, issuer: string) {
    this.process = process;
    this.issuer = issuer;
  }

  static async start(people: { readonly [login: string]: Person }, home = HOME): Promise<TestProvider> {
    const child = spawn(process.execPath, [path.join(__dirname, 'oidc-provider.mjs')], {
      env: {
        PATH: process.env['PATH'],
        PEOPLE: JSON.stringify(people),
        CLIENT_REDIRECT: `${home}/api/session/oidc/callback`,
        CLIENT_HOME: `${home}/masuk`,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const [, issuer] = /^Provider ready: (\S+)/.exec(line) ?? [];
      if (issuer) return new TestProvider(child, issuer);
    }
    throw new Error('Expected the provider to start, but it ended');
  }

  get config(): OidcConfig {
    return {
      ...{ issuer: this.issuer, clientId: 'lincah', clientSecret: 'rahasia-klien-untuk-uji' },
      ...{ match: 'nip', claim: 'nip', scope: 'openid profile email', name: 'SSO contoh' },
    };
  }

  /** Signs in and consents, as the provider's pages ask. @returns the address to which it sends the browser back */
  async signIn(url: string, login: string): Promise<string> {
    let { location } = await this.go(url);
    for (let steps = 0; steps < 12; steps += 1) {
      if (!location.startsWith(this.issuer)) return location;
      const page = await this.go(location);
      const [, action] = /<form[^>]*action="([^"]+)"/.exec(page.body) ?? [];
      const [, prompt] = /name="prompt" value="(\w+)"/.exec(page.body) ?? [];
      if (page.location) location = page.location;
      else if (!action || !prompt) throw new Error(`Expected a form of the provider, but got: ${page.body}`);
      else ({ location } = await this.go(action, new URLSearchParams({ prompt, login, password: 'x' })));
    }
    throw new Error('Expected the provider to send the browser back, but it did not');
  }

  /** Forgets who is signed in there. */
  forget(): void {
    this.jar.clear();
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  private async go(url: string, form?: URLSearchParams): Promise<{ readonly location: string; readonly body: string }> {
    const cookie = [...this.jar].map((pair) => pair.join('=')).join('; ');
    const request = { redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: form }) } as const;
    const response = await fetch(new URL(url, this.issuer), request);
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      this.jar.set(name!, value!);
    }
    const location = response.headers.get('location');
    return { location: location ? new URL(location, this.issuer).href : '', body: await response.text() };
  }
}

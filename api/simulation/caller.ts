import { PDFDocument } from 'pdf-lib';
import type { App } from '../app.ts';
import type { ProblemDetail } from '../contract/problem.ts';

/** An answer of the API: what was asked for, or why not. */
export type Answer<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly problem: ProblemDetail };

/** Calls the API as its accounts do, with name and password, without a network between. */
export class Caller {
  private readonly app: App;
  private readonly password: string;

  constructor(app: App, password: string) {
    this.app = app;
    this.password = password;
  }

  async ask<T>(username: string, method: 'GET' | 'POST', url: string, body?: object): Promise<Answer<T>> {
    const response = await this.app.inject({
      method,
      url,
      headers: this.headers(username),
      ...(body && { payload: body }),
    });
    if (response.statusCode < 400) return { ok: true, body: (response.body === '' ? undefined : response.json()) as T };
    return { ok: false, problem: response.json() };
  }

  /** @throws Error where the API refuses: in a story only answers of officials may be refused */
  async demand<T>(username: string, method: 'GET' | 'POST', url: string, body?: object): Promise<T> {
    const answer = await this.ask<T>(username, method, url, body);
    if (answer.ok) return answer.body;
    throw new Error(`${method} ${url} as ${username}: ${answer.problem.status} ${answer.problem.detail}`);
  }

  async file(username: string, url: string): Promise<Buffer> {
    const response = await this.app.inject({ method: 'GET', url, headers: this.headers(username) });
    if (response.statusCode !== 200) throw new Error(`GET ${url} as ${username}: ${response.statusCode}`);
    return response.rawPayload;
  }

  /** Uploads a one-page PDF with a name; @returns the reference that forms hold. */
  async upload(username: string, name: string): Promise<object> {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText(name, { x: 50, y: 700 });
    const boundary = 'lincah-simulation';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(head),
      Buffer.from(await pdf.save()),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const headers = { ...this.headers(username), 'content-type': `multipart/form-data; boundary=${boundary}` };
    const response = await this.app.inject({ method: 'POST', url: '/v2/documents', headers, payload });
    if (response.statusCode !== 201) throw new Error(`Upload of '${name}': ${response.statusCode} ${response.body}`);
    return response.json();
  }

  private headers(username: string): { authorization: string } {
    return { authorization: `Basic ${Buffer.from(`${username}:${this.password}`).toString('base64')}` };
  }
}

import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { SESSION_COOKIE } from '../../testing/browser-session.ts';
import type { TestOffice } from '../../testing/office.ts';
import type { Asker } from './actors.ts';
import { addressOf, countFor, elsewhere, fill, mayRead, statusFor } from './expected.ts';
import type { Planted } from './planted.ts';
import type { Values } from './records.ts';
import type { Question } from './table.ts';

/** How somebody says who they are; nobody says nothing, or something wrong. */
const WRONG: readonly InjectOptions['headers'][] = [
  {},
  { authorization: 'Bearer admin' },
  { cookie: `${SESSION_COOKIE}=${'0'.repeat(64)}` },
];

/** How often a busy office is asked. */
const TRIES = 5;

/** Asks the questions of the table, and tells where an answer is not what the table says. */
export class Inquiry {
  calls = 0;
  private readonly office: TestOffice;
  private readonly planted: Planted;
  /** Which secrets an answer tells: many are given the same. */
  private readonly told = new Map<string, Planted['secrets']>();

  constructor(office: TestOffice, planted: Planted) {
    this.office = office;
    this.planted = planted;
  }

  /** @returns what is wrong with the answer */
  async ask(question: Question, asker: Asker): Promise<string[]> {
    const { values } = this.planted;
    const request = requestOf(question, values);
    const answer = await this.send(question, asker, request);
    const status = statusFor(question.ask, asker);
    const count = countFor(question.ask, asker, values);
    const isKept = status === 404 || (question.ask.finds !== undefined && status === 200 && count === '0');
    const wrong = [
      ...(answer.statusCode === status ? [] : [`answers ${answer.statusCode} instead of ${status}: ${answer.body}`]),
      ...(question.method === 'HEAD' || status >= 300 ? [] : countProblems(question, answer, count)),
      ...this.leaks(request, answer, asker),
      ...(isKept && question.method !== 'HEAD' ? await this.differences(question, asker, answer) : []),
    ];
    return wrong.map((what) =>
      `${question.route} ${JSON.stringify(question.ask)}: ${asker.name}: ${what}`.slice(0, 600),
    );
  }

  /** Sends it, and again where the office is too busy. */
  private async send({ ask }: Question, asker: Asker, request: InjectOptions): Promise<LightMyRequestResponse> {
    this.calls += 1;
    const { username, headers } = credentialsOf(asker, this.calls, ask.endsSession);
    for (let tries = 1; ; tries += 1) {
      const answer = await this.office.ask(username, { ...request, headers: { ...request.headers, ...headers } });
      if (answer.statusCode !== 503 || tries === TRIES) return answer;
      await sleep(1_000);
    }
  }

  /** What the answer tells that is not for whoever asks, beyond what they have said themselves. */
  private leaks(request: InjectOptions, { body, headers }: LightMyRequestResponse, asker: Asker): string[] {
    const said = JSON.stringify(request);
    const text = `${body}\n${JSON.stringify(headers)}`;
    const digest = createHash('sha1').update(text).digest('base64');
    const told = this.told.get(digest) ?? this.planted.secrets.filter((secret) => text.includes(secret.text));
    this.told.set(digest, told);
    return told
      .filter((secret) => !mayRead(secret.readers, asker) && !said.includes(secret.text))
      .map((secret) => `leaks '${secret.text}'`);
  }

  /** What tells the thing that is kept from somebody from one that is not there. */
  private async differences(question: Question, asker: Asker, answer: LightMyRequestResponse): Promise<string[]> {
    const { values } = this.planted;
    const others = elsewhere(values);
    const request = requestOf(question, others);
    if (JSON.stringify(request) === JSON.stringify(requestOf(question, values))) return [];
    const other = await this.send(question, asker, request);
    const one = anonymous(answer, values, requestOf(question, values));
    const two = anonymous(other, others, request);
    return one === two ? [] : [`tells that it is there: ${one} instead of ${two}`];
  }
}

/** By name and password, and by session, in turn. */
function credentialsOf(
  { username, session, isClosed }: Asker,
  turn: number,
  endsSession: true | undefined,
): { readonly username?: string; readonly headers?: InjectOptions['headers'] } {
  if (username === undefined) return { headers: WRONG[turn % WRONG.length] };
  if (!isClosed && (endsSession || turn % 2 === 0)) return { username };
  return { headers: { cookie: `${SESSION_COOKIE}=${session}`, 'sec-fetch-site': 'same-origin' } };
}

function requestOf({ method, url, ask }: Question, values: Values): InjectOptions {
  const request = { method: method as 'GET', url: fill(addressOf(url, ask), values) };
  if (ask.file !== undefined && method !== 'HEAD') {
    const head = 'content-disposition: form-data; name="resources"; filename="berkas.txt"';
    const payload = `--batas\r\n${head}\r\ncontent-type: application/octet-stream\r\n\r\n${ask.file}\r\n--batas--\r\n`;
    return { ...request, payload, headers: { 'content-type': 'multipart/form-data; boundary=batas' } };
  }
  if (ask.body === undefined) return request;
  return { ...request, payload: JSON.parse(fill(JSON.stringify(ask.body), values)) as object };
}

function countProblems({ ask }: Question, answer: LightMyRequestResponse, expected: string): string[] {
  if (ask.finds === undefined || answer.statusCode !== 200) return [];
  const { items = [], page, ...rest } = answer.json<{ items?: unknown[]; page?: { totalItems: number } }>();
  const counted = (rest as { readonly [name: string]: number })[ask.counted ?? ''] ?? items.length;
  const counts = [counted, page?.totalItems ?? counted];
  const isRight = counts.every((count) => (expected === 'some' ? count > 0 : count === Number(expected)));
  return isRight ? [] : [`finds ${counts.join(' of ')} instead of ${expected}`];
}

/** An answer without the names of what was asked for: its address, long keys, and short ones in quotes. */
function anonymous(
  { statusCode, body, headers }: LightMyRequestResponse,
  values: Values,
  { url }: InjectOptions,
): string {
  const keys = Object.values(values).map((value) => (value.length > 8 ? value : `'${value}'`));
  return [String(url).split('?')[0]!, ...keys].reduce(
    (text, name) => text.replaceAll(name, '…').replaceAll("'…'", '…'),
    `${statusCode} ${headers['content-type']} ${body}`,
  );
}

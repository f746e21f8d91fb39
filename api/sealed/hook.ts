import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { App } from '../app.ts';
import { inTransaction } from '../database/transaction.ts';
import { HEADER } from '../idempotency/command.ts';
import { NamesProtected, Problem } from '../problem.ts';
import type { Guarded } from './guard.ts';
import { tellKeepers, writeDown } from './log.ts';
import { Refusals } from './refusals.ts';
import { partTexts, type Text, textsIn } from './texts.ts';
import type { IdentityVault } from './vault.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body names a protected person: it is not looked through, and not even its digest is kept without the office's key. */
    sealed?: true;
  }
}

interface GuardDeps {
  readonly pool: Pool;
  readonly vault: IdentityVault;
  readonly now: () => number;
  readonly today: () => Tanggal;
}

const tooMany = (): Problem =>
  new Problem(
    429,
    'Terlalu banyak isian ditolak',
    'Terlalu banyak isian Saudara memuat identitas yang dilindungi. Coba lagi 15 menit lagi, atau hubungi pelindung identitas pada instansi Saudara.',
    [],
    900,
  );

/** No name and no NIK of a protected person comes in: whatever someone who is signed in sends is looked through, files of text included. */
export function guardNames(app: App, deps: GuardDeps): void {
  const refusals = new Refusals(deps.now);
  app.addHook('preValidation', async (request) => {
    const { policy, sealed } = request.routeOptions.config;
    if (policy === undefined || policy === 'public' || policy === 'exporter' || sealed === true) return;
    if (says(request) && refusals.isBlocked(request.actor.username)) throw tooMany();
    const look = async (texts: Iterable<Text>): Promise<void> => {
      for (const { field, text } of texts) {
        const persons = await deps.vault.guard.find(text);
        if (persons.length > 0) await refuse(deps, refusals, request, persons, field);
      }
    };
    const { params, query, body, headers } = request;
    // The key of a command is kept as it was sent.
    for (const part of [params, query, headers[HEADER], body]) await look(textsIn(part));
    if (request.isMultipart()) lookThroughParts(request, look);
  });
}

/** Whether a request has anything to say beyond what it asks for. */
const says = ({ method, query }: FastifyRequest): boolean =>
  !['GET', 'HEAD', 'DELETE'].includes(method) || Object.keys(query as object).length > 0;

/** Keepers are told, once for some time: whoever tries names learns who is protected. */
async function refuse(
  { pool, now, today }: GuardDeps,
  refusals: Refusals,
  request: FastifyRequest,
  persons: readonly Guarded[],
  field: string,
): Promise<never> {
  const { actor, ip } = request;
  const doer = { actor, address: ip, at: new Date(now()) };
  const route = `${request.method} ${request.routeOptions.url}`;
  for (const person of persons)
    if (refusals.add(actor.username, person.kode))
      await inTransaction(pool, async (client) => {
        await writeDown(client, person, doer, { peristiwa: 'isian-ditolak', keterangan: route });
        const isi = `${actor.displayName} menulis nama atau NIK ${person.kode} pada isian, dan isian itu ditolak.`;
        await tellKeepers(client, person, doer, today(), { judul: 'Nama orang terlindung ditulis', isi });
      });
  throw new NamesProtected(field);
}

type Look = (texts: Iterable<Text>) => Promise<void>;

/** Files come one by one, when their handler asks for them. */
function lookThroughParts(request: FastifyRequest, look: Look): void {
  const { file, files } = request;
  request.file = async (options) => {
    const part = await file.call(request, options);
    return part && looked(part, look);
  };
  request.files = async function* (options) {
    for await (const part of files.call(request, options)) yield looked(part, look);
  };
}

async function looked(part: MultipartFile, look: Look): Promise<MultipartFile> {
  try {
    await look(textsIn([part.fieldname, part.filename]));
  } catch (error) {
    part.file.resume();
    throw error;
  }
  const { toBuffer } = part;
  part.toBuffer = async () => {
    const content = await toBuffer.call(part);
    await look(partTexts(content));
    return content;
  };
  return part;
}

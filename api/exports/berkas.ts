import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { fileNameOf } from '../attachment.ts';
import { casePage } from '../cases/case-page.ts';
import type { PageDeps } from '../cases/parts.ts';
import type { Actor } from '../policy/actor.ts';
import { tracesOf } from './traces.ts';
import { XES_END, xesHead, xesTrace } from './xes.ts';

/** A file of a berkas, as its manifest names it. */
interface Listed {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

/** These are compressed already. */
const PACKED = /\.(pdf|png|jpe?g|zip|docx|xlsx)$/i;

/**
 * Everything of one case in a ZIP: letters, uploaded files, the diagram it ran on, its history in words and as XES, evidence
 * cards, and a manifest with the hash of each. One file of it at a time is in memory.
 * @param at when it is made
 */
export function berkasOf(deps: PageDeps, actor: Actor, key: string, at: Date): Readable {
  const out = new PassThrough();
  write(deps, actor, key, at, out).catch((error: Error) => out.destroy(error));
  return out;
}

async function write(deps: PageDeps, actor: Actor, key: string, at: Date, out: PassThrough): Promise<void> {
  const zip = new Zip((error, chunk, isLast) => {
    if (error) out.destroy(error);
    else if (isLast) out.end(chunk);
    else out.write(chunk);
  });
  const listed: Listed[] = [];
  const put = async ({ name, content }: Part): Promise<void> => {
    listed.push({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    add(zip, name, content, at);
    if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve));
  };
  const page = await casePage(deps, actor, key);
  for await (const part of partsOf(deps, key, page)) await put(part);
  const { case: instance } = page;
  const manifest = {
    kasus: instance.businessId,
    processInstanceKey: key,
    mekanisme: instance.processDefinitionId,
    versi: instance.processDefinitionVersion,
    keadaan: instance.endState ?? instance.state,
    dibuat: at.toISOString(),
    oleh: actor.username,
    berkas: listed,
  };
  add(zip, 'manifest.json', json(manifest), at);
  zip.end();
}

function add(zip: Zip, name: string, content: Uint8Array, at: Date): void {
  const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  file.mtime = at;
  zip.add(file);
  file.push(content, true);
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

async function* partsOf(deps: PageDeps, key: string, page: Awaited<ReturnType<typeof casePage>>): AsyncGenerator<Part> {
  const definition = await deps.definitions.get(page.case.processDefinitionKey);
  if (definition) yield { name: 'diagram.bpmn', content: strToU8(definition.xml) };
  yield { name: 'riwayat.json', content: json(page.history) };
  yield { name: 'riwayat.xes', content: await logOf(deps, key) };
  yield { name: 'pemeriksaan.json', content: json(page.evidence) };
  yield { name: 'rincian.json', content: json(page.facts) };
  yield { name: 'dasar-hukum.json', content: json(page.articles) };
  for (const { id, key: kind, nomor, status } of page.letters) {
    const { rows } = await deps.pool.query<{ pdf: Buffer }>('select pdf from surat where id = $1', [id]);
    const name = fileNameOf(`${kind}-${(nomor ?? 'konsep').replaceAll('/', '-')}`);
    const folder = status === 'konsep' ? 'surat/konsep' : 'surat';
    if (rows[0]) yield { name: `${folder}/${name}-${id.slice(0, 8)}.pdf`, content: rows[0].pdf };
  }
  for (const { documentId, fileName } of page.files) {
    const text = 'select content from document where id = $1';
    const { rows } = await deps.pool.query<{ content: Buffer }>(text, [documentId]);
    if (rows[0]) yield { name: `unggahan/${documentId.slice(0, 8)}-${fileNameOf(fileName)}`, content: rows[0].content };
  }
}

async function logOf(deps: PageDeps, processInstanceKey: string): Promise<Uint8Array> {
  let log = xesHead('Riwayat kasus');
  for await (const trace of tracesOf(deps, { processInstanceKey })) log += xesTrace(trace);
  return strToU8(log + XES_END);
}

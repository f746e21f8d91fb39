import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import { JAWABAN_INSTANSI } from '../../processes/messages.ts';
import { change } from '../audit/entry.ts';
import type { NewEntry, OperationLog } from '../audit/log.ts';
import { documentReference } from './document-reference.ts';

export interface DeliveryDeps {
  readonly pool: Pool;
  readonly client: ZBClient;
}

/** What goes on by itself also tells the operation log what it did. */
export interface KeptDeliveryDeps extends DeliveryDeps {
  readonly operationLog: OperationLog;
}

/** So long the engine refuses the same letter again, in milliseconds: longer than any answer of its is waited for. */
const REMEMBERED = 60_000;
/** Letters handed on in one go. */
const BATCH = 50;

interface Delivered {
  readonly state: 'diteruskan' | 'terlambat';
  readonly kasus: string;
}

interface Answer {
  readonly kasus: string;
  readonly id: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly diterima: string;
  readonly hal: string;
  readonly instansi: string;
  readonly nama: string;
  readonly document: { readonly id: string; readonly fileName: string; readonly contentType: string };
  readonly hash: string;
  readonly size: number;
  readonly business_id: string;
  /** Whether the element instance that waited still does. */
  readonly waits: boolean;
  /** Whether the case has it already. */
  readonly arrived: boolean;
}

/**
 * Hands a registered answer to its case; safe to repeat. Its id is the message's, so the engine takes it once; and it is
 * published only while the very element instance waits for which it was registered.
 */
export async function deliverAnswer({ pool, client }: DeliveryDeps, id: string): Promise<Delivered | undefined> {
  const { rows } = await pool.query<Answer>({
    name: 'answer_to_deliver',
    text: `select m.id, m.kasus, m.nomor, m.tanggal, m.diterima, m.hal, m.instansi_luar as instansi, l.nama,
        json_build_object('id', d.id, 'fileName', d.file_name, 'contentType', d.content_type) as document, d.sha256 as hash,
        length(d.content) as size, i.business_id,
        exists (select 1 from element_instance e where e.key = m.penantian and e.state = 'ACTIVE') as waits,
        exists (select 1 from variable v where v.process_instance_key = m.kasus and v.name = 'suratMasuk'
          and v.value like '%' || m.id || '%') as arrived
      from surat_masuk m join instansi_luar l on l.id = m.instansi_luar join document d on d.id = m.pindaian
      join process_instance i on i.key = m.kasus where m.id = $1 and m.keadaan = 'meneruskan'`,
    values: [id],
  });
  const [answer] = rows;
  if (!answer) return undefined;
  if (answer.waits) await publish(client, answer);
  const state = answer.waits || answer.arrived ? 'diteruskan' : 'terlambat';
  await pool.query("update surat_masuk set keadaan = $2 where id = $1 and keadaan = 'meneruskan'", [id, state]);
  return { state, kasus: answer.kasus };
}

async function publish(client: ZBClient, answer: Answer): Promise<void> {
  const { id, nomor, tanggal, instansi, nama, diterima, hal, document, hash, size } = answer;
  const pindaian = documentReference({ ...document, hash, size });
  const suratMasuk = { id, nomor, tanggal, instansi, namaInstansi: nama, diterima, hal, pindaian };
  try {
    await client.publishMessage({
      name: JAWABAN_INSTANSI,
      correlationKey: answer.business_id,
      messageId: id,
      timeToLive: REMEMBERED as never,
      variables: { suratMasuk } as never,
    });
  } catch (error) {
    if (!/^6 ALREADY_EXISTS/.test((error as Error).message)) throw error;
  }
}

/** Hands on what an earlier attempt left, the oldest first. */
export async function deliverAnswers(deps: KeptDeliveryDeps): Promise<void> {
  const { rows } = await deps.pool.query<{ id: string }>(
    `select id from surat_masuk where keadaan = 'meneruskan' order by dicatat limit ${BATCH}`,
  );
  for (const { id } of rows) {
    const delivered = await deliverAnswer(deps, id);
    if (delivered) await deps.operationLog.write(deliveryOf(id, delivered));
  }
}

const deliveryOf = (id: string, { state, kasus }: Delivered): NewEntry => ({
  operationType: 'DELIVER',
  entityType: 'INCOMING_LETTER',
  entityKey: id,
  category: 'ADMIN',
  result: 'SUCCESS',
  actorType: 'SYSTEM',
  processInstanceKey: kasus,
  changes: [change('keadaan', 'meneruskan', state)],
});

/** How often what an earlier attempt left is looked for, in milliseconds. */
const INTERVAL = 10_000;

/** Looks again and again for answers that have not reached their cases. @returns what stops it, once nothing is under way */
export function keepDelivering(deps: KeptDeliveryDeps, onError: (error: Error) => void): () => Promise<void> {
  let current = Promise.resolve();
  const work = (): void => {
    current = current.then(() => deliverAnswers(deps)).catch(onError);
  };
  work();
  const timer = setInterval(work, INTERVAL);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await current;
  };
}

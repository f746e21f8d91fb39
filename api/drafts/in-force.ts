import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import { type Tanggal, tanggalOf } from '../../processes/tanggal.ts';
import { withVersi } from '../../processes/versi.ts';
import { change } from '../audit/entry.ts';
import type { NewEntry, OperationLog } from '../audit/log.ts';
import { within } from '../cluster.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Office } from '../services/index.ts';
import { storedFiles } from './contents.ts';
import { technically } from './find-problems.ts';
import { approversOf, authorsOf, tell, writeStep } from './log.ts';
import { findDraft, type WholeDraft } from './rows.ts';

interface InForceDeps {
  readonly pool: Pool;
  readonly client: ZBClient;
  readonly office: Office;
  readonly operationLog: OperationLog;
  readonly now: () => number;
}

/** How long the engine may take to deploy one, in milliseconds. */
const PATIENCE = 60_000;

/** Another version came between approval and day: nobody has compared the two. */
const OVERTAKEN =
  'Versi lain berlaku lebih dahulu. Bandingkan rancangan ini dengan versi itu, lalu ajukan sekali lagi.';

/** A version as the engine knows it. */
interface Deployed {
  readonly key: string;
  readonly version: number;
}

/** Brings approved drafts into force on their day: deploys each, and then says so. Both are safe to do twice. */
export class InForce {
  private readonly deps: InForceDeps;

  constructor(deps: InForceDeps) {
    this.deps = deps;
  }

  /** Today where a mechanism's agency is. */
  async today(processId: string): Promise<Tanggal> {
    const { office, now } = this.deps;
    const instansi = office.mechanism(processId)?.regulation.instansi;
    return instansi === undefined ? office.today() : tanggalOf(now(), await office.zonaWaktu(instansi));
  }

  /** Every draft whose day has come; one that fails keeps the others from nothing. */
  async run(ended?: AbortSignal): Promise<void> {
    const { rows } = await this.deps.pool.query<{ id: string; process_id: string; effective_from: Tanggal }>(
      "select id::text, process_id, effective_from from process_draft where state = 'disetujui' order by effective_from, approved_at",
    );
    const failures: unknown[] = [];
    for (const { id, process_id, effective_from } of rows) {
      if (ended?.aborted) return;
      if (effective_from > (await this.today(process_id))) continue;
      await this.bring(id).catch((failure: unknown) => failures.push(failure));
    }
    if (failures.length > 0) throw failures[0];
  }

  private async bring(id: string): Promise<void> {
    const draft = await findDraft(this.deps.pool, id);
    if (draft.state !== 'disetujui') return;
    const xml = await withVersi(draft.diagram, id);
    const before = await this.deployedAs(draft, xml);
    if (before) return this.settle(draft, before);
    const latest = await this.deps.office.definitions.latest(draft.process_id);
    if (latest?.key !== draft.compared_with) return this.sendBack(draft, OVERTAKEN);
    const deployed = await this.deploy(draft, xml).catch((error: Error) => {
      if (/^3 INVALID_ARGUMENT/.test(error.message)) return error.message;
      throw error;
    });
    if (typeof deployed === 'string')
      return this.sendBack(draft, `Mesin proses menolak rancangan ${technically(deployed)}.`);
    await this.settle(draft, deployed);
  }

  /** The version that an earlier try made before the program was killed. */
  private async deployedAs({ process_id }: WholeDraft, xml: string): Promise<Deployed | undefined> {
    const { rows } = await this.deps.pool.query<Deployed>(
      'select key::text, version from process_definition where process_id = $1 and xml = $2',
      [process_id, xml],
    );
    return rows[0];
  }

  /** The engine makes no second version of a diagram that is its latest. */
  private async deploy({ id, process_id }: WholeDraft, xml: string): Promise<Deployed> {
    const { client, pool } = this.deps;
    const tables = (await storedFiles(pool, id)).filter(({ part }) => part === 'decisions');
    const resources = [
      { name: `${process_id.split('.')[1]}.bpmn`, content: Buffer.from(xml) },
      ...tables.map(({ name, content }) => ({ name: `${name}.dmn`, content: Buffer.from(content) })),
    ];
    const answer = (await within(PATIENCE, client['grpc'].deployResourceSync({ resources }))) as {
      readonly deployments: readonly {
        readonly process?: { readonly version: number; readonly processDefinitionKey: string } | null;
      }[];
    };
    const process = answer.deployments.map((one) => one.process).find((one) => one != null)!;
    return { key: process.processDefinitionKey, version: process.version };
  }

  private settle({ id }: WholeDraft, { key, version }: Deployed): Promise<void> {
    const { pool, office, now } = this.deps;
    const at = new Date(now());
    return inTransaction(pool, async (client) => {
      const draft = await findDraft(client, id, 'for update');
      if (draft.state !== 'disetujui') return;
      await client.query("update process_draft set state = 'digantikan' where process_id = $1 and state = 'berlaku'", [
        draft.process_id,
      ]);
      await client.query("update process_draft set state = 'berlaku', deployed = $2, version = $3 where id = $1", [
        id,
        key,
        version,
      ]);
      await writeStep(client, draft, 'berlaku', undefined, at, `Versi ${version}`);
      const recipients = await authorsOf(client, id);
      const title = `Rancangan berlaku sebagai versi ${version}`;
      const text = `Kasus baru berjalan menurut versi ${version}; kasus yang sudah berjalan selesai menurut versinya semula.`;
      await tell(client, office, draft, { step: 'berlaku', recipients, title, text, at });
      const now = { processDefinitionKey: key, changes: [change('state', 'disetujui', 'berlaku')] };
      await this.deps.operationLog.append(client, [{ ...entryOf(draft, 'DEPLOY'), ...now }]);
    });
  }

  /** It cannot come into force as it was approved: its authors look at it anew. */
  private sendBack({ id }: WholeDraft, reason: string): Promise<void> {
    const { pool, office, now } = this.deps;
    const at = new Date(now());
    return inTransaction(pool, async (client) => {
      const draft = await findDraft(client, id, 'for update');
      if (draft.state !== 'disetujui') return;
      const returned = JSON.stringify({ by: draft.approved_by, at: at.toISOString(), reason });
      await client.query(
        `update process_draft set state = 'draf', returned = $2, approved_by = null, approved_at = null, effective_from = null,
          revision = revision + 1 where id = $1`,
        [id, returned],
      );
      await writeStep(client, draft, 'dikembalikan', undefined, at, reason);
      const recipients = [...(await authorsOf(client, id)), ...(await approversOf(client, id))];
      await tell(client, office, draft, {
        step: 'dikembalikan',
        recipients,
        title: 'Rancangan belum dapat berlaku',
        text: reason,
        at,
      });
      const changes = [change('state', 'disetujui', 'draf')];
      await this.deps.operationLog.append(client, [{ ...entryOf(draft, 'RETURN'), changes, reason }]);
    });
  }
}

/** What the office did about a draft by itself. */
const entryOf = ({ id, process_id }: WholeDraft, operationType: string): NewEntry => ({
  operationType,
  entityType: 'PROCESS_DRAFT',
  entityKey: id,
  category: 'DEPLOYED_RESOURCES',
  result: 'SUCCESS',
  actorType: 'SYSTEM',
  processDefinitionId: process_id,
});

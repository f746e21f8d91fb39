import type { Pool, PoolClient } from 'pg';
import type { DiagramProblem, DraftState, DraftSummary } from '../contract/drafts.ts';
import type { Performer } from '../contract/organisation.ts';
import { type Actor, hasRole, pelakuOf } from '../policy/actor.ts';
import { notFound } from '../problem.ts';
import { iso } from '../routes/v2/shapes.ts';
import type { Conditions, SearchRequest } from '../search/query.ts';
import { runSearch, type SearchTarget } from '../search/run.ts';
import type { Office } from '../services/index.ts';

/** A draft as it is listed. */
export interface DraftRow {
  readonly id: string;
  readonly process_id: string;
  readonly subject: string;
  readonly state: DraftState;
  readonly based_on: string;
  readonly based_on_version: number;
  readonly compared_with: string;
  readonly version: number | null;
  readonly deployed: string | null;
  readonly revision: number;
  readonly creator: string;
  readonly created_by: Performer;
  readonly created_at: Date;
  readonly changed_by: Performer;
  readonly changed_at: Date;
  readonly submitted_by: Performer | null;
  readonly submitted_at: Date | null;
  readonly approved_by: Performer | null;
  readonly approved_at: Date | null;
  readonly effective_from: string | null;
  readonly returned: DraftSummary['returned'];
}

const COLUMNS = `d.id::text, d.process_id, d.subject, d.state, d.based_on::text, b.version as based_on_version, d.compared_with::text,
  d.version, d.deployed::text, d.revision, d.creator, d.created_by, d.created_at, d.changed_by, d.changed_at, d.submitted_by,
  d.submitted_at, d.approved_by, d.approved_at, d.effective_from, d.returned`;
const FROM = 'process_draft d join process_definition b on b.key = d.based_on';

export const draftTarget: SearchTarget = {
  from: FROM,
  columns: COLUMNS,
  fields: {
    processDefinitionId: { sql: 'd.process_id', cast: 'text' },
    state: { sql: 'd.state', cast: 'text' },
    changedAt: { sql: 'd.changed_at', cast: 'timestamptz', sortable: true, required: true },
  },
  defaultSort: [{ field: 'changedAt', order: 'DESC' }],
  key: 'd.id',
  keyCast: 'uuid',
};

/** A draft with what it consists of. */
export interface WholeDraft extends DraftRow {
  readonly diagram: string;
  readonly problems: readonly DiagramProblem[];
}

/**
 * @param lock whoever changes it takes turns with others
 * @throws Problem where there is no such draft
 */
export async function findDraft(sql: Pool | PoolClient, id: string, lock?: 'for update'): Promise<WholeDraft> {
  const { rows } = await sql.query<WholeDraft>(
    `select ${COLUMNS}, d.diagram, d.problems from ${FROM} where d.id = $1 ${lock === undefined ? '' : 'for update of d'}`,
    [id],
  );
  if (!rows[0]) throw notFound('Rancangan');
  return rows[0];
}

/** Drafts of some processes that are edited, wait for approval or for their day. */
export async function openDrafts(pool: Pool, processIds: readonly string[]): Promise<readonly DraftRow[]> {
  const { rows } = await pool.query<DraftRow>(
    `select ${COLUMNS} from ${FROM} where d.process_id = any($1) and d.state in ('draf', 'diajukan', 'disetujui')
      order by d.changed_at desc, d.id`,
    [processIds],
  );
  return rows;
}

/** Drafts that became versions. */
export async function draftsOfVersions(pool: Pool, keys: readonly string[]): Promise<readonly DraftRow[]> {
  const { rows } = await pool.query<DraftRow>(`select ${COLUMNS} from ${FROM} where d.deployed = any($1::bigint[])`, [
    keys,
  ]);
  return rows;
}

export const toSummary = (office: Pick<Office, 'mechanism'>, row: DraftRow): DraftSummary => ({
  id: row.id,
  processDefinitionId: row.process_id,
  title: office.mechanism(row.process_id)?.mechanism.title ?? row.process_id,
  subject: row.subject,
  state: row.state,
  basedOn: row.based_on_version,
  version: row.version,
  revision: row.revision,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  changedBy: row.changed_by,
  changedAt: row.changed_at.toISOString(),
  submittedBy: row.submitted_by,
  submittedAt: iso(row.submitted_at),
  approvedBy: row.approved_by,
  approvedAt: iso(row.approved_at),
  effectiveFrom: row.effective_from,
  returned: row.returned,
});

export const searchDrafts = (pool: Pool, request: SearchRequest, restrict?: (conditions: Conditions) => void) =>
  runSearch<DraftRow>(pool, draftTarget, request, restrict);

/** Whoever works on drafts, in the post they hold, or else in the role that lets them. */
export function performerOf(actor: Actor): Performer {
  const [post] = actor.posts;
  if (actor.pegawai && post) {
    const { nama, nip, jabatan, namaJabatan, kapasitas } = pelakuOf(actor, post);
    return { nama, nip, jabatan, namaJabatan, kapasitas };
  }
  const namaJabatan = hasRole(actor, 'pemilik-proses') ? 'Pemilik Proses' : 'Admin';
  return { nama: actor.displayName, nip: actor.pegawai?.nip ?? '', jabatan: '', namaJabatan, kapasitas: 'definitif' };
}

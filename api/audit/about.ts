import type { Pool } from 'pg';
import { performerOf, type StoredTask } from '../cases/tasks.ts';
import type { AuditCapacity, AuditContent, AuditKeys } from '../contract/audit.ts';
import { type Actor, hasRole } from '../policy/actor.ts';
import type { PolicyName } from '../policy/policies.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';

export interface AboutDeps {
  readonly pool: Pool;
  readonly definitions: DefinitionCatalogue;
}

/** What the office knows of whatever a request names in its address. */
export type About = AuditKeys & Pick<AuditContent, 'entityDescription' | 'legalBasis' | 'capacity' | 'onBehalfOf'>;

interface Row {
  readonly process: string;
  readonly definition: string;
  readonly instance: string;
  readonly element: string | null;
  readonly elementInstance: string | null;
  readonly job: string | null;
  readonly assignee: string | null;
  readonly groups: readonly string[];
  readonly state: string;
  readonly number: string | null;
}

const COLUMNS = `x.process_id as process, x.process_definition_key as definition`;

/** What stands behind each parameter of an address that names something of a case. */
const LOOKS: { readonly [parameter: string]: string } = {
  userTaskKey: `select ${COLUMNS}, x.process_instance_key as instance, x.element_id as element, x.element_instance_key as "elementInstance",
    null as job, x.assignee, x.candidate_groups as groups, x.state, null as number from user_task x where x.key = $1`,
  processInstanceKey: `select ${COLUMNS}, x.key as instance, null as element, null as "elementInstance", null as job, null as assignee,
    '{}'::text[] as groups, x.state, x.business_id as number from process_instance x where x.key = $1`,
  incidentKey: `select ${COLUMNS}, x.process_instance_key as instance, x.element_id as element, x.element_instance_key as "elementInstance",
    x.job_key as job, null as assignee, '{}'::text[] as groups, x.state, null as number from incident x where x.key = $1`,
  letterId: `select ${COLUMNS}, x.key as instance, null as element, null as "elementInstance", null as job, null as assignee,
    '{}'::text[] as groups, x.state, s.nomor as number from surat s join process_instance x on x.key = s.kasus where s.id::text = $1`,
};

/** Finds the case, the step and its article behind what a request names, and in which post its actor does the step. */
export async function aboutRequest(
  { pool, definitions }: AboutDeps,
  params: { readonly [name: string]: string },
  actor: Actor | undefined,
): Promise<About> {
  const named = Object.keys(LOOKS).find((name) => params[name] !== undefined);
  if (named === undefined || (named !== 'letterId' && !/^\d{1,18}$/.test(params[named]!))) return {};
  const { rows } = await pool.query<Row>({ name: `audit_${named}`, text: LOOKS[named]!, values: [params[named]] });
  const [row] = rows;
  if (!row) return {};
  const step = row.element === null ? undefined : (await definitions.get(row.definition))?.steps.get(row.element);
  return {
    processDefinitionId: row.process,
    processDefinitionKey: row.definition,
    processInstanceKey: row.instance,
    ...some({ elementId: row.element, elementInstanceKey: row.elementInstance, jobKey: row.job }),
    ...some({ entityDescription: step?.name ?? row.number, legalBasis: step?.basis }),
    ...(named === 'userTaskKey' && { userTaskKey: params[named]!, ...(actor && actingIn(row, params[named]!, actor)) }),
    ...(named === 'incidentKey' && { incidentKey: params[named]! }),
  };
}

/** Of some properties those that have a value. */
const some = <T extends object>(properties: T): { [P in keyof T]?: NonNullable<T[P]> } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)) as never;

/** The post in which somebody does a task, and whom they stand for. */
function actingIn(row: Row, key: string, actor: Actor): Pick<About, 'capacity' | 'onBehalfOf'> {
  const task: StoredTask = {
    key,
    processInstanceKey: row.instance,
    processDefinitionKey: row.definition,
    processId: row.process,
    elementId: row.element!,
    elementInstanceKey: row.elementInstance!,
    state: row.state,
    assignee: row.assignee,
    candidateGroups: row.groups,
  };
  const performer = performerOf(task, actor);
  if (!performer) return {};
  const { jabatan, kapasitas, mewakili } = performer;
  return { capacity: { jabatan, kapasitas }, ...(mewakili && { onBehalfOf: mewakili.pegawai }) };
}

/** Policies that are about a role of the account, and the roles they ask for. */
const ROLES_OF: { readonly [P in PolicyName]?: readonly Parameters<typeof hasRole>[1][] } = {
  admin: ['admin'],
  'instance-repairer': ['admin'],
  deployer: ['pemilik-proses', 'admin'],
  'task-changer': ['pemilik-proses', 'admin'],
  'identity-keeper': ['pelindung'],
};

/** As what somebody acts where nothing else is known: by a role that the route asks for, otherwise in their first post. */
export function capacityOf(actor: Actor, policy: PolicyName | undefined): AuditCapacity | undefined {
  const peran = policy && ROLES_OF[policy]?.find((role) => hasRole(actor, role));
  if (peran !== undefined) return { peran };
  const [post] = actor.posts;
  return post && { jabatan: post.id, kapasitas: post.kapasitas };
}

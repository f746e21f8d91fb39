import type { Pool } from 'pg';
import { Value } from 'typebox/value';
import type { ZBClient } from 'zeebe-node';
import { isInForce, type LoadedMechanism } from '../../processes/load.ts';
import type { CaseContext, Variables } from '../../processes/mechanism.ts';
import { JENIS } from '../../processes/organisasi.ts';
import type { Command } from '../idempotency/command.ts';
import { type Actor, holdsKind, holdsPost, pelakuOf } from '../policy/actor.ts';
import { inAgency } from '../policy/agencies.ts';
import { forbidden, invalid, notFound, type Violation } from '../problem.ts';
import type { Definition, DefinitionCatalogue } from '../services/definitions.ts';
import { checkForm } from '../services/forms.ts';
import { mechanismOf, type Office } from '../services/index.ts';
import type { HeldPost } from '../services/organisasi.ts';
import { requireStarter } from './authority.ts';
import { checkChosen } from './chosen.ts';
import { caseContext, demandLaw, objectionsTo } from './context.ts';
import { checkFiles } from './files.ts';
import { asOnlyCase } from './only-case.ts';
import type { Pending } from './pending.ts';
import { createOnce, numberFor, type StartedCase, startedBefore } from './start-once.ts';

export interface CaseDeps {
  readonly pool: Pool;
  readonly client: ZBClient;
  readonly office: Office;
  readonly definitions: DefinitionCatalogue;
  readonly pending: Pending;
}

/** Starts a case for someone: their right to, the form and the rules are looked at before anything is made. */
export async function startCase(
  deps: CaseDeps,
  anyone: Actor,
  processId: string,
  given: Variables,
  command: Command,
): Promise<StartedCase> {
  const before = command.isResumed ? await startedBefore(deps, command) : undefined;
  if (before) return before;
  const definition = await deps.definitions.latest(processId);
  const loaded = mechanismOf(deps.office, processId, definition);
  if (!loaded || !definition) throw notFound(`Mekanisme '${processId}'`);
  const actor = officialOf(loaded, anyone);
  const ofKind = postOfKind(loaded, actor);
  const variables = withOwnUnit(loaded, actor, ofKind, given);
  await checkShape(deps, actor, loaded, definition, variables);
  const asked = await caseContext(deps.office, loaded, startedBy(actor, ofKind, variables));
  if (!isInForce(loaded.regulation, asked.tanggal))
    throw invalid(`${loaded.regulation.short} tidak berlaku pada ${asked.tanggal}: kasus baru tidak dapat dimulai.`);
  demandLaw(loaded, asked);
  const pemrakarsa = pelakuOf(actor, ofKind ?? starterOf(loaded, actor, asked));
  const context = { ...asked, variables: { ...variables, pemrakarsa } };
  const violations = objectionsTo(loaded, definition.start?.checks, context);
  if (violations.length > 0) throw invalid(violations[0]!.message, violations);
  await requireStarter(deps, loaded, definition, pemrakarsa);
  const nomorKasus = await numberFor(deps, command, loaded.regulation.instansi, context.tanggal);
  const matter = loaded.mechanism.matter?.(context);
  await command.ask({
    processDefinitionKey: definition.key,
    entityDescription: nomorKasus,
    capacity: { jabatan: pemrakarsa.jabatan, kapasitas: pemrakarsa.kapasitas },
    ...(pemrakarsa.mewakili && { onBehalfOf: pemrakarsa.mewakili.pegawai }),
  });
  const started = await asOnlyCase(deps, matter, () =>
    createOnce(deps, nomorKasus, {
      bpmnProcessId: processId,
      version: definition.version,
      variables: { ...variables, nomorKasus, pemrakarsa, regime: context.regime, matter: matter?.key } as never,
    }),
  );
  await deps.pending.started({
    key: started.processInstanceKey,
    processId,
    processDefinitionKey: started.processDefinitionKey,
    version: started.processDefinitionVersion,
    nomorKasus,
    matter: matter?.key,
    pemrakarsa,
  });
  return started;
}

/**
 * The actor in their posts of the agency whose mechanism it is.
 * @throws Problem where they have none
 */
function officialOf({ mechanism, regulation }: LoadedMechanism, anyone: Actor): Actor {
  const actor = inAgency(anyone, regulation.instansi);
  if (actor.posts.length === 0)
    throw forbidden(`Hanya pejabat instansi yang diatur ${regulation.short} yang dapat memulai "${mechanism.title}".`);
  return actor;
}

/** A request that names no unit is for the unit its initiator heads, or belongs to. */
function withOwnUnit(
  { mechanism }: LoadedMechanism,
  { posts }: Actor,
  ofKind: HeldPost | undefined,
  given: Variables,
): Variables {
  const { properties = {} } = mechanism.facts as { properties?: object };
  const own = (ofKind ?? posts.find(({ isPimpinan }) => isPimpinan))?.unit;
  const missing = !given['unitPemilikKinerja'] && 'unitPemilikKinerja' in properties;
  return missing && own ? { ...given, unitPemilikKinerja: own } : given;
}

async function checkShape(
  { pool, office }: CaseDeps,
  actor: Actor,
  loaded: LoadedMechanism,
  { start }: Definition,
  variables: Variables,
): Promise<void> {
  const form = start?.formKey === undefined ? undefined : loaded.forms.get(start.formKey);
  const byForm = form ? checkForm(form, variables) : [];
  const byShape = byForm.length > 0 ? byForm : shapeViolations(loaded, variables);
  const violations =
    byShape.length > 0 || !form
      ? byShape
      : [
          ...(await checkFiles(pool, actor, form, variables, {})),
          ...(await checkChosen(pool, actor, form, variables, office.today())),
        ];
  if (violations.length > 0) throw invalid(violations[0]!.message, violations);
}

function shapeViolations({ mechanism }: LoadedMechanism, variables: Variables): Violation[] {
  return Value.Errors(mechanism.facts, variables)
    .filter(({ keyword }) => keyword !== 'boolean' && keyword !== 'anyOf')
    .map(({ keyword, instancePath, params }) => {
      const unknown = (params as { additionalProperties?: string[] }).additionalProperties;
      const missing = (params as { requiredProperties?: string[] }).requiredProperties;
      const field = instancePath.slice(1).replaceAll('/', '.');
      if (keyword === 'additionalProperties')
        return { field: unknown?.[0] ?? field, message: `Isian tidak dikenal: ${unknown?.join(', ')}.` };
      if (keyword === 'required')
        return { field: missing?.[0] ?? field, message: `Isian wajib: ${missing?.join(', ')}.` };
      return { field, message: `Isian '${field}' tidak sesuai bentuk yang diminta.` };
    });
}

/** What someone starts in a post of their own kind is known to be theirs before anything is looked at. */
const startedBy = (actor: Actor, ofKind: HeldPost | undefined, variables: Variables): Variables =>
  ofKind ? { ...variables, pemrakarsa: pelakuOf(actor, ofKind) } : variables;

/**
 * The post in which someone starts a mechanism that is open to kinds of posts; undefined where it is open to one post.
 * @throws Problem where the actor holds none of a kind
 */
function postOfKind({ mechanism }: LoadedMechanism, actor: Actor): HeldPost | undefined {
  if (typeof mechanism.starter === 'function') return undefined;
  const held = holdsKind(actor, mechanism.starter);
  if (held) return held;
  const kinds = mechanism.starter.map((jenis) => JENIS[jenis]).join(' atau ');
  throw forbidden(`Hanya ${kinds} yang dapat memulai "${mechanism.title}".`);
}

function starterOf({ mechanism }: LoadedMechanism, actor: Actor, context: CaseContext): HeldPost {
  const post = typeof mechanism.starter === 'function' ? mechanism.starter(context) : undefined;
  if (post === undefined)
    throw invalid('Unit Kerja pemilik kinerja tidak ditemukan, atau belum memiliki jabatan pimpinan.', [
      { field: 'unitPemilikKinerja', message: 'Unit Kerja tidak ditemukan.' },
    ]);
  const held = holdsPost(actor, post);
  if (!held)
    throw forbidden(
      `Hanya ${context.organisasi.jabatan(post)?.nama ?? post} yang dapat memulai "${mechanism.title}" untuk unit itu.`,
    );
  return held;
}

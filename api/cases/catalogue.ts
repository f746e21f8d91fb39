import type { LoadedMechanism } from '../../processes/load.ts';
import { articlesCited } from '../../processes/regulation.ts';
import type { Mechanism, MechanismDetail } from '../contract/mechanisms.ts';
import { type Actor, hasRole, holdsKind, holdsPost } from '../policy/actor.ts';
import { inAgency, seesAgency } from '../policy/agencies.ts';
import { notFound } from '../problem.ts';
import { mechanismOf } from '../services/index.ts';
import { choicesFor } from './choices.ts';
import { caseContext } from './context.ts';
import { howLong } from './how-long.ts';
import { basisOf, humanSteps, type PageDeps } from './parts.ts';

/** The catalogue: every mechanism that is deployed, and whether the actor may start it. */
export async function mechanismsFor(deps: PageDeps, actor: Actor): Promise<Mechanism[]> {
  const all = await Promise.all(deps.office.mechanisms.map((loaded) => mechanismFor(deps, actor, loaded)));
  return all.filter((mechanism) => mechanism !== undefined);
}

export async function mechanismDetail(deps: PageDeps, actor: Actor, id: string): Promise<MechanismDetail> {
  const definition = await deps.definitions.latest(id);
  const loaded = mechanismOf(deps.office, id, definition);
  const mechanism = loaded && (await mechanismFor(deps, actor, loaded));
  if (!mechanism || !definition) throw notFound(`Mekanisme '${id}'`);
  const form = definition.start?.formKey === undefined ? undefined : loaded.forms.get(definition.start.formKey);
  return {
    ...mechanism,
    form: form ? { formId: form.id, formKey: form.id, tenantId: '<default>', version: 1, schema: form } : null,
    choices: await choicesFor(deps.pool, actor, deps.office.today(), { form }),
    lama: await howLong(deps, id, loaded.regulation.instansi),
    articles: articlesCited(loaded.regulation, basisOf(definition)),
    steps: humanSteps(definition, () => 'next'),
  };
}

async function mechanismFor(deps: PageDeps, actor: Actor, loaded: LoadedMechanism): Promise<Mechanism | undefined> {
  const definition = await deps.definitions.latest(loaded.id);
  if (!definition || !concerns(actor, loaded)) return undefined;
  const { title, purpose, basis } = loaded.mechanism;
  const { key, short, title: regulationTitle } = loaded.regulation;
  return {
    processDefinitionId: loaded.id,
    processDefinitionKey: definition.key,
    title,
    purpose,
    basis,
    regulation: { key, short, title: regulationTitle },
    mayStart: await mayStart(deps, actor, loaded),
    participants: [
      ...new Set([...definition.steps.values()].map(({ lane }) => lane).filter((lane) => lane !== undefined)),
    ],
  };
}

/** An official is offered the mechanisms of their own agency; whoever looks after all of them sees all. */
const concerns = (actor: Actor, { regulation }: LoadedMechanism): boolean =>
  hasRole(actor, 'pemilik-proses') || seesAgency(actor, regulation.instansi);

/** Whether one of the actor's posts may start it, for its own unit where the unit matters. */
async function mayStart(deps: PageDeps, anyone: Actor, loaded: LoadedMechanism): Promise<boolean> {
  const actor = inAgency(anyone, loaded.regulation.instansi);
  const { starter } = loaded.mechanism;
  if (typeof starter !== 'function') return holdsKind(actor, starter) !== undefined;
  for (const { unit } of actor.posts) {
    const post = starter(await caseContext(deps.office, loaded, { unitPemilikKinerja: unit }));
    if (post !== undefined && holdsPost(actor, post)) return true;
  }
  return false;
}

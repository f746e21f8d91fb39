import type { LoadedMechanism } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import { articlesCited } from '../../processes/regulation.ts';
import type { StepCheck } from '../contract/law.ts';
import type { TaskContext } from '../contract/tasks.ts';
import { type Actor, principalOf } from '../policy/actor.ts';
import { objectionTo } from './authority.ts';
import { choicesFor } from './choices.ts';
import { evidenceOf } from './evidence.ts';
import { lettersOf, type PageDeps, partsOf, startFacts } from './parts.ts';
import { movesOf } from './task-moves.ts';
import { findTask, performerOf } from './tasks.ts';

/** Everything the page of a task shows besides the task and its form. */
export async function taskPage(deps: PageDeps, actor: Actor, taskKey: string): Promise<TaskContext> {
  const task = await findTask(deps.pool, taskKey);
  const parts = await partsOf(deps, task.processId, task.processDefinitionKey, task.processInstanceKey);
  const { loaded, definition, variables } = parts;
  const step = definition?.steps.get(task.elementId);
  const letters = await lettersOf(deps, task.processInstanceKey);
  const form = step?.formKey === undefined ? undefined : loaded?.forms.get(step.formKey);
  const units = loaded ? [...loaded.mechanism.refers(variables).unit] : [];
  const performer = performerOf(task, actor);
  return {
    performer: performer ?? null,
    objection: (performer && task.state === 'CREATED' && (await objectionTo(deps, task, performer))?.message) || null,
    data: { ...variables, ...(await localVariables(deps, task.processInstanceKey, task.elementInstanceKey)) },
    choices: await choicesFor(deps.pool, performer ? principalOf(actor, performer) : actor, deps.office.today(), {
      form,
      units,
    }),
    letters: letters.filter(
      ({ key, status }) => step?.letters.includes(key) && (status === 'konsep' || status === 'terbit'),
    ),
    articles: loaded && step?.basis !== undefined ? articlesCited(loaded.regulation, step.basis) : [],
    checks: loaded ? checksOf(loaded, step?.checks) : [],
    evidence: await evidenceOf(deps.pool, task.processInstanceKey),
    facts: startFacts(parts),
    moves: await movesOf(deps, actor, task, step),
  };
}

/** The rules that a step applies to what is submitted, each once. */
function checksOf({ mechanism, regulation }: LoadedMechanism, set: string | undefined): StepCheck[] {
  const checks = set === undefined ? [] : (mechanism.rules[set] ?? []);
  const rules = new Map(checks.map(({ rule }) => [rule.id, rule]));
  return [...rules.values()].map(({ id, basis, severity, message }) => ({
    rule: id,
    basis,
    severity,
    message,
    articles: articlesCited(regulation, basis),
  }));
}

async function localVariables({ pool }: PageDeps, key: string, scope: string): Promise<Variables> {
  const { rows } = await pool.query<{ name: string; value: string }>({
    name: 'local_variables',
    text: 'select name, value from variable where process_instance_key = $1 and scope_key = $2',
    values: [key, scope],
  });
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}

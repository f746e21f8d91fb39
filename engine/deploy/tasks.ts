import { extensionOf, type ModdleElement, textOf } from './moddle.ts';
import type { CalledDecisionModel, ScriptModel } from './model.ts';
import { parseIn } from './parts.ts';
import type { Problems } from './problems.ts';

/** The FEEL of a script task; undefined where a job does its work. */
export function scriptOf(source: ModdleElement, problems: Problems): ScriptModel | undefined {
  const script = onlyOne(source, 'script', problems);
  if (!script) return undefined;
  const at = `${source.id ?? ''} > extensionElements > script`;
  const [expression, resultVariable] = required(script, ['expression', 'resultVariable'], at, problems);
  if (!expression || !resultVariable) return undefined;
  const parsed = parseIn(problems, at, expression, 'expression');
  return parsed && { expression: parsed, resultVariable };
}

/** The decision a business rule task calls; undefined where a job does its work. */
export function decisionOf(source: ModdleElement, problems: Problems): CalledDecisionModel | undefined {
  const called = onlyOne(source, 'calledDecision', problems);
  if (!called) return undefined;
  const at = `${source.id ?? ''} > extensionElements > calledDecision`;
  const [decisionId, resultVariable] = required(called, ['decisionId', 'resultVariable'], at, problems);
  if (!decisionId || !resultVariable) return undefined;
  const parsed = parseIn(problems, at, decisionId, 'any');
  return parsed && { decisionId: parsed, resultVariable };
}

/** The extension element of a task that is this or a job, but not both. */
function onlyOne(source: ModdleElement, name: string, problems: Problems): ModdleElement | undefined {
  const own = extensionOf(source, `zeebe:${name[0]!.toUpperCase()}${name.slice(1)}`);
  const job = extensionOf(source, 'zeebe:TaskDefinition');
  if (Boolean(own) === Boolean(job))
    problems.add(
      source.id ?? '',
      `Must have either one 'zeebe:${name}' or one 'zeebe:taskDefinition' extension element`,
    );
  return own;
}

function required(
  element: ModdleElement,
  attributes: readonly string[],
  at: string,
  problems: Problems,
): (string | undefined)[] {
  return attributes.map((attribute) => {
    const text = textOf(element, attribute);
    if (!text) problems.add(at, `Attribute '${attribute}' must be present and not empty`);
    return text;
  });
}

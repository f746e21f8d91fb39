import type { Node, TaskOptions } from '../testing/bpmn.ts';
import * as bpmn from '../testing/bpmn.ts';
import type { Resource, Script, Step } from './script.ts';

/** Diagrams of elements that the helpers of the tests do not know. */
export const manualTask = (id: string): Node => bpmn.node('manualTask', id);
export const sendTask = (id: string, options: TaskOptions = {}): Node =>
  bpmn.node('sendTask', id, { type: id, ...options });
export const scriptTask = (id: string, expression: string, result: string): Node =>
  bpmn.node('scriptTask', id, {
    extension: `<zeebe:script expression="${xml(expression)}" resultVariable="${result}"/>`,
  });
export const ruleTask = (id: string, decision: string, result: string): Node =>
  bpmn.node('businessRuleTask', id, {
    extension: `<zeebe:calledDecision decisionId="${xml(decision)}" resultVariable="${result}"/>`,
  });

/** A user task with a form: `formKey="..."` or `formId="..."`. */
export const formTask = (id: string, attributes: string): Node =>
  bpmn.node('userTask', id, { extension: `<zeebe:formDefinition ${attributes}/>` });

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** A diagram as a resource. */
export const model = (id: string, nodes: readonly Node[], flows: readonly string[]): Resource => ({
  name: `${id}.bpmn`,
  content: withReferences(bpmn.diagram(id, nodes, flows)),
});

/** Names the flows in the elements they join, as modelling tools write them and as the genuine engine's validation reads them. */
function withReferences(content: string): string {
  const references = new Map<string, string>();
  const add = (element: string, tag: string, flow: string): void => {
    references.set(element, `${references.get(element) ?? ''}<bpmn:${tag}>${flow}</bpmn:${tag}>`);
  };
  const flows = [...content.matchAll(/<bpmn:sequenceFlow id="([^"]+)" sourceRef="([^"]+)" targetRef="([^"]+)"/g)];
  for (const [, flow, , target] of flows) add(target!, 'incoming', flow!);
  for (const [, flow, source] of flows) add(source!, 'outgoing', flow!);
  return content.replace(
    /<bpmn:\w+ id="([^"]+)"[^>]*?>(?:<bpmn:extensionElements>.*?<\/bpmn:extensionElements>)?/g,
    (head, id: string) => `${head}${references.get(id) ?? ''}`,
  );
}

/** A script with one diagram of the same name. */
export const script = (
  id: string,
  nodes: readonly Node[],
  flows: readonly string[],
  ...steps: readonly Step[]
): Script => ({ name: id, resources: [model(id, nodes, flows)], steps });

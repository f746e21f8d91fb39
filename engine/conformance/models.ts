import type { Node, TaskOptions } from '../testing/bpmn.ts';
import * as bpmn from '../testing/bpmn.ts';
import type { Resource, Script, Step } from './script.ts';

/** Diagrams of elements that the helpers of the tests do not know. */
export const inclusive = (id: string): Node => bpmn.node('inclusiveGateway', id);
export const eventBased = (id: string): Node => bpmn.node('eventBasedGateway', id);
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

/** An event of any kind: `signal:name`, `escalation:code`, `link:name`, `compensation`. */
export const event = (tag: string, id: string, kind: string, attributes = ''): Node =>
  bpmn.node(tag, id, {}, attributes, definition(id, kind));

function definition(id: string, kind: string): string {
  const [type, value = ''] = kind.split(':') as [string, string?];
  const references: { readonly [type: string]: string } = {
    signal: `signalRef="signal_${value}"`,
    escalation: value ? `escalationRef="escalation_${value}"` : '',
    link: `name="${value}"`,
    compensation: value ? `activityRef="${value}"` : '',
  };
  return `<bpmn:${type}EventDefinition id="def_${id}" ${references[type]}/>`;
}

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** A diagram as a resource, with the signals and escalations that its events refer to. */
export function model(id: string, nodes: readonly Node[], flows: readonly string[], more = ''): Resource {
  const content = bpmn.diagram(id, nodes, flows);
  const named = (type: string): string[] => [
    ...new Set([...content.matchAll(new RegExp(`${type}Ref="${type}_([^"]+)"`, 'g'))].map(([, name]) => name!)),
  ];
  const signals = named('signal').map((name) => `<bpmn:signal id="signal_${name}" name="${name}"/>`);
  const escalations = named('escalation').map(
    (code) => `<bpmn:escalation id="escalation_${code}" name="${code}" escalationCode="${code}"/>`,
  );
  return {
    name: `${id}.bpmn`,
    content: withReferences(content)
      .replace('</bpmn:process>', `${more}</bpmn:process>`)
      .replace('</bpmn:definitions>', `${signals.join('')}${escalations.join('')}</bpmn:definitions>`),
  };
}

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
  kind: string,
  id: string,
  nodes: readonly Node[],
  flows: readonly string[],
  ...steps: readonly Step[]
): Script => ({ name: id, kind, resources: [model(id, nodes, flows)], steps });

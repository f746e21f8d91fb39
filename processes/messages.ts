import { childOf, type DiagramElement, flowNodesOf, listOf, sequenceFlowsOf, textOf } from './bpmn.ts';

/** The message by which an answer of another agency reaches the case that waits for it; it correlates on {@link NOMOR_KASUS}. */
export const JAWABAN_INSTANSI = 'jawaban-instansi';
/** Correlation key of messages to a case, as diagrams write it. */
export const NOMOR_KASUS = '=nomorKasus';

/** The message a node waits for, if it waits for one. */
export function messageOf(node: DiagramElement): DiagramElement | undefined {
  const definition = listOf(node, 'eventDefinitions').find(({ $type }) => $type === 'bpmn:MessageEventDefinition');
  return childOf(definition ?? node, 'messageRef');
}

/**
 * Where a process waits for a message: the node at which it stands then, and the node that catches the message. They
 * differ at an event-based gateway.
 */
export function catchersOf(process: DiagramElement, message: string): ReadonlyMap<string, DiagramElement> {
  const nodes = flowNodesOf(process);
  const catching = nodes.filter(
    (node) => CATCHING.has(node.$type) && textOf(messageOf(node), 'name') === message && node.id !== undefined,
  );
  const stands = catching.flatMap((node) => {
    const gateways = sequenceFlowsOf(process)
      .filter((flow) => childOf(flow, 'targetRef') === node)
      .map((flow) => childOf(flow, 'sourceRef'))
      .filter((source) => source?.$type === 'bpmn:EventBasedGateway');
    return [node, ...gateways].map((place) => [place?.id ?? '', node] as const);
  });
  return new Map(stands);
}

const CATCHING: ReadonlySet<string> = new Set(['bpmn:IntermediateCatchEvent', 'bpmn:ReceiveTask']);

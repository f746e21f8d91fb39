import type { BenchModel } from './models.ts';

/** How an engine that is not Zeebe draws work that is done outside of it, and a condition. */
export interface Flavour {
  readonly namespace: string;
  job(id: string): string;
  readonly condition: string;
}

const element = (tag: string, id: string, inner = '', attributes = ''): string =>
  `<bpmn:${tag} id="${id}"${attributes}>${inner}</bpmn:${tag}>`;

const flow = (source: string, target: string, inner = ''): string =>
  element('sequenceFlow', `${source}_${target}`, inner, ` sourceRef="${source}" targetRef="${target}"`);

const flowsAlong = (...ids: readonly string[]): string =>
  ids
    .slice(1)
    .map((id, index) => flow(ids[index]!, id))
    .join('');

const document = (id: string, namespace: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${namespace} id="definitions" targetNamespace="bench"><bpmn:message id="answer" name="answer"/>${element('process', id, content, ' isExecutable="true"')}</bpmn:definitions>`;

/** The same process as {@link BenchModel.xml}, without what only Zeebe understands. */
export function plainXml({ id, types }: BenchModel, flavour: Flavour): string {
  const content = id === 'mechanism' ? mechanism(flavour) : chain(types, flavour);
  return document(id, flavour.namespace, content);
}

const chain = (types: readonly string[], { job }: Flavour): string =>
  [element('startEvent', 'start'), ...types.map(job), element('endEvent', 'end')].join('') +
  flowsAlong('start', ...types, 'end');

const mechanism = ({ job, condition }: Flavour): string =>
  [
    element('startEvent', 'start'),
    job('check'),
    element('exclusiveGateway', 'isLawful', '', ' default="isLawful_refused"'),
    element('userTask', 'sign'),
    element(
      'boundaryEvent',
      'reminder',
      '<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P3D</bpmn:timeDuration></bpmn:timerEventDefinition>',
      ' attachedToRef="sign" cancelActivity="false"',
    ),
    job('remind'),
    element('endEvent', 'reminded'),
    element('receiveTask', 'wait', '', ' messageRef="answer"'),
    job('issue'),
    element('endEvent', 'end'),
    element('endEvent', 'refused'),
    flowsAlong('start', 'check', 'isLawful'),
    flow(
      'isLawful',
      'sign',
      `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`,
    ),
    flow('isLawful', 'refused'),
    flowsAlong('sign', 'wait', 'issue', 'end'),
    flowsAlong('reminder', 'remind', 'reminded'),
  ].join('');

import {
  type DiagramElement,
  executableProcess,
  flowNodesOf,
  listOf,
  propertiesOf,
  sequenceFlowsOf,
} from '../../../processes/bpmn.ts';
import type { Find, Report } from './lincah.ts';

/** What officials and whoever edits next would miss. */
export const saran: Find = (definitions) => {
  const process = executableProcess(definitions);
  if (!process) return [];
  const flows = sequenceFlowsOf(process);
  return flowNodesOf(process).flatMap((node): Report[] =>
    adviceOn(node, flows).map((message) => ({ id: node.id ?? '', message })),
  );
};

/** Ids as modelers make them up: 'Activity_1x2y3z'. */
const MADE_UP = /^(Activity|Gateway|Event|Flow|Task|StartEvent|EndEvent)_[0-9a-z]{7}$/;

function adviceOn(node: DiagramElement, flows: readonly DiagramElement[]): string[] {
  const properties = propertiesOf(node);
  const joins = node.$type.endsWith('Gateway') && flows.filter((flow) => flow['sourceRef'] === node).length < 2;
  return [
    ...(node.name || joins ? [] : ['Beri nama, agar pejabat tahu apa yang terjadi di sini.']),
    ...(properties['legal:basis'] ? [] : ['Sebut dasar hukumnya (legal:basis).']),
    ...(properties['legal:step'] ? [] : ['Beri kunci langkah yang tetap (legal:step).']),
    ...(MADE_UP.test(node.id ?? '') ? ['Beri id yang bermakna: riwayat dan kasus menyebutnya bertahun-tahun.'] : []),
    ...(isLastEnd(node, flows) && !properties['legal:endState']
      ? ['Sebut keadaan akhirnya (legal:endState), kecuali akhir suatu pengingat.']
      : []),
  ];
}

const isLastEnd = (node: DiagramElement, flows: readonly DiagramElement[]): boolean =>
  node.$type === 'bpmn:EndEvent' && !comesFromReminder(node, flows);

function comesFromReminder(node: DiagramElement, flows: readonly DiagramElement[]): boolean {
  const reached = new Set<unknown>([node]);
  for (const one of reached) for (const flow of flows) if (flow['targetRef'] === one) reached.add(flow['sourceRef']);
  return ([...reached] as DiagramElement[]).some(
    (one) =>
      one['cancelActivity'] === false ||
      listOf(one, 'eventDefinitions').some(({ $type }) => $type === 'bpmn:LinkEventDefinition'),
  );
}

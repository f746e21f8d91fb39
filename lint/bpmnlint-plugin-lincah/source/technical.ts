import {
  childOf,
  type DiagramElement,
  extensionOf,
  flowNodesOf,
  listOf,
  sequenceFlowsOf,
  textOf,
} from '../../../processes/bpmn.ts';
import type { Find, Report } from './lincah.ts';

/** What the engine or the office could not run. */
export const kesalahanTeknis: Find = (definitions) => {
  const running = listOf(definitions, 'rootElements').filter((root) => root['isExecutable'] === true);
  const [process] = running;
  if (!process) return [report(definitions, 'Tidak ada proses yang dapat dijalankan (isExecutable).')];
  if (running.length > 1) return [report(running[1]!, 'Hanya satu proses yang boleh dijalankan dalam satu berkas.')];
  if (isUnread(process)) return [report(process, UNREAD)];
  const flows = sequenceFlowsOf(process);
  return flowNodesOf(process).flatMap((node) =>
    [...problemsOf(node), ...undecided(node, flows)].map((one) => report(node, one)),
  );
};

const UNREAD =
  'Unsur zeebe tidak terbaca: tambahkan "moddleExtensions": { "zeebe": "zeebe-bpmn-moddle/resources/zeebe.json" } ke .bpmnlintrc.';

/** Whether the linter does not know Zeebe's elements, so that no rule can see them. */
const isUnread = (process: DiagramElement): boolean =>
  [process, ...flowNodesOf(process)].some((node) =>
    listOf(childOf(node, 'extensionElements'), 'values').some(
      ({ $type, ...value }) => $type.startsWith('zeebe:') && '$children' in value,
    ),
  );

const report = ({ id }: DiagramElement, message: string): Report => ({ id: id ?? '', message });

function problemsOf(node: DiagramElement): string[] {
  switch (node.$type) {
    case 'bpmn:UserTask':
      return [
        ...(extensionOf(node, 'zeebe:FormDefinition') ? [] : ['Tugas ini tidak punya formulir.']),
        ...(hasPerformer(node) ? [] : ['Tugas ini tidak punya pelaksana (candidateGroups atau assignee).']),
      ];
    case 'bpmn:ServiceTask':
    case 'bpmn:SendTask':
      return textOf(extensionOf(node, 'zeebe:TaskDefinition'), 'type')
        ? []
        : ['Pekerjaan ini tidak menyebut jenisnya (type).'];
    case 'bpmn:Task':
    case 'bpmn:ManualTask':
      return ['Tugas tanpa jenis tidak dikerjakan siapa pun: pilih tugas orang atau pekerjaan sistem.'];
    default:
      return [];
  }
}

function hasPerformer(node: DiagramElement): boolean {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  return Boolean(textOf(assignment, 'candidateGroups') || textOf(assignment, 'assignee'));
}

function undecided(node: DiagramElement, flows: readonly DiagramElement[]): string[] {
  if (node.$type !== 'bpmn:ExclusiveGateway' && node.$type !== 'bpmn:InclusiveGateway') return [];
  const out = flows.filter((flow) => flow['sourceRef'] === node);
  if (out.length < 2) return [];
  return out
    .filter((flow) => !childOf(flow, 'conditionExpression') && node['default'] !== flow)
    .map((flow) => `Alur "${flow.name ?? flow.id}" tidak punya syarat.`);
}

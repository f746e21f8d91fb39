import { childOf, type DiagramElement, propertiesOf, textOf } from '../../bpmn.ts';
import { isOfTheLaw, timeOf } from '../../guard/waits.ts';
import { type Editor, flowsInto, scopeOf } from './editor.ts';
import type { EditSubject } from './subject.ts';
import type { Edit } from './violations.ts';

type Make = (subject: EditSubject) => readonly Edit[];

const lawful = (what: string, apply: Edit['apply']): Edit => ({ what, bases: [], apply });

const extension = (...values: readonly object[]) => ({ $type: 'bpmn:ExtensionElements', values });
const NOTIFY = {
  name: 'Beri tahu bagian umum',
  extensionElements: extension(
    { $type: 'zeebe:TaskDefinition', type: 'notify', retries: '3' },
    { $type: 'zeebe:TaskHeaders', values: [{ $type: 'zeebe:Header', key: 'pesan', value: 'baru' }] },
  ),
};
const REVIEW = {
  name: 'Telaah kelengkapan',
  extensionElements: extension(
    { $type: 'zeebe:FormDefinition', formKey: 'telaah' },
    { $type: 'zeebe:AssignmentDefinition', candidateGroups: '=["jabatan:penelaah"]' },
    {
      $type: 'zeebe:IoMapping',
      outputParameters: [{ $type: 'zeebe:Output', source: '=hasil', target: 'hasilTelaah' }],
    },
    { $type: 'zeebe:Properties', properties: [{ $type: 'zeebe:Property', name: 'legal:step', value: 'telaah' }] },
  ),
};

/** Flows into which something can be put: not those that lead to what an event-based gateway waits for. */
const open = ({ flows }: EditSubject): readonly DiagramElement[] =>
  flows.filter((flow) => childOf(flow, 'sourceRef')?.$type !== 'bpmn:EventBasedGateway');

/** Each edit by itself, and any two of them together. */
const twice = (edits: readonly Edit[]): readonly Edit[] => [
  ...edits,
  ...edits.flatMap((one, index) =>
    edits.slice(index + 1).map((other) =>
      lawful(`${one.what}, and ${other.what}`, (editor) => {
        one.apply(editor);
        other.apply(editor);
      }),
    ),
  ),
];

const rename: Make = ({ nodes }) =>
  twice(
    nodes.map((node) =>
      lawful(`renames ${node.id}`, (editor) => editor.set(node, 'name', `${node.name ?? ''} (baru)`)),
    ),
  );

const restyle: Make = ({ edited, nodes }) => {
  const planes = (edited['diagrams'] as DiagramElement[]).map((diagram) => childOf(diagram, 'plane'));
  const shapes = planes.flatMap((plane) => (plane?.['planeElement'] as DiagramElement[] | undefined) ?? []);
  return nodes.flatMap((node) =>
    shapes
      .filter((shape) => childOf(shape, 'bpmnElement') === node && shape['bounds'])
      .flatMap((shape) => [
        lawful(`moves ${node.id}`, (editor) => editor.set(childOf(shape, 'bounds')!, 'x', 4711)),
        lawful(`recolours ${node.id}`, (editor) => editor.set(shape, 'fill', '#ff00ff')),
      ]),
  );
};

const document: Make = ({ nodes }) =>
  twice(
    nodes.map((node) =>
      lawful(`documents ${node.id}`, (editor) =>
        editor.set(node, 'documentation', [{ $type: 'bpmn:Documentation', text: 'Lihat petunjuk pelaksanaan.' }]),
      ),
    ),
  );

const review: Make = (subject) =>
  twice(
    open(subject).map((flow) =>
      lawful(`adds a review at ${flow.id}`, (editor) => void editor.insert(flow, 'UserTask', REVIEW)),
    ),
  );

/** What somebody does first; the step itself stays. */
const PREPARATIONS: readonly (readonly string[])[] = [
  ['Siapkan'],
  ['Siapkan', 'Telaah'],
  ['Kumpulkan bahan', 'Telaah', 'Siapkan'],
];

const splitTask: Make = (subject) =>
  twice(
    subject.nodes
      .filter((node) => node.$type === 'bpmn:UserTask' && flowsInto(subject.process, node).length > 0)
      .flatMap((node) =>
        PREPARATIONS.map((names) =>
          lawful(`splits ${node.id} into ${names.length + 1}`, (editor) => {
            const into = flowsInto(subject.process, node);
            const parts = names.map((name) =>
              editor.add(scopeOf(node), 'UserTask', { ...REVIEW, name: `${name}: ${node.name}` }),
            );
            for (const flow of into) editor.set(flow, 'targetRef', parts[0]);
            for (const [index, part] of parts.entries()) editor.flow(part, parts[index + 1] ?? node);
          }),
        ),
      ),
  );

const notify: Make = (subject) =>
  twice(
    open(subject).map((flow) =>
      lawful(`adds a notification at ${flow.id}`, (editor) => void editor.insert(flow, 'SendTask', NOTIFY)),
    ),
  );

const remind: Make = (subject) =>
  twice(
    subject.nodes
      .filter((node) => /^bpmn:(User|Service|Send)Task$/.test(node.$type))
      .map((node) =>
        lawful(`reminds at ${node.id}`, (editor) => {
          const timeDuration = { $type: 'bpmn:FormalExpression', body: 'P2D' };
          const eventDefinitions = [{ $type: 'bpmn:TimerEventDefinition', timeDuration }];
          const timer = editor.add(scopeOf(node), 'BoundaryEvent', {
            attachedToRef: node,
            cancelActivity: false,
            eventDefinitions,
          });
          informed(editor, timer);
        }),
      ),
  );

function informed(editor: Editor, from: DiagramElement): void {
  const told = editor.add(scopeOf(from), 'SendTask', NOTIFY);
  editor.flow(from, told);
  editor.flow(told, editor.add(scopeOf(from), 'EndEvent', { name: 'Diberitahukan' }));
}

const inform: Make = (subject) =>
  twice(
    open(subject)
      .filter((flow) => subject.without(undefined).has(childOf(flow, 'sourceRef')!) && !isAside(subject, flow))
      .map((flow) =>
        lawful(`adds a parallel branch at ${flow.id}`, (editor) =>
          informed(editor, editor.insert(flow, 'ParallelGateway')),
        ),
      ),
  );

/** Whether a flow only leads to ends of reminders: a fork there has no branch that ends the case. */
function isAside({ process, nodes }: EditSubject, flow: DiagramElement): boolean {
  const reached = new Set([childOf(flow, 'targetRef')!]);
  for (const node of reached) {
    const flows = (scopeOf(node)['flowElements'] as DiagramElement[]).filter((one) => one['sourceRef'] === node);
    for (const one of flows) reached.add(childOf(one, 'targetRef')!);
    for (const event of nodes.filter((one) => one['attachedToRef'] === node)) reached.add(event);
  }
  return scopeOf(flow) === process && ![...reached].some((node) => propertiesOf(node)['legal:endState'] !== undefined);
}

const refuse: Make = (subject) =>
  twice(
    open(subject)
      .filter((flow) => scopeOf(flow) === subject.process && leadsToDecision(subject, flow))
      .map((flow) =>
        lawful(`lets a reviewer refuse at ${flow.id}`, (editor) => {
          const reviewed = editor.insert(flow, 'UserTask', REVIEW);
          const [out] = (subject.process['flowElements'] as DiagramElement[]).filter(
            (one) => one['sourceRef'] === reviewed,
          );
          const choice = editor.insert(out!, 'ExclusiveGateway', { name: 'Diteruskan?' });
          const [on] = (subject.process['flowElements'] as DiagramElement[]).filter(
            (one) => one['sourceRef'] === choice,
          );
          editor.condition(on!, '=hasilTelaah = "diteruskan"');
          const end = editor.add(subject.process, 'EndEvent', { name: 'Ditolak penelaah' });
          editor.property(end, 'legal:endState', 'ditolak-penelaah');
          editor.flow(choice, end, '=hasilTelaah = "ditolak"');
        }),
      ),
  );

/** A refusal comes earlier where somebody whom the law names has still to act. */
const leadsToDecision = (subject: EditSubject, flow: DiagramElement): boolean =>
  subject.demanded.some(
    (node) => node === childOf(flow, 'targetRef') || subject.isBefore(childOf(flow, 'targetRef')!, node),
  );

const shorten: Make = (subject) =>
  subject.nodes
    .filter((node) => isOfTheLaw(timeOf(node)) && node['cancelActivity'] === false)
    .flatMap((node) => {
      const definition = (node['eventDefinitions'] as DiagramElement[])[0]!;
      const body = textOf(childOf(definition, 'timeDate'), 'body') ?? '';
      return Array.from({ length: 20 }, (_, index) => `P${index + 1}D`).map((by) =>
        lawful(`shortens ${node.id} by ${by}`, (editor) =>
          editor.set(definition, 'timeDate', {
            $type: 'bpmn:FormalExpression',
            body: body.replace(/([+-]) duration\("P[^"]*"\)/, (one) => `${one} - duration("${by}")`),
          }),
        ),
      );
    });

/** Lawful edits by kind. */
export const LAWFUL: { readonly [kind: string]: Make } = {
  rename,
  'restyle and move': restyle,
  document,
  'add a review': review,
  'split a task': splitTask,
  'add a notification': notify,
  'add a reminder': remind,
  'add a parallel branch': inform,
  'add an earlier refusal': refuse,
  'shorten a term': shorten,
};

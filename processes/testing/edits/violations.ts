import { childOf, type DiagramElement, extensionOf, flowNodesOf, headersOf, propertiesOf, textOf } from '../../bpmn.ts';
import { isOfTheLaw, timeOf } from '../../guard/waits.ts';
import { type Editor, flowsInto, flowsOutOf, goAround, scopeOf, swap, takeOut } from './editor.ts';
import type { EditSubject } from './subject.ts';

/** One edit of a diagram; a violating one with the articles one of which must be named. */
export interface Edit {
  readonly what: string;
  readonly bases: readonly string[];
  readonly apply: (editor: Editor) => void;
}

type Make = (subject: EditSubject, steps: readonly DiagramElement[]) => readonly Edit[];

const at = (subject: EditSubject, what: string, nodes: readonly DiagramElement[], apply: Edit['apply']): Edit => ({
  what: `${what} ${nodes.map(({ id }) => id).join(', ')}`,
  bases: nodes.flatMap((node) => subject.basesOf(node)),
  apply,
});

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

const remove: Make = (subject, demanded) => {
  return [
    ...demanded.flatMap((node) => [
      at(subject, 'takes out', [node], (editor) => takeOut(editor, node)),
      at(subject, 'takes out and leaves a hole at', [node], (editor) => takeOut(editor, node, false)),
      at(subject, 'takes the key off', [node], (editor) => editor.property(node, 'legal:step', undefined)),
      at(subject, 'gives another key to', [node], (editor) => editor.property(node, 'legal:step', 'lain')),
      at(subject, 'makes a note of', [node], (editor) => {
        takeOut(editor, node);
        editor.add(subject.process, 'TextAnnotation', { text: node.name });
      }),
      at(subject, 'calls another process for', [node], (editor) => {
        const [into] = flowsInto(subject.process, node);
        takeOut(editor, node);
        editor.insert(into!, 'CallActivity', { name: node.name });
      }),
    ]),
    ...pairs(demanded).map(([a, b]) =>
      at(subject, 'takes out both', [a, b], (editor) => {
        takeOut(editor, a);
        takeOut(editor, b);
      }),
    ),
  ];
};

/** Ways by which somebody leads past a step. */
const DETOURS: { readonly [how: string]: (editor: Editor, from: DiagramElement, to: DiagramElement) => void } = {
  'a flow': (editor, from, to) => void editor.flow(from, to),
  'a choice': (editor, from, to) => split(editor, from, to, 'ExclusiveGateway'),
  'an inclusive choice': (editor, from, to) => split(editor, from, to, 'InclusiveGateway'),
  'a fork': (editor, from, to) => {
    for (const out of flowsOutOf(editor.process, from).slice(0, 1))
      editor.flow(editor.insert(out, 'ParallelGateway'), to);
  },
  'a timer': (editor, from, to) => boundary(editor, from, to, 'Timer'),
  'an error': (editor, from, to) => boundary(editor, from, to, 'Error'),
  'a link': (editor, from, to) => {
    const event = { eventDefinitions: [{ $type: 'bpmn:LinkEventDefinition', name: 'jalan pintas' }] };
    editor.flow(from, editor.add(scopeOf(from), 'IntermediateThrowEvent', event));
    editor.flow(editor.add(scopeOf(from), 'IntermediateCatchEvent', event), to);
  },
};

function split(editor: Editor, from: DiagramElement, to: DiagramElement, type: string): void {
  for (const out of flowsOutOf(editor.process, from).slice(0, 1)) {
    const gateway = editor.insert(out, type);
    editor.condition(flowsOutOf(editor.process, gateway)[0]!, '=mendesak != "ya"');
    editor.flow(gateway, to, '=mendesak = "ya"');
  }
}

function boundary(editor: Editor, from: DiagramElement, to: DiagramElement, kind: string): void {
  const timeDuration = { $type: 'bpmn:FormalExpression', body: 'PT1H' };
  const eventDefinitions = [{ $type: `bpmn:${kind}EventDefinition`, ...(kind === 'Timer' && { timeDuration }) }];
  editor.flow(
    editor.add(scopeOf(from), 'BoundaryEvent', { attachedToRef: from, cancelActivity: true, eventDefinitions }),
    to,
  );
}

const bypass: Make = (subject, demanded) => {
  const { nodes, process } = subject;
  const ends = nodes.filter((node) => stateOf(node) !== undefined);
  return demanded.flatMap((node) => {
    // Whatever only comes after the step, reached from whatever comes without it.
    const isEndAfter = (end: DiagramElement): boolean =>
      ends.filter((one) => stateOf(one) === stateOf(end)).every((one) => subject.isBefore(node, one));
    const after = [...demanded.filter((one) => subject.isBefore(node, one)), ...ends.filter(isEndAfter)];
    const before = [...subject.without(node)].filter(
      (one) => one !== node && /Task$/.test(one.$type) && subject.isBefore(one, node) && scopeOf(one) === process,
    );
    const direct = at(subject, 'leads all ways around', [node], (editor) => goAround(editor, node));
    return [
      ...(after.length > 0 && flowsOutOf(process, node).some((flow) => after.includes(childOf(flow, 'targetRef')!))
        ? [direct]
        : []),
      ...before.flatMap((from) =>
        after.flatMap((to) =>
          Object.entries(DETOURS).map(([how, lead]) =>
            at(subject, `leads by ${how} from ${from.id} to ${to.id} past`, [node], (editor) => lead(editor, from, to)),
          ),
        ),
      ),
    ];
  });
};

const stateOf = (end: DiagramElement): string | undefined => propertiesOf(end)['legal:endState'];

const reorder: Make = (subject, demanded) => {
  const { process } = subject;
  const ordered = demanded.flatMap((first) =>
    demanded.filter((one) => subject.isBefore(first, one)).map((second) => [first, second] as const),
  );
  // Ways that come to a step for the first time.
  const coming = (node: DiagramElement) =>
    flowsInto(process, node).filter((flow) => subject.without(node).has(childOf(flow, 'sourceRef')!));
  return ordered.flatMap(([first, second]) => [
    at(subject, 'swaps', [first, second], (editor) => swap(editor, first, second)),
    at(subject, 'puts the first behind the second of', [first, second], (editor) => {
      takeOut(editor, first);
      putInto(editor, flowsOutOf(process, second)[0]!, first);
    }),
    at(subject, 'puts the second before the first of', [first, second], (editor) => {
      takeOut(editor, second);
      for (const into of coming(first).slice(0, 1)) putInto(editor, into, second);
    }),
    ...copies(subject, first, second, coming(first)),
  ]);
};

/** A copy that can be taken for the step itself: it bears a key that only one step has. */
function copies(
  subject: EditSubject,
  first: DiagramElement,
  second: DiagramElement,
  coming: readonly DiagramElement[],
): Edit[] {
  const step = propertiesOf(second)['legal:step'];
  if (subject.nodes.filter((node) => propertiesOf(node)['legal:step'] === step).length > 1) return [];
  const what = 'copies the second before the first of';
  return [
    at(subject, what, [first, second], (editor) => {
      const type = second.$type.replace('bpmn:', '');
      for (const into of coming.slice(0, 1)) editor.insert(into, type, { ...plain(second), id: 'salinan' });
    }),
  ];
}

const plain = (node: DiagramElement): { readonly [property: string]: unknown } =>
  Object.fromEntries(
    ['name', 'extensionElements', 'loopCharacteristics']
      .map((key) => [key, node[key]])
      .filter(([, value]) => value !== undefined) as [string, unknown][],
  );

function putInto(editor: Editor, flow: DiagramElement, node: DiagramElement): void {
  const target = childOf(flow, 'targetRef')!;
  const scope = scopeOf(node);
  editor.set(scope, 'flowElements', [...(scope['flowElements'] as DiagramElement[]), node]);
  editor.set(flow, 'targetRef', node);
  editor.flow(node, target);
}

const ASSIGNMENT = 'zeebe:AssignmentDefinition';
const NOBODY = { candidateGroups: undefined, candidateUsers: undefined, assignee: undefined };

const performer: Make = (subject, steps) => {
  const people = steps.filter(({ $type }) => $type === 'bpmn:UserTask');
  return people.flatMap((node) => {
    const groups = textOf(extensionOf(node, ASSIGNMENT), 'candidateGroups');
    const set = (what: string, properties: { readonly [name: string]: unknown } | undefined) =>
      at(subject, what, [node], (editor) => editor.extend(node, ASSIGNMENT, properties));
    return [
      set('empties the performer of', NOBODY),
      set('takes the performer off', undefined),
      set('lets nobody perform', { ...NOBODY, candidateGroups: '=[]' }),
      set('gives to another post', { ...NOBODY, candidateGroups: '=[pejabat.siapaSaja]' }),
      set('adds a second group to', {
        candidateGroups: `=concatenate(${(groups ?? '=[]').slice(1)}, ["jabatan:lain"])`,
      }),
      set('adds candidate users to', { candidateUsers: '=["jf-1"]' }),
      set('gives to a person', { ...NOBODY, assignee: '=pemrakarsa.akun' }),
      set('gives to whoever started', { ...NOBODY, candidateGroups: '=[pemrakarsa.jabatan]' }),
      set('names nobody', { ...NOBODY, candidateGroups: '=null' }),
      set('gives to everybody', { ...NOBODY, candidateGroups: '=["semua"]' }),
    ];
  });
};

const TYPES = [
  'ManualTask',
  'Task',
  'ScriptTask',
  'ReceiveTask',
  'CallActivity',
  'BusinessRuleTask',
  'IntermediateThrowEvent',
];

const change: Make = (subject, steps) =>
  steps.flatMap((node) => {
    const others = [
      ...TYPES,
      ...['UserTask', 'ServiceTask'].filter((type) => `bpmn:${type}` !== node.$type && node.$type !== 'bpmn:SendTask'),
    ];
    const types = others.map((type) =>
      at(subject, `makes a ${type} of`, [node], (editor) => editor.retype(node, type)),
    );
    const form = at(subject, 'gives another form to', [node], (editor) =>
      editor.extend(node, 'zeebe:FormDefinition', { formKey: 'lain' }),
    );
    return [...types, ...(node.$type === 'bpmn:UserTask' ? [form] : jobChanges(subject, node))];
  });

const jobChanges = (subject: EditSubject, node: DiagramElement): Edit[] => [
  at(subject, 'gives another job to', [node], (editor) =>
    editor.extend(node, 'zeebe:TaskDefinition', { type: 'lain' }),
  ),
  at(subject, 'never tries', [node], (editor) => editor.extend(node, 'zeebe:TaskDefinition', { retries: '0' })),
  ...Object.entries(headersOf(node)).map(([key, value]) =>
    at(subject, `changes the header ${key} of`, [node], (editor) => {
      const values = Object.entries({ ...headersOf(node), [key]: `${value}-lain` });
      editor.extend(node, 'zeebe:TaskHeaders', {
        values: values.map(([name, one]) => ({ $type: 'zeebe:Header', key: name, value: one })),
      });
    }),
  ),
];

const CONSTANTS = ['=true', '=false', '=1 = 1', '="a" = "a"', '=not(false)', ''];

const constant: Make = (subject) =>
  subject.choices.flatMap((gateway) => {
    const out = flowsOutOf(subject.process, gateway);
    const conditions = out.map((flow) => textOf(childOf(flow, 'conditionExpression'), 'body') ?? '');
    return [
      ...out.flatMap((flow) =>
        [...CONSTANTS, '=persetujuanLain = "ya"'].map((body) =>
          at(subject, `makes ${flow.id} ask '${body}' at`, [gateway], (editor) => editor.condition(flow, body)),
        ),
      ),
      at(subject, 'inverts', [gateway], (editor) => {
        for (const [index, flow] of out.entries()) editor.condition(flow, conditions[(index + 1) % out.length]!);
      }),
      at(subject, 'takes an outcome from', [gateway], (editor) => editor.remove(out[0]!)),
      at(subject, 'gives a default to', [gateway], (editor) => editor.set(gateway, 'default', out[0])),
    ];
  });

const skippable: Make = (subject, steps) =>
  steps
    .filter((node) => flowsOutOf(subject.process, node).length === 1)
    .flatMap((node) => {
      const [out] = flowsOutOf(subject.process, node);
      const after = childOf(out, 'targetRef')!;
      const hasEvents = flowNodesOf(subject.process).some((one) => one['attachedToRef'] === node);
      const into = flowsInto(subject.process, node);
      const optional = (type: string) => (editor: Editor) => {
        for (const flow of into) {
          const gateway = editor.insert(flow, type);
          editor.condition(flowsOutOf(subject.process, gateway)[0]!, '=perlu = "ya"');
          editor.flow(gateway, after, '=perlu != "ya"');
        }
      };
      const simple = [
        at(subject, 'puts an optional choice before', [node], optional('ExclusiveGateway')),
        at(subject, 'puts an inclusive choice before', [node], optional('InclusiveGateway')),
        at(subject, 'repeats over a list that may be empty', [node], (editor) =>
          editor.set(node, 'loopCharacteristics', {
            $type: 'bpmn:MultiInstanceLoopCharacteristics',
            extensionElements: {
              $type: 'bpmn:ExtensionElements',
              values: [{ $type: 'zeebe:LoopCharacteristics', inputCollection: '=daftarBaru' }],
            },
          }),
        ),
        at(subject, 'loops', [node], (editor) =>
          editor.set(node, 'loopCharacteristics', { $type: 'bpmn:StandardLoopCharacteristics' }),
        ),
        at(subject, 'races with an event', [node], (editor) => boundary(editor, node, after, 'Timer')),
      ];
      return hasEvents ? simple : [...simple, ...wrapped(subject, node, after)];
    });

/** Puts a step into a sub-process that need not do it. */
function wrapped(subject: EditSubject, node: DiagramElement, after: DiagramElement): Edit[] {
  const within = (
    type: string,
    how: string,
    then: (editor: Editor, scope: DiagramElement, start: DiagramElement, end: DiagramElement) => void,
  ) =>
    at(subject, `puts into a ${type} ${how}`, [node], (editor) => {
      const { process } = subject;
      const scope = editor.add(process, type);
      for (const flow of flowsInto(process, node)) editor.set(flow, 'targetRef', scope);
      for (const flow of flowsOutOf(process, node)) editor.set(flow, 'sourceRef', scope);
      editor.remove(node);
      editor.set(node, '$parent', scope);
      editor.set(scope, 'flowElements', [node]);
      const [start, end] = [editor.add(scope, 'StartEvent'), editor.add(scope, 'EndEvent')];
      editor.flow(start, node);
      editor.flow(node, end);
      then(editor, scope, start, end);
    });
  return [
    within('SubProcess', 'with a way around', (editor, _scope, start, end) =>
      split(editor, start, end, 'ExclusiveGateway'),
    ),
    within('SubProcess', 'left by a timer', (editor, scope) => boundary(editor, scope, after, 'Timer')),
    within('SubProcess', 'over a list that may be empty', (editor, scope) =>
      editor.set(scope, 'loopCharacteristics', { $type: 'bpmn:MultiInstanceLoopCharacteristics' }),
    ),
    within('AdHocSubProcess', 'of which nothing need be done', () => undefined),
    within('SubProcess', 'ended early', (editor, scope, start) => {
      const terminate = { eventDefinitions: [{ $type: 'bpmn:TerminateEventDefinition' }] };
      split(editor, start, editor.add(scope, 'EndEvent', terminate), 'ExclusiveGateway');
    }),
    within('SubProcess', 'that an event ends', (editor, scope) => {
      const events = editor.add(scope, 'SubProcess', { triggeredByEvent: true });
      const timer = { eventDefinitions: [{ $type: 'bpmn:TimerEventDefinition' }], isInterrupting: true };
      editor.flow(editor.add(events, 'StartEvent', timer), editor.add(events, 'EndEvent'));
    }),
  ];
}

const stretch: Make = (subject) => {
  const timers = subject.nodes.filter((node) => isOfTheLaw(timeOf(node)));
  return [
    ...timers.flatMap((node) => {
      const definition = (node['eventDefinitions'] as DiagramElement[])[0]!;
      const body = textOf(childOf(definition, 'timeDate'), 'body') ?? '';
      const time = (what: string, now: string | undefined) =>
        at(subject, what, [node], (editor) =>
          editor.set(
            definition,
            'timeDate',
            now === undefined ? undefined : { $type: 'bpmn:FormalExpression', body: now },
          ),
        );
      return [
        ...['P1D', 'P1M', 'P6M', 'P1Y', 'P10Y'].flatMap((by) =>
          later(body, by).map((now) => time(`stretches by ${by}`, now)),
        ),
        time('empties', undefined),
        time('leaves to the office', '=tenggat.kedaluwarsa'),
        time('sets to a far day', '2099-12-31T00:00:00+07:00'),
        at(subject, 'takes out', [node], (editor) => takeOut(editor, node)),
        at(subject, 'turns what it interrupts', [node], (editor) =>
          editor.set(node, 'cancelActivity', node['cancelActivity'] === false),
        ),
      ].filter(({ what }) => node.$type === 'bpmn:BoundaryEvent' || !what.startsWith('turns'));
    }),
    ...subject.nodes
      .filter((node) => propertiesOf(node)['legal:tenggat'] !== undefined)
      .flatMap((node) => dueDates(node)),
  ];
};

function later(body: string, by: string): string[] {
  const longer = body.replace(/\+ duration\("P[^"]*"\)|- duration\("P[^"]*"\)/, (one) => `${one} + duration("${by}")`);
  return longer === body ? [] : [longer];
}

function dueDates(node: DiagramElement): Edit[] {
  const due = textOf(extensionOf(node, 'zeebe:TaskSchedule'), 'dueDate') ?? '';
  const bases = [propertiesOf(node)['legal:tenggat']!];
  const to = (what: string, dueDate: string | undefined): Edit => ({
    what: `${what} the due date of ${node.id}`,
    bases,
    apply: (editor) => editor.extend(node, 'zeebe:TaskSchedule', { dueDate }),
  });
  return [
    ...['P1D', 'P1M', 'P1Y'].flatMap((by) => later(due, by).map((now) => to(`stretches by ${by}`, now))),
    to('empties', undefined),
    to('leaves to the office', '=tenggat.kedaluwarsa'),
    {
      what: `takes the article off ${node.id}`,
      bases,
      apply: (editor) => editor.property(node, 'legal:tenggat', undefined),
    },
  ];
}

/** Violating edits by kind. */
export const VIOLATIONS: { readonly [kind: string]: Make } = {
  delete: remove,
  bypass,
  reorder,
  'empty performer': performer,
  'change type': change,
  'stretch timer': stretch,
  'constant condition': constant,
  'skippable branch': skippable,
};

import { model } from '../../engine/conformance/models.ts';
import {
  boundary,
  catchEvent,
  end,
  exclusive,
  type Node,
  serviceTask,
  start,
  userTask,
} from '../../engine/testing/bpmn.ts';

/** A process that is measured, and what its workers must do to bring an instance to its end. */
export interface BenchModel {
  readonly id: string;
  readonly xml: string;
  /** Job types in the order in which an instance comes to them. */
  readonly types: readonly string[];
  /** Message an instance waits for, with its own id as the key, once the last but one job is done. */
  readonly message?: string;
}

const VARIABLES_OF_A_LETTER = { perihal: 'Permohonan pelibatan pejabat fungsional', unit: 'Biro Hukum', jumlah: 3 };

/** What an instance is started with; the id correlates its message. */
export const variablesOf = (id: string): object => ({ ...VARIABLES_OF_A_LETTER, id });

/** As modelling tools write it, so that every engine reads it. */
const xmlOf = (id: string, nodes: readonly Node[], flows: readonly string[]): string => model(id, nodes, flows).content;

const chain = (id: string, types: readonly string[]): BenchModel => ({
  id,
  xml: xmlOf(
    id,
    [start(), ...types.map((type) => serviceTask(type)), end()],
    [['start', ...types, 'end'].join(' -> ')],
  ),
  types,
});

const USER_TASK = 'io.camunda.zeebe:userTask';

const mechanismNodes: Node[] = [
  start(),
  serviceTask('check'),
  exclusive('isLawful'),
  userTask('sign', { assignment: 'candidateGroups="kepala"' }),
  boundary('reminder', 'sign', { duration: 'P3D' }, false),
  serviceTask('remind'),
  end('reminded'),
  catchEvent('answer', { message: 'answer', key: '=id' }),
  serviceTask('issue'),
  end(),
  end('refused'),
];

/** One service task; ten of them; a typical mechanism: a check, a gateway, a user task with a reminder, an answer, a letter. */
export const MODELS: readonly BenchModel[] = [
  chain('one-task', ['only']),
  chain(
    'ten-tasks',
    Array.from({ length: 10 }, (_, index) => `step-${index + 1}`),
  ),
  {
    id: 'mechanism',
    xml: xmlOf('mechanism', mechanismNodes, [
      'start -> check -> isLawful',
      'isLawful -> sign [=jumlah > 0]',
      'isLawful -> refused [default]',
      'sign -> answer -> issue -> end',
      'reminder -> remind -> reminded',
    ]),
    types: ['check', USER_TASK, 'issue'],
    message: 'answer',
  },
];

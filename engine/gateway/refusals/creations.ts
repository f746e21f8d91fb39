import { status } from '@grpc/grpc-js';
import { type Row, TYPES } from './row.ts';

const { INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION } = status;

const CREATE = 'CreateProcessInstance';
const startingAt = (elementId: string): object => ({
  bpmnProcessId: 'big',
  version: -1,
  startInstructions: [{ elementId }],
});
const notStarted = 'Expected to create instance of process with start instructions but';

export const creations: readonly Row[] = [
  [
    'neither id nor key',
    CREATE,
    { processDefinitionKey: -1 },
    INVALID_ARGUMENT,
    'CREATE',
    'Expected at least a bpmnProcessId or a key greater than -1, but none given',
  ],
  ['an unset key', CREATE, {}, NOT_FOUND, 'CREATE', "Expected to find process definition with key '0', but none found"],
  [
    'an unknown id',
    CREATE,
    { bpmnProcessId: 'no', version: -1 },
    NOT_FOUND,
    'CREATE',
    "Expected to find process definition with process ID 'no', but none found",
  ],
  [
    'an unknown version',
    CREATE,
    { bpmnProcessId: 'one', version: 7 },
    NOT_FOUND,
    'CREATE',
    "Expected to find process definition with process ID 'one' and version '7', but none found",
  ],
  [
    'a process without a none start event',
    CREATE,
    { bpmnProcessId: 'by-message', version: -1 },
    FAILED_PRECONDITION,
    'CREATE',
    'Expected to create instance of process with none start event, but there is no such event',
  ],
  [
    'an unknown id of a caller who waits',
    'CreateProcessInstanceWithResult',
    { request: { bpmnProcessId: 'no', version: -1 } },
    NOT_FOUND,
    'CREATE_WITH_AWAITING_RESULT',
    "Expected to find process definition with process ID 'no', but none found",
  ],
  [
    'no request of a caller who waits',
    'CreateProcessInstanceWithResult',
    {},
    NOT_FOUND,
    'CREATE_WITH_AWAITING_RESULT',
    "Expected to find process definition with key '0', but none found",
  ],
  [
    'a start at an unknown element',
    CREATE,
    startingAt('nope'),
    INVALID_ARGUMENT,
    'CREATE',
    `${notStarted} no element found with id 'nope'.`,
  ],
  [
    'a start at a start event',
    CREATE,
    startingAt('start'),
    INVALID_ARGUMENT,
    'CREATE',
    `${notStarted} the element with id 'start' targets unsupported element type 'START_EVENT'. Supported element types are: ${TYPES}`,
  ],
  [
    'a start at a boundary event',
    CREATE,
    startingAt('late'),
    INVALID_ARGUMENT,
    'CREATE',
    `${notStarted} the element with id 'late' targets unsupported element type 'BOUNDARY_EVENT'. Supported element types are: ${TYPES}`,
  ],
  [
    'a start at a sequence flow',
    CREATE,
    startingAt('flow_a_b'),
    INVALID_ARGUMENT,
    'CREATE',
    `${notStarted} the element with id 'flow_a_b' targets unsupported element type 'SEQUENCE_FLOW'. Supported element types are: ${TYPES}`,
  ],
  [
    'a start inside a loop',
    CREATE,
    startingAt('e'),
    INVALID_ARGUMENT,
    'CREATE',
    `${notStarted} the element with id 'e' is inside a multi-instance subprocess. The creation of elements inside a multi-instance subprocess is not supported.`,
  ],
];

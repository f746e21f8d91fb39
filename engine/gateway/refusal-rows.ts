import { status } from '@grpc/grpc-js';

/** What Zeebe 8.5 refuses, with its words: the same calls were made to both. '{name}' stands for a key the test knows. */
export type Row = readonly [what: string, rpc: string, request: object, code: status, command: string, reason: string];

const { INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION, ALREADY_EXISTS } = status;
const TYPES =
  '[PROCESS, SUB_PROCESS, EVENT_SUB_PROCESS, INTERMEDIATE_CATCH_EVENT, INTERMEDIATE_THROW_EVENT, END_EVENT, SERVICE_TASK, RECEIVE_TASK, USER_TASK, MANUAL_TASK, TASK, EXCLUSIVE_GATEWAY, PARALLEL_GATEWAY, EVENT_BASED_GATEWAY, INCLUSIVE_GATEWAY, MULTI_INSTANCE_BODY, CALL_ACTIVITY, BUSINESS_RULE_TASK, SCRIPT_TASK, SEND_TASK]';

const CREATE = 'CreateProcessInstance';
const startingAt = (elementId: string): object => ({
  bpmnProcessId: 'big',
  version: -1,
  startInstructions: [{ elementId }],
});
const notStarted = 'Expected to create instance of process with start instructions but';

const creations: readonly Row[] = [
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

const jobCommands: readonly Row[] = [
  [
    'completing an unknown job',
    'CompleteJob',
    { jobKey: '{unknown}' },
    NOT_FOUND,
    'COMPLETE',
    "Expected to complete job with key '{unknown}', but no such job was found",
  ],
  [
    'completing a failed job',
    'CompleteJob',
    { jobKey: '{failed}' },
    FAILED_PRECONDITION,
    'COMPLETE',
    "Expected to complete job with key '{failed}', but it is in state 'FAILED'",
  ],
  [
    'completing a job that threw',
    'CompleteJob',
    { jobKey: '{thrown}' },
    FAILED_PRECONDITION,
    'COMPLETE',
    "Expected to complete job with key '{thrown}', but it is in state 'ERROR_THROWN'",
  ],
  [
    'failing an unknown job',
    'FailJob',
    { jobKey: '{unknown}' },
    NOT_FOUND,
    'FAIL',
    "Expected to fail job with key '{unknown}', but no such job was found",
  ],
  [
    'failing a failed job',
    'FailJob',
    { jobKey: '{failed}' },
    FAILED_PRECONDITION,
    'FAIL',
    "Expected to fail job with key '{failed}', but it is in state 'FAILED'",
  ],
  [
    'throwing from an unknown job',
    'ThrowError',
    { jobKey: '{unknown}' },
    NOT_FOUND,
    'THROW_ERROR',
    "Expected to throw an error for job with key '{unknown}', but no such job was found",
  ],
  [
    'throwing twice',
    'ThrowError',
    { jobKey: '{thrown}' },
    FAILED_PRECONDITION,
    'THROW_ERROR',
    "Expected to throw an error for job with key '{thrown}', but it is in state 'ERROR_THROWN'",
  ],
  [
    'retries of an unknown job',
    'UpdateJobRetries',
    { jobKey: '{unknown}', retries: 1 },
    NOT_FOUND,
    'UPDATE_RETRIES',
    "Expected to update retries for job with key '{unknown}', but no such job was found",
  ],
  [
    'no retries',
    'UpdateJobRetries',
    { jobKey: '{waiting}', retries: 0 },
    INVALID_ARGUMENT,
    'UPDATE_RETRIES',
    "Expected to update retries for job with key '{waiting}' with a positive amount of retries, but the amount given was '0'",
  ],
];

const others: readonly Row[] = [
  [
    'cancelling an unknown instance',
    'CancelProcessInstance',
    { processInstanceKey: '{unknown}' },
    NOT_FOUND,
    'CANCEL',
    "Expected to cancel a process instance with key '{unknown}', but no such process was found",
  ],
  [
    'cancelling an element',
    'CancelProcessInstance',
    { processInstanceKey: '{a}' },
    NOT_FOUND,
    'CANCEL',
    "Expected to cancel a process instance with key '{a}', but no such process was found",
  ],
  [
    'cancelling a called instance',
    'CancelProcessInstance',
    { processInstanceKey: '{called}' },
    FAILED_PRECONDITION,
    'CANCEL',
    "Expected to cancel a process instance with key '{called}', but it is created by a parent process instance. Cancel the root process instance '{caller}' instead.",
  ],
  [
    'variables of an unknown element',
    'SetVariables',
    { elementInstanceKey: '{unknown}', variables: '{}' },
    NOT_FOUND,
    'UPDATE',
    "Expected to update variables for element with key '{unknown}', but no such element was found",
  ],
  [
    'resolving an unknown incident',
    'ResolveIncident',
    { incidentKey: '{unknown}' },
    NOT_FOUND,
    'RESOLVE',
    "Expected to resolve incident with key '{unknown}', but no such incident was found",
  ],
  [
    'resolving without retries, as NOT_FOUND',
    'ResolveIncident',
    { incidentKey: '{incident}' },
    NOT_FOUND,
    'RESOLVE',
    "Expected to resolve incident with key '{incident}', but job with key '{failed}' has no retries left. Please update the job retries and retry resolving the incident",
  ],
  [
    'the same message twice',
    'PublishMessage',
    { name: 'n', correlationKey: 'k', messageId: 'id' },
    ALREADY_EXISTS,
    'PUBLISH',
    "Expected to publish a new message with id 'id', but a message with that id was already published",
  ],
  [
    'a deployment of nothing',
    'DeployResource',
    { resources: [] },
    INVALID_ARGUMENT,
    'CREATE',
    'Expected to deploy at least one resource, but none given',
  ],
];

const MODIFY = 'ModifyProcessInstance';
const notModified = "Expected to modify instance of process 'big' but it contains one or more";
const modifying = (...activateInstructions: object[]): object => ({
  processInstanceKey: '{big}',
  activateInstructions,
});
const ending = (...elementInstanceKeys: string[]): object => ({
  processInstanceKey: '{big}',
  terminateInstructions: elementInstanceKeys.map((elementInstanceKey) => ({ elementInstanceKey })),
});
const under = (elementId: string, ancestorElementInstanceKey: string): object =>
  modifying({ elementId, ancestorElementInstanceKey });
const withVariables = (scopeId: string): object =>
  modifying({ elementId: 'b', variableInstructions: [{ scopeId, variables: '{"x":1}' }] });

const modifications: readonly Row[] = [
  [
    'an unknown instance',
    MODIFY,
    { processInstanceKey: '{unknown}' },
    NOT_FOUND,
    'MODIFY',
    "Expected to modify process instance but no process instance found with key '{unknown}'",
  ],
  [
    'an element instead of an instance',
    MODIFY,
    { processInstanceKey: '{a}' },
    NOT_FOUND,
    'MODIFY',
    "Expected to modify process instance but no process instance found with key '{a}'",
  ],
  [
    'unknown elements',
    MODIFY,
    modifying({ elementId: 'nope' }, { elementId: 'nix' }),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} activate instructions with an element that could not be found: 'nope', 'nix'`,
  ],
  [
    'a start event',
    MODIFY,
    modifying({ elementId: 'start' }),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} activate instructions for elements that are unsupported: 'start'. The activation of elements with type 'START_EVENT' is not supported. Supported element types are: ${TYPES}.`,
  ],
  [
    'the inside of a loop that does not run',
    MODIFY,
    modifying({ elementId: 'e' }),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} activate instructions that would result in the activation of multi-instance element 'each', which is currently unsupported.`,
  ],
  [
    'unknown instances of elements',
    MODIFY,
    ending('{unknown}', '17'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} terminate instructions with an element instance that could not be found: '{unknown}', '17'`,
  ],
  [
    'elements of another instance',
    MODIFY,
    ending('{otherA}'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} terminate instructions with an element instance that could not be found: '{otherA}'`,
  ],
  [
    'variables for an unknown scope',
    MODIFY,
    withVariables('nope'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} variable instructions with a scope element id that could not be found: 'nope'`,
  ],
  [
    'variables for a scope elsewhere',
    MODIFY,
    withVariables('sub'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} variable instructions with a scope element that doesn't belong to the activating element's flow scope. These variables should be set before or after the modification.`,
  ],
  [
    'an unknown ancestor',
    MODIFY,
    under('b', '{unknown}'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} activate instructions with an ancestor scope key that does not exist, or is not in an active state: '{unknown}'`,
  ],
  [
    'an ancestor of another instance',
    MODIFY,
    under('b', '{other}'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} activate instructions with an ancestor scope key that does not belong to the modified process instance: '{other}'`,
  ],
  [
    'an ancestor that is none',
    MODIFY,
    under('c', '{a}'),
    INVALID_ARGUMENT,
    'MODIFY',
    `${notModified} activate instructions with an ancestor scope key that is not an ancestor of the element to activate:\n- instance '{a}' of element 'a' is not an ancestor of element 'c'`,
  ],
  [
    'the end of a called instance',
    MODIFY,
    { processInstanceKey: '{called}', terminateInstructions: [{ elementInstanceKey: '{calledTask}' }] },
    INVALID_ARGUMENT,
    'MODIFY',
    "Expected to modify instance of process 'one' but the given instructions would terminate the instance. The instance was created by a call activity in the parent process. To terminate this instance please modify the parent process instead.",
  ],
];

export const REFUSALS: readonly Row[] = [...creations, ...jobCommands, ...others, ...modifications];

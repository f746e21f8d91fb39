import { status } from '@grpc/grpc-js';
import { type Row, TYPES } from './row.ts';

const { INVALID_ARGUMENT, NOT_FOUND } = status;

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

export const modifications: readonly Row[] = [
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

import { status } from '@grpc/grpc-js';
import type { Row } from './row.ts';

const { INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION, ALREADY_EXISTS } = status;

export const others: readonly Row[] = [
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

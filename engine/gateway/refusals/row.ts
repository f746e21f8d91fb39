import type { status } from '@grpc/grpc-js';

/** What Zeebe 8.5 refuses, with its words: the same calls were made to both. '{name}' stands for a key the test knows. */
export type Row = readonly [what: string, rpc: string, request: object, code: status, command: string, reason: string];

/** The types Zeebe names where an element may not be activated. */
export const TYPES =
  '[PROCESS, SUB_PROCESS, EVENT_SUB_PROCESS, INTERMEDIATE_CATCH_EVENT, INTERMEDIATE_THROW_EVENT, END_EVENT, SERVICE_TASK, RECEIVE_TASK, USER_TASK, MANUAL_TASK, TASK, EXCLUSIVE_GATEWAY, PARALLEL_GATEWAY, EVENT_BASED_GATEWAY, INCLUSIVE_GATEWAY, MULTI_INSTANCE_BODY, CALL_ACTIVITY, BUSINESS_RULE_TASK, SCRIPT_TASK, SEND_TASK]';

import type { Behaviors } from './behavior.ts';
import { businessRuleTask } from './business-rule-task.ts';
import { callActivity } from './call-activity.ts';
import { catcher } from './catcher.ts';
import { endEvent } from './end-event.ts';
import { eventBasedGateway } from './event-based-gateway.ts';
import { exclusiveGateway } from './exclusive-gateway.ts';
import { idleTask } from './idle-task.ts';
import { inclusiveGateway } from './inclusive-gateway.ts';
import { jobWorkerTask } from './job-worker-task.ts';
import { multiInstanceBody } from './multi-instance.ts';
import { parallelGateway } from './parallel-gateway.ts';
import { process } from './process.ts';
import { scriptTask } from './script-task.ts';
import { startEvent } from './start-event.ts';
import { eventSubProcess, subProcess } from './sub-process.ts';
import { throwEvent } from './throw-event.ts';

/** What happens at each kind of element: to know it, open its file. */
export const behaviors: Behaviors = {
  PROCESS: process,
  SUB_PROCESS: subProcess,
  EVENT_SUB_PROCESS: eventSubProcess,
  START_EVENT: startEvent,
  BOUNDARY_EVENT: startEvent,
  INTERMEDIATE_CATCH_EVENT: catcher,
  INTERMEDIATE_THROW_EVENT: throwEvent,
  END_EVENT: endEvent,
  SERVICE_TASK: jobWorkerTask,
  SEND_TASK: jobWorkerTask,
  USER_TASK: jobWorkerTask,
  SCRIPT_TASK: scriptTask,
  BUSINESS_RULE_TASK: businessRuleTask,
  RECEIVE_TASK: catcher,
  MANUAL_TASK: idleTask,
  TASK: idleTask,
  EXCLUSIVE_GATEWAY: exclusiveGateway,
  PARALLEL_GATEWAY: parallelGateway,
  INCLUSIVE_GATEWAY: inclusiveGateway,
  EVENT_BASED_GATEWAY: eventBasedGateway,
  MULTI_INSTANCE_BODY: multiInstanceBody,
  CALL_ACTIVITY: callActivity,
};

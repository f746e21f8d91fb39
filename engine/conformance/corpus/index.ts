import type { Script } from '../script.ts';
import { boundaries } from './boundaries.ts';
import { callActivities } from './call-activities.ts';
import { compensations } from './compensation.ts';
import { errors } from './errors.ts';
import { escalations } from './escalations.ts';
import { eventSubProcesses } from './event-sub-processes.ts';
import { gateways } from './gateways.ts';
import { messages } from './messages.ts';
import { modifications } from './modifications.ts';
import { multiInstance } from './multi-instance.ts';
import { refusals } from './refusals.ts';
import { resources } from './resources.ts';
import { signals } from './signals.ts';
import { subProcesses } from './sub-processes.ts';
import { tasks } from './tasks.ts';
import { throws } from './throws.ts';
import { timers } from './timers.ts';

/** Every hand-written script. */
export const corpus: readonly Script[] = [
  ...tasks,
  ...gateways,
  ...messages,
  ...timers,
  ...boundaries,
  ...eventSubProcesses,
  ...errors,
  ...signals,
  ...escalations,
  ...throws,
  ...compensations,
  ...subProcesses,
  ...multiInstance,
  ...callActivities,
  ...resources,
  ...modifications,
  ...refusals,
];

import type { Script } from '../script.ts';
import { events } from './events.ts';
import { gateways } from './gateways.ts';
import { refusals } from './refusals.ts';
import { scopes } from './scopes.ts';
import { tasks } from './tasks.ts';

/** Every hand-written script. */
export const corpus: readonly Script[] = [...tasks, ...gateways, ...events, ...scopes, ...refusals];

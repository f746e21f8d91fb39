import { passingTrouble } from './trouble.ts';

const error = (message: string, code?: string | number): Error => Object.assign(new Error(message), { code });

it.each([
  ['a full disk under a statement', error('could not extend file "base/1/2": No space left on device', '53100'), 507],
  ['a full disk under the engine', error('14 UNAVAILABLE: …: No space left on device', 14), 507],
  ['an engine that begins again', error('14 UNAVAILABLE: The engine is not running', 14), 503],
  ['an engine with too much to do', error('8 RESOURCE_EXHAUSTED: Too many commands are waiting', 8), 503],
  ['a server that is stopping', error('terminating connection due to administrator command', '57P01'), 503],
  ['a server that is starting', error('the database system is starting up', '57P03'), 503],
  ['a server that is gone', error('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'), 503],
  ['a lost connection', error('Connection terminated unexpectedly'), 503],
  ['a server that does not answer', error('timeout exceeded when trying to connect'), 503],
  ['a statement that took too long', error('canceling statement due to statement timeout', '57014'), 503],
  ['a lock that was waited for too long', error('canceling statement due to lock timeout', '55P03'), 503],
  ['an answer of ours that took too long', error('Request timed out', 'FST_ERR_HANDLER_TIMEOUT'), 503],
])('tells of %s that it passes', (_what, trouble, status) => {
  expect(passingTrouble(trouble)?.status).toBe(status);
});

it.each([
  ['a mistake of ours', error('Cannot read properties of undefined')],
  ['a statement that breaks a rule of the database', error('duplicate key value', '23505')],
  ['an engine that failed within', error('13 INTERNAL: Unexpected error', 13)],
])('does not tell of %s that it passes', (_what, trouble) => {
  expect(passingTrouble(trouble)).toBeUndefined();
});

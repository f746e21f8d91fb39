import type { AuditCategory, AuditContent } from '../contract/audit.ts';

/** What is asked by an address that ends so. */
const VERBS: { readonly [segment: string]: string } = {
  completion: 'COMPLETE',
  assignment: 'ASSIGN',
  assignee: 'UNASSIGN',
  resolution: 'RESOLVE',
  cancellation: 'CANCEL',
  modification: 'MODIFY',
  migration: 'MIGRATE',
  publication: 'PUBLISH',
  broadcast: 'BROADCAST',
  activation: 'ACTIVATE',
  failure: 'FAIL',
  error: 'THROW_ERROR',
  withdrawal: 'WITHDRAW',
  revocation: 'REVOKE',
  dispatch: 'DISPATCH',
  retry: 'RETRY',
  decision: 'DECIDE',
  reading: 'READ',
  read: 'READ',
  verification: 'VERIFY',
  confirmation: 'CONFIRM',
  removal: 'DELETE',
  end: 'END',
  lock: 'LOCK',
  unlock: 'UNLOCK',
  'end-others': 'END',
  submission: 'SUBMIT',
  approval: 'APPROVE',
  rejection: 'REJECT',
  return: 'RETURN',
  csv: 'EXPORT',
  callback: 'CREATE',
};

const METHODS: { readonly [method: string]: string } = {
  POST: 'CREATE',
  PUT: 'UPDATE',
  PATCH: 'UPDATE',
  DELETE: 'DELETE',
  GET: 'READ',
};

/** Things that Camunda calls otherwise than the address does, or that the address does not name. */
const TYPES: { readonly [segment: string]: string } = {
  accounts: 'USER',
  deployments: 'RESOURCE',
  cases: 'PROCESS_INSTANCE',
  oidc: 'SESSION',
  audit: 'AUDIT_LOG',
  drafts: 'PROCESS_DRAFT',
};

/** What may be kept of an address as the key of a thing. */
const KEY = /^[\w.:@-]{1,120}$/;

const CATEGORIES: { readonly [type: string]: AuditCategory } = {
  USER_TASK: 'USER_TASKS',
  DRAFT: 'USER_TASKS',
  RESOURCE: 'DEPLOYED_RESOURCES',
  PROCESS_DRAFT: 'DEPLOYED_RESOURCES',
  PROCESS_INSTANCE: 'DEPLOYED_RESOURCES',
  INCIDENT: 'DEPLOYED_RESOURCES',
  JOB: 'DEPLOYED_RESOURCES',
  MESSAGE: 'DEPLOYED_RESOURCES',
  SIGNAL: 'DEPLOYED_RESOURCES',
};

export const categoryOf = (entityType: string): AuditCategory => CATEGORIES[entityType] ?? 'ADMIN';

type Operation = Pick<AuditContent, 'operationType' | 'entityType' | 'entityKey' | 'category'>;

/** What a request asks for, as far as its address tells: no route is silent, whatever its handler says. */
export function operationOf(method: string, url: string, params: { readonly [name: string]: string } = {}): Operation {
  const segments = url.split('/').filter((one) => !['', 'api', 'v2', 'account'].includes(one));
  const isParameter = (segment: string): boolean => segment.startsWith(':');
  const names = segments.filter((one) => !isParameter(one));
  const verb = names.length > 1 ? VERBS[names.at(-1)!] : undefined;
  const noun = (verb === undefined ? names.at(-1) : names.at(-2)) ?? '';
  const after = segments.slice(segments.lastIndexOf(noun) + 1).filter(isParameter);
  const keys = (after.length > 0 ? segments.filter(isParameter) : []).map((name) => params[name.slice(1)] ?? '');
  const entityType = TYPES[noun] ?? typeOf(noun);
  return {
    operationType: verb ?? METHODS[method] ?? method,
    entityType,
    ...(keys.length > 0 && keys.every((key) => KEY.test(key)) && { entityKey: keys.join('/') }),
    category: categoryOf(entityType),
  };
}

/** 'process-instances' → 'PROCESS_INSTANCE' */
const typeOf = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replaceAll('-', '_')
    .toUpperCase();

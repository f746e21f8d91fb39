import { queryOptions } from '@tanstack/react-query';
import type { ProcessInstance } from '../../../api/contract/cases.ts';
import type { ProcessDefinition } from '../../../api/contract/mechanisms.ts';
import type { Found } from '../../../api/contract/search.ts';
import type { ElementStatistics } from '../../../api/contract/statistics.ts';
import type { CaseRecords } from '../../../api/contract/technical.ts';
import { ask, get } from '../../api-client.ts';
import { counted, FRESH_MS, type Search, searched, WHOLE_LIST } from '../../queries/paging.ts';

const DEFINITIONS = '/v2/process-definitions/search';
const INSTANCES = '/v2/process-instances/search';

/** What admins ask the API for. */
export const adminQueries = {
  /** The latest version of each process, by name. */
  processes: queryOptions({
    queryKey: ['definitions', 'latest'],
    queryFn: () =>
      ask<Found<ProcessDefinition>>(DEFINITIONS, {
        filter: { isLatestVersion: true },
        sort: [{ field: 'name', order: 'ASC' }],
        page: { limit: WHOLE_LIST },
      }),
    select: ({ items }) => items,
  }),
  /** All versions of a process, the latest first. */
  versions: (processDefinitionId: string) =>
    queryOptions({
      queryKey: ['definitions', processDefinitionId],
      queryFn: () =>
        ask<Found<ProcessDefinition>>(DEFINITIONS, {
          filter: { processDefinitionId },
          sort: [{ field: 'version', order: 'DESC' }],
          page: { limit: WHOLE_LIST },
        }),
      select: ({ items }) => items,
    }),
  numbers: (definitionKey: string) =>
    queryOptions({
      queryKey: ['statistics', definitionKey],
      queryFn: () =>
        ask<ElementStatistics>(`/v2/process-definitions/${definitionKey}/statistics/element-instances`, {}),
      select: ({ items }) => items,
      refetchInterval: FRESH_MS,
    }),
  records: (processInstanceKey: string) =>
    queryOptions({
      queryKey: ['records', processInstanceKey],
      queryFn: () => get<CaseRecords>(`/api/process-instances/${processInstanceKey}/records`),
      refetchInterval: FRESH_MS,
    }),
  instances: (filter: Search['filter']) =>
    searched<ProcessInstance>('admin-cases', INSTANCES, { filter, sort: [{ field: 'startDate', order: 'DESC' }] }),
  instanceCount: (filter: Search['filter']) => counted('admin-cases', INSTANCES, filter),
};

import { queryOptions } from '@tanstack/react-query';
import type { CalendarChange, CalendarPlan, CalendarYear } from '../../../api/contract/calendar.ts';
import type { ProcessInstance } from '../../../api/contract/cases.ts';
import type { LawCoverage } from '../../../api/contract/law.ts';
import type { ProcessDefinition } from '../../../api/contract/mechanisms.ts';
import type { Numbering } from '../../../api/contract/numbering.ts';
import type { OutboxMail } from '../../../api/contract/outbox.ts';
import type { Found } from '../../../api/contract/search.ts';
import type { OfficeSettings } from '../../../api/contract/settings.ts';
import type { ElementStatistics } from '../../../api/contract/statistics.ts';
import type { CaseRecords } from '../../../api/contract/technical.ts';
import { ask, get } from '../../api-client.ts';
import { counted, FRESH_MS, PAGE_SIZE, paged, type Search, searched, WHOLE_LIST } from '../../queries/paging.ts';

const DEFINITIONS = '/v2/process-definitions/search';
const INSTANCES = '/v2/process-instances/search';

/** What admins ask the API for. */
export const adminQueries = {
  /** What carries each clause of a regulation. */
  coverage: (regulation: string) =>
    queryOptions({
      queryKey: ['coverage', regulation],
      queryFn: () => get<LawCoverage>(`/api/regulations/${encodeURIComponent(regulation)}/coverage`),
    }),
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
  calendar: (year: string) =>
    queryOptions({ queryKey: ['calendar', year], queryFn: () => get<CalendarYear>(`/api/calendar?year=${year}`) }),
  /** What a change of the calendar would do, as the office is now. */
  calendarPlan: (change: CalendarChange) =>
    queryOptions({
      queryKey: ['calendar-plan', change],
      queryFn: () => ask<CalendarPlan>('/api/calendar/plan', change),
      gcTime: 0,
    }),
  outbox: (state: OutboxMail['state'] | undefined) =>
    paged<OutboxMail>('outbox', { filter: { state } }, (after) => {
      const query = { limit: String(PAGE_SIZE), ...(state && { state }), ...(after && { after }) };
      return get<Found<OutboxMail>>(`/api/outbox?${new URLSearchParams(query)}`);
    }),
  numbering: (year: string) =>
    queryOptions({ queryKey: ['numbering', year], queryFn: () => get<Numbering>(`/api/numbering?year=${year}`) }),
  settings: queryOptions({ queryKey: ['settings'], queryFn: () => get<OfficeSettings>('/api/settings') }),
  instanceCount: (filter: Search['filter']) => counted('admin-cases', INSTANCES, filter),
};

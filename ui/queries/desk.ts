import { queryOptions } from '@tanstack/react-query';
import type { FilterList, InboxCounters, SavedFilter } from '../../api/contract/desk.ts';
import type { Form } from '../../api/contract/forms.ts';
import type { MailPreference, Notice } from '../../api/contract/notices.ts';
import type { Found } from '../../api/contract/search.ts';
import type { Me, SignInOptions } from '../../api/contract/session.ts';
import type { Receiver, TaskContext, TaskDraft, UserTask } from '../../api/contract/tasks.ts';
import { ask, get, isStatus } from '../api-client.ts';
import { setZone } from '../format.ts';
import { ME } from '../query-client.ts';
import { BADGE_MS, counted, FRESH_MS, PAGE_SIZE, paged, type Search, searched } from './paging.ts';

/** Who is signed in, and the tasks that wait. */
export const desk = {
  signInOptions: queryOptions({
    queryKey: ['sign-in-options'],
    queryFn: () => get<SignInOptions>('/api/session/options'),
  }),
  /** Null: nobody is signed in, which is an answer and no error. */
  me: queryOptions({
    queryKey: ME,
    queryFn: () =>
      get<Me>('/v2/authentication/me').then(
        (me) => {
          setZone(me.jabatan[0]?.zonaWaktu);
          return me;
        },
        (error: unknown) => {
          if (isStatus(error, 401)) return null;
          throw error;
        },
      ),
    refetchInterval: BADGE_MS,
  }),
  tasks: (search: Search) => searched<UserTask>('tasks', '/v2/user-tasks/search', search),
  taskCount: (filter: Search['filter']) => counted('tasks', '/v2/user-tasks/search', filter),
  inboxCounters: queryOptions({
    queryKey: ['tasks', 'counters'],
    queryFn: () => get<InboxCounters>('/api/inbox/counters'),
    refetchInterval: FRESH_MS,
  }),
  savedFilters: (list: FilterList) =>
    queryOptions({
      queryKey: ['saved-filters', list],
      queryFn: () => get<{ items: readonly SavedFilter[] }>(`/api/saved-filters?list=${list}`),
      select: ({ items }) => items,
      refetchInterval: BADGE_MS,
    }),
  tasksOfCase: (processInstanceKey: string) =>
    queryOptions({
      queryKey: ['tasks', 'case', processInstanceKey],
      queryFn: () =>
        ask<Found<UserTask>>('/v2/user-tasks/search', { filter: { processInstanceKey, state: 'CREATED' } }),
      select: ({ items }) => items,
      refetchInterval: FRESH_MS,
    }),
  /** What waits, the most urgent first. */
  waitingTasks: queryOptions({
    queryKey: ['tasks', 'waiting'],
    queryFn: () =>
      ask<Found<UserTask>>('/v2/user-tasks/search', {
        filter: { state: 'CREATED' },
        sort: [{ field: 'dueDate', order: 'ASC' }],
        page: { limit: PAGE_SIZE },
      }),
    select: ({ items }) => items,
    refetchInterval: FRESH_MS,
  }),
  task: (key: string) =>
    queryOptions({
      queryKey: ['task', key],
      queryFn: () => get<UserTask>(`/v2/user-tasks/${key}`),
      refetchInterval: FRESH_MS,
    }),
  /** Read once per visit: what someone fills in must not change under their hands. */
  taskForm: (key: string) =>
    queryOptions({
      queryKey: ['task-form', key],
      queryFn: async () => (await get<Form | undefined>(`/v2/user-tasks/${key}/form`)) ?? null,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  /** Read anew where something else of the task or its case has changed; it is too much to be asked for all the time. */
  taskContext: (key: string) =>
    queryOptions({
      queryKey: ['task-context', key],
      queryFn: () => get<TaskContext>(`/api/user-tasks/${key}/context`),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  receivers: (key: string) =>
    queryOptions({
      queryKey: ['receivers', key],
      queryFn: () => get<{ items: readonly Receiver[] }>(`/api/user-tasks/${key}/receivers`),
      select: ({ items }) => items,
    }),
  /** Read anew for whoever has the task now: a draft is handed over with it. @param assignee undefined: whoever has it as the page opens */
  taskDraft: (key: string, assignee?: string | null) =>
    queryOptions({
      queryKey: ['task-draft', key, assignee],
      queryFn: async () => (await get<TaskDraft | undefined>(`/api/user-tasks/${key}/draft`)) ?? null,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  mailPreference: queryOptions({
    queryKey: ['mail-preference'],
    queryFn: () => get<MailPreference>('/api/notices/mail-preference'),
  }),
  notices: paged<Notice>('notices', { filter: {} }, (after) =>
    get(`/api/notices?limit=${PAGE_SIZE}${after ? `&after=${encodeURIComponent(after)}` : ''}`),
  ),
};

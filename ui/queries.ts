import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AssignmentDetail, AssignmentRecord, AssignmentReportRecord } from '../api/contract/assignments.ts';
import type { Candidate, CandidateOrder } from '../api/contract/candidates.ts';
import type { CaseDetail, ProcessInstance } from '../api/contract/cases.ts';
import type { ExternalAgency, IncomingLetter, OutgoingLetter, WaitingCase } from '../api/contract/correspondence.ts';
import type { CreditBook, CreditBookSummary, CreditValue } from '../api/contract/credit-books.ts';
import type { InboxCounters, SavedFilter } from '../api/contract/desk.ts';
import type { Form } from '../api/contract/forms.ts';
import type { RuleDetail, RuleSetDetail, RuleSetSummary, RuleSummary } from '../api/contract/law.ts';
import type { Letter } from '../api/contract/letters.ts';
import type { Mechanism, MechanismDetail } from '../api/contract/mechanisms.ts';
import type { CaseNote } from '../api/contract/notes.ts';
import type { Notice } from '../api/contract/notices.ts';
import type { Appointment, Person, Position, Unit } from '../api/contract/organisation.ts';
import type { Found } from '../api/contract/search.ts';
import type { Me, SignInOptions } from '../api/contract/session.ts';
import type { Agency, AgencyStructure } from '../api/contract/structure.ts';
import type { Receiver, TaskContext, TaskDraft, UserTask } from '../api/contract/tasks.ts';
import { ask, get, getText, isStatus, post } from './api-client.ts';
import { ME } from './query-client.ts';

/** Lists of work refresh by themselves this often. */
const FRESH_MS = 5_000;
const BADGE_MS = 15_000;
/** What was just done and is still on its way is looked for this often. */
const PENDING_MS = 1_000;
/** The most the API hands out at once. */
const WHOLE_LIST = 200;
const PAGE_SIZE = 30;
/** The most the API looks for, in characters. */
const MAX_WORDS = 200;

export interface Search {
  readonly filter: { readonly [field: string]: unknown };
  readonly sort?: readonly { readonly field: string; readonly order: 'ASC' | 'DESC' }[];
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What someone typed as a filter; nothing is asked for as long as no word stands there. */
export const wordsFilter = (typed: string | null): Search['filter'] => {
  const words = (typed ?? '').slice(0, MAX_WORDS);
  return HAS_WORDS.test(words) ? { words } : {};
};

/** A list that is read page by page, with the cursor of the page before. */
const paged = <T>(key: string, search: Search, load: (after: string | undefined) => Promise<Found<T>>) =>
  infiniteQueryOptions({
    queryKey: [key, search],
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ items, page }: Found<T>) => (items.length < PAGE_SIZE ? undefined : page.endCursor),
    refetchInterval: FRESH_MS,
  });

const searched = <T>(key: string, url: string, search: Search) =>
  paged<T>(key, search, (after) => ask(url, { ...search, page: { limit: PAGE_SIZE, ...(after && { after }) } }));

interface RulesAsked {
  readonly regulation: string;
  readonly text: string;
}

/** Which rules and sets there are changes only with the program. */
const listOfRules = <T>(path: 'rules' | 'rule-sets', asked: RulesAsked) => ({
  ...paged<T>(path, { filter: { ...asked } }, (after = '') => {
    const given = Object.entries({ ...asked, after, limit: String(PAGE_SIZE) }).filter(([, value]) => value !== '');
    return get(`/api/${path}?${new URLSearchParams(given)}`);
  }),
  refetchInterval: false as const,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Where a credit book as of a day is; `kind`: as a file. */
export const creditBookUrl = (pegawai: string, date: string, kind?: 'csv' | 'pdf'): string =>
  `/api/credit-books/${encodeURIComponent(pegawai)}${kind ? `/${kind}` : ''}?tanggal=${encodeURIComponent(date)}`;

/** Everything the screens ask the API for. */
export const queries = {
  signInOptions: queryOptions({
    queryKey: ['sign-in-options'],
    queryFn: () => get<SignInOptions>('/api/session/options'),
  }),
  /** Null: nobody is signed in, which is an answer and no error. */
  me: queryOptions({
    queryKey: ME,
    queryFn: () =>
      get<Me>('/v2/authentication/me').catch((error: unknown) => {
        if (isStatus(error, 401)) return null;
        throw error;
      }),
    refetchInterval: BADGE_MS,
  }),
  tasks: (search: Search) => searched<UserTask>('tasks', '/v2/user-tasks/search', search),
  taskCount: (filter: Search['filter']) =>
    queryOptions({
      queryKey: ['tasks', 'count', filter],
      queryFn: () => ask<Found<UserTask>>('/v2/user-tasks/search', { filter, page: { limit: 1 } }),
      select: ({ page }) => page.totalItems,
      refetchInterval: BADGE_MS,
    }),
  inboxCounters: queryOptions({
    queryKey: ['tasks', 'counters'],
    queryFn: () => get<InboxCounters>('/api/inbox/counters'),
    refetchInterval: FRESH_MS,
  }),
  savedFilters: queryOptions({
    queryKey: ['saved-filters'],
    queryFn: () => get<{ items: readonly SavedFilter[] }>('/api/saved-filters'),
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
  /** Read anew for whoever has the task now: a draft is handed over with it. */
  taskDraft: (key: string, assignee: string | null) =>
    queryOptions({
      queryKey: ['task-draft', key, assignee],
      queryFn: async () => (await get<TaskDraft | undefined>(`/api/user-tasks/${key}/draft`)) ?? null,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  mechanisms: queryOptions({
    queryKey: ['mechanisms'],
    queryFn: () => get<{ items: readonly Mechanism[] }>('/api/mechanisms'),
    select: ({ items }) => items,
    // A cluster tells only after a while what was deployed to it.
    refetchInterval: FRESH_MS,
  }),
  mechanism: (id: string) =>
    queryOptions({
      queryKey: ['mechanism', id],
      queryFn: () => get<MechanismDetail>(`/api/mechanisms/${encodeURIComponent(id)}`),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  diagram: (definitionKey: string) =>
    queryOptions({
      queryKey: ['diagram', definitionKey],
      queryFn: () => getText(`/v2/process-definitions/${definitionKey}/xml`),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  cases: (search: Search) => searched<ProcessInstance>('cases', '/v2/process-instances/search', search),
  case: (key: string) =>
    queryOptions({
      queryKey: ['case', key],
      queryFn: () => get<CaseDetail>(`/api/cases/${key}`),
      refetchInterval: ({ state: { data } }) => {
        if (data && data.case.state !== 'ACTIVE') return false;
        return data?.isPending ? PENDING_MS : FRESH_MS;
      },
    }),
  notes: (processInstanceKey: string) =>
    paged<CaseNote>('notes', { filter: { processInstanceKey } }, (after) =>
      get(
        `/api/cases/${processInstanceKey}/notes?limit=${PAGE_SIZE}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      ),
    ),
  letters: (search: Search) => searched<Letter>('letters', '/api/letters/search', search),
  assignments: (whose: 'saya' | 'unit' | undefined, search: Search) =>
    searched<AssignmentRecord>(
      `assignments ${whose ?? ''}`,
      `/api/assignments/search${whose ? `?milik=${whose}` : ''}`,
      search,
    ),
  assignment: (id: string) =>
    queryOptions({
      queryKey: ['assignment', id],
      queryFn: () => get<AssignmentDetail>(`/api/assignments/${id}?limit=1`),
      select: ({ penugasan }) => penugasan,
    }),
  reports: (id: string) =>
    paged<AssignmentReportRecord>('reports', { filter: { id } }, async (after) => {
      const from = after ? `&after=${encodeURIComponent(after)}` : '';
      return (await get<AssignmentDetail>(`/api/assignments/${id}?limit=${PAGE_SIZE}${from}`)).laporan;
    }),
  creditBooks: paged<CreditBookSummary>('credit-books', { filter: {} }, (after) =>
    get(`/api/credit-books?limit=${PAGE_SIZE}${after ? `&after=${encodeURIComponent(after)}` : ''}`),
  ),
  /** Whether there is any book one may see. */
  hasCreditBooks: queryOptions({
    queryKey: ['credit-books', 'any'],
    queryFn: () => get<Found<CreditBookSummary>>('/api/credit-books?limit=1'),
    select: ({ items }) => items.length > 0,
    staleTime: BADGE_MS,
  }),
  creditBook: (pegawai: string, date: string) =>
    queryOptions({
      queryKey: ['credit-book', pegawai, date],
      queryFn: () => get<CreditBook>(creditBookUrl(pegawai, date)),
    }),
  creditValues: queryOptions({
    queryKey: ['credit-values'],
    queryFn: () => get<{ items: readonly CreditValue[] }>('/api/credit-values'),
    select: ({ items }) => items,
  }),
  candidates: (filter: CandidateFilter) =>
    paged<Candidate>('candidates', { filter: { ...filter } }, (after) => {
      const { mulai, selesai, ...rest } = filter;
      const isPeriod = mulai !== '' && selesai >= mulai;
      const asked = { ...rest, ...(isPeriod && { mulai, selesai }), limit: String(PAGE_SIZE), after };
      const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
      return get(`/api/people/candidates?${new URLSearchParams(given)}`);
    }),
  outgoing: (search: Search) => searched<OutgoingLetter>('outgoing', '/api/outgoing-letters/search', search),
  incoming: (search: Search) => searched<IncomingLetter>('incoming', '/api/incoming-letters/search', search),
  externalAgencies: (search: Search) =>
    searched<ExternalAgency>('external-agencies', '/api/external-agencies/search', search),
  allExternalAgencies: queryOptions({
    queryKey: ['external-agencies', 'all'],
    queryFn: () => post<Found<ExternalAgency>>('/api/external-agencies/search', { page: { limit: WHOLE_LIST } }),
    select: ({ items }) => items,
  }),
  waitingCases: (agency: string) =>
    queryOptions({
      queryKey: ['waiting-cases', agency],
      queryFn: () =>
        get<{ items: readonly WaitingCase[] }>(
          `/api/incoming-letters/waiting-cases?instansiLuar=${encodeURIComponent(agency)}`,
        ),
      select: ({ items }) => items,
    }),
  regulations: queryOptions({
    queryKey: ['regulations'],
    queryFn: () => get<{ items: readonly { readonly key: string; readonly short: string }[] }>('/api/regulations'),
    select: ({ items }) => items,
    staleTime: Number.POSITIVE_INFINITY,
  }),
  rules: (asked: RulesAsked) => listOfRules<RuleSummary>('rules', asked),
  ruleSets: (asked: RulesAsked) => listOfRules<RuleSetSummary>('rule-sets', asked),
  rule: (id: string) =>
    queryOptions({
      queryKey: ['rule', id],
      queryFn: () => get<RuleDetail>(`/api/rules/${id.split('/').map(encodeURIComponent).join('/')}`),
    }),
  ruleSet: (process: string, set: string) =>
    queryOptions({
      queryKey: ['rule-set', process, set],
      queryFn: () => get<RuleSetDetail>(`/api/rule-sets/${encodeURIComponent(process)}/${encodeURIComponent(set)}`),
    }),
  notices: paged<Notice>('notices', { filter: {} }, (after) =>
    get(`/api/notices?limit=${PAGE_SIZE}${after ? `&after=${encodeURIComponent(after)}` : ''}`),
  ),
  units: queryOptions({
    queryKey: ['units'],
    queryFn: () => get<Found<Unit>>(`/api/units?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  positions: queryOptions({
    queryKey: ['positions'],
    queryFn: () => get<Found<Position>>(`/api/positions?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  people: queryOptions({
    queryKey: ['people'],
    queryFn: () => get<Found<Person>>(`/api/people?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  agencies: queryOptions({
    queryKey: ['agencies'],
    queryFn: () => get<{ items: readonly Agency[] }>('/api/agencies'),
    select: ({ items }) => items,
  }),
  /** All units of an agency, read page by page. */
  structure: (agency: string) =>
    infiniteQueryOptions({
      queryKey: ['structure', agency],
      queryFn: ({ pageParam }) =>
        get<AgencyStructure>(
          `/api/agencies/${encodeURIComponent(agency)}/structure?limit=${WHOLE_LIST}${pageParam === undefined ? '' : `&after=${encodeURIComponent(pageParam)}`}`,
        ),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ page }: AgencyStructure) => (page.hasMoreTotalItems ? page.endCursor : undefined),
    }),
  appointments: queryOptions({
    queryKey: ['appointments'],
    queryFn: () => get<Found<Appointment>>(`/api/appointments?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
};

/** What candidates are compared with; empty: not asked for. */
export interface CandidateFilter {
  readonly kompetensi: string;
  readonly mulai: string;
  readonly selesai: string;
  readonly unit: string;
  readonly cari: string;
  readonly urut: CandidateOrder;
}

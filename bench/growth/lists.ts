import type { Found } from '../../api/contract/search.ts';
import type { ChildOffice } from '../../api/testing/child-office.ts';
import type { Report } from '../main.ts';
import { PROCESS } from '../office/story.ts';
import { percentile } from '../statistics.ts';

/** A list as somebody opens it. */
interface List {
  readonly list: string;
  readonly address: string;
  /** Absent: a GET. */
  readonly search?: object;
  /** Accounts: one that sees much, one that sees little, the admin who sees everything. */
  readonly as: readonly string[];
  /** Whether nothing found is as good. */
  readonly mayBeEmpty?: true;
}

const ALL = ['sekjen', 'karo-hukum', 'jf-1', 'admin'];
const search = (what: string): string => `/v2/${what}/search`;
const LATELY = { $gte: '2020-01-01T00:00:00Z' };

const insight = (what: string): string => `/api/insight/processes/${PROCESS}/${what}`;

/** What an admin reads of one case, of one mechanism and of all. */
const pagesOf = (kasus: string, definition: string): readonly List[] => [
  { list: 'page of a case', address: `/api/cases/${kasus}`, as: ['sekjen', 'admin'] },
  { list: 'records of a case', address: `/api/process-instances/${kasus}/records`, as: ['admin'] },
  { list: 'overview', address: '/api/insight/overview?instansi=lpsk&days=90', as: ['admin'] },
  { list: 'durations of steps', address: insight('durations'), as: ['admin'] },
  { list: 'conformance', address: insight('conformance'), as: ['admin'] },
  {
    list: 'numbers on the diagram',
    address: `/v2/process-definitions/${definition}/statistics/element-instances`,
    search: {},
    as: ['admin'],
  },
];

/** @param kasus a case that is over; @param nomor its number; @param definition the key of its diagram */
export const listsOf = (kasus: string, nomor: string, definition: string): readonly List[] => [
  ...pagesOf(kasus, definition),
  { list: 'inbox', address: search('user-tasks'), search: { filter: { state: 'CREATED' } }, as: ALL },
  {
    list: 'inbox of a post',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED', candidateGroup: 'karo-hukum' } },
    as: ['karo-hukum'],
  },
  {
    list: 'inbox by due date',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED' }, sort: [{ field: 'dueDate', order: 'ASC' }] },
    as: ALL,
  },
  { list: 'inbox counters', address: '/api/inbox/counters', as: ALL },
  {
    list: 'inbox to sign',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED', pekerjaan: 'tanda-tangan' } },
    as: ALL,
    mayBeEmpty: true,
  },
  {
    list: 'inbox overdue',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED', dueDate: { $lt: '2100-01-01T00:00:00Z' } } },
    as: ALL,
    mayBeEmpty: true,
  },
  {
    list: 'inbox by mechanism',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED' }, sort: [{ field: 'processDefinitionId', order: 'ASC' }] },
    as: ALL,
  },
  {
    list: 'inbox with a word of many cases',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED', words: 'telaah' } },
    as: ALL,
  },
  {
    list: 'inbox with a number',
    address: search('user-tasks'),
    search: { filter: { state: 'CREATED', words: nomor } },
    as: ALL,
    mayBeEmpty: true,
  },
  {
    list: 'done tasks with a word of many cases',
    address: search('user-tasks'),
    search: { filter: { state: 'COMPLETED', words: 'telaah' } },
    as: ALL,
  },
  {
    list: 'done tasks with a number',
    address: search('user-tasks'),
    search: { filter: { state: 'COMPLETED', words: nomor } },
    as: ALL,
    mayBeEmpty: true,
  },
  {
    list: 'cases with a word of many',
    address: search('process-instances'),
    search: { filter: { words: 'telaah' } },
    as: ALL,
  },
  { list: 'done tasks', address: search('user-tasks'), search: { filter: { state: 'COMPLETED' } }, as: ALL },
  { list: 'all tasks', address: search('user-tasks'), search: {}, as: ALL },
  {
    list: 'tasks of a case',
    address: search('user-tasks'),
    search: { filter: { processInstanceKey: kasus } },
    as: ['sekjen', 'admin'],
  },
  {
    list: 'tasks of a number',
    address: search('user-tasks'),
    search: { filter: { businessId: nomor } },
    as: ['sekjen', 'admin'],
  },
  {
    list: 'tasks of a step',
    address: search('user-tasks'),
    search: { filter: { elementId: 'task_TerimaPenugasan', state: 'CREATED' } },
    as: ['jf-1', 'admin'],
  },
  {
    list: 'tasks of a person',
    address: search('user-tasks'),
    search: { filter: { assignee: 'jf-1', state: 'CREATED' } },
    as: ['jf-1', 'admin'],
  },
  { list: 'cases', address: search('process-instances'), search: {}, as: [...ALL, 'pelaksana-1'], mayBeEmpty: true },
  { list: 'cases under way', address: search('process-instances'), search: { filter: { state: 'ACTIVE' } }, as: ALL },
  {
    list: 'cases that are over',
    address: search('process-instances'),
    search: { filter: { state: 'COMPLETED' } },
    as: ALL,
  },
  {
    list: 'cases of a process',
    address: search('process-instances'),
    search: { filter: { processDefinitionId: PROCESS } },
    as: ALL,
  },
  {
    list: 'case by number',
    address: search('process-instances'),
    search: { filter: { businessId: nomor } },
    as: ['sekjen', 'admin'],
  },
  { list: 'cases since', address: search('process-instances'), search: { filter: { startDate: LATELY } }, as: ALL },
  {
    list: 'cases with incidents',
    address: search('process-instances'),
    search: { filter: { hasIncident: true } },
    as: ALL,
    mayBeEmpty: true,
  },
  { list: 'letters', address: '/api/letters/search', search: {}, as: ALL },
  { list: 'letters in force', address: '/api/letters/search', search: { filter: { status: 'terbit' } }, as: ALL },
  {
    list: 'drafts',
    address: '/api/letters/search',
    search: { filter: { status: 'konsep' } },
    as: ['sekjen', 'admin'],
    mayBeEmpty: true,
  },
  {
    list: 'letters of a kind',
    address: '/api/letters/search',
    search: { filter: { key: 'surat-penugasan' } },
    as: ALL,
  },
  {
    list: 'letters of a case',
    address: '/api/letters/search',
    search: { filter: { processInstanceKey: kasus } },
    as: ['sekjen', 'admin'],
  },
  {
    list: 'letter by number',
    address: '/api/letters/search',
    search: { filter: { nomor: '1/ST/SETJEN/XI/2026.1' } },
    as: ['sekjen', 'admin'],
    mayBeEmpty: true,
  },
  { list: 'incidents', address: search('incidents'), search: {}, as: ALL, mayBeEmpty: true },
  {
    list: 'open incidents',
    address: search('incidents'),
    search: { filter: { state: 'ACTIVE' } },
    as: ALL,
    mayBeEmpty: true,
  },
  { list: 'elements', address: search('element-instances'), search: {}, as: ALL },
  {
    list: 'elements of a case',
    address: search('element-instances'),
    search: { filter: { processInstanceKey: kasus } },
    as: ['sekjen', 'admin'],
  },
  { list: 'active elements', address: search('element-instances'), search: { filter: { state: 'ACTIVE' } }, as: ALL },
  { list: 'variables', address: search('variables'), search: {}, as: ALL },
  {
    list: 'variables of a case',
    address: search('variables'),
    search: { filter: { processInstanceKey: kasus } },
    as: ['sekjen', 'admin'],
  },
  { list: 'variables of a name', address: search('variables'), search: { filter: { name: 'nomorKasus' } }, as: ALL },
  { list: 'notices', address: '/api/notices', as: [...ALL, 'pelaksana-1'], mayBeEmpty: true },
  { list: 'people', address: '/api/people', as: ['sekjen'] },
  { list: 'mechanisms', address: '/api/mechanisms', as: ['sekjen'] },
];

/** Requests before those that are measured: a connection plans a statement anew some times before it keeps a plan. */
const WARM_UP = 12;

/** Asks for every list again and again, its first page and the one after. */
export async function measureLists(
  office: ChildOffice,
  lists: readonly List[],
  requests: number,
  report: Report,
): Promise<void> {
  for (const list of lists) for (const official of list.as) await measureList(office, list, official, requests, report);
}

async function measureList(office: ChildOffice, list: List, official: string, requests: number, report: Report) {
  const ask = (page?: object): Promise<Found<unknown>> =>
    list.search
      ? office.must(official, 'POST', list.address, { ...list.search, ...(page && { page }) })
      : office.must(official, 'GET', list.address);
  const { items, page } = await ask();
  // Counters are no list.
  if (items?.length === 0 && !list.mayBeEmpty)
    throw new Error(`Expected '${list.list}' of '${official}' to show something, but it is empty`);
  const after = list.search && page?.endCursor;
  const times: number[] = [];
  for (let n = -WARM_UP; n < requests; n += 1) {
    const since = performance.now();
    await ask(after && n % 2 !== 0 ? { after } : undefined);
    if (n >= 0) times.push(performance.now() - since);
  }
  const details = { list: list.list, as: official, requests, p50: percentile(times, 50), p99: percentile(times, 99) };
  report({ name: 'list-p95', value: percentile(times, 95), unit: 'ms', ...details });
}

import { queryOptions } from '@tanstack/react-query';
import type { AssignmentDetail, AssignmentRecord, AssignmentReportRecord } from '../../api/contract/assignments.ts';
import type { Candidate, CandidateOrder } from '../../api/contract/candidates.ts';
import type { ExternalAgency, IncomingLetter, OutgoingLetter, WaitingCase } from '../../api/contract/correspondence.ts';
import type { Found } from '../../api/contract/search.ts';
import { get, post } from '../api-client.ts';
import { PAGE_SIZE, paged, type Search, searched, WHOLE_LIST } from './paging.ts';

/** Assignments, whom one may assign, and letters between agencies. */
export const assignments = {
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

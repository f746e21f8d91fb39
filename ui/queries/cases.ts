import { queryOptions } from '@tanstack/react-query';
import type { CaseDetail, ProcessInstance } from '../../api/contract/cases.ts';
import type { Letter } from '../../api/contract/letters.ts';
import type { Mechanism, MechanismDetail } from '../../api/contract/mechanisms.ts';
import type { CaseNote } from '../../api/contract/notes.ts';
import type { Sop } from '../../api/contract/sop.ts';
import { get, getText } from '../api-client.ts';
import { FRESH_MS, PAGE_SIZE, PENDING_MS, paged, type Search, searched } from './paging.ts';

/** Mechanisms, the cases of them and their letters. */
export const cases = {
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
  /** The SOP sheet at an address: of a deployed diagram, or of a draft. */
  sop: (url: string) => queryOptions({ queryKey: ['sop', url], queryFn: () => get<Sop>(url) }),
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
};

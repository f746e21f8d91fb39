import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  Draft,
  DraftChanges,
  DraftComment,
  DraftPart,
  DraftPresence,
  DraftSaved,
  DraftSummary,
  ProcessLaw,
  ProcessVersion,
  StudioProcess,
} from '../../../api/contract/drafts.ts';
import type { Found } from '../../../api/contract/search.ts';
import { ask, askFile, get, patch, post, put, remove } from '../../api-client.ts';
import { PAGE_SIZE, paged, WHOLE_LIST } from '../../queries/paging.ts';

const draftUrl = (id: string): string => `/api/drafts/${encodeURIComponent(id)}`;
const processUrl = (id: string): string => `/api/processes/${encodeURIComponent(id)}`;
const query = (given: { readonly [name: string]: string }): string =>
  new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString();

/** What somebody opens is read once: it may not change under their hands. */
const ONCE = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 } as const;

interface Asked {
  readonly regulation: string;
  readonly text: string;
}

/** What the studio asks the API for. */
export const studio = {
  processes: (asked: Asked) =>
    paged<StudioProcess>('studio-processes', { filter: { ...asked } }, (after = '') =>
      get(`/api/processes?${query({ ...asked, after, limit: String(PAGE_SIZE) })}`),
    ),
  versions: (process: string) =>
    infiniteQueryOptions({
      queryKey: ['studio-versions', process],
      queryFn: ({ pageParam }) =>
        get<Found<ProcessVersion>>(
          `${processUrl(process)}/versions?${query({ after: pageParam, limit: String(PAGE_SIZE) })}`,
        ),
      initialPageParam: '',
      getNextPageParam: ({ items, page }: Found<ProcessVersion>) =>
        items.length < PAGE_SIZE ? undefined : (page.endCursor ?? undefined),
    }),
  law: (process: string) =>
    queryOptions({
      queryKey: ['studio-law', process],
      queryFn: () => get<ProcessLaw>(`${processUrl(process)}/law`),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  drafts: (process: string) =>
    paged<DraftSummary>('studio-drafts', { filter: { process } }, (after = '') =>
      get(`/api/drafts?${query({ processDefinitionId: process, after, limit: String(PAGE_SIZE) })}`),
    ),
  draft: (id: string) => queryOptions({ queryKey: ['draft', id], queryFn: () => get<Draft>(draftUrl(id)), ...ONCE }),
  comments: (id: string) =>
    queryOptions({
      queryKey: ['draft-comments', id],
      queryFn: () => get<Found<DraftComment>>(`${draftUrl(id)}/comments?limit=${WHOLE_LIST}`),
      select: ({ items }: Found<DraftComment>) => items,
      refetchInterval: 15_000,
    }),
  /** @param revision changes are read anew for each */
  changes: (id: string, revision: number, against: string | undefined) =>
    queryOptions({
      queryKey: ['draft-changes', id, revision, against],
      queryFn: () =>
        get<DraftChanges>(`${draftUrl(id)}/changes${against === undefined ? '' : `?${query({ against })}`}`),
      ...ONCE,
    }),
};

/** Where a draft is as a file. */
export const exportUrl = (id: string): string => `${draftUrl(id)}/export`;

/** What the studio asks the API to do. */
export const studioCommands = {
  create: (draft: { readonly processDefinitionId: string; readonly subject: string; readonly from?: string }) =>
    post<{ readonly id: string }>('/api/drafts', draft),
  rename: (id: string, subject: string) => patch(draftUrl(id), { subject }),
  remove: (id: string) => remove(draftUrl(id)),
  saveDiagram: (id: string, xml: string, revision: number) =>
    put<DraftSaved>(`${draftUrl(id)}/diagram`, { xml, revision }),
  saveFile: (id: string, part: DraftPart, name: string, content: string, revision: number) =>
    put<DraftSaved>(`${draftUrl(id)}/${part}/${encodeURIComponent(name)}`, { content, revision }),
  /** Says that it is open here; it changes nothing that somebody else could see twice. */
  present: (id: string) => ask<DraftPresence>(`${draftUrl(id)}/presence`, {}),
  comment: (id: string, comment: { readonly elementId?: string; readonly text: string }) =>
    post(`${draftUrl(id)}/comments`, comment),
  resolve: (id: string, comment: string) => post(`${draftUrl(id)}/comments/${comment}/resolution`),
  submit: (id: string, note: string) => post(`${draftUrl(id)}/submission`, note === '' ? {} : { note }),
  withdraw: (id: string) => post(`${draftUrl(id)}/withdrawal`),
  return: (id: string, reason: string) => post(`${draftUrl(id)}/return`, { reason }),
  approve: (id: string, effectiveFrom: string, note: string) =>
    post(`${draftUrl(id)}/approval`, { effectiveFrom, ...(note !== '' && { note }) }),
};

/**
 * The letter a template makes, as PDF.
 * @param processInstanceKey of the case whose data it takes; empty: an example of the mechanism
 */
export const drawLetter = (id: string, letter: string, content: string, processInstanceKey: string): Promise<Blob> =>
  askFile(`${draftUrl(id)}/letters/${encodeURIComponent(letter)}/preview`, {
    content,
    ...(processInstanceKey !== '' && { processInstanceKey }),
  });

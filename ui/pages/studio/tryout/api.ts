import { queryOptions } from '@tanstack/react-query';
import type { Scenarios, Tryout, TryoutForm, TryoutPlay } from '../../../../api/contract/tryouts.ts';
import { ask, get, getText, post, remove } from '../../../api-client.ts';

/** How often it is looked whether the office of a try-out is open, and how far a run of scenarios is. */
const SOON_MS = 1_500;
const url = (id: string): string => `/api/tryouts/${id}`;
const scenariosUrl = (process: string): string => `/api/processes/${encodeURIComponent(process)}/scenarios`;

type Data = { readonly [name: string]: unknown };

export interface Acting {
  readonly username: string;
  readonly variables: Data;
}

/** What the page of a try-out asks the API for. */
export const tryouts = {
  current: queryOptions({
    queryKey: ['tryout'],
    queryFn: async () => (await get<Tryout | undefined>('/api/tryouts/current')) ?? null,
    refetchInterval: ({ state: { data } }) => (data?.state === 'menyiapkan' ? SOON_MS : false),
    gcTime: 0,
  }),
  /** The diagram of a draft as it is saved when a try-out begins. */
  diagram: (draftId: string, tryoutId: string | undefined) =>
    queryOptions({
      queryKey: ['tryout-diagram', draftId, tryoutId],
      queryFn: () => getText(`/api/drafts/${draftId}/export`),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  play: (id: string) =>
    queryOptions({
      queryKey: ['tryout-play', id],
      queryFn: () => get<TryoutPlay>(`${url(id)}/play`),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  form: (id: string, username: string, userTaskKey: string | null) =>
    queryOptions({
      queryKey: ['tryout-form', id, username, userTaskKey],
      queryFn: () =>
        get<TryoutForm>(
          `${url(id)}/form?${new URLSearchParams({ username, ...(userTaskKey !== null && { userTaskKey }) })}`,
        ),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  scenarios: (process: string, draftId: string) =>
    queryOptions({
      queryKey: ['scenarios', process, draftId],
      queryFn: () => get<Scenarios>(`${scenariosUrl(process)}?draftId=${draftId}`),
      refetchInterval: ({ state: { data } }) => (data?.running ? SOON_MS : false),
    }),
  pdf: (id: string, letter: string): string => `${url(id)}/letters/${letter}/pdf`,
};

export const tryoutCommands = {
  open: (draftId: string) => ask<Tryout>('/api/tryouts', { draftId }),
  close: (id: string) => remove(url(id)),
  start: (id: string, acting: Acting) => ask<TryoutPlay>(`${url(id)}/start`, acting),
  complete: (id: string, acting: Acting & { readonly userTaskKey: string }) =>
    ask<TryoutPlay>(`${url(id)}/completion`, acting),
  wait: (id: string, hariKerja: number) => ask<TryoutPlay>(`${url(id)}/clock`, { hariKerja }),
  until: (id: string, sampai: string) => ask<TryoutPlay>(`${url(id)}/clock`, { sampai }),
  withdraw: (id: string, alasan: string) => ask<TryoutPlay>(`${url(id)}/withdrawal`, { alasan }),
  letterIn: (id: string, elementId: string, surat: { readonly nomor: string; readonly tanggal: string }) =>
    ask<TryoutPlay>(`${url(id)}/incoming-letter`, { elementId, surat }),
  keep: (process: string, given: { readonly name: string; readonly title: string; readonly tryoutId: string }) =>
    post<{ id: string }>(scenariosUrl(process), given),
  discard: (process: string, id: string) => remove(`${scenariosUrl(process)}/${id}`),
  run: (process: string, draftId: string, scenarios?: readonly string[]) =>
    ask<object>(`/api/processes/${encodeURIComponent(process)}/scenario-runs`, {
      draftId,
      ...(scenarios && { scenarios }),
    }),
};

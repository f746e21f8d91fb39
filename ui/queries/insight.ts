import { queryOptions } from '@tanstack/react-query';
import type { Conformance, Overview, Steps } from '../../api/contract/insight.ts';
import { get } from '../api-client.ts';
import { BADGE_MS } from './paging.ts';

const ofProcess = (id: string, what: string): string => `/api/insight/processes/${encodeURIComponent(id)}/${what}`;

/** How work goes. */
export const insight = {
  overview: (instansi: string, days: string) =>
    queryOptions({
      queryKey: ['overview', instansi, days],
      queryFn: () => get<Overview>(`/api/insight/overview?${new URLSearchParams({ instansi, days })}`),
      refetchInterval: BADGE_MS,
    }),
  steps: (process: string) =>
    queryOptions({
      queryKey: ['durations', process],
      queryFn: () => get<Steps>(ofProcess(process, 'durations')),
      refetchInterval: BADGE_MS,
    }),
  conformance: (process: string) =>
    queryOptions({
      queryKey: ['conformance', process],
      queryFn: () => get<Conformance>(ofProcess(process, 'conformance')),
    }),
};

import { queryOptions } from '@tanstack/react-query';
import type { AuditEntry, AuditState } from '../../api/contract/audit.ts';
import { get } from '../api-client.ts';
import { type Search, searched } from './paging.ts';

/** How often a verification under way is looked at, in milliseconds. */
const LOOK = 1_000;

/** The operation log. */
export const audit = {
  operations: (search: Search) => searched<AuditEntry>('operations', '/v2/audit-logs/search', search),
  auditState: queryOptions({
    queryKey: ['audit-state'],
    queryFn: () => get<AuditState>('/api/audit'),
    refetchInterval: ({ state }) => (state.data?.verification?.state === 'berjalan' ? LOOK : false),
  }),
};

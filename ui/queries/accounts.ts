import { queryOptions } from '@tanstack/react-query';
import type {
  AccountEventItem,
  AccountItem,
  AccountSession,
  ApiToken,
  SecondFactorAnswer,
  SecuritySettings,
} from '../../api/contract/account.ts';
import type { Found } from '../../api/contract/search.ts';
import { get } from '../api-client.ts';
import { PAGE_SIZE, paged } from './paging.ts';

const listed = <T>(key: string, url: string, q?: string) =>
  paged<T>(key, { filter: q === undefined ? {} : { q } }, (after) => {
    const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(q && { q }), ...(after && { after }) });
    return get<Found<T>>(`${url}?${query}`);
  });

/** How accounts are signed in. */
export const accounts = {
  sessions: listed<AccountSession>('account-sessions', '/api/account/sessions'),
  tokens: listed<ApiToken>('account-tokens', '/api/account/tokens'),
  accountEvents: listed<AccountEventItem>('account-events', '/api/account/events'),
  secondFactor: queryOptions({
    queryKey: ['second-factor'],
    queryFn: () => get<SecondFactorAnswer>('/api/account/second-factor'),
  }),
  securitySettings: queryOptions({
    queryKey: ['security-settings'],
    queryFn: () => get<SecuritySettings>('/api/security-settings'),
  }),
  tokensOf: (username: string) =>
    listed<ApiToken>(`tokens-of-${username}`, `/api/accounts/${encodeURIComponent(username)}/tokens`),
  accounts: (q: string) => listed<AccountItem>('accounts', '/api/accounts', q),
};

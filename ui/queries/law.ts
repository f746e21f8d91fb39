import { queryOptions } from '@tanstack/react-query';
import type { CreditBook, CreditBookSummary, CreditValue } from '../../api/contract/credit-books.ts';
import type { RuleDetail, RuleSetDetail, RuleSetSummary, RuleSummary } from '../../api/contract/law.ts';
import type { Found } from '../../api/contract/search.ts';
import { get } from '../api-client.ts';
import { BADGE_MS, PAGE_SIZE, paged } from './paging.ts';

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

export interface KnownRegulation {
  readonly key: string;
  readonly title: string;
  readonly short: string;
  readonly inForce: { readonly from: string; readonly until: string | null };
}

/** Rules, and credits reckoned by them. */
export const law = {
  regulations: queryOptions({
    queryKey: ['regulations'],
    queryFn: () => get<{ items: readonly KnownRegulation[] }>('/api/regulations'),
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
};

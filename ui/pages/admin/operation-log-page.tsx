import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AuditEntry } from '../../../api/contract/audit.ts';
import { More } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import '../../styles/admin.css';
import { AdminNav } from './admin-nav.tsx';
import { Integrity } from './integrity.tsx';
import { LogFilters } from './log-filters.tsx';
import { PARAMETERS, searchOf } from './log-search.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { OperationTable } from './operation-table.tsx';

/** Every command by anyone, for those who answer for the office. */
export default function OperationLogPage() {
  const { audit: words } = useText();
  return (
    <Page title={words.title} lead={words.lead}>
      <AdminNav />
      <Integrity />
      <LogFilters />
      <Operations />
    </Page>
  );
}

function Operations() {
  const { audit: words } = useText();
  const [parameters] = useSearchParams();
  const [opened, setOpened] = useState<AuditEntry>();
  const query = useInfiniteQuery({ ...queries.operations(searchOf(parameters)), placeholderData: keepPreviousData });
  const { data, error, refetch } = query;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const entries = data.pages.flatMap(({ items }) => items);
  const isFiltered = PARAMETERS.some((name) => parameters.has(name));
  if (entries.length === 0) return <Note icon="search" title={isFiltered ? words.noneFiltered : words.none} />;
  return (
    <>
      <OperationTable entries={entries} onOpen={setOpened} />
      <More query={query} shown={entries.length} />
      <OperationDialog entry={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

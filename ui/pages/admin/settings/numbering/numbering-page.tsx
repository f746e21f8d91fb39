import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LetterSeries } from '../../../../../api/contract/numbering.ts';
import { FilterLinks, Toolbar } from '../../../../components/filters.tsx';
import { Loading, Problem } from '../../../../components/states.tsx';
import { today } from '../../../../format.ts';
import { adminQueries } from '../../queries.ts';
import { useAdminText } from '../../text/index.ts';
import { SettingsPage } from '../settings-page.tsx';
import { PatternDialog } from './pattern-dialog.tsx';
import { SeriesTable } from './series-table.tsx';

/** How many years back are offered; others are a matter of the address. */
const YEARS_BACK = 2;

/** How letters are numbered, how far, and how from next year on. */
export default function NumberingPage() {
  const { numbering: words } = useAdminText().settings;
  const [parameters] = useSearchParams();
  const now = Number(today().slice(0, 4));
  const year = /^20\d{2}$/.exec(parameters.get('tahun') ?? '')?.[0] ?? String(now);
  const agency = parameters.get('instansi');
  const { data, error } = useQuery({ ...adminQueries.numbering(year), placeholderData: keepPreviousData });
  const [changing, setChanging] = useState<LetterSeries>();
  const agencies = new Map(data?.items.map(({ instansi, namaInstansi }) => [instansi, namaInstansi]));
  return (
    <SettingsPage title={words.title} lead={words.lead}>
      <Toolbar>
        <FilterLinks
          label={words.agencies}
          parameter="instansi"
          filters={[
            { value: undefined, label: words.allAgencies },
            ...[...agencies].map(([value, label]) => ({ value, label })),
          ]}
        />
        <FilterLinks
          label={words.years}
          parameter="tahun"
          filters={Array.from({ length: YEARS_BACK + 1 }, (_none, back) => now - YEARS_BACK + back).map((one) => ({
            value: one === now ? undefined : String(one),
            label: String(one),
          }))}
        />
      </Toolbar>
      {data ? (
        <SeriesTable
          label={words.table(data.year)}
          items={data.items.filter(({ instansi }) => agency === null || instansi === agency)}
          onChange={setChanging}
        />
      ) : error ? (
        <Problem error={error} />
      ) : (
        <Loading />
      )}
      <PatternDialog series={changing} onClose={() => setChanging(undefined)} />
    </SettingsPage>
  );
}

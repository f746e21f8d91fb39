import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CalendarYear, Holiday } from '../../../../../api/contract/calendar.ts';
import { FilterLinks } from '../../../../components/filters.tsx';
import { Icon } from '../../../../components/icon.tsx';
import { Loading, Note, Problem } from '../../../../components/states.tsx';
import { today } from '../../../../format.ts';
import { adminQueries } from '../../queries.ts';
import { useAdminText } from '../../text/index.ts';
import { SettingsPage } from '../settings-page.tsx';
import { AddDialog } from './add-dialog.tsx';
import { ConfirmDialog, type ReadyChange } from './confirm-dialog.tsx';
import { HolidayTable } from './holiday-table.tsx';

const yearNow = (): number => Number(today().slice(0, 4));

/** The holidays by which working days are counted. */
export default function CalendarPage() {
  const { calendar: words } = useAdminText().settings;
  const [parameters] = useSearchParams();
  const year = /^[12]\d{3}$/.exec(parameters.get('tahun') ?? '')?.[0] ?? String(yearNow());
  const { data, error } = useQuery({ ...adminQueries.calendar(year), placeholderData: keepPreviousData });
  const [isAdding, setAdding] = useState(false);
  const [change, setChange] = useState<ReadyChange>();
  return (
    <SettingsPage
      title={words.title}
      lead={words.lead}
      action={
        <button type="button" className="button primary" onClick={() => setAdding(true)}>
          {words.add}
        </button>
      }
    >
      {data ? <Year calendar={data} onRemove={(removed) => setChange(removalOf(removed))} /> : <State error={error} />}
      <AddDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onReady={(tambah) => {
          setAdding(false);
          setChange({ tambah, hapus: [], removed: [] });
        }}
      />
      <ConfirmDialog change={change} onClose={() => setChange(undefined)} />
    </SettingsPage>
  );
}

const removalOf = (holiday: Holiday): ReadyChange => ({ tambah: [], hapus: [holiday.id], removed: [holiday] });

const State = ({ error }: { readonly error: unknown }) => (error ? <Problem error={error} /> : <Loading />);

interface YearProps {
  readonly calendar: CalendarYear;
  readonly onRemove: (holiday: Holiday) => void;
}

function Year({ calendar: { year, items, years, missing }, onRemove }: YearProps) {
  const { calendar: words } = useAdminText().settings;
  const known = new Set([...years.map((one) => one.year), year, yearNow(), yearNow() + 1]);
  return (
    <>
      {missing !== null && (
        <p className="standing">
          <Icon name="alert" />
          <span>{words.missing(missing)}</span>
        </p>
      )}
      <FilterLinks
        label={words.years}
        parameter="tahun"
        filters={[...known].sort().map((one) => ({
          value: one === yearNow() ? undefined : String(one),
          label: String(one),
          count: years.find(({ year }) => year === one)?.days,
        }))}
      />
      {items.length === 0 ? (
        <Note icon="clock" title={words.none}>
          {words.noneTodo}
        </Note>
      ) : (
        <HolidayTable year={String(year)} holidays={items} onRemove={onRemove} />
      )}
    </>
  );
}

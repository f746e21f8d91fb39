import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { FilterLinks, Toolbar } from '../../../components/filters.tsx';
import { Page } from '../../../components/page.tsx';
import { Loading, Problem } from '../../../components/states.tsx';
import { queries } from '../../../queries/index.ts';
import { useText } from '../../../text.ts';
import '../../../styles/insight.css';
import { AdminNav } from '../admin-nav.tsx';
import { Figures } from './figures.tsx';
import { OneMechanism } from './one-mechanism.tsx';
import { Officials, Refused, Units, Weeks } from './tables.tsx';

const PERIODS = ['7', '30', '90'];
const USUAL = '30';

/** How an agency's work goes. */
export default function OverviewPage() {
  const { insight: words } = useText();
  const { data: agencies } = useQuery(queries.agencies);
  const [parameters] = useSearchParams();
  const agency = parameters.get('instansi') ?? agencies?.[0]?.id;
  return (
    <Page title={words.title} lead={words.lead}>
      <AdminNav />
      <Toolbar>
        <FilterLinks
          label={words.agency}
          parameter="instansi"
          filters={(agencies ?? []).map(({ id, nama }, index) => ({
            value: index === 0 ? undefined : id,
            label: nama,
          }))}
        />
        <FilterLinks
          label={words.period}
          parameter="hari"
          filters={PERIODS.map((days) => ({
            value: days === USUAL ? undefined : days,
            label: words.lastDays(Number(days)),
          }))}
        />
      </Toolbar>
      {agency === undefined ? <Loading /> : <OfAgency agency={agency} days={parameters.get('hari') ?? USUAL} />}
      <OneMechanism />
    </Page>
  );
}

function OfAgency({ agency, days }: { readonly agency: string; readonly days: string }) {
  const { data, error } = useQuery({ ...queries.overview(agency, days), placeholderData: keepPreviousData });
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  return (
    <>
      <Figures overview={data} />
      <div className="insight-parts">
        <Units units={data.units} />
        <Officials officials={data.officials} />
        <Refused refusals={data.refusals} />
        <Weeks weeks={data.cases.byWeek} />
      </div>
    </>
  );
}

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { Icon } from '../../../components/icon.tsx';
import { Page } from '../../../components/page.tsx';
import { SavedFilters } from '../../../components/saved-filters/saved-filters.tsx';
import { AdminNav } from '../admin-nav.tsx';
import { adminQueries } from '../queries.ts';
import { useAdminText } from '../text/index.ts';
import { FIELDS, filterOf } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { Numbers } from './numbers.tsx';
import { CasesTable } from './table.tsx';

/** Every case there is, found by whatever is known of it. */
export default function AdminCasesPage() {
  const { cases } = useAdminText();
  const [parameters] = useSearchParams();
  const filter = filterOf(parameters);
  const query = useInfiniteQuery({ ...adminQueries.instances(filter), placeholderData: keepPreviousData });
  const csv = `/api/process-instances.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  return (
    <Page
      title={cases.title}
      lead={cases.lead}
      action={
        <a className="button" href={csv} download>
          <Icon name="download" />
          {cases.export}
        </a>
      }
    >
      <AdminNav />
      <FilterForm />
      <SavedFilters list="kasus" countOf={(wanted) => adminQueries.instanceCount(filterOf(wanted))} />
      <ChosenNumbers />
      <CasesTable query={query} />
      {parameters.size > 0 && (
        <p>
          <Link to={{ search: '' }}>{cases.clear}</Link>
        </p>
      )}
    </Page>
  );
}

/** The diagram of the chosen process, in the chosen version or the latest. */
function ChosenNumbers() {
  const [parameters] = useSearchParams();
  const process = parameters.get(FIELDS.process) ?? '';
  const { data: versions = [] } = useQuery({ ...adminQueries.versions(process), enabled: process !== '' });
  const asked = Number(parameters.get(FIELDS.version));
  const definition = versions.find(({ version }) => version === asked) ?? versions[0];
  return process === '' || !definition ? null : <Numbers definitionKey={definition.processDefinitionKey} />;
}

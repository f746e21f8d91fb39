import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { RuleSetSummary } from '../../../api/contract/law.ts';
import { Basis } from '../../components/articles.tsx';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

/** The rules that mechanisms check together, to be tried out together. */
export default function RuleSetsPage() {
  const { rules: words, app } = useText();
  const [parameters] = useSearchParams();
  const { data: regulations = [] } = useQuery(queries.regulations);
  const asked = { regulation: parameters.get('peraturan') ?? '', text: parameters.get('cari') ?? '' };
  const query = useInfiniteQuery({ ...queries.ruleSets(asked), placeholderData: keepPreviousData });
  const filters = [
    { value: undefined, label: app.all },
    ...regulations.map(({ key, short }) => ({ value: key, label: short })),
  ];
  return (
    <Page title={words.sets} lead={words.setsLead}>
      <Link className="back-link" to="/aturan">
        <Icon name="arrowLeft" />
        {words.back}
      </Link>
      <Toolbar>
        <FilterLinks label={words.filters} parameter="peraturan" filters={filters} />
        <SearchField label={words.searchSets} parameter="cari" />
      </Toolbar>
      <PagedList
        label={words.sets}
        query={query}
        keyOf={({ processDefinitionId, set }) => `${processDefinitionId}/${set}`}
        row={(set) => <SetCard set={set} />}
        empty={
          <Note icon="scale" title={words.noSets}>
            {words.noneHint}
          </Note>
        }
      />
    </Page>
  );
}

function SetCard({
  set: { processDefinitionId, set, title, regulationName, ruleIds },
}: {
  readonly set: RuleSetSummary;
}) {
  const { rules: words } = useText();
  return (
    <article className="card rule-card">
      <header>
        <h2>
          <Link to={`/aturan/himpunan/${processDefinitionId}/${set}`} lang="id">
            {title}: {set}
          </Link>
        </h2>
      </header>
      <p>
        {regulationName}, {words.rulesIn(ruleIds.length)}
      </p>
      <Basis basis={processDefinitionId} />
    </article>
  );
}

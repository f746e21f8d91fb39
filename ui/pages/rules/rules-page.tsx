import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { RuleSummary } from '../../../api/contract/law.ts';
import { Basis } from '../../components/articles.tsx';
import { Chip } from '../../components/chip.tsx';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { PagedList } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useLanguage, useText } from '../../text.ts';
import { openMessage } from './shape.ts';

/** Every rule of every regulation, to be tried out. */
export default function RulesPage() {
  const { rules: words, app } = useText();
  const [parameters] = useSearchParams();
  const { data: regulations = [] } = useQuery(queries.regulations);
  const asked = { regulation: parameters.get('peraturan') ?? '', text: parameters.get('cari') ?? '' };
  const query = useInfiniteQuery({ ...queries.rules(asked), placeholderData: keepPreviousData });
  const filters = [
    { value: undefined, label: app.all },
    ...regulations.map(({ key, short }) => ({ value: key, label: short })),
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <Link to="/aturan/himpunan">{words.toSets}</Link>
      </p>
      <Toolbar>
        <FilterLinks label={words.filters} parameter="peraturan" filters={filters} />
        <SearchField label={words.search} parameter="cari" />
      </Toolbar>
      <PagedList
        label={words.title}
        query={query}
        keyOf={({ rule }) => rule}
        row={(rule) => <RuleCard rule={rule} />}
        empty={
          <Note icon="scale" title={words.none}>
            {words.noneHint}
          </Note>
        }
      />
    </Page>
  );
}

function RuleCard({ rule: { rule, regulationName, basis, message, severity } }: { readonly rule: RuleSummary }) {
  const { evidence } = useText();
  const language = useLanguage();
  return (
    <article className="card rule-card">
      <header>
        <h2>
          <Link to={`/aturan/${rule}`} lang="id">
            {regulationName}, {basis}
          </Link>
        </h2>
        <Chip tone={severity === 'blocking' ? 'primary' : 'neutral'}>{evidence[severity]}</Chip>
      </header>
      <p lang={language}>{openMessage(message[language])}</p>
      <Basis basis={rule} />
    </article>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Mechanism } from '../../../api/contract/mechanisms.ts';
import { Basis } from '../../components/articles.tsx';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

export default function CataloguePage() {
  const { start, app } = useText();
  const [parameters] = useSearchParams();
  const { data: all, error, refetch } = useQuery(queries.mechanisms);
  const regulations = new Map(all?.map(({ regulation: { key, short } }) => [key, short]));
  const mechanisms = all?.filter(matching(parameters.get('peraturan'), parameters.get('cari') ?? ''));
  const filters = [
    { value: undefined, label: app.all },
    ...[...regulations].map(([key, short]) => ({ value: key, label: short })),
  ];
  return (
    <Page title={start.title} lead={start.lead}>
      {!all && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {all?.length === 0 && <Note icon="document" title={start.none} />}
      {all && all.length > 0 && (
        <Toolbar>
          <FilterLinks label={start.filters} parameter="peraturan" filters={filters} />
          <SearchField label={start.search} parameter="cari" />
        </Toolbar>
      )}
      {all && all.length > 0 && mechanisms?.length === 0 && <Note icon="search" title={start.noneFiltered} />}
      <Mechanisms title={start.mine} mechanisms={mechanisms?.filter(({ mayStart }) => mayStart)} />
      <Mechanisms title={start.others} mechanisms={mechanisms?.filter(({ mayStart }) => !mayStart)} />
    </Page>
  );
}

/** All words, in what a mechanism is called, is for, stands on, and asks of whom. */
const matching =
  (wanted: string | null, words: string) =>
  ({ title, purpose, basis, participants, regulation: { key, short } }: Mechanism): boolean => {
    const text = [title, purpose, basis, short, ...participants].join(' ').toLowerCase();
    return (
      (wanted === null || key === wanted) &&
      words
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word))
    );
  };

interface MechanismsProps {
  readonly title: string;
  readonly mechanisms: readonly Mechanism[] | undefined;
}

/** What one may start stands before what one may only read. */
function Mechanisms({ title, mechanisms = [] }: MechanismsProps) {
  if (mechanisms.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="catalogue">
        {mechanisms.map((mechanism) => (
          <li key={mechanism.processDefinitionId}>
            <MechanismCard mechanism={mechanism} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MechanismCard({ mechanism }: { readonly mechanism: Mechanism }) {
  const { start } = useText();
  const { processDefinitionId, title, purpose, basis, regulation, mayStart, participants } = mechanism;
  return (
    <article className="card mechanism">
      <h3 lang="id" id={`judul-${processDefinitionId}`}>
        {title}
      </h3>
      <p lang="id">{purpose}</p>
      <dl className="facts">
        <div>
          <dt>{start.basis}</dt>
          <dd>
            <Basis basis={basis} />
          </dd>
        </div>
        <div>
          <dt>{start.regulation}</dt>
          <dd lang="id">
            {regulation.short}
            <span className="subtle">{regulation.title}</span>
          </dd>
        </div>
        <div>
          <dt>{start.participants}</dt>
          <dd lang="id">{participants.join(' · ')}</dd>
        </div>
      </dl>
      <footer className="actions">
        <Link
          className={mayStart ? 'button primary' : 'button'}
          to={`/mulai/${encodeURIComponent(processDefinitionId)}`}
          id={`mulai-${processDefinitionId}`}
          aria-labelledby={`mulai-${processDefinitionId} judul-${processDefinitionId}`}
        >
          {mayStart ? start.start : start.read}
        </Link>
        {!mayStart && (
          <p className="subtle may-not">
            <Icon name="alert" />
            {start.mayNot}
          </p>
        )}
      </footer>
    </article>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Mechanism } from '../../../api/contract/mechanisms.ts';
import { Basis } from '../../components/articles.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

export function CataloguePage() {
  const { start } = useText();
  const { data: mechanisms, error, refetch } = useQuery(queries.mechanisms);
  return (
    <Page title={start.title} lead={start.lead}>
      {!mechanisms && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {mechanisms?.length === 0 && <Note icon="document" title={start.none} />}
      <Mechanisms title={start.mine} mechanisms={mechanisms?.filter(({ mayStart }) => mayStart)} />
      <Mechanisms title={start.others} mechanisms={mechanisms?.filter(({ mayStart }) => !mayStart)} />
    </Page>
  );
}

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

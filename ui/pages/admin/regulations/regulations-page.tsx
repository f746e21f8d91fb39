import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { LawCoverage } from '../../../../api/contract/law.ts';
import { Field } from '../../../components/field.tsx';
import { FilterLinks, SearchField, Toolbar, withParameter } from '../../../components/filters.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Page } from '../../../components/page.tsx';
import { Loading, Note, Problem } from '../../../components/states.tsx';
import { useFormat } from '../../../format.ts';
import { queries } from '../../../queries/index.ts';
import type { KnownRegulation } from '../../../queries/law.ts';
import '../../../styles/regulations.css';
import { AdminNav } from '../admin-nav.tsx';
import { adminQueries } from '../queries.ts';
import { useAdminText } from '../text/index.ts';
import { ClauseRow } from './clause-row.tsx';
import { clausesFor } from './clauses.ts';

const STATES = ['dijalankan', 'program', 'di-luar-sistem', 'belum'] as const;

/** The regulations by their clauses, with what carries each of them now. */
export default function RegulationsPage() {
  const { regulations: words } = useAdminText();
  const [parameters] = useSearchParams();
  const { data: known } = useQuery(queries.regulations);
  const chosen = known?.find(({ key }) => key === parameters.get('peraturan')) ?? known?.[0];
  return (
    <Page title={words.title} lead={words.lead}>
      <AdminNav />
      <FilterLinks
        label={words.choose}
        parameter="peraturan"
        filters={(known ?? []).map(({ key, short }, index) => ({ value: index === 0 ? undefined : key, label: short }))}
      />
      {chosen ? <OfRegulation key={chosen.key} regulation={chosen} /> : <Loading />}
    </Page>
  );
}

function OfRegulation({ regulation: { key, title, inForce } }: { readonly regulation: KnownRegulation }) {
  const { regulations: words } = useAdminText();
  const { date } = useFormat();
  const { data, error } = useQuery(adminQueries.coverage(key));
  return (
    <>
      <p>
        <strong lang="id">{title}</strong>
        <br />
        <span className="subtle">
          {inForce.until === null
            ? words.from(date(inForce.from))
            : words.untilDay(date(inForce.from), date(inForce.until))}
        </span>
      </p>
      {error && <Problem error={error} />}
      {data ? <Coverage coverage={data} /> : !error && <Loading />}
    </>
  );
}

function Coverage({ coverage: { regulation, isTold, mechanisms, clauses } }: { readonly coverage: LawCoverage }) {
  const { regulations: words } = useAdminText();
  const [parameters] = useSearchParams();
  const wanted = {
    state: parameters.get('keadaan') ?? '',
    process: parameters.get('mekanisme') ?? '',
    words: parameters.get('cari') ?? '',
  };
  const shown = clausesFor(clauses, wanted);
  return (
    <>
      {!isTold && <p className="subtle">{words.notTold}</p>}
      <Filters {...{ clauses, mechanisms }} />
      <p className="actions">
        <span role="status">{words.found(shown.length, clauses.length)}</span>
        <a className="button small" href={`/api/regulations/${regulation}/coverage.csv`} download>
          <Icon name="download" />
          {words.csv}
        </a>
      </p>
      {shown.length === 0 && (
        <Note icon="scale" title={words.none}>
          {words.noneHint}
        </Note>
      )}
      <ol className="clauses" aria-label={words.clauses}>
        {shown.map((clause) => (
          <li key={clause.ref}>
            <ClauseRow {...{ clause, mechanisms }} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Filters({ clauses, mechanisms }: Pick<LawCoverage, 'clauses' | 'mechanisms'>) {
  const { regulations: words } = useAdminText();
  const [parameters, setParameters] = useSearchParams();
  const choose = (process: string): void =>
    setParameters((now) => withParameter(now, 'mekanisme', process), { preventScrollReset: true });
  return (
    <>
      <Toolbar>
        <FilterLinks
          label={words.state}
          parameter="keadaan"
          filters={[
            { value: undefined, label: words.allStates, count: clauses.length },
            ...STATES.map((state) => ({
              value: state,
              label: words.states[state],
              count: clauses.filter((clause) => clause.state === state).length,
            })),
          ]}
        />
        <SearchField label={words.search} parameter="cari" />
      </Toolbar>
      <div className="clause-mechanism">
        <Field label={words.mechanism}>
          <select value={parameters.get('mekanisme') ?? ''} onChange={({ target }) => choose(target.value)}>
            <option value="">{words.allMechanisms}</option>
            {mechanisms.map(({ processDefinitionId: id, title, version }) => (
              <option key={id} value={id} lang="id">
                {`${title} (v${version})`}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </>
  );
}

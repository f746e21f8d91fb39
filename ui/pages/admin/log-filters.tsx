import { Link, useSearchParams } from 'react-router';
import { Field } from '../../components/field.tsx';
import { FilterLinks, SearchField, Toolbar, withParameter } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../text.ts';
import { csvOf, PARAMETERS, without } from './log-search.ts';

const RESULTS = ['SUCCESS', 'FAIL', 'UNKNOWN'] as const;

/** What of the log is shown; all of it stands in the address. */
export function LogFilters() {
  const { audit: words, app } = useText();
  const [parameters] = useSearchParams();
  const results = [
    { value: undefined, label: app.all },
    ...RESULTS.map((value) => ({ value, label: words.result[value] })),
  ];
  return (
    <>
      <Toolbar>
        <FilterLinks label={words.results} parameter="hasil" filters={results} />
        <SearchField label={words.actor} parameter="pelaku" />
        <SearchField label={words.key} parameter="kasus" />
      </Toolbar>
      <fieldset className="log-filters">
        <legend className="visually-hidden">{words.filters}</legend>
        <Choice label={words.operation} parameter="operasi" choices={words.operations} />
        <Choice label={words.entity} parameter="objek" choices={words.entities} />
        <Day label={words.from} parameter="dari" />
        <Day label={words.until} parameter="sampai" />
        <div className="actions">
          {PARAMETERS.some((name) => parameters.has(name)) && (
            <Link className="button small quiet" to={{ search: without(parameters) }}>
              {words.clear}
            </Link>
          )}
          <a className="button small" href={csvOf(parameters)} download>
            <Icon name="download" />
            {words.csv}
          </a>
        </div>
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly parameter: string;
  readonly choices: { readonly [value: string]: string };
}

function Choice({ label, parameter, choices }: ChoiceProps) {
  const { app } = useText();
  const [parameters, setParameters] = useSearchParams();
  const sorted = Object.entries(choices).sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <Field label={label}>
      <select
        value={parameters.get(parameter) ?? ''}
        onChange={({ target }) => setParameters((now) => withParameter(now, parameter, target.value))}
      >
        <option value="">{app.all}</option>
        {sorted.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Day({ label, parameter }: { readonly label: string; readonly parameter: string }) {
  const [parameters, setParameters] = useSearchParams();
  return (
    <Field label={label}>
      <input
        type="date"
        value={parameters.get(parameter) ?? ''}
        onChange={({ target }) => setParameters((now) => withParameter(now, parameter, target.value))}
      />
    </Field>
  );
}

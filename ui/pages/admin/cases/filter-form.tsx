import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useSearchParams } from 'react-router';
import { SearchField, withParameter } from '../../../components/filters.tsx';
import { queries } from '../../../queries/index.ts';
import { adminQueries } from '../queries.ts';
import { useAdminText } from '../text/index.ts';
import { ConditionEditor } from './conditions.tsx';
import { FIELDS, STATES } from './filter.ts';
import { useSteps } from './use-steps.ts';

/** What the address asks for, to be changed field by field; the address is the filter. */
export function FilterForm() {
  const { cases } = useAdminText();
  const [parameters] = useSearchParams();
  const isMore = [FIELDS.unit, FIELDS.person, FIELDS.from, FIELDS.to, FIELDS.error, FIELDS.conditions].some((name) =>
    parameters.has(name),
  );
  return (
    <section className="admin-filters" aria-label={cases.filters}>
      <div className="admin-fields">
        <ProcessFields />
        <Choice label={cases.state} name={FIELDS.state} all={cases.allStates}>
          {Object.keys(STATES).map((state) => (
            <option key={state} value={state}>
              {cases.states[state as keyof typeof STATES]}
            </option>
          ))}
        </Choice>
      </div>
      <SearchField label={cases.words} parameter={FIELDS.words} />
      <details open={isMore}>
        <summary>{cases.more}</summary>
        <div className="admin-fields">
          <PeopleFields />
          <Typed label={cases.from} name={FIELDS.from} type="date" />
          <Typed label={cases.to} name={FIELDS.to} type="date" />
          <Typed label={cases.error} name={FIELDS.error} type="text" />
        </div>
        <ConditionEditor />
      </details>
    </section>
  );
}

/** A version and a step belong to a process: another process has others. */
function ProcessFields() {
  const { cases } = useAdminText();
  const [parameters] = useSearchParams();
  const process = parameters.get(FIELDS.process) ?? '';
  const { data: processes = [] } = useQuery(adminQueries.processes);
  const { data: versions = [] } = useQuery({ ...adminQueries.versions(process), enabled: process !== '' });
  const asked = Number(parameters.get(FIELDS.version));
  const steps = useSteps((versions.find(({ version }) => version === asked) ?? versions[0])?.processDefinitionKey);
  return (
    <>
      <Choice
        label={cases.process}
        name={FIELDS.process}
        all={cases.allProcesses}
        resets={[FIELDS.version, FIELDS.step]}
      >
        {processes.map(({ processDefinitionId, name }) => (
          <option key={processDefinitionId} value={processDefinitionId} lang="id">
            {name}
          </option>
        ))}
      </Choice>
      {process !== '' && (
        <>
          <Choice label={cases.version} name={FIELDS.version} all={cases.allVersions}>
            {versions.map(({ version }) => (
              <option key={version} value={version}>
                {cases.versionOf(version)}
              </option>
            ))}
          </Choice>
          <Choice label={cases.step} name={FIELDS.step} all={cases.allSteps}>
            {steps.map(({ id, name }) => (
              <option key={id} value={id} lang="id">
                {name}
              </option>
            ))}
          </Choice>
        </>
      )}
    </>
  );
}

function PeopleFields() {
  const { cases } = useAdminText();
  const { data: units = [] } = useQuery(queries.units);
  const { data: people = [] } = useQuery(queries.people);
  return (
    <>
      <Choice label={cases.unit} name={FIELDS.unit} all={cases.allUnits}>
        {units.map(({ id, nama }) => (
          <option key={id} value={id} lang="id">
            {nama}
          </option>
        ))}
      </Choice>
      <Choice label={cases.person} name={FIELDS.person} all={cases.everyone}>
        {people.map(({ id, nama }) => (
          <option key={id} value={id} lang="id">
            {nama}
          </option>
        ))}
      </Choice>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** What is chosen where nothing is. */
  readonly all: string;
  /** What means nothing any more once another is chosen. */
  readonly resets?: readonly string[];
  readonly children: ReactNode;
}

function Choice({ label, name, all, resets = [], children }: ChoiceProps) {
  const [parameters, setParameters] = useSearchParams();
  const id = useId();
  const choose = (value: string) =>
    setParameters((now) => {
      const next = new URLSearchParams(withParameter(now, name, value));
      for (const one of resets) next.delete(one);
      return next;
    });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={parameters.get(name) ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  );
}

/** What is typed is asked for when one leaves the field or presses Enter. */
function Typed({
  label,
  name,
  type,
}: {
  readonly label: string;
  readonly name: string;
  readonly type: 'date' | 'text';
}) {
  const [parameters, setParameters] = useSearchParams();
  const id = useId();
  const asked = parameters.get(name) ?? '';
  const take = (value: string) => setParameters((now) => withParameter(now, name, value.trim()));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        key={asked}
        id={id}
        type={type}
        defaultValue={asked}
        maxLength={200}
        onBlur={({ target }) => target.value !== asked && take(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget.value)}
      />
    </div>
  );
}

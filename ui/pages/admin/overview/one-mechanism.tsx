import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Conformance, StepDuration } from '../../../../api/contract/insight.ts';
import { groupBy } from '../../../../processes/group-by.ts';
import { BarTable } from '../../../components/bar-table.tsx';
import { Field } from '../../../components/field.tsx';
import { withParameter } from '../../../components/filters.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Loading, Problem } from '../../../components/states.tsx';
import { useFormat } from '../../../format.ts';
import { queries } from '../../../queries/index.ts';
import { useText } from '../../../text.ts';
import { HeatMap } from './heat.tsx';
import { Part } from './tables.tsx';
import { useTime } from './use-time.ts';

/** How the steps of one mechanism go, and whether its cases did what the law demands. */
export function OneMechanism() {
  const { insight: words } = useText();
  const [parameters, setParameters] = useSearchParams();
  const { data: mechanisms } = useQuery(queries.mechanisms);
  const chosen = parameters.get('mekanisme') ?? undefined;
  const groups = [...groupBy(mechanisms ?? [], ({ regulation }) => regulation.short)];
  return (
    <section className="stack">
      <h2>{words.ofMechanism}</h2>
      <div className="insight-mechanism">
        <Field label={words.mechanism}>
          <select
            lang="id"
            value={chosen ?? ''}
            onChange={({ target }) =>
              setParameters((now) => withParameter(now, 'mekanisme', target.value), { preventScrollReset: true })
            }
          >
            <option value="">{words.choose}</option>
            {groups.map(([regulation, ofRegulation]) => (
              <optgroup key={regulation} label={regulation}>
                {ofRegulation.map(({ processDefinitionId, title }) => (
                  <option key={processDefinitionId} value={processDefinitionId}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
      </div>
      {chosen !== undefined && <OfMechanism key={chosen} process={chosen} />}
    </section>
  );
}

function OfMechanism({ process }: { readonly process: string }) {
  const { insight: words } = useText();
  const steps = useQuery(queries.steps(process));
  const conformance = useQuery(queries.conformance(process));
  const error = steps.error ?? conformance.error;
  if (error) return <Problem error={error} />;
  if (!steps.data || !conformance.data) return <Loading />;
  return (
    <>
      <HeatMap steps={steps.data} />
      <div className="insight-parts">
        <Durations steps={steps.data.items} />
        <Conforms found={conformance.data} />
      </div>
      <p>
        <a className="button" href={`/api/exports/xes?processDefinitionId=${encodeURIComponent(process)}`} download>
          <Icon name="download" />
          {words.xes}
        </a>
      </p>
    </>
  );
}

function Durations({ steps }: { readonly steps: readonly StepDuration[] }) {
  const { insight: words } = useText();
  const { number } = useFormat();
  const time = useTime();
  return (
    <Part title={words.durations} none={steps.length === 0 ? words.noDurations : undefined}>
      <p className="subtle">{words.durationsLead}</p>
      <BarTable
        label={words.durations}
        rows={steps}
        keyOf={({ elementId }) => elementId}
        columns={[
          { label: words.step, cell: ({ name }) => <span lang="id">{name}</span> },
          { label: words.median, cell: ({ median }) => time(median), isNumber: true, bar: ({ median }) => median },
          { label: words.p90, cell: ({ p90 }) => time(p90), isNumber: true },
          { label: words.tasks, cell: ({ tasks }) => number(tasks), isNumber: true },
        ]}
      />
    </Part>
  );
}

function Conforms({ found: { cases, whole, deviations } }: { readonly found: Conformance }) {
  const { insight: words } = useText();
  return (
    <Part title={words.conformance} none={cases === 0 ? words.noCases : undefined}>
      <p>
        <Icon name={deviations.length === 0 ? 'check' : 'alert'} /> {words.conforms(whole, cases)}
      </p>
      {deviations.length > 0 && (
        <BarTable
          label={words.missing}
          rows={deviations}
          keyOf={({ processInstanceKey }) => processInstanceKey}
          columns={[
            {
              label: words.kasus,
              cell: ({ processInstanceKey, businessId }) => (
                <Link to={`/kasus/${processInstanceKey}`}>{businessId ?? processInstanceKey}</Link>
              ),
            },
            {
              label: words.missing,
              cell: ({ missing }) => (
                <ul lang="id">
                  {missing.map(({ what, basis }) => (
                    <li key={what}>
                      {what} ({basis})
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Part>
  );
}

import type { IncidentRecord } from '../../../../api/contract/technical.ts';
import { Chip } from '../../../components/chip.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Moment } from '../../../components/time.tsx';
import { useAdminText } from '../text/index.ts';
import { Retry } from './retry.tsx';

interface IncidentsProps {
  readonly incidents: readonly IncidentRecord[];
  /** Nothing is set going again in the past. */
  readonly isPast: boolean;
}

/** What is stuck: what happened, what it means, what to do about it. */
export function Incidents({ incidents, isPast }: IncidentsProps) {
  const { records: words } = useAdminText();
  if (incidents.length === 0) return <p className="subtle">{words.noIncidents}</p>;
  return (
    <ul className="list" aria-label={words.incidents}>
      {incidents.map((incident) => (
        <li key={incident.incidentKey}>
          <Incident incident={incident} isPast={isPast} />
        </li>
      ))}
    </ul>
  );
}

function Incident({ incident, isPast }: { readonly incident: IncidentRecord; readonly isPast: boolean }) {
  const { records: words } = useAdminText();
  const { incidentKey, errorType, errorMessage, state, at, resolvedAt } = incident;
  const { what, todo } = words.errors[errorType as keyof typeof words.errors] ?? words.otherError;
  return (
    <article className="card recorded-incident">
      <header>
        <h4>{what}</h4>
        <Chip tone={state === 'ACTIVE' ? 'bad' : 'good'} icon={state === 'ACTIVE' ? 'alert' : 'check'}>
          {state === 'ACTIVE' ? words.open : words.resolved}
        </Chip>
      </header>
      <p>{state === 'ACTIVE' ? todo : null}</p>
      <pre className="recorded-value" lang="en">
        {errorType}: {errorMessage}
      </pre>
      <p className="meta">
        <Moment at={at} />
        {resolvedAt !== null && (
          <span>
            {words.resolved} <Moment at={resolvedAt} />
          </span>
        )}
        <span>
          <code>{incidentKey}</code>
          <CopyButton value={incidentKey} label={words.copy(words.keys.incident)} />
        </span>
      </p>
      {state === 'ACTIVE' && !isPast && <Retry incidentKey={incidentKey} />}
    </article>
  );
}

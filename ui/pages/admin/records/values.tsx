import type { ElementRecord, SubmissionRecord, VariableRecord } from '../../../../api/contract/technical.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Moment } from '../../../components/time.tsx';
import { useAdminText } from '../text/index.ts';

interface VariablesProps {
  readonly variables: readonly VariableRecord[];
  readonly isPast: boolean;
}

export function Variables({ variables, isPast }: VariablesProps) {
  const { records: words } = useAdminText();
  if (variables.length === 0) return <p className="subtle">{words.noVariables}</p>;
  return (
    <>
      {isPast && <p className="subtle">{words.lastValue}</p>}
      <dl className="recorded-values">
        {variables.map(({ variableKey, name, value, isTruncated }) => (
          <div key={variableKey}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd lang="id">
              <Value value={value} isTruncated={isTruncated} />
              <CopyButton value={value} label={words.copy(name)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface SubmissionsProps {
  readonly submissions: readonly SubmissionRecord[];
  readonly elements: readonly ElementRecord[];
}

/** What people filled in, as they sent it. */
export function Submissions({ submissions, elements }: SubmissionsProps) {
  const { records: words } = useAdminText();
  if (submissions.length === 0) return <p className="subtle">{words.noSubmissions}</p>;
  const nameOf = (elementId: string) => elements.find((one) => one.elementId === elementId)?.name ?? elementId;
  return (
    <dl className="recorded-values">
      {submissions.map(({ userTaskKey, elementId, at, values }) => (
        <div key={userTaskKey}>
          <dt>
            <span lang="id">{nameOf(elementId)}</span>
            <small className="subtle">
              <Moment at={at} />
            </small>
          </dt>
          <dd lang="id">
            <Value value={values} isTruncated={false} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value, isTruncated }: { readonly value: string; readonly isTruncated: boolean }) {
  return (
    <pre className="recorded-value">
      {pretty(value)}
      {isTruncated && '…'}
    </pre>
  );
}

/** The beginning of a long value is no JSON any more. */
function pretty(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

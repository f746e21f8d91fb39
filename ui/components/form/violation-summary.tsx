import { ApiError } from '../../api-client.ts';
import { useText } from '../../text.ts';
import { Basis } from '../articles.tsx';
import { Icon } from '../icon.tsx';
import { problemText } from '../states.tsx';
import type { Violation } from './form-violations.ts';

interface ViolationSummaryProps {
  /** What the form itself misses. */
  readonly missing: readonly Violation[];
  /** What the server answered. */
  readonly error: unknown;
}

/** Everything that keeps a form from being sent, with the article that says so. */
export function ViolationSummary({ missing, error }: ViolationSummaryProps) {
  const text = useText();
  if (missing.length > 0)
    return <Summary title={text.form.problems(missing.length)} violations={missing} hint={text.form.notFilled} />;
  if (!error) return null;
  const violations = error instanceof ApiError ? (error.problem.violations ?? []) : [];
  const title = violations.length > 0 ? text.form.refused : problemText(error, text);
  return <Summary title={title} violations={violations} hint={text.form.kept} />;
}

interface SummaryProps {
  readonly title: string;
  readonly violations: readonly Violation[];
  readonly hint: string;
}

function Summary({ title, violations, hint }: SummaryProps) {
  return (
    <section className="violations" role="alert">
      <Icon name="alert" />
      <div>
        <h3>{title}</h3>
        <ul lang="id">
          {violations.map(({ field, message, basis, rule }) => (
            <li key={`${field ?? ''} ${rule ?? ''} ${message}`}>
              {message} {basis !== undefined && !message.includes(basis) && <Basis basis={basis} />}
            </li>
          ))}
        </ul>
        <p className="subtle">{hint}</p>
      </div>
    </section>
  );
}

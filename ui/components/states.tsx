import type { ReactNode } from 'react';
import { ApiError, UNREACHABLE } from '../api-client.ts';
import { type Text, useText } from '../text.ts';
import { Icon, type IconName } from './icon.tsx';

export function Loading() {
  const { app } = useText();
  return (
    <p className="loading" role="status">
      {app.loading}
    </p>
  );
}

interface NoteProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says why there is nothing to see, and what can be done now. */
export function Note({ icon, title, children, action }: NoteProps) {
  return (
    <section className="note">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
    </section>
  );
}

/** What went wrong, in the words of the API where it has any. */
export function problemText(error: unknown, { error: words }: Text): string {
  if (!(error instanceof ApiError)) return words.unknown;
  if (error.status === UNREACHABLE) return words.unreachable;
  return error.problem.detail || words.unknown;
}

export function Problem({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const text = useText();
  return (
    <div role="alert">
      <Note
        icon="alert"
        title={(error instanceof ApiError && error.problem.title) || text.error.title}
        action={
          onRetry && (
            <button type="button" className="button" onClick={onRetry}>
              {text.app.retry}
            </button>
          )
        }
      >
        {problemText(error, text)}
      </Note>
    </div>
  );
}

/** An error beside what caused it. */
export function InlineProblem({ error }: { readonly error: unknown }) {
  const text = useText();
  if (!error) return null;
  return (
    <p className="inline-problem" role="alert">
      <Icon name="alert" />
      <span>{problemText(error, text)}</span>
    </p>
  );
}

/** What the API objects to in one field. */
export const violationOf = (error: unknown, field: string): string | undefined =>
  error instanceof ApiError
    ? error.problem.violations?.find((violation) => violation.field === field)?.message
    : undefined;
